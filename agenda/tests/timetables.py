"""Agendas for tests that need no database: 8 January 2026, Beijing time."""

from datetime import datetime
from types import SimpleNamespace
from zoneinfo import ZoneInfo

from ..models import Session
from ..schedule import AgendaEntry
from ..status import Status

BEIJING = ZoneInfo("Asia/Shanghai")


def at(clock, day=8):
    """A time in January 2026; `at("14:30")`."""
    hour, minute = map(int, clock.split(":"))
    return datetime(2026, 1, day, hour, minute, tzinfo=BEIJING)


def talk(start=None, minutes=None, status=Status.PLANNED, day=8, speakers=()):
    """A talk with the numbers of its speakers."""
    rows = [SimpleNamespace(speaker_id=number) for number in speakers]
    return SimpleNamespace(
        start=start and at(start, day),
        minutes=minutes,
        status=status,
        appearances=SimpleNamespace(all=lambda: rows),
    )


def entry(start=None, end=None, room="", talks=(), number=1, day=8, **session):
    """An entry whose session is in a room at clock times; a break has no number."""
    row = Session(
        heading="环节",
        room=room,
        room_en=session.pop("room_en", ""),
        start=start and at(start, day),
        end=end and at(end, day),
        **session,
    )
    counted = row.kind != Session.Kind.BREAK
    return AgendaEntry(row, number if counted else None, list(talks))


def pause(start=None, end=None, **session):
    """A break."""
    return entry(start, end, kind=Session.Kind.BREAK, **session)


def loose(*talks):
    """The entry of talks without a session."""
    return AgendaEntry(None, None, list(talks))
