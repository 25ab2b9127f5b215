"""A timetable as plain data: what clashes are looked for in, and what times follow in."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta


@dataclass(frozen=True)
class TalkSlot:
    """A talk in its session: `people` maps the keys of its speakers to their names.

    `key` tells rows apart on the screen; `end` is None where start or length is not known.
    """

    key: str
    title: str
    start: datetime | None = None
    minutes: int | None = None
    people: dict = field(default_factory=dict)
    takes_place: bool = True

    @property
    def end(self):
        return ends(self.start, self.minutes)


@dataclass(frozen=True)
class SessionSlot:
    """A session in its place on the agenda; no `room` means the whole house.

    `chair` maps the chair's key to the name. A slot without a `key` stands for the talks that have
    no session.
    """

    key: str
    heading: str
    start: datetime | None = None
    minutes: int | None = None
    room: str = ""
    chair: dict = field(default_factory=dict)
    takes_place: bool = True
    talks: tuple = ()

    @property
    def end(self):
        return ends(self.start, self.minutes)


def ends(start, minutes):
    """When something ends that lasts so many minutes; None where either is not known."""
    return start + timedelta(minutes=minutes) if start and minutes else None
