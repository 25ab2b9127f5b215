"""A session or a talk on the screen: its form, and what belongs to it."""

from dataclasses import dataclass, field

from ..models import Session
from ..status import Status
from .slots import SessionSlot, TalkSlot


@dataclass
class TalkRow:
    """A talk on the screen: its form, those of its people, and the page, None for a new one."""

    form: object
    people: list
    version: object = None
    seen: object = None  # the version that the editor saw

    @property
    def page(self):
        return self.version and self.version.page

    @property
    def is_cancelled(self):
        return self.form["status"].value() == Status.CANCELLED


@dataclass
class SessionRow:
    """A session on the screen, or the talks that have none: then there is no form."""

    form: object = None
    talks: list = field(default_factory=list)
    number: str = ""
    is_public: bool = True

    @property
    def track(self):
        return self.form["track"].value() or "" if self.form else ""

    @property
    def is_break(self):
        return bool(self.form) and self.form["kind"].value() == Session.Kind.BREAK

    @property
    def is_cancelled(self):
        return bool(self.form) and self.form["status"].value() == Status.CANCELLED


def session_slot(row, names):
    """The row as plain data; `names` maps the keys of speakers to their names."""
    talks = tuple(talk_slot(talk, names) for talk in row.talks)
    if row.form is None:
        return SessionSlot(key="", heading="", talks=talks)
    form, chair = row.form, value_of(row.form, "chair")
    return SessionSlot(
        key=f"s-{form.row_key}",
        heading=str(form["heading"].value() or ""),
        start=form.start,
        minutes=value_of(form, "minutes"),
        room="" if row.is_break else str(form["room"].value() or ""),
        chair={chair: names[chair]} if chair in names else {},
        takes_place=not row.is_cancelled,
        talks=talks,
    )


def talk_slot(row, names):
    """The same of a talk."""
    speakers = [value_of(person, "speaker") for person in row.people]
    return TalkSlot(
        key=f"t-{row.form.row_key}",
        title=str(row.form["title"].value() or ""),
        start=row.form.start,
        minutes=value_of(row.form, "minutes"),
        people={speaker: names[speaker] for speaker in speakers if speaker in names},
        takes_place=not row.is_cancelled,
    )


def value_of(form, name):
    """A value as Python has it: what was typed where that is right, else what is stored."""
    return form.cleaned(name) if form.is_bound else form.initial.get(name)
