"""What overlaps on a timetable, and what times follow from one start."""

from datetime import datetime, timedelta

import pytest
from django.utils import timezone, translation

from ..editing.clashes import clashes_of
from ..editing.slots import SessionSlot, TalkSlot
from ..editing.times import times_after


@pytest.fixture(autouse=True)
def _english():
    with translation.override("en"):
        yield


def at(clock, day=8):
    hours, minutes = map(int, clock.split(":"))
    return timezone.make_aware(datetime(2026, 1, day, hours, minutes))


def session(key, start=None, minutes=None, **fields):
    return SessionSlot(key, key.upper(), start and at(start), minutes, **fields)


def talk(key, start=None, minutes=None, **fields):
    return TalkSlot(key, key.upper(), start and at(start), minutes, **fields)


def found(*sessions):
    return [(str(clash.kind), clash.rows) for clash in clashes_of(sessions)]


ZHANG = {1: "张三"}


def test_what_begins_when_another_ends_does_not_clash():
    assert found(session("a", "09:00", 60), session("b", "10:00", 60)) == []


def test_last_minute_of_another_clashes():
    assert found(session("a", "09:00", 61), session("b", "10:00", 60)) == [("room", ("a", "b"))]


@pytest.mark.parametrize(("room", "clashes"), [("二楼", 0), ("一楼", 1), (" 一楼 ", 1)])
def test_sessions_at_once_clash_in_the_same_room_only(room, clashes):
    rows = session("a", "09:00", 60, room="一楼"), session("b", "09:30", 60, room=room)

    assert [kind for kind, _rows in found(*rows)] == ["room"] * clashes


def test_of_a_session_without_an_end_only_the_beginning_counts():
    assert found(session("a", "09:00"), session("b", "09:30", 30)) == []
    assert found(session("a", "09:00", 60), session("b", "09:30")) == [("room", ("a", "b"))]
    assert found(session("a", "09:00"), session("b", "09:00")) == [("room", ("a", "b"))]


def test_sessions_without_times_clash_with_nothing():
    assert found(session("a", room="一楼"), session("b", room="一楼")) == []


@pytest.mark.parametrize("cancelled", ["session", "talk"])
def test_what_was_cancelled_clashes_with_nothing(cancelled):
    here = session("a", "09:00", 60, room="一楼", talks=(talk("t", "09:00", 30, people=ZHANG),))
    there = session(
        "b",
        "09:00",
        60,
        room="二楼",
        takes_place=cancelled != "session",
        talks=(talk("u", "09:10", 30, people=ZHANG, takes_place=cancelled != "talk"),),
    )

    assert found(here, there) == []


def test_speaker_in_two_rooms_at_once_is_named():
    here = session("a", "09:00", 60, room="一楼", talks=(talk("t", "09:00", 30, people=ZHANG),))
    there = session("b", "09:00", 60, room="二楼", talks=(talk("u", "09:10", 30, people=ZHANG),))

    (clash,) = clashes_of([here, there])
    assert (clash.kind, clash.rows) == ("person", ("t", "u"))
    assert clash.text == "张三 is in “T” and in “U” at the same time."


def test_speaker_whose_talks_follow_each_other_does_not_clash():
    here = session("a", "09:00", 60, room="一楼", talks=(talk("t", "09:00", 30, people=ZHANG),))
    there = session("b", "09:00", 60, room="二楼", talks=(talk("u", "09:30", 30, people=ZHANG),))

    assert found(here, there) == []


def test_chair_may_speak_in_the_own_session_but_not_in_another_at_once():
    own = session("a", "09:00", 60, chair=ZHANG, talks=(talk("t", "09:10", 20, people=ZHANG),))
    other = session("b", "09:30", 60, room="二楼", talks=(talk("u", people=ZHANG),))

    assert found(own) == []
    assert found(own, other) == [("person", ("a", "u"))]


@pytest.mark.parametrize(
    ("start", "minutes", "clashes"),
    [("08:59", 10, 1), ("09:00", 60, 0), ("09:30", 31, 1), ("10:00", None, 1), ("09:59", None, 0)],
)
def test_talk_stays_within_its_session(start, minutes, clashes):
    row = session("a", "09:00", 60, talks=(talk("t", start, minutes),))

    assert found(row) == [("outside", ("t", "a"))] * clashes


def test_rows_against_the_time_are_named_within_a_room_only():
    late, early = session("a", "11:00", 30, room="一楼"), session("b", "09:00", 30, room="一楼")
    elsewhere = session("c", "08:00", 30, room="二楼")

    assert found(late, early, elsewhere) == [("order", ("b", "a"))]


def test_talks_against_the_time_are_named():
    row = session("a", "09:00", 60, talks=(talk("t", "09:30", 10), talk("u", "09:00", 10)))

    assert found(row) == [("order", ("u", "t"))]


# Times that follow


def follow(*sessions, key="a"):
    return {
        new.key: timezone.localtime(new.start).strftime("%H:%M")
        for new in times_after(sessions, key)
    }


def test_sessions_below_follow_without_a_gap():
    rows = session("a", "09:00", 30), session("b", "10:00", 20), session("c", minutes=10)

    assert follow(*rows) == {"b": "09:30", "c": "09:50"}


def test_talks_follow_within_their_session():
    talks = talk("t", minutes=20), talk("u", "08:00", 10), talk("v")

    assert follow(session("a", "09:00", 30, talks=talks)) == {"t": "09:00", "u": "09:20"}


def test_session_lasts_as_long_as_its_talks():
    first = session("a", "09:00", talks=(talk("t", "09:00", 20), talk("u", "09:20", 25)))

    assert follow(first, session("b")) == {"b": "09:45"}


def test_nothing_follows_a_length_that_is_not_known():
    assert follow(session("a", "09:00"), session("b", "10:00", 20)) == {}


def test_another_room_follows_only_after_the_whole_house():
    rows = (
        session("a", "09:00", 45, room="一楼"),
        session("b", "09:00", 30, room="二楼"),
        session("tea", "10:00", 15),
        session("c", "11:00", 30, room="二楼"),
    )

    assert follow(*rows) == {"tea": "09:45", "c": "10:00"}


def test_cancelled_session_takes_no_time():
    rows = session("a", "09:00", 30), session("b", "09:30", 30, takes_place=False), session("c")

    assert follow(*rows) == {"c": "09:30"}


def test_another_day_does_not_follow():
    tomorrow = SessionSlot("b", "B", at("09:00") + timedelta(days=1), 30)

    assert follow(session("a", "09:00", 30), tomorrow) == {}
