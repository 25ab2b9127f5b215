"""Which parts of an agenda have a ring; nothing here asks the database."""

from datetime import date
from types import SimpleNamespace

from ..models import ForumPage, Session
from ..patterns import arc_with, pattern_of
from ..schedule import AgendaEntry
from ..status import Status
from .timetables import at

RELEASE = Session.Kind.RELEASE


def entry(number=1, start=None, weight=10, **session):
    """An entry with a talk whose summary has so many characters."""
    forum = ForumPage(start_date=date(2026, 1, 8))
    row = Session(page=forum, start=start and at(start), heading="环节", **session)
    counted = row.kind != Session.Kind.BREAK
    talk = SimpleNamespace(summary="字" * weight, start=None)
    return AgendaEntry(row, number if counted else None, [talk])


def subjects(pattern):
    return [arc.part.subject for arc in pattern.arcs]


def test_each_session_has_an_arc_in_its_track_by_the_characters_of_its_summaries():
    agenda = [entry(weight=9, track="ai"), entry(weight=3), entry(weight=1, track="data")]

    parts = [arc.part for arc in pattern_of(agenda).arcs]

    assert [(part.weight, part.track) for part in parts] == [(9, "ai"), (3, ""), (1, "data")]


def test_white_space_around_a_summary_weighs_nothing():
    agenda = [entry(), entry(), entry()]
    agenda[0].talks[0].summary = " 十个字\n"

    assert pattern_of(agenda).arcs[0].part.weight == 3


def test_breaks_and_talks_without_a_session_have_no_ring():
    first, second, third = entry(), entry(), entry()
    pause = entry(kind=Session.Kind.BREAK)

    pattern = pattern_of([first, pause, second, third, AgendaEntry(None, None, first.talks)])

    assert subjects(pattern) == [[first], [second], [third]]
    assert len(pattern.rings) == 3


def test_release_of_cases_takes_the_outermost_ring_wherever_it_stands():
    first, release, last = entry(), entry(kind=RELEASE), entry()

    pattern = pattern_of([first, release, last], cases=4)

    assert [(arc.part.subject, arc.index) for arc in pattern.arcs] == [([first], 0), ([last], 1)]
    assert (len(pattern.rings), len(pattern.pluses)) == (3, 4)


def test_cases_have_no_ring_without_a_session_that_releases_them():
    pattern = pattern_of([entry(), entry(), entry()], cases=4)

    assert (len(pattern.arcs), pattern.pluses) == (3, [])


def test_forum_without_an_agenda_has_hairlines_only():
    pattern = pattern_of([], cases=4)

    assert (len(pattern.rings), pattern.arcs, pattern.pluses) == (7, [], [])


def test_cancelled_session_keeps_its_ring_without_an_arc():
    cancelled = entry(status=Status.CANCELLED)

    pattern = pattern_of([entry(), cancelled, entry()])

    assert [arc.index for arc in pattern.arcs] == [0, 2]
    assert arc_with(pattern, cancelled) is None


def test_parallel_sessions_share_an_arc_in_the_colour_of_the_main_room():
    opening = entry(start="13:30", room="主会场", track="policy")
    main = entry(start="14:00", room="主会场", track="ai", weight=5)
    aside = entry(start="14:00", room="分会场", track="data", weight=7)
    close = entry(start="15:00", room="分会场", track="global")

    pattern = pattern_of([opening, aside, main, close])

    assert subjects(pattern) == [[opening], [main, aside], [close]]
    assert [arc.part.track for arc in pattern.arcs] == ["policy", "ai", "global"]
    assert pattern.arcs[1].part.weight == 12
    assert arc_with(pattern, aside) is pattern.arcs[1]


def test_slot_whose_leading_session_is_cancelled_is_led_by_one_that_takes_place():
    agenda = [entry(start=f"1{hour}:00", room="主会场", track="policy") for hour in (3, 4, 5)]
    held = entry(start="14:00", room="分会场", track="data")
    agenda[1].session.status = Status.CANCELLED

    arc = pattern_of([*agenda, held]).arcs[1]

    assert (arc.part.track, arc.part.weight, arc.part.subject) == ("data", 10, [held, agenda[1]])


def test_rooms_without_clock_times_have_an_arc_for_each_session():
    agenda = [entry(room="主会场"), entry(room="分会场"), entry(room="主会场")]

    assert subjects(pattern_of(agenda)) == [[one] for one in agenda]


def test_more_than_sixteen_sessions_share_an_arc_where_they_start_together():
    seventeen = [entry(start=f"09:{minute:02d}") for minute in (0, 0, *range(1, 16))]

    pattern = pattern_of(seventeen)

    assert subjects(pattern)[0] == seventeen[:2]
    assert len(pattern.arcs) == 16


def test_sixteen_sessions_of_one_room_stay_apart_even_where_they_start_together():
    sixteen = [entry(start="09:00") for _ in range(16)]

    assert len(pattern_of(sixteen).arcs) == 16


def test_seventeen_sessions_without_times_have_seventeen_arcs():
    assert len(pattern_of([entry() for _ in range(17)]).arcs) == 17
