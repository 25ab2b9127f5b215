"""A forum as a calendar file: RFC 5545, https://www.rfc-editor.org/rfc/rfc5545."""

import re
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from django.conf import settings
from django.utils import timezone
from django.utils.translation import get_language, pgettext
from icalendar import Calendar, Event

from forum_site.two_sides.words import choose

from .schedule import end_of
from .status import Status

CONTENT_TYPE = "text/calendar; charset=utf-8"
CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")


def calendar_of(forum, agenda):
    """The calendar file of a forum as bytes, in the active language.

    Each session at a known time is an event; so is a talk at a known time that has no session.
    Breaks are left out. Where no time is known the forum is one event of whole days. An end that
    was not published is left out, not guessed.
    """
    calendar = Calendar()
    calendar.add("prodid", f"-//{host()}//agenda//{get_language()}")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", plain(forum.local.title))
    address = address_of(forum)
    for event in timed_events(forum, agenda, address) or [forum_event(forum, address)]:
        calendar.add_component(event)
    calendar.add_missing_timezones(first_date=forum.start_date)
    return calendar.to_ical()


def timed_events(forum, agenda, address):
    """The events of an agenda whose start is known, in its order."""
    found = []
    for entry in agenda:
        if entry.session is None:
            found += [talk_event(forum, talk) for talk in entry.talks if talk.start]
        elif entry.start and not entry.is_break:
            found.append(session_event(forum, entry, address))
    return found


def session_event(forum, entry, address):
    session = entry.session
    anchor = f"#session-{entry.number}" if entry.number else ""
    event = event_of(
        f"session-{session.pk}",
        session.local.heading,
        cancelled=session.status == Status.CANCELLED,
        stamp=newest([forum, *entry.talks]),
        address=address + anchor,
    )
    add_times(event, entry.start, entry.end)
    add_text(event, "location", place(session.local.room, forum))
    lines = [plain(session.local.note), *map(line_of, entry.talks)]
    add_text(event, "description", "\n".join(filter(None, lines)))
    return event


def talk_event(forum, talk):
    event = event_of(
        f"talk-{talk.pk}",
        talk.local.title,
        cancelled=talk.status == Status.CANCELLED,
        stamp=newest([forum, talk]),
        address=address_of(talk),
    )
    add_times(event, talk.start, end_of(talk))
    add_text(event, "location", place("", forum))
    add_text(event, "description", names_of(talk))
    return event


def forum_event(forum, address):
    """The forum as an event of whole days; the end of such an event is the day after its last."""
    event = event_of(
        f"forum-{forum.pk}",
        forum.local.title,
        cancelled=False,
        stamp=newest([forum]),
        address=address,
    )
    event.add("dtstart", forum.start_date)
    event.add("dtend", (forum.end_date or forum.start_date) + timedelta(days=1))
    event.add("transp", "TRANSPARENT")  # a day in which one is not busy from morning to night
    add_text(event, "location", place("", forum))
    lines = [plain(forum.local.theme), plain(forum.local.time_note)]
    add_text(event, "description", "\n".join(filter(None, lines)))
    return event


def event_of(key, summary, cancelled, stamp, address):
    """An event without its times. Its UID is the same in both languages and for ever."""
    event = Event()
    event.add("uid", f"{key}@{host()}")
    event.add("dtstamp", stamp)
    event.add("summary", plain(summary))
    event.add("url", address)
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    return event


def add_times(event, start, end):
    event.add("dtstart", timezone.localtime(start))
    if end:
        event.add("dtend", timezone.localtime(end))


def add_text(event, name, text):
    if text:
        event.add(name, text)


def line_of(talk):
    """A talk in a line: its title, who speaks, and whether it was cancelled."""
    names = names_of(talk)
    line = " — ".join(filter(None, [plain(talk.local.title), names]))
    if talk.status == Status.CANCELLED:
        word = pgettext("status on the agenda", "Cancelled")
        line = choose(f"{line}（{word}）", f"{line} ({word})")
    return line


def names_of(talk):
    names = [plain(row.speaker.local.title) for row in talk.appearances.all()]
    return choose("、".join(names), ", ".join(names))


def place(room, forum):
    """Where a session is held: in Chinese from the city to the room, in English the other way."""
    parts = [plain(part) for part in (room, forum.local.venue, forum.local.city)]
    known = [part for part in parts if part]
    return choose(" ".join(reversed(known)), ", ".join(known))


def plain(text):
    """Text in one line without control characters, which RFC 5545 does not allow."""
    return " ".join(CONTROLS.sub("", str(text)).split())


def newest(pages):
    """When the newest of `pages` was published: the same file until one of them changes."""
    times = [page.last_published_at for page in pages if page.last_published_at]
    return max(times, default=datetime(1970, 1, 1, tzinfo=UTC)).astimezone(UTC)


def address_of(page):
    return settings.BASE_URL + page.paths[get_language()]


def host():
    return urlsplit(settings.BASE_URL).hostname
