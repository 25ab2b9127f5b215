"""What cannot be on a timetable: one room or one person twice at a time, and times out of order.

Intervals are half-open: what begins when another ends does not clash with it. Of something without
a known end only its beginning counts. What was cancelled clashes with nothing.
"""

from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from django.utils import timezone
from django.utils.translation import gettext as _


class Kind(StrEnum):
    """What is wrong."""

    ROOM = "room"
    PERSON = "person"
    OUTSIDE = "outside"
    ORDER = "order"


@dataclass(frozen=True)
class Clash:
    """Two rows that do not go together: their keys, and a sentence for the editor."""

    kind: Kind
    text: str
    rows: tuple


@dataclass(frozen=True)
class Presence:
    """Someone who has to be somewhere; `own` says that the time is that of the row itself."""

    person: object
    name: str
    row: str
    what: str
    place: str
    slot: object
    own: bool


def clashes_of(sessions):
    """The clashes of a timetable, given as `SessionSlot`s in order, as a list of `Clash`."""
    held = [session for session in sessions if session.takes_place]
    return [*_rooms(held), *_people(held), *_outside(held), *_orders(held)]


def overlap(one, other):
    """Whether two slots share a moment; never where a start is not known."""
    if not one.start or not other.start:
        return False
    first, second = sorted((one, other), key=lambda slot: slot.start)
    return first.start == second.start or bool(first.end and second.start < first.end)


def _rooms(sessions):
    for one, other in combinations(filter(_is_session, sessions), 2):
        if one.room.strip() == other.room.strip() and overlap(one, other):
            words = {
                "one": _named(one),
                "other": _named(other),
                "room": one.room.strip(),
            }
            text = (
                _("“%(one)s” and “%(other)s” are in %(room)s at the same time.")
                if one.room.strip()
                else _("“%(one)s” and “%(other)s” are at the same time.")
            )
            yield Clash(Kind.ROOM, text % words, (one.key, other.key))


def _people(sessions):
    by_person = {}
    for presence in _presences(sessions):
        by_person.setdefault(presence.person, []).append(presence)
    for presences in by_person.values():
        for one, other in combinations(presences, 2):
            apart = one.place != other.place or (one.own and other.own)
            if apart and overlap(one.slot, other.slot):
                text = _("%(name)s is in “%(one)s” and in “%(other)s” at the same time.")
                words = {"name": one.name, "one": one.what, "other": other.what}
                yield Clash(Kind.PERSON, text % words, (one.row, other.row))


def _presences(sessions):
    for session in sessions:
        for person, name in session.chair.items():
            yield Presence(
                person, name, session.key, session.heading, session.key, session, own=False
            )
        for talk in _held(session):
            place = session.key if _is_session(session) else talk.key
            own = bool(talk.start)
            slot = talk if own else session
            for person, name in talk.people.items():
                yield Presence(person, name, talk.key, talk.title, place, slot, own)


def _outside(sessions):
    for session in filter(_is_session, sessions):
        for talk in _held(session):
            if talk.start and session.start and _sticks_out(talk, session):
                text = _("“%(talk)s” (%(time)s) is outside of its session “%(session)s” (%(of)s).")
                words = {
                    "talk": talk.title,
                    "time": _span(talk),
                    "session": _named(session),
                    "of": _span(session),
                }
                yield Clash(Kind.OUTSIDE, text % words, (talk.key, session.key))


def _sticks_out(talk, session):
    late = session.end and (talk.start >= session.end or (talk.end and talk.end > session.end))
    return talk.start < session.start or bool(late)


def _orders(sessions):
    """A row that begins before the one above it, in the same room or in the whole house."""
    last = {}
    for session in filter(_is_session, sessions):
        if session.start:
            room = session.room.strip()
            above = [slot for name, slot in last.items() if not room or name in ("", room)]
            latest = max(above, key=lambda slot: slot.start, default=None)
            if latest and session.start < latest.start:
                yield _against_time(latest, session, _named(latest), _named(session))
            last[room] = session
    for session in sessions:
        timed = [talk for talk in _held(session) if talk.start]
        if _is_session(session):
            for one, other in zip(timed, timed[1:], strict=False):
                if other.start < one.start:
                    yield _against_time(one, other, one.title, other.title)


def _against_time(above, below, name, earlier):
    text = _("“%(earlier)s” (%(time)s) stands below “%(later)s” (%(than)s) but begins before it.")
    words = {"earlier": earlier, "time": _span(below), "later": name, "than": _span(above)}
    return Clash(Kind.ORDER, text % words, (below.key, above.key))


def _held(session):
    return [talk for talk in session.talks if talk.takes_place]


def _is_session(slot):
    return bool(slot.key)


def _named(session):
    return session.heading or _("New session")


def _span(slot):
    times = [moment for moment in (slot.start, slot.end) if moment]
    return "–".join(timezone.localtime(moment).strftime("%H:%M") for moment in times)
