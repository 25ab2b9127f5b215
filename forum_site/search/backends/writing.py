"""What the database backends share in writing the index."""

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from wagtail.search.models import IndexEntry

from ...models import FoundPage
from ..documents import VERSION, Document, document_of
from ..freshness import take_turns
from ..searchable import Searchable
from .rebuilding import StaleEntriesMixin

NOTHING = Document("", "", "")
FACTS = ["page", "public", "kind", "years", "topics", "newest", "names", "version"]


class AnalysedIndexMixin(StaleEntriesMixin):
    """An index of modelsearch's that holds our terms instead of texts, and facts about pages.

    A database's index says by `columns` how it stores a `Document`.
    """

    def columns(self, document):
        """Map the columns of an entry to what is written into them."""
        raise NotImplementedError(f"{type(self).__name__} must say how it stores a document")

    def _refresh_title_norms(self, full=False):
        """Nothing: our ranking has no use for them, and they cost a look at every row."""

    def add_items(self, model, objs):
        """Write objects of one model; pages are read anew, with all that search asks of them."""
        if not objs or not model.get_search_fields():
            return
        with transaction.atomic():
            take_turns()
            if issubclass(model, Searchable):
                found = model.to_index(model.objects.filter(pk__in=[thing.pk for thing in objs]))
                objs = [page for page in found if page.specific_class is model]
            content_type = ContentType.objects.get_for_model(model)
            rows = [
                IndexEntry(
                    content_type=content_type,
                    object_id=str(thing.pk),
                    **self.columns(document_of(thing)),
                )
                for thing in objs
            ]
            if rows:
                IndexEntry.objects.bulk_create(
                    rows,
                    update_conflicts=True,
                    unique_fields=["content_type", "object_id"],
                    update_fields=list(self.columns(NOTHING)),
                )
            if issubclass(model, Searchable):
                write_facts(self.entries, model, objs)


def write_facts(entries, model, pages):
    """Write what search knows of these pages besides their words."""
    by_key = {str(page.pk): page for page in pages}
    found = model.findable().filter(pk__in=[page.pk for page in pages])
    public = set(found.values_list("pk", flat=True))
    rows = entries.filter(
        content_type=ContentType.objects.get_for_model(model), object_id__in=list(by_key)
    ).values_list("pk", "object_id")
    facts = [facts_of(by_key[key], entry, by_key[key].pk in public) for entry, key in rows]
    # A page that was taken out of the index and put in again has another entry.
    FoundPage.objects.filter(page__in=pages).exclude(
        entry__in=[fact.entry for fact in facts]
    ).delete()
    FoundPage.objects.bulk_create(
        facts, update_conflicts=True, unique_fields=["entry"], update_fields=FACTS
    )


def facts_of(page, entry, public):
    """The row about a page; `public` says whether anyone may read it."""
    years = sorted(set(page.search_years()))
    return FoundPage(
        entry=entry,
        page_id=page.pk,
        public=public,
        kind=page.search_kind,
        years=spaced(years),
        topics=spaced(page.search_topics()),
        newest=years[-1] if years else 0,
        names="\n".join(page.search_names()),
        version=VERSION,
    )


def spaced(values):
    """Values as text with a space around each; empty if there are none."""
    text = " ".join(map(str, values))
    return f" {text} " if text else ""
