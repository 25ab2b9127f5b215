"""What tells people and organisations apart in a list: how the admin shows them besides a name."""

from django.urls import reverse

from ..models import SpeakerPage
from ..models.speaker import appearances


def details_of(pages):
    """Map keys of pages to what tells them apart in a list; one query for all speakers.

    A speaker is told by organisation and post of the newest appearance, also on a talk that is
    not published; an organisation by its short name and kind.
    """
    pages = list(pages)
    speakers = [page.pk for page in pages if isinstance(page, SpeakerPage)]
    posts = _newest_posts(speakers) if speakers else {}
    return {
        page.pk: posts.get(page.pk, "") if isinstance(page, SpeakerPage) else _kind_of(page)
        for page in pages
    }


def _newest_posts(speakers):
    rows = appearances().filter(speaker__in=speakers).select_related("organisation")
    newest = {}
    for row in rows.in_speaking_order():
        newest.setdefault(row.speaker_id, " · ".join(filter(None, _that_day(row))))
    return newest


def _that_day(row):
    """Organisation and post of an appearance, in the reader's language."""
    if row.organisation:
        yield str(row.organisation.name)
    yield str(row.local.post or row.local.department)


def _kind_of(organisation):
    """Short name and kind of an organisation, in the reader's language."""
    short = str(organisation.local.short_name)
    return " · ".join(filter(None, (short, str(organisation.get_kind_display()))))


def as_json(page, detail):
    """A page as the endpoints give it."""
    return {
        "id": page.pk,
        "title": page.get_admin_display_title(),
        "title_en": page.title_en,
        "detail": detail,
    }


def described(duplicates):
    """What `possible_duplicates` found, each with what is needed to judge it, as dictionaries."""
    details = details_of([page for page, _why in duplicates])
    return [
        {**as_json(page, details[page.pk]), "why": why, "edit_url": edit_url(page)}
        for page, why in duplicates
    ]


def edit_url(page):
    """Where a page is edited."""
    return reverse("wagtailadmin_pages:edit", args=[page.pk])
