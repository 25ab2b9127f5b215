"""One evaluation: pages loaded and indexed in a scratch database, and each query put to search."""

import resource
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass, replace
from importlib import import_module

from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.http import QueryDict
from django.utils import translation
from django.utils.http import urlencode
from wagtail.models import Page
from wagtail.search.management.commands.update_index import Command as UpdateIndex

from forum_site.search.answer import RESULTS_ON_A_PAGE
from forum_site.search.asked import Asked
from forum_site.search.find import find
from forum_site.search.searchable import Searchable

from .pages import load
from .scratch import scratch_database

INDEX_MIGRATION = "forum_site.migrations.0005_search_index"
STOCK = {"default": {"BACKEND": "wagtail.search.backends.database"}}
WARM_UP = ("热身", "reshen")  # the first words of either script load dictionaries


@dataclass(frozen=True)
class Answered:
    """The answer to one query: ids of documents, best first, and the time of the search alone."""

    qid: str
    ids: tuple[str, ...]
    milliseconds: float
    error: str = ""


@dataclass
class Indexed:
    """Pages that are loaded and indexed, and what that took."""

    ids: dict
    documents: int
    text_bytes: int
    load_seconds: float
    index_seconds: float
    index_bytes: int
    stock: bool

    @property
    def documents_a_second(self):
        return self.documents / self.index_seconds

    def answer(self, query):
        """Put a `corpus.Query` to search; an exception becomes the answer's `error`."""
        search = stock_answer if self.stock else site_answer
        started = time.perf_counter()
        try:
            keys, seconds = search(query.query, self.ids)
        except Exception as error:  # the other queries are still to run
            spent = (time.perf_counter() - started) * 1000
            return Answered(query.qid, (), spent, f"{type(error).__name__}: {error}")
        ids = [self.ids[key] for key in keys if key in self.ids]
        return Answered(query.qid, tuple(ids[:RESULTS_ON_A_PAGE]), seconds * 1000)

    def in_words(self):
        """What indexing took, as one line."""
        return (
            f"{self.documents} documents loaded in {self.load_seconds:.1f} s, "
            f"indexed in {self.index_seconds:.2f} s ({self.documents_a_second:.0f} a second); "
            f"index {self.index_bytes} bytes, text {self.text_bytes} bytes; "
            f"peak memory {peak_memory() // 2**20} MB"
        )


@contextmanager
def indexed(documents, stock=False):
    """Load and index documents in a scratch database; yield an `Indexed`, ready to be asked."""
    # An engine would hold the scratch pages instead of the site's.
    ours = {"default": settings.WAGTAILSEARCH_BACKENDS["default"]}
    backends = STOCK if stock else ours
    with scratch_database(WAGTAILSEARCH_BACKENDS=backends), translation.override("zh-hans"):
        if stock:
            take_back_our_index()
        started = time.perf_counter()
        ids = load(documents)
        loaded = time.perf_counter()
        tidy()
        before = used_bytes()
        began = time.perf_counter()
        call_command(StockIndexing() if stock else "update_index", verbosity=0)
        ended = time.perf_counter()
        tidy()
        state = Indexed(
            ids,
            len(documents),
            sum(document.text_bytes for document in documents),
            loaded - started,
            ended - began,
            used_bytes() - before,
            stock,
        )
        for word in WARM_UP:
            (stock_answer if stock else site_answer)(word, ids)
        yield state


def take_back_our_index():
    """Have the tables of the index as Wagtail makes them: its own search needs them so."""
    with connection.schema_editor() as editor:
        import_module(INDEX_MIGRATION).undo(apps, editor)


class StockIndexing(UpdateIndex):
    """`update_index`, which gives Wagtail's own backend the same fields as ours has.

    Ours asks for what they need by itself.
    """

    def queryset_chunks(self, queryset, *args):
        if issubclass(queryset.model, Searchable):
            queryset = queryset.model.to_index(queryset)
        return super().queryset_chunks(queryset, *args)


def site_answer(query, ids):
    """The keys of the pages that the search page shows for a query, and the seconds it took.

    Where pages that are no documents take places on the first page, the next pages fill them up;
    only the first counts for the time.
    """
    asked = Asked.from_address(QueryDict(urlencode({"q": query})))
    started = time.perf_counter()
    answer = find(asked)
    seconds = time.perf_counter() - started
    keys = [result.page.pk for result in answer.results]
    while sum(key in ids for key in keys) < RESULTS_ON_A_PAGE and answer.page < answer.pages:
        answer = find(replace(asked, page=answer.page + 1))
        keys += [result.page.pk for result in answer.results]
    return keys, seconds


def stock_answer(query, ids):
    """The same with a plain Wagtail site's search."""
    started = time.perf_counter()
    found = Page.objects.live().public().search(query)
    keys = [page.pk for page in found[:RESULTS_ON_A_PAGE]]
    seconds = time.perf_counter() - started
    place = RESULTS_ON_A_PAGE
    while sum(key in ids for key in keys) < RESULTS_ON_A_PAGE and len(keys) == place:
        keys += [page.pk for page in found[place : place + RESULTS_ON_A_PAGE]]
        place += RESULTS_ON_A_PAGE
    return keys, seconds


def tidy():
    """What autovacuum does by and by on a PostgreSQL server: its plans and sizes rest on it."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE")


def used_bytes():
    """How much of the database is in use."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(
                "SELECT sum(pg_total_relation_size(oid)) FROM pg_class "
                "WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace"
            )
            return int(cursor.fetchone()[0])
        sizes = []
        for pragma in ("page_count", "freelist_count", "page_size"):
            cursor.execute(f"PRAGMA {pragma}")
            sizes.append(cursor.fetchone()[0])
        return (sizes[0] - sizes[1]) * sizes[2]


def peak_memory():
    """The most memory that this process has had, in bytes."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024
