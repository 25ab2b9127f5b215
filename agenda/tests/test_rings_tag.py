"""The rings as pages show them: links, labels, what stands out."""

import re
from datetime import date

import pytest
from django.template import Context, Template
from django.utils import translation

from ..models import Session
from ..queries import agenda_of
from ..tracks import Track
from .factories import ForumPageFactory, SessionFactory, TalkPageFactory

pytestmark = pytest.mark.django_db
CLASS = re.compile(r'<path class="((?:arc|crosses)[^"]*)"')


@pytest.fixture
def forum(home):
    """Three sessions and the release of cases; the first has one talk, the second has two."""
    forum = ForumPageFactory(start_date=date(2026, 1, 8))
    first = SessionFactory(page=forum, track=Track.AI)
    second = SessionFactory(page=forum, heading="圆桌", heading_en="Round table", track="")
    SessionFactory(page=forum, heading="问答", track=Track.DATA)
    SessionFactory(page=forum, heading="发布", kind=Session.Kind.RELEASE)
    TalkPageFactory(parent=forum, session=first, title="智能<体>", slug="agents")
    TalkPageFactory(parent=forum, session=second)
    TalkPageFactory(parent=forum, session=second)
    return forum


@pytest.fixture
def agenda(forum):
    return agenda_of(forum)


def drawn(agenda, kind, **about):
    """The SVG of an agenda of eleven cases."""
    about = {"agenda": agenda, "kind": kind, "cases": 11, **about}
    tag = "{% rings agenda kind=kind cases=cases entry=entry %}"
    return Template("{% load agenda_tags %}" + tag).render(Context(about))


def opening(svg):
    """The attributes of the `svg` element."""
    return dict(re.findall(r'([\w-]+)="([^"]*)"', svg[: svg.index(">")]))


def test_arc_of_a_hero_leads_to_its_only_talk_or_to_its_session(agenda):
    assert re.findall(r'<a href="([^"]*)"\s+tabindex="-1">', drawn(agenda, "hero")) == [
        "/zh-hans/forums/2026/agents/",
        "/zh-hans/forums/2026/#session-2",
        "/zh-hans/forums/2026/#session-3",
        "/zh-hans/forums/2026/#session-4",
    ]


def test_arc_of_a_hero_names_what_it_leads_to(agenda):
    assert re.findall(r"<title>(.*?)</title>", drawn(agenda, "hero")) == [
        "智能&lt;体&gt;",
        "圆桌",
        "问答",
        "发布",
    ]


@pytest.mark.parametrize(
    ("language", "numerals"), [("zh-hans", ["一", "二", "三"]), ("en", ["01", "02", "03"])]
)
def test_hero_has_numerals_in_the_readers_way(agenda, language, numerals):
    with translation.override(language):
        svg = drawn(agenda, "hero")

    assert re.findall(r"<text[^>]*>(.*?)</text>", svg) == numerals


@pytest.mark.parametrize("kind", ["head", "talk", "cases", "thumbnail"])
def test_only_a_hero_has_links_and_numerals(agenda, kind):
    svg = drawn(agenda, kind, entry=agenda[0])

    assert ("<a " in svg, "<text" in svg) == (False, False)


def test_arc_wears_the_class_of_its_track_and_none_without_one(agenda):
    assert CLASS.findall(drawn(agenda, "head")) == [
        "arc track-ai",
        "arc",
        "arc track-data",
        "crosses",
    ]


def test_own_arc_stands_out_on_a_talk(agenda):
    assert CLASS.findall(drawn(agenda, "talk", entry=agenda[1])) == [
        "arc track-ai dim",
        "arc",
        "arc track-data dim",
        "crosses dim",
    ]


@pytest.mark.parametrize(("kind", "place"), [("talk", 3), ("cases", 0)])
def test_pluses_stand_out_among_cases_and_where_they_were_released(agenda, kind, place):
    assert CLASS.findall(drawn(agenda, kind, entry=agenda[place])) == [
        "arc track-ai dim",
        "arc dim",
        "arc track-data dim",
        "crosses",
    ]


@pytest.mark.parametrize(("kind", "cases"), [("talk", 11), ("cases", 0)])
def test_nothing_is_dim_where_nothing_can_stand_out(agenda, kind, cases):
    assert "dim" not in drawn(agenda, kind, cases=cases)


@pytest.mark.parametrize(
    ("kind", "about", "label"),
    [
        ("talk", {"place": 1}, "Pattern of the forum: session 2 of 4 stands out"),
        ("talk", {"place": 3}, "Pattern of the forum: session 4 of 4 stands out"),
        ("talk", {}, "Pattern of the forum: 4 sessions, 11 cases"),
        ("cases", {}, "Pattern of the forum: 4 sessions, 11 cases"),
        ("thumbnail", {"cases": 1}, "Pattern of the forum: 4 sessions, 1 case"),
        ("thumbnail", {"cases": 0}, "Pattern of the forum: 4 sessions"),
    ],
)
def test_pattern_says_what_it_shows(agenda, kind, about, label):
    place = about.pop("place", None)
    with translation.override("en"):
        svg = drawn(agenda, kind, entry=None if place is None else agenda[place], **about)

    assert opening(svg)["role"] == "img"
    assert opening(svg)["aria-label"] == label


@pytest.mark.parametrize("kind", ["hero", "head"])
def test_pattern_is_hidden_where_words_say_the_same(agenda, kind):
    assert opening(drawn(agenda, kind)) == {
        "class": "rings",
        "viewBox": "-25 -25 625 625",
        "preserveAspectRatio": "xMaxYMax meet",
        "aria-hidden": "true",
    }


@pytest.mark.parametrize("kind", ["hero", "head", "talk", "cases", "thumbnail", "hairlines"])
def test_pattern_without_an_agenda_is_bare_and_hidden(kind):
    svg = drawn([], kind)

    assert (opening(svg)["class"], opening(svg)["aria-hidden"]) == ("rings bare", "true")
    assert CLASS.findall(svg) == []
    assert len(re.findall(r"M[\d.]+ 600A", svg)) == 7


def test_hairlines_need_no_more_than_their_kind():
    svg = Template('{% load agenda_tags %}{% rings kind="hairlines" %}').render(Context())

    assert opening(svg)["viewBox"] == "0 0 600 600"


def test_thumbnail_is_four_to_three_with_the_corner_at_the_right():
    assert opening(drawn([], "thumbnail"))["viewBox"] == "-200 0 800 600"


def test_nothing_is_styled_in_line(agenda):
    assert "style=" not in drawn(agenda, "hero")


def test_rings_ask_nothing_of_the_database(agenda, django_assert_num_queries):
    drawn(agenda, "hero")

    with django_assert_num_queries(0):
        drawn(agenda, "hero")
