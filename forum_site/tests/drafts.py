"""Drafts and links to them, for the tests."""

from django.utils import timezone
from django.utils.timezone import timedelta

from agenda.tests.factories import TalkPageFactory

from ..draft_links.words import fingerprint
from ..models import DraftLink

HIDDEN = "机密改动"


def changed_talk(**fields):
    """A live talk whose newest version bears `HIDDEN` in its title and is not published."""
    talk = TalkPageFactory(title="公开题目", title_en="Public title", slug="talk", **fields)
    talk.save_revision().publish()
    talk.refresh_from_db()
    talk.title, talk.title_en = f"{HIDDEN}题目", f"{HIDDEN} title"
    talk.save_revision()
    return talk


def link_to(page, days=7, reader="张译今"):
    """A link to a page's draft that is open for some days."""
    return DraftLink.objects.create(
        page=page, reader=reader, expires_at=timezone.now() + timedelta(days=days)
    )


def address(link, language="zh-hans"):
    """The path under which a link is read."""
    return f"/{language}/drafts/{link.token}/"


def answer(client, link, language="zh-hans", **fields):
    """Send the form below a draft, as one who has just opened it."""
    page = link.page.specific.get_latest_revision_as_object()
    return client.post(address(link, language), {"words": fingerprint(page, language), **fields})
