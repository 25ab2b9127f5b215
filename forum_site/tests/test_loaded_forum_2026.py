"""The 2026 forum as it stands after loading, which is done once for this module."""

import pytest
from django.db import transaction
from wagtail.models import Page, Site

from agenda.models import ForumPage, TalkPage
from cases.models import CasePage
from speakers.models import SpeakerPage

from ..forum_2026.load import load
from ..forum_2026.talks import TALKS
from ..models import HomePage
from ..two_sides.state import PairState


@pytest.fixture(scope="module")
def _loaded(django_db_setup, django_db_blocker):
    """A transaction around those of the tests, rolled back at the end."""
    with django_db_blocker.unblock(), transaction.atomic():
        load()
        yield
        transaction.set_rollback(True)


@pytest.fixture
def forum(_loaded, db):
    return ForumPage.objects.get()


def test_second_load_leaves_the_edits_of_staff_alone(forum):
    forum.city = "上海"
    forum.save_revision().publish()
    TalkPage.objects.first().delete()
    SpeakerPage.objects.first().unpublish()
    edited = list(Page.objects.order_by("pk").values())

    assert load() is False

    assert list(Page.objects.order_by("pk").values()) == edited
    assert ForumPage.objects.get().city == "上海"


def test_everything_is_published_with_english_in_step(forum):
    home = HomePage.objects.get()

    pages = home.get_descendants(inclusive=True).specific()

    assert {(page.live, page.has_unpublished_changes) for page in pages} == {(True, False)}
    assert {page.english_state for page in pages} == {PairState.IN_STEP}


def test_sessions_talks_and_cases_are_in_their_places(forum):
    talks = TalkPage.objects.child_of(forum).order_by("path")

    assert [talk.slug for talk in talks] == [item.slug for item in TALKS]
    assert [talk.session.sort_order + 1 for talk in talks] == [item.session for item in TALKS]
    assert {case.forum_id for case in CasePage.objects.all()} == {forum.pk}


def test_home_page_is_the_sites_root(forum):
    site = Site.objects.get()

    assert (site.is_default_site, site.root_page.specific) == (True, HomePage.objects.get())
    assert list(Page.get_first_root_node().get_children()) == [site.root_page]
