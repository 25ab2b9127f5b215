"""The agenda as data: sessions in order, each with its talks. No request, no HTML, no queries."""

from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property

from .models import Session
from .status import Status

HAN_NUMERALS = ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十")


@dataclass(frozen=True)
class AgendaEntry:
    """A session and its talks; `number` counts from 1, breaks have none.

    The last entry of an agenda may have no session: it holds the talks that have none either.
    """

    session: Session | None
    number: int | None = None
    talks: list = field(default_factory=list)

    @property
    def is_break(self):
        return bool(self.session) and self.session.kind == Session.Kind.BREAK

    @property
    def room(self):
        """The room in Chinese, by which rooms are told apart; empty for the whole house.

        A break is the whole house's, wherever coffee is served.
        """
        return self.session.room.strip() if self.session and not self.is_break else ""

    @property
    def takes_place(self):
        return bool(self.session) and self.session.status != Status.CANCELLED

    @cached_property
    def start(self):
        """When the session starts, by its own time or by that of its first talk; None if neither.

        Talks without a session are no part of a timetable together: they have none.
        """
        if self.session is None:
            return None
        starts = [talk.start for talk in self.talks if talk.start]
        return self.session.start or min(starts, default=None)

    @cached_property
    def end(self):
        """When it ends, by its own time or by that of its last talk; None if neither is known."""
        if self.start is None:
            return None
        last = max(
            (talk for talk in self.talks if talk.start), key=lambda talk: talk.start, default=None
        )
        end = self.session.end or (last and end_of(last))
        return end if end and end > self.start else None


def end_of(talk):
    """When a talk ends, or None where its start or its length is not known."""
    return talk.start + timedelta(minutes=talk.minutes) if talk.start and talk.minutes else None


def arrange(sessions, talks):
    """The agenda as a list of `AgendaEntry`.

    `sessions` are a forum's rows in order; `talks` are in tree order and know their
    `session_id`. A talk of a session that is not there counts as one without a session.
    """
    by_session = {session.pk: [] for session in sessions if session.pk}
    loose = []
    for talk in talks:
        by_session.get(talk.session_id, loose).append(talk)
    entries = []
    number = 0
    for session in sessions:
        counted = session.kind != Session.Kind.BREAK
        number += counted
        entries.append(
            AgendaEntry(session, number if counted else None, by_session.get(session.pk, []))
        )
    if loose:
        entries.append(AgendaEntry(None, None, loose))
    return entries


def entry_of(talk, entries):
    """The entry of an agenda that holds a talk, or None."""
    return next((entry for entry in entries if talk in entry.talks), None)


def talks_in_order(entries):
    """The talks of an agenda, one after the other."""
    return [talk for entry in entries for talk in entry.talks]


def numeral(number, of, english):
    """How a session's number is written: 一…十 up to ten sessions in Chinese, else 01, 02 …"""
    if not english and of <= len(HAN_NUMERALS):
        return HAN_NUMERALS[number - 1]
    return f"{number:02d}"


def session_count(entries):
    """How many sessions took place or will; breaks and what was cancelled do not count."""
    return sum(entry.number is not None and entry.takes_place for entry in entries)


def talk_takes_place(talk, entry):
    """Whether neither a talk nor its session, if it has one, was cancelled."""
    return talk.status != Status.CANCELLED and (entry.takes_place or not entry.session)


def speaker_count(entries):
    """How many people speak, each counted once; talks that were cancelled do not count.

    Asks nothing of the database where the talks know their appearances.
    """
    return len(
        {
            appearance.speaker_id
            for entry in entries
            for talk in entry.talks
            for appearance in talk.appearances.all()
            if talk_takes_place(talk, entry)
        }
    )
