"""Links within the site to pages that the public does not see, and to files that are gone.

Worked out from Wagtail's index of references.
https://docs.wagtail.org/en/stable/advanced_topics/reference_index.html
"""

from dataclasses import dataclass
from datetime import datetime

from django.contrib.contenttypes.models import ContentType
from django.db.models import Exists, IntegerField, OuterRef
from django.db.models.functions import Cast
from django.utils.translation import gettext as _
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page, PageLogEntry, ReferenceIndex

from ...models.base import readable_by_anyone

MOST = 500  # of each kind; nobody mends more in a sitting


@dataclass(frozen=True)
class BrokenLink:
    """A page, what it leads to in words, why that is broken, and since when, None if unknown."""

    page: Page
    target: str
    why: str
    since: datetime | None = None


def broken_inside(pages):
    """The `BrokenLink`s of those of `pages` that anyone may read, as a list."""
    sources = pages.filter(readable_by_anyone())
    return [*to_hidden_pages(sources), *to_lost_files(sources)]


def references_from(sources, model):
    """The references from some pages to objects of a model, with both keys as numbers."""
    return (
        ReferenceIndex.objects.filter(
            base_content_type=ContentType.objects.get_for_model(Page),
            to_content_type=ContentType.objects.get_for_model(model),
        )
        .annotate(
            source=Cast("object_id", IntegerField()), target=Cast("to_object_id", IntegerField())
        )
        .filter(Exists(sources.filter(pk=OuterRef("source"))))
        .order_by("source", "target")
    )


def pairs(references):
    """The distinct (source, target) of references."""
    return list(references.values_list("source", "target").distinct()[:MOST])


def to_hidden_pages(sources):
    """Links and choices that lead to pages which are gone, not published or private."""
    readable = Page.objects.filter(readable_by_anyone(), pk=OuterRef("target"))
    found = pairs(references_from(sources, Page).exclude(Exists(readable)))
    known = Page.objects.in_bulk({pk for pair in found for pk in pair})
    since = taken_down({target for _source, target in found})
    return [
        BrokenLink(
            known[source],
            known[target].draft_title if target in known else _("a page that was deleted"),
            why_hidden(known.get(target)),
            since.get(target),
        )
        for source, target in found
        if source in known
    ]


def why_hidden(page):
    """Why the public does not see a page; None was deleted."""
    if page is None:
        return _("Deleted")
    return _("Private") if page.live else _("Not published")


def taken_down(pks):
    """Map the keys of pages to when they were last taken down or deleted, where that is known."""
    entries = PageLogEntry.objects.filter(
        page_id__in=pks, action__in=["wagtail.unpublish", "wagtail.delete"]
    ).order_by("timestamp")
    return dict(entries.values_list("page_id", "timestamp"))


def to_lost_files(sources):
    """Links to documents and pictures that were deleted."""
    found = []
    for model, words in (
        (get_document_model(), _("a document that was deleted")),
        (get_image_model(), _("a picture that was deleted")),
    ):
        there = model.objects.filter(pk=OuterRef("target"))
        lost = pairs(references_from(sources, model).exclude(Exists(there)))
        known = Page.objects.in_bulk({source for source, _target in lost})
        found += [
            BrokenLink(known[source], words, _("Deleted"))
            for source, _target in lost
            if source in known
        ]
    return found
