"""A forum as its checklist sees it: plain data, read from the newest versions by `reading`."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from django.utils.translation import pgettext_lazy

from ..status import Status


class Part(StrEnum):
    """When something is due, seen from the day of the forum."""

    BEFORE = "before"
    DAY = "day"
    AFTER = "after"

    @property
    def label(self):
        return PARTS[self]


PARTS = {
    Part.BEFORE: pgettext_lazy("part of a checklist", "Before"),
    Part.DAY: pgettext_lazy("part of a checklist", "On the day"),
    Part.AFTER: pgettext_lazy("part of a checklist", "After"),
}


@dataclass(frozen=True)
class SessionFacts:
    """A session as the checklist sees it; `key` is None before it is first published."""

    key: int | None
    kind: str
    status: str = Status.PLANNED
    has_start: bool = False
    has_room: bool = False

    @property
    def wants_talk(self):
        return self.kind in ("talks", "release") and self.status != Status.CANCELLED


@dataclass(frozen=True)
class PersonFacts:
    """A speaker of a talk: whether it is said who that is, and whether the page is public."""

    page: int
    has_post: bool
    public: bool


@dataclass(frozen=True)
class TalkFacts:
    """A talk as the checklist sees it, in its newest version; `changed` is not published yet."""

    page: int
    session: int | None = None
    status: str = Status.PLANNED
    kind: str = "talk"
    has_own_title: bool = True
    has_summary: bool = False
    has_points: bool = False
    has_material: bool = False
    people: tuple[PersonFacts, ...] = ()
    live: bool = True
    changed: bool = False

    @property
    def takes_place(self):
        return self.status != Status.CANCELLED

    @property
    def is_public(self):
        return self.live and not self.changed


@dataclass(frozen=True)
class ForumFacts:
    """A forum as the checklist sees it, in its newest version.

    `pictures` are (has alternative text in Chinese, in English).
    """

    page: int
    first_day: date
    last_day: date
    has_city: bool = False
    has_venue: bool = False
    has_theme: bool = False
    has_host: bool = False
    has_recap: bool = False
    has_source: bool = False
    live: bool = False
    changed: bool = False
    sessions: list[SessionFacts] = field(default_factory=list)
    talks: list[TalkFacts] = field(default_factory=list)
    pictures: list[tuple[bool, bool]] = field(default_factory=list)
    english: tuple[int, int] = (0, 0)
    cases: int = 0
    clashes: int = 0

    def part_on(self, today):
        """Which part of the list is due on a day."""
        if today < self.first_day:
            return Part.BEFORE
        return Part.DAY if today <= self.last_day else Part.AFTER
