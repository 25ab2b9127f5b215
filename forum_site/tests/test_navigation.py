"""Sections, breadcrumb and neighbours show only what a visitor may read."""

import pytest
from wagtail.models import PageViewRestriction, Site

from agenda.tests.factories import ForumPageFactory, TalkPageFactory
from speakers.tests.factories import SpeakerIndexPageFactory, SpeakerPageFactory

from ..navigation import around, breadcrumb, neighbours, sections
from .factories import StandardPageFactory


def restrict(page):
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def test_sections_are_found_by_their_kind(home, rf):
    speakers = SpeakerIndexPageFactory()
    pages = [StandardPageFactory(), StandardPageFactory()]

    found = sections(rf.get("/"))

    assert (found["home"], found["standard"]) == (home, pages)
    assert found["speakerindexpage"].pk == speakers.pk
    assert "caseindexpage" not in found


def test_sections_leave_hidden_pages_out(home, rf):
    shown, draft, private = (StandardPageFactory() for _ in range(3))
    assert sections(rf.get("/"))["standard"] == [shown, draft, private]

    draft.unpublish()
    restrict(private)

    assert sections(rf.get("/"))["standard"] == [shown]


def test_sections_of_a_site_without_a_home_page_are_empty(db, rf):
    Site.objects.all().delete()

    assert sections(rf.get("/")) == {"home": None, "standard": []}


def test_breadcrumb_leads_from_the_home_page(home):
    forum = ForumPageFactory()
    talk = TalkPageFactory(parent=forum)

    assert breadcrumb(talk) == [home, forum.get_parent().specific, forum]
    assert breadcrumb(home) == []


def test_breadcrumb_leaves_hidden_pages_out(home):
    forum = ForumPageFactory()
    talk = TalkPageFactory(parent=forum)

    forum.unpublish()

    assert breadcrumb(talk) == [home, forum.get_parent().specific]


@pytest.mark.parametrize(
    ("items", "item", "found"),
    [
        ("abc", "a", (None, "b")),
        ("abc", "b", ("a", "c")),
        ("abc", "c", ("b", None)),
        ("a", "a", (None, None)),
        ("abc", "x", (None, None)),
        ("", "a", (None, None)),
    ],
)
def test_around_gives_what_stands_before_and_after(items, item, found):
    assert around(list(items), item) == found


@pytest.mark.parametrize(("place", "before", "after"), [(0, None, 1), (1, 0, 2), (2, 1, None)])
def test_neighbours_are_those_of_the_list(home, rf, place, before, after):
    pages = [SpeakerPageFactory(title=name) for name in ("安甲", "白乙", "陈丙")]

    assert neighbours(pages[place], rf.get("/")) == (
        None if before is None else pages[before],
        None if after is None else pages[after],
    )


def test_neighbours_leave_hidden_pages_out(home, rf):
    pages = [SpeakerPageFactory(title=name) for name in ("安甲", "白乙", "陈丙")]

    restrict(pages[1])

    assert neighbours(pages[0], rf.get("/")) == (None, pages[2])


def test_neighbours_of_a_page_that_is_in_no_list_are_none(home, rf):
    draft = SpeakerPageFactory(live=False)
    SpeakerPageFactory()

    assert [neighbours(page, rf.get("/")) for page in (draft, home, StandardPageFactory())] == [
        (None, None)
    ] * 3
