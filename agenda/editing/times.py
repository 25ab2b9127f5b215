"""Times that follow from one start and from lengths: what begins when the one before it ends."""

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from .slots import ends


@dataclass(frozen=True)
class NewTime:
    """A row that would begin at another time than it does."""

    key: str
    label: str
    was: datetime | None
    start: datetime


def times_after(sessions, key):
    """What would begin when, if all after the session with this key followed without a gap.

    Returns a list of `NewTime`, in order, of the rows that would change. Only that day counts, and
    only the same room, until the whole house meets: then all rooms begin together after it. A
    session without a length lasts as long as its talks; where that is not known either, its room
    stops there. Talks follow each other within their session. What was cancelled takes no time.
    """
    place = next((n for n, slot in enumerate(sessions) if slot.key == key), None)
    if place is None or not sessions[place].start:
        return []
    first = sessions[place]
    free = {first.room.strip(): first.start}  # when each room is free; "" is the whole house
    changes = []
    for slot in sessions[place:]:
        if not slot.key or not slot.takes_place or not _same_day(slot, first):
            continue
        start = _when(slot.room.strip(), free)
        if start is None:
            continue
        changes += _changed(slot, start)
        _occupy(slot.room.strip(), ends(start, length_of(slot)), free)
    return changes


def length_of(session):
    """How many minutes a session lasts, by its own word or by its talks'; None if not known."""
    lengths = [talk.minutes for talk in session.talks if talk.takes_place]
    return session.minutes or (sum(lengths) if lengths and all(lengths) else None)


def _same_day(slot, first):
    day = timezone.localdate(first.start)
    return slot.start is None or timezone.localdate(slot.start) == day


def _when(room, free):
    """When a room is free; None where nothing says so."""
    if room:
        return free.get(room, free.get(""))
    known = list(free.values())
    return max(known) if known and None not in known else None


def _occupy(room, until, free):
    if not room:
        free.clear()
    free[room] = until


def _changed(session, start):
    """The new times of a session that begins at `start` and of its talks, where they change."""
    rows = [(session, session.heading, start)]
    moment = start
    for talk in session.talks:
        if talk.takes_place and moment and (talk.start or talk.minutes):
            rows.append((talk, talk.title, moment))
            moment = ends(moment, talk.minutes)
    return [
        NewTime(row.key, label, row.start, begins)
        for row, label, begins in rows
        if row.start != begins
    ]
