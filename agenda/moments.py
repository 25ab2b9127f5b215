"""A forum and its agenda at a moment: what is over, what goes on, what comes next.

Intervals are half-open: a session that ends at 14:45 is over at 14:45. Days are those of Beijing.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from math import ceil

from django.utils import timezone

from .schedule import AgendaEntry, end_of
from .status import Status

# Without a published end nothing is said to go on for longer: better silent than wrong.
LONGEST_GUESS = timedelta(hours=2)


def forum_state(forum, now):
    """A forum at a moment: "upcoming", "live" or "recap".

    It is live from 00:00 on its first day to 24:00 on its last.
    """
    today = timezone.localdate(now)
    if today < forum.start_date:
        return "upcoming"
    return "live" if today <= (forum.end_date or forum.start_date) else "recap"


@dataclass(frozen=True)
class Span:
    """From when to when a session or a talk is taken to go on; `known` if the end was published."""

    start: datetime
    end: datetime
    known: bool


@dataclass(frozen=True)
class State:
    """A session or a talk at a moment: "past", "now", "next" or "" where nothing is to be said.

    `minutes_left` is None where no end was published. `start` and `end` are as published, for a
    script that goes on from there; both are None when the forum is over.
    """

    name: str = ""
    minutes_left: int | None = None
    start: datetime | None = None
    end: datetime | None = None


@dataclass(frozen=True)
class Moment:
    """An agenda, the list `of`, at a moment.

    `now` are the entries that go on, `next` those that start next today, breaks apart; `open` is
    whether the day's first start is past and its last end is not.
    """

    at: datetime
    of: list
    now: list = field(default_factory=list)
    next: list = field(default_factory=list)
    open: bool = False
    spans: dict = field(default_factory=dict)

    def state_of(self, part):
        """The `State` of an entry or a talk of the agenda; outside the day's hours it is empty."""
        _part, span = self.spans.get(id(part), (None, None))
        if span is None or not self.open:
            return State()
        if span.end <= self.at:
            return State("past")
        if span.start <= self.at:
            left = ceil((span.end - self.at).total_seconds() / 60) if span.known else None
            return State("now", left)
        return State("next" if any(part is entry for entry in self.next) else "")


def moment_of(entries, now):
    """The `Moment` of an agenda at `now`, an aware time.

    What was cancelled neither goes on nor comes next.
    """
    spans = entry_spans(entries)
    talks = talk_spans(entries, {id(entry): span for entry, span in spans})
    today = [pair for pair in spans if is_on_the_day_of(now, pair[1])]
    hours = [span for _part, span in [*today, *talks] if is_on_the_day_of(now, span)]
    coming = [(entry, span) for entry, span in today if span.start > now and not entry.is_break]
    soonest = min((span.start for _entry, span in coming), default=None)
    return Moment(
        at=now,
        of=entries,
        now=[entry for entry, span in today if span.start <= now < span.end],
        next=[entry for entry, span in coming if span.start == soonest],
        open=bool(hours)
        and min(span.start for span in hours) <= now < max(span.end for span in hours),
        spans={id(part): (part, span) for part, span in [*spans, *talks]},
    )


def state_of(part, moment, forum):
    """The `State` of an entry or a talk of a forum's agenda at a `Moment`."""
    stage = forum_state(forum, moment.at)
    if stage == "recap":
        return State()
    state = moment.state_of(part) if stage == "live" else State()
    start, end = published_times(part)
    return replace(state, start=start, end=end)


def published_times(part):
    """The published start and end of an entry or a talk; what was cancelled has none."""
    if isinstance(part, AgendaEntry):
        return (part.start, part.end) if part.takes_place else (None, None)
    return (part.start, end_of(part)) if part.status != Status.CANCELLED else (None, None)


def is_on_the_day_of(now, span):
    return timezone.localdate(span.start) == timezone.localdate(now)


def entry_spans(entries):
    """(entry, `Span`) for each that takes place at a known time, in order of time.

    Without an end of its own an entry is over when the next one starts in its room or for the
    whole house, and after `LONGEST_GUESS` at the latest.
    """
    timed = sorted(
        (entry for entry in entries if entry.takes_place and entry.start),
        key=lambda entry: entry.start,
    )
    found = []
    for place, entry in enumerate(timed):
        following = (
            later.start
            for later in timed[place + 1 :]
            if later.start > entry.start and (not later.room or entry.room in ("", later.room))
        )
        found.append((entry, span_of(entry.start, entry.end, next(following, None))))
    return found


def talk_spans(entries, spans):
    """(talk, `Span`) for each that takes place at a time of its own; `spans` are the entries'.

    Without a length a talk is over when the next of its session starts, or the session ends.
    """
    found = []
    for entry in entries:
        if entry.session and not entry.takes_place:
            continue
        talks = [talk for talk in entry.talks if talk.start and talk.status != Status.CANCELLED]
        talks.sort(key=lambda talk: talk.start)
        for place, talk in enumerate(talks):
            later = [other.start for other in talks[place + 1 :] if other.start > talk.start]
            if not later and id(entry) in spans:
                later = [end for end in [spans[id(entry)].end] if end > talk.start]
            found.append((talk, span_of(talk.start, end_of(talk), next(iter(later), None))))
    return found


def span_of(start, end, following):
    """The `Span` from `start` to its published `end`, else to what follows, if that is soon."""
    if end:
        return Span(start, end, known=True)
    latest = start + LONGEST_GUESS
    return Span(start, min(following or latest, latest), known=False)
