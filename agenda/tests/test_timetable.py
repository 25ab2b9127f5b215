"""An agenda by room and time; nothing here asks the database."""

from datetime import date

import pytest
from django.utils import translation

from ..timetable import Cell, layout_of, rooms_of, time_slots
from .timetables import at, entry, loose, pause, talk


def keys(entries):
    return [room.key for room in rooms_of(entries)]


def test_rooms_stand_in_the_order_of_their_first_appearance():
    rooms = rooms_of([entry(room="乙厅"), entry(room="甲厅"), entry(room="乙厅 "), entry()])

    assert [(room.number, room.key) for room in rooms] == [(1, "乙厅"), (2, "甲厅")]


def test_room_of_a_break_is_no_room_of_the_agenda():
    assert keys([entry(room="甲厅"), pause(room="走廊"), loose(talk())]) == ["甲厅"]


def test_room_is_named_in_the_readers_language():
    entries = [entry(room="甲厅", room_en="Hall A"), entry(room="乙厅")]

    with translation.override("en"):
        rooms = rooms_of(entries)

    assert [(room.name, room.name.stands_in) for room in rooms] == [
        ("Hall A", False),
        ("乙厅", True),
    ]


@pytest.mark.parametrize(
    ("rooms", "start", "layout"),
    [
        (0, None, "list"),
        (0, "14:00", "list"),
        (1, "14:00", "list"),
        (2, "14:00", "grid"),
        (4, "14:00", "grid"),
        (5, "14:00", "grouped"),
        (2, None, "grouped"),
        (5, None, "grouped"),
    ],
)
def test_layout_follows_the_number_of_rooms_and_whether_times_are_known(rooms, start, layout):
    entries = [entry(start, room=f"{number}厅") for number in range(rooms)] or [entry(start)]

    assert layout_of([*entries, pause(start)]) == layout


def test_layout_of_nothing_is_a_list():
    assert (layout_of([]), rooms_of([]), time_slots([])) == ("list", [], [])


def test_entry_starts_and_ends_by_its_own_times():
    own = entry("14:00", "15:00", talks=[talk("14:10", 20)])

    assert (own.start, own.end) == (at("14:00"), at("15:00"))


def test_entry_without_times_starts_and_ends_by_its_talks():
    timed = entry(talks=[talk("14:20", 30), talk("14:00", 20), talk()])

    assert (timed.start, timed.end) == (at("14:00"), at("14:50"))


@pytest.mark.parametrize(
    "unknown",
    [
        entry("14:00"),
        entry("14:00", talks=[talk("14:00", 20), talk("14:20")]),
        entry("14:00", talks=[talk("13:00", 20)]),
        entry(talks=[talk(minutes=20)]),
        loose(talk("14:00", 20)),
    ],
)
def test_end_that_is_not_known_is_not_guessed(unknown):
    assert unknown.end is None


def test_slots_put_what_starts_together_side_by_side():
    first, second = entry("14:00", "14:45", room="甲厅"), entry("14:00", "15:00", room="乙厅")
    later = entry("15:00", room="乙厅")

    (day,) = time_slots([later, first, second])
    rooms = rooms_of([later, first, second])

    assert [(slot.start, slot.end, slot.cells) for slot in day.slots] == [
        (at("14:00"), at("15:00"), [Cell(rooms[0], second), Cell(rooms[1], first)]),
        (at("15:00"), None, [Cell(rooms[0], later), Cell(rooms[1])]),
    ]
    assert [slot.entries for slot in day.slots] == [[first, second], [later]]


def test_room_is_running_until_its_session_ends():
    long = entry("14:00", "15:00", room="甲厅")
    others = [entry(start, room="乙厅") for start in ("14:00", "14:30", "15:00")]

    (day,) = time_slots([long, *others])

    assert [slot.cells[0].entry for slot in day.slots] == [long, None, None]
    assert [slot.cells[0].running for slot in day.slots] == [None, long, None]


def test_breaks_and_what_has_no_room_are_for_the_whole_house():
    opening, lunch = entry("9:00"), pause("12:00", room="餐厅")

    (day,) = time_slots([opening, entry("10:00", room="甲厅"), entry("10:00", room="乙厅"), lunch])

    assert [(slot.wide, bool(slot.cells)) for slot in day.slots] == [
        ([opening], False),
        ([], True),
        ([lunch], False),
    ]


def test_whole_house_and_rooms_may_start_at_one_time():
    wide, cell = pause("9:00"), entry("9:00", room="甲厅")

    ((slot,),) = [day.slots for day in time_slots([cell, wide])]

    assert (slot.wide, slot.cells[0].entry, slot.entries) == ([wide], cell, [cell, wide])


def test_two_sessions_in_one_room_at_once_are_both_there():
    first, second = entry("9:00", room="甲厅"), entry("9:00", room="甲厅", number=2)

    (day,) = time_slots([first, second, pause("9:00")])

    assert [slot.cells[0].entry for slot in day.slots] == [first, second]
    assert [len(slot.wide) for slot in day.slots] == [1, 0]


def test_slots_of_several_days_are_told_apart_by_beijing_days():
    late, early = entry("23:30"), entry("00:00", day=9)

    days = time_slots([late, early])

    assert [(day.date, day.headed, day.slots[0].entries) for day in days] == [
        (date(2026, 1, 8), True, [late]),
        (date(2026, 1, 9), True, [early]),
    ]


def test_one_day_needs_no_heading():
    assert [day.headed for day in time_slots([entry("9:00"), entry("10:00")])] == [False]


def test_what_has_no_time_comes_last_as_the_agenda_has_it():
    unknown, timed, further = entry(room="甲厅"), entry("9:00"), loose(talk("8:00"))

    days = time_slots([unknown, timed, further])

    assert [(day.date, day.headed) for day in days] == [(date(2026, 1, 8), False), (None, True)]
    assert [slot.wide for slot in days[1].slots] == [[unknown, further]]


def test_agenda_without_any_time_is_one_group_without_a_heading():
    entries = [entry(room="甲厅"), entry(room="乙厅")]

    (day,) = time_slots(entries)

    assert (day.date, day.headed, day.slots[0].entries) == (None, False, entries)
