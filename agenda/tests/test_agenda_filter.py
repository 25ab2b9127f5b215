"""Filtering an agenda by track and room."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.http import QueryDict
from django.template import engines
from django.utils import translation

from forum_site.filters import Choice

from ..filters import AgendaFilter
from ..queries import agenda_of
from ..status import Status
from .factories import ForumPageFactory, SessionFactory
from .timetables import at, entry, loose, pause, talk


@pytest.fixture
def agenda():
    """Four numbered sessions on two tracks, in two rooms and the whole house, and a break."""
    return [
        entry(number=1, track="policy"),
        entry(number=2, track="ai", room="甲厅"),
        entry(number=3, track="policy", room="乙厅"),
        pause(),
        entry(number=4, track="ai", room="甲厅"),
        loose(talk()),
    ]


def found(agenda, query):
    shown = AgendaFilter(QueryDict(query)).apply(agenda)
    return [one.number or ("break" if one.is_break else "loose") for one in shown]


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("", [1, 2, 3, "break", 4, "loose"]),
        ("track=", [1, 2, 3, "break", 4, "loose"]),
        ("page=2", [1, 2, 3, "break", 4, "loose"]),
        ("track=ai", [2, 4]),
        ("track=policy", [1, 3]),
        ("room=1", [1, 2, "break", 4]),
        ("room=2", [1, 3, "break"]),
        ("room=2&track=policy", [1, 3]),
        ("room=1&track=data", []),
        ("track=data", []),
        ("track=unknown", []),
        ("room=3", []),
        ("room=0", []),
        ("room=-1", []),
        ("room=１", []),
        ("room=甲厅", []),
        ("track=%27%20OR%201", []),
    ],
)
def test_filter_finds_the_sessions_that_have_all_that_was_chosen(agenda, query, numbers):
    assert found(agenda, query) == numbers


def test_filter_is_true_where_something_is_chosen():
    asked = ("", "x=1", "room=", "track=ai")

    assert [bool(AgendaFilter(QueryDict(query))) for query in asked] == [False, False, False, True]


def test_groups_count_the_sessions_behind_each_link(agenda):
    with translation.override("en"):
        groups = AgendaFilter(QueryDict()).groups(agenda)

    assert groups == {
        "track": [
            Choice("All", 4, "", True),
            Choice("Policy", 2, "track=policy", False, "policy"),
            Choice("AI in practice", 2, "track=ai", False, "ai"),
        ],
        "room": [
            Choice("All", 4, "", True),
            Choice("甲厅", 2, "room=1", False),
            Choice("乙厅", 1, "room=2", False),
        ],
    }


def test_groups_lead_on_from_what_is_chosen_and_back(agenda):
    groups = AgendaFilter(QueryDict("track=ai&room=1")).groups(agenda)

    assert [(choice.query, choice.chosen) for choice in groups["track"]] == [
        ("room=1", False),
        ("track=policy&room=1", False),
        ("room=1", True),
    ]
    assert [(choice.query, choice.chosen) for choice in groups["room"]] == [
        ("track=ai", False),
        ("track=ai", True),
        ("track=ai&room=2", False),
    ]


def test_filter_that_would_tell_nothing_apart_has_no_links():
    agenda = [entry(track="ai", room="甲厅"), entry(track="ai", room="甲厅")]

    assert AgendaFilter(QueryDict()).groups(agenda) == {"track": [], "room": []}


def test_unknown_choice_can_be_undone_where_there_is_one_track():
    groups = AgendaFilter(QueryDict("track=unknown")).groups([entry(track="ai")])

    assert [(choice.query, choice.chosen) for choice in groups["track"]] == [
        ("", False),
        ("track=ai", False),
    ]


def rendered(template, **context):
    html = engines["django"].get_template(template).render(context)
    return BeautifulSoup(html, "html.parser")


@pytest.fixture
def parallel(home):
    """A forum of two rooms: an opening, two sessions at once, one of which was cancelled."""
    forum = ForumPageFactory()
    SessionFactory(page=forum, start=at("9:00"), track="policy")
    for room, status in (("甲厅", Status.PLANNED), ("乙厅", Status.CANCELLED)):
        SessionFactory(
            page=forum,
            start=at("10:00"),
            end=at("10:00") + timedelta(hours=1),
            room=room,
            track="ai",
            status=status,
        )
    return forum


def test_filtered_page_stays_out_of_search_engines(parallel, client):
    robots = [
        '<meta name="robots" content="noindex">' in client.get(path).content.decode()
        for path in (
            "/zh-hans/forums/2026/",
            "/zh-hans/forums/2026/?track=ai",
            "/en/forums/2026/?room=99",
        )
    ]

    assert robots == [False, True, True]


def test_chips_say_how_many_and_which_is_chosen(parallel):
    with translation.override("en"):
        soup = rendered(
            "includes/agenda_filter.html",
            forum=parallel,
            agenda=agenda_of(parallel),
            agenda_filter=AgendaFilter(QueryDict("track=ai")),
        )

    assert [
        (" ".join(chip.text.split()), chip["href"], chip.get("aria-current"))
        for chip in soup.select("ul:first-child .chip")
    ] == [
        ("All 3", "/en/forums/2026/", None),
        ("Policy 1", "/en/forums/2026/?track=policy", None),
        ("AI in practice 2", "/en/forums/2026/", "true"),
    ]


@pytest.mark.parametrize("layout", ["grid", "grouped"])
def test_every_session_is_there_once_with_its_room_time_and_status(parallel, layout):
    agenda = agenda_of(parallel)
    soup = rendered(f"includes/agenda_{layout}.html", forum=parallel, agenda=agenda, shown=agenda)

    assert [
        (
            section.find(["h2", "h3"]).get_text(strip=True),
            section.time["datetime"],
            [room for room in ("甲厅", "乙厅") if room in section.text],
            "is-cancelled" in section["class"],
        )
        for section in soup.select("section")
    ] == [
        (
            entry.session.heading,
            entry.start.astimezone(at("9:00").tzinfo).isoformat(),
            [entry.session.room] if entry.session.room else [],
            entry.session.status == "cancelled",
        )
        for entry in agenda
    ]


def test_grid_has_a_column_for_each_room(parallel):
    agenda = agenda_of(parallel)
    soup = rendered("includes/agenda_grid.html", forum=parallel, agenda=agenda, shown=agenda)

    assert soup.select_one(".agenda-grid")["class"] == ["agenda-grid", "rooms-2"]
    assert [head.text for head in soup.select(".room-head")] == ["甲厅", "乙厅"]
    assert [len(slot.select(":scope > section")) for slot in soup.select(".slot")] == [1, 2]
