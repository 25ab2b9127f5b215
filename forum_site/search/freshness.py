"""Keeping the search index right, at once: within the transaction that changes a page.

A page's entry holds more than the page: names of people, organisations and topics, years of
forums, and whether all its ancestors may be read. So a change is followed to the pages that show
it, which say so in `Searchable.search_shows`, and down the branch. One step is enough: what a page
shows of another is that one's own (its names, its day, its rows, whether anyone may read it) and
never what that one shows of a third.

Everything is written in bulk, with a fixed number of queries for each chunk of pages of a kind.
"""

import logging
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db import connection, transaction
from django.db.models import QuerySet
from django.db.models.signals import post_delete, post_save, pre_delete
from django.dispatch import receiver
from modelsearch import index
from modelsearch.backends import get_search_backends_with_name
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import post_page_move

from .searchable import Searchable

CHUNK = 500  # pages that are read and written at a time
LOCK = 2_026_010_8  # this index among the advisory locks of a PostgreSQL database

logger = logging.getLogger(__name__)

_collected = ContextVar("collected", default=None)  # pages to be written later, {model: keys}


# What depends on what


@cache
def ways_to_pages():
    """Triples of a page type, a way (a lookup) and the model that a page shows along that way."""
    return [
        (model, way, _end_of(model, way))
        for model in apps.get_models()
        if issubclass(model, Searchable) and issubclass(model, Page)
        for way in model.search_shows
    ]


def _end_of(model, way):
    for name in way.split("__"):
        model = model._meta.get_field(name).related_model
    return model


def showing(shown):
    """The pages that show any of these things; both are {model: keys}."""
    found = {}
    for model, way, end in ways_to_pages():
        for keys in _chunks(shown.get(end, ())):
            pages = model._base_manager.filter(**{f"{way}__in": keys})
            found.setdefault(model, set()).update(pages.values_list("pk", flat=True))
    return found


def branch_of(page):
    """The page and all below it, as {model: keys}; where it stands is read anew."""
    path = Page.objects.values_list("path", flat=True).get(pk=page.pk)
    return _by_model(Page.objects.filter(path__startswith=path))


def _by_model(pages):
    found = {}
    for content_type, key in pages.order_by("pk").values_list("content_type", "pk"):
        model = ContentType.objects.get_for_id(content_type).model_class()
        if model and issubclass(model, Searchable):
            found.setdefault(model, set()).add(key)
    return found


def _together(*groups):
    found = {}
    for group in groups:
        for model, keys in group.items():
            found.setdefault(model, set()).update(keys)
    return found


def _chunks(keys):
    keys = sorted(keys)
    return [keys[start : start + CHUNK] for start in range(0, len(keys), CHUNK)]


# Writing


def renew(pages):
    """Write pages, given as {model: keys}, into every index that follows changes.

    Only keys are handed over: the backends read the pages with what they need. Raises what the
    index in the database raises, so that the change is not stored either; errors of a search
    server of its own are logged, as Wagtail does it.
    """
    with transaction.atomic():
        take_turns()
        for model in sorted(pages, key=lambda model: model._meta.label):
            for keys in _chunks(pages[model]):
                objects = list(model._base_manager.filter(pk__in=keys).only("pk"))
                for name, backend in get_search_backends_with_name(with_auto_update=True):
                    _add(name, backend, model, objects)


def _add(name, backend, model, objects):
    try:
        backend.add_bulk(model, objects)
    except Exception:
        logger.exception("%s: %d of %s were not indexed", name, len(objects), model.__name__)
        if not backend.catch_indexing_errors:
            raise


def take_turns():
    """Wait until nobody else writes the index, and have the others wait to the transaction's end.

    Two who publish at the same time would not see each other's names otherwise. SQLite has one
    writer at a time anyway. https://www.postgresql.org/docs/current/explicit-locking.html
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])


@contextmanager
def all_at_once():
    """Within it pages that are saved are only collected; at its end they are written together.

    For whoever makes a whole site: it does not follow changes to pages that are not saved.
    """
    pages = {}
    collecting = _collected.set(pages)
    try:
        yield
    finally:
        _collected.reset(collecting)
    renew(pages)


def follow(changed, besides=None):
    """Renew what was changed and the pages that show it, and `besides` those that did."""
    take_turns()
    renew(_together(changed, showing(changed), besides or {}))


# Pages that are saved


@contextmanager
def saving(page, update_fields=None):
    """What is around the saving of a page of our own; its rows must be stored when it ends.

    A save of some fields is that of a draft, as Wagtail does it, unless it changes whether the page
    is public or what it is called.
    """
    if _collected.get() is not None:
        yield
        _collected.get().setdefault(page.specific_class, set()).add(page.pk)
        return
    whole = update_fields is None
    tells = whole and not page.search_shown_by_name
    with transaction.atomic():
        before = showing({type(page): [page.pk]}) if tells and page.pk else {}
        yield
        _saved(page, tells, before)


def _saved(page, tells=False, before=None):
    model = page.specific_class
    if model is None or not issubclass(model, Searchable):
        return
    own = {model: {page.pk}}
    take_turns()
    was_public, names = _known(page)
    renew(own)
    is_public, new_names = _known(page)
    if is_public != was_public or (is_public and tells):
        branch = branch_of(page)
        _follow_besides(own, branch, before)
    elif is_public and names != new_names:
        _follow_besides(own, own, {})


def _follow_besides(done, changed, before):
    """As `follow`, without what is renewed already."""
    pages = _together(changed, showing(changed), before or {})
    renew({model: keys - done.get(model, set()) for model, keys in pages.items()})


def _known(page):
    """Whether the index has the page as a public one, and under which names."""
    from ..models import FoundPage  # the models import this module

    row = FoundPage.objects.filter(page=page.pk).values_list("public", "names").first()
    return row or (False, "")


@receiver(post_save, sender=Page)
def follow_a_page_without_its_type(instance, raw=False, **kwargs):
    """Wagtail moves and expires pages without reading their own type."""
    if not raw:
        with transaction.atomic():
            _saved(instance)


# What else changes who may read a page


@receiver(post_page_move)
def follow_a_move(instance, parent_page_before, parent_page_after, **kwargs):
    """The pages of another branch are of another year, and others may read them."""
    if parent_page_before.pk != parent_page_after.pk:
        with transaction.atomic():
            follow(branch_of(instance))


@receiver([post_save, post_delete], sender=PageViewRestriction)
def follow_a_restriction(instance, raw=False, origin=None, **kwargs):
    """A page and all below it become private or public; not where the page itself goes."""
    if not raw and (origin is None or _model_of(origin) is PageViewRestriction):
        with transaction.atomic():
            follow(branch_of(instance.page))


def _model_of(origin):
    return getattr(origin, "model", type(origin))


# What is deleted: pages with all below them, and words of a vocabulary


def remember_what_shows_it(sender, instance, origin, **kwargs):
    """Before anything is deleted: which pages show it. Once for all that go together."""
    if hasattr(origin, "shown_on"):
        return
    take_turns()
    together = origin.all() if isinstance(origin, QuerySet) else None
    if sender is not Page:
        pages = together if together is not None and together.model is sender else [instance]
        origin.shown_on = showing({sender: {each.pk for each in pages}})
    elif together is not None and issubclass(together.model, Page):
        origin.shown_on = showing(_by_model(Page.objects.filter(pk__in=together.values("pk"))))
    else:
        origin.shown_on = showing(branch_of(instance))


def follow_a_deletion(origin, **kwargs):
    """Pages are deleted all at once, and their base last: the first to be told of is the time."""
    if hasattr(origin, "shown_on"):
        renew(origin.__dict__.pop("shown_on"))


def take_out(instance, **kwargs):
    """Take a page that is deleted out of the indexes that are not in the database."""
    index.remove_object(instance)


def follow_a_word(instance, raw=False, created=False, **kwargs):
    """An industry or a technology was renamed."""
    if not raw and not created:
        with transaction.atomic():
            renew(showing({type(instance): {instance.pk}}))


def listen():
    """Follow changes from now on; all models must be known."""
    ends = {end for *_, end in ways_to_pages()}
    words = {end for end in ends if not issubclass(end, Page)}
    for model in {Page, *words}:
        pre_delete.connect(remember_what_shows_it, sender=model)
        post_delete.connect(follow_a_deletion, sender=model)
    for model in words:
        post_save.connect(follow_a_word, sender=model)
    for model in apps.get_models():
        if issubclass(model, Searchable) and issubclass(model, Page):
            post_delete.connect(take_out, sender=model)
