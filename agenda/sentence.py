"""A forum in one sentence: how long, how many sessions, speakers and cases, and about what."""

from dataclasses import dataclass

from django.utils.translation import gettext, ngettext, pgettext

from .schedule import session_count, speaker_count
from .tracks import Track


@dataclass(frozen=True)
class Part:
    """A phrase of the sentence, what it counts (`kind`), and what stands after it."""

    kind: str
    words: str
    stop: str


@dataclass(frozen=True)
class Sentence:
    """The facts in `parts`; `tracks` says from which subject to which, or nothing."""

    parts: list
    tracks: str = ""

    @property
    def counts(self):
        """The parts that count something, without how long the forum took."""
        return [part for part in self.parts if part.kind != "time"]


def sentence(forum, agenda, cases, in_words):
    """The `Sentence` on a forum from its agenda and the number of cases it released.

    `in_words` writes a count. What there is none of is left out; so is how long it took, where
    that is not known.
    """
    phrases = {
        "time": time_taken(forum, in_words),
        "sessions": sessions_in_words(session_count(agenda), in_words),
        "speakers": speakers_in_words(speaker_count(agenda), in_words),
        "cases": cases_in_words(cases, in_words),
    }
    said = [(kind, words) for kind, words in phrases.items() if words]
    between = pgettext("between the parts of a sentence of facts", ". ")
    last = pgettext("after the last part of a sentence of facts", ".")
    parts = [
        Part(kind, words, last if place == len(said) else between)
        for place, (kind, words) in enumerate(said, start=1)
    ]
    return Sentence(parts, from_track_to_track(agenda))


def sessions_in_words(count, in_words):
    """So many sessions, in words; nothing for none. So with the others."""
    words = ngettext("%(count)s session", "%(count)s sessions", count)
    return words % {"count": in_words(count)} if count else ""


def speakers_in_words(count, in_words):
    words = ngettext("%(count)s speaker", "%(count)s speakers", count)
    return words % {"count": in_words(count)} if count else ""


def cases_in_words(count, in_words):
    words = ngettext("%(count)s case", "%(count)s cases", count)
    return words % {"count": in_words(count)} if count else ""


def time_taken(forum, in_words):
    """How long a forum took, in words: its days, or the half day that staff named; else nothing."""
    days = (forum.end_date - forum.start_date).days + 1 if forum.end_date else 1
    if days > 1:
        return ngettext("%(count)s day", "%(count)s days", days) % {"count": in_words(days)}
    halves = {"上午": gettext("One morning"), "下午": gettext("One afternoon")}
    return halves.get(forum.time_note.strip(), "")


def tracks_of(agenda):
    """The tracks of an agenda's sessions, in the order of the palette."""
    found = {entry.session.track for entry in agenda if entry.session}
    return [track for track in Track if track in found]


def from_track_to_track(agenda):
    """The first and the last subject of an agenda; nothing if it has but one. Cases are apart."""
    tracks = [entry.session.track for entry in agenda if entry.takes_place]
    subjects = [track for track in tracks if track in Track.values and track != Track.CASES]
    if len(set(subjects)) < 2:
        return ""
    first = subjects[0]
    last = next(track for track in reversed(subjects) if track != first)
    return gettext("From %(first)s to %(last)s.") % {
        "first": within_a_sentence(Track(first).label),
        "last": within_a_sentence(Track(last).label),
    }


def within_a_sentence(label):
    """A label with a small letter first; AI keeps its capitals, and Chinese has none."""
    label = str(label)
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]
