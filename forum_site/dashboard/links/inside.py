"""Links within the site to pages that the public does not see, and to what was deleted."""

from dataclasses import dataclass
from datetime import datetime

from django.contrib.contenttypes.models import ContentType
from django.db.models import Exists, IntegerField, OuterRef
from django.db.models.functions import Cast
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.documents import get_document_model
from wagtail.models import Page, PageLogEntry, ReferenceIndex

from ...models.base import readable_by_anyone
from .naming import DOCUMENT, LOST, PAGE, links_by_page

MOST = 500  # nobody mends more in a sitting
WORDS = {
    PAGE: gettext_lazy("a page that was deleted"),
    DOCUMENT: gettext_lazy("a document that was deleted"),
    LOST: gettext_lazy("a document or picture that was deleted"),
}


@dataclass(frozen=True)
class BrokenLink:
    """A page, what it leads to in words, why that is broken, and since when, None if unknown."""

    page: Page
    target: str
    why: str
    since: datetime | None = None


def to_hidden_pages(pages):
    """Links and choices that lead from published ones of `pages` to what the public does not see.

    Worked out from Wagtail's index of references, which forgets what is deleted.
    https://docs.wagtail.org/en/stable/advanced_topics/reference_index.html
    """
    sources = pages.filter(readable_by_anyone(), pk=OuterRef("source"))
    hidden = Page.objects.filter(pk=OuterRef("target")).exclude(readable_by_anyone())
    any_page = ContentType.objects.get_for_model(Page)
    references = ReferenceIndex.objects.filter(
        base_content_type=any_page, to_content_type=any_page
    ).annotate(
        source=Cast("object_id", IntegerField()), target=Cast("to_object_id", IntegerField())
    )
    found = references.filter(Exists(sources), Exists(hidden)).order_by("source", "target")
    pairs = list(found.values_list("source", "target").distinct()[:MOST])
    known = Page.objects.in_bulk({pk for pair in pairs for pk in pair})
    since = taken_down({target for _source, target in pairs})
    return [
        BrokenLink(
            known[source],
            known[target].draft_title,
            _("Private") if known[target].live else _("Not published"),
            since.get(target),
        )
        for source, target in pairs
    ]


def to_deleted(pages):
    """Links on published ones of `pages` to what was deleted; reads all of them."""
    editable = set(pages.values_list("pk", flat=True))
    named = [(page, links) for page, links in links_by_page() if page.pk in editable]
    lost = {LOST: {""}}
    for kind, model in ((PAGE, Page), (DOCUMENT, get_document_model())):
        keys = {target for _page, links in named for each, target in links if each == kind}
        lost[kind] = keys - set(model.objects.filter(pk__in=keys).values_list("pk", flat=True))
    since = taken_down(lost[PAGE])
    return [
        BrokenLink(
            page, str(WORDS[kind]), _("Deleted"), since.get(target) if kind == PAGE else None
        )
        for page, links in named
        for kind, target in sorted(links, key=str)
        if target in lost.get(kind, ())
    ]


def taken_down(pks):
    """Map the keys of pages to when they were last taken down or deleted, where that is known."""
    entries = PageLogEntry.objects.filter(
        page_id__in=pks, action__in=["wagtail.unpublish", "wagtail.delete"]
    ).order_by("timestamp")
    return dict(entries.values_list("page_id", "timestamp"))
