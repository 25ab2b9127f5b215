"""Loading the 2026 forum: once, whole or not at all, and never over staff's work."""

from io import StringIO

import pytest
from django.core.management import call_command
from wagtail.models import Page, Revision, Site

from agenda.models import Appearance, Participation, Session
from cases.models import Industry, Technology

from ..forum_2026.load import Loader, load
from ..forum_2026.people import SPEAKERS
from ..forum_2026.talks import TALKS
from ..models import SiteSettings

TABLES = (Page, Revision, Session, Participation, Appearance, Industry, Technology, Site)


def rows():
    """Every row that loading writes, as far as it tells whether it was touched."""
    pages = Page.objects.order_by("pk")
    return {
        "counts": [model.objects.count() for model in TABLES],
        "pages": list(pages.values_list("pk", "path", "latest_revision", "last_published_at")),
        "settings": list(SiteSettings.objects.values()),
    }


@pytest.fixture
def command():
    """Run the command and give what it said."""

    def run():
        out = StringIO()
        call_command("load_forum_2026", stdout=out)
        return out.getvalue().strip()

    return run


def test_load_makes_the_forum_once(db, command):
    assert command() == "The 2026 forum is loaded."
    loaded = rows()
    assert loaded["counts"][0] > len(TALKS) + len(SPEAKERS)

    assert command() == "The 2026 forum is there already."

    assert rows() == loaded


def test_load_leaves_a_site_that_has_a_home_page_alone(home):
    before = rows()

    assert load() is False

    assert rows() == before


def test_load_that_fails_writes_nothing(db, monkeypatch):
    before = rows()

    def fail(self):
        assert Page.objects.count() > before["counts"][0]
        raise RuntimeError("the disk is full")

    monkeypatch.setattr(Loader, "make_talks", fail)
    with pytest.raises(RuntimeError, match="the disk is full"):
        load()

    assert rows() == before
