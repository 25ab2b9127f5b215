"""A new forum from the last one: its skeleton and its texts, never its talks or its people."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.db import transaction
from django.utils import timezone

from ..models import ForumPage, Participation, Session
from ..status import Status

TEXTS = ("full_title", "time_note", "colocated", "intro")


@dataclass(frozen=True)
class Edition:
    """What a new forum is to be, and what it takes from the one before."""

    title: str
    first_day: date
    last_day: date | None = None
    title_en: str = ""
    theme: str = ""
    theme_en: str = ""
    takes_sessions: bool = True
    takes_organisations: bool = True
    takes_texts: bool = True


def with_year(text, old, new):
    """A text with one year written instead of another: 2026论坛 → 2027论坛."""
    return text.replace(str(old), str(new))


def may_add_beside(forum, user):
    """Whether a user may add a forum to the list in which this one is."""
    return forum.get_parent().permissions_for_user(user).can_add_subpage()


@transaction.atomic
def new_edition(source, edition, user):
    """Make the draft of a forum beside the published or drafted `source`, and return it.

    The newest version of `source` counts. Its address is the year, with a number behind it where
    the year is taken.
    """
    last = source.get_latest_revision_as_object()
    forum = ForumPage(
        title=edition.title,
        title_en=edition.title_en,
        theme=edition.theme,
        theme_en=edition.theme_en,
        start_date=edition.first_day,
        end_date=edition.last_day,
        live=False,
        owner=user,
    )
    if edition.takes_texts:
        take_texts(last, forum)
    if edition.takes_sessions:
        shift = edition.first_day - last.start_date
        forum.sessions = [session_like(row, place, shift) for place, row in in_order(last.sessions)]
    if edition.takes_organisations:
        rows = last.participations.exclude(role=Participation.Role.ATTEND)
        forum.participations = [part_like(row, place) for place, row in in_order(rows)]
    source.get_parent().add_child(instance=forum)
    forum.save_revision(user=user, log_action="wagtail.create")
    return forum


def in_order(rows):
    """(place, row) for the rows of a forum."""
    return enumerate(rows.order_by("sort_order"))


def take_texts(last, forum):
    """Copy the texts of a forum, with the new year for the old; how their English stands stays."""
    old, new = last.start_date.year, forum.start_date.year
    for name in TEXTS:
        for side in (name, f"{name}_en"):
            setattr(forum, side, getattr(last, side))
        if name in last.english_marks:
            forum.english_marks[name] = last.english_marks[name]
    forum.full_title = with_year(last.full_title, old, new)
    forum.full_title_en = with_year(last.full_title_en, old, new)


def session_like(row, place, shift):
    """A session as it was planned, at the same hour of the new day, without people and notes."""
    return Session(
        sort_order=place,
        heading=row.heading,
        heading_en=row.heading_en,
        kind=row.kind,
        track=row.track,
        status=Status.PLANNED,
        start=on_the_new_day(row.start, shift),
        end=on_the_new_day(row.end, shift),
        room=row.room,
        room_en=row.room_en,
        english_marks=marks_of(row, "heading", "room"),
    )


def part_like(row, place):
    """An organisation in the same role."""
    return Participation(
        sort_order=place,
        role=row.role,
        organisation=row.organisation,
        name=row.name,
        name_en=row.name_en,
        english_marks=marks_of(row, "name"),
    )


def marks_of(row, *names):
    """What is remembered of the English of some pairs, so that a copy is as stale as the row."""
    return {name: row.english_marks[name] for name in names if name in row.english_marks}


def on_the_new_day(moment, shift: timedelta):
    """The same hour in Beijing, days later; None stays None."""
    return timezone.localtime(moment) + shift if moment else None
