"""The agenda by room and time: which layout suits it, and its rows. No request, no queries."""

from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

MOST_COLUMNS = 4  # more rooms than this do not fit side by side on a desk


@dataclass(frozen=True)
class Room:
    """A room of a forum: its number from 1, in Chinese, and in the reader's words."""

    number: int
    key: str
    name: str


@dataclass(frozen=True)
class Cell:
    """A room at the time of a slot: the entry that starts there, or one `running` from before."""

    room: Room
    entry: object = None
    running: object = None


@dataclass(frozen=True)
class Slot:
    """What starts at one time: entries of the whole house (`wide`), then a cell for each room.

    `end` is the latest that is known. `entries` are all of it as the agenda has them.
    """

    start: datetime | None
    end: datetime | None
    entries: list
    wide: list
    cells: list


@dataclass(frozen=True)
class Day:
    """The slots of one local day; without a `date` those whose time is not known.

    `headed` says that a heading is needed, as there is more than one group.
    """

    date: date | None
    slots: list
    headed: bool


def rooms_of(entries):
    """The rooms of an agenda in the order of their first appearance."""
    names = {}
    for entry in entries:
        if entry.room:
            names.setdefault(entry.room, entry.session)
    return [
        Room(number, key, session.local.room)
        for number, (key, session) in enumerate(names.items(), start=1)
    ]


def layout_of(entries):
    """How an agenda is best shown: "list", "grid" or "grouped".

    One room is a list. Two to four rooms with clock times stand side by side. More rooms, or
    rooms without times, are a list grouped by start in which each row names its room.
    """
    rooms = len(rooms_of(entries))
    if rooms < 2:
        return "list"
    timed = any(entry.start for entry in entries)
    return "grid" if timed and rooms <= MOST_COLUMNS else "grouped"


def time_slots(entries):
    """The agenda as a list of `Day`, each with its slots in order of time.

    A session stands in the slot at which it starts, however long it lasts; its room is `running`
    in the slots before its end. What has no clock time comes last.
    """
    rooms = rooms_of(entries)
    by_start = {}
    for entry in entries:
        by_start.setdefault(entry.start, []).append(entry)
    unknown = by_start.pop(None, [])
    by_day = {}
    for start in sorted(by_start):
        slots = by_day.setdefault(timezone.localdate(start), [])
        slots += slots_at(start, by_start[start], rooms, entries)
    days = [Day(day, slots, len(by_day) > 1) for day, slots in by_day.items()]
    if unknown:
        days.append(Day(None, [Slot(None, None, unknown, unknown, [])], bool(by_day)))
    return days


def slots_at(start, entries, rooms, agenda):
    """The slots for all `entries` that start at `start`.

    It is one slot, but for a room with two entries at once: the second stands in a slot below.
    """
    slots = []
    wide = [entry for entry in entries if not entry.room]
    in_rooms = [[entry for entry in entries if entry.room == room.key] for room in rooms]
    for depth in range(max([1, *map(len, in_rooms)])):
        row = [found[depth] if depth < len(found) else None for found in in_rooms]
        here = [
            entry
            for entry in entries
            if any(entry is other for other in (*(wide if not depth else ()), *row))
        ]
        cells = [
            Cell(room, entry, None if entry else running_in(room, start, agenda))
            for room, entry in zip(rooms, row, strict=True)
        ]
        slots.append(
            Slot(
                start,
                max((entry.end for entry in here if entry.end), default=None),
                here,
                [] if depth else wide,
                cells if any(row) else [],
            )
        )
    return slots


def running_in(room, moment, entries):
    """The entry that began in a room before `moment` and is known to go on, or None."""
    return next(
        (
            entry
            for entry in entries
            if entry.room == room.key and entry.end and entry.start < moment < entry.end
        ),
        None,
    )
