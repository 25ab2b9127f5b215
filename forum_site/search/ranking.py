"""The order of results: how well each page answers what was asked.

Okapi BM25's saturation and length norm (Robertson and Zaragoza, “The Probabilistic Relevance
Framework”, 2009, §3.4) over weighted lines, and on top of it what matters on this site: an exact
name or title comes first, then words that stand together as they were typed, then newer years.
"""

from dataclasses import dataclass

from .analysis.terms import exact
from .expression import PREFIX
from .kinds import Kind
from .searchable import Weight

LINES = ((Weight.TITLE, 16), (Weight.NAMES, 24), (Weight.LEAD, 160), (Weight.TEXT, 240))  # usual
SATURATION = 1.2
LENGTH = 0.6
SCATTERED = 0.4  # of the worth of terms that do not stand together
OF_THE_YEAR = 4.0  # a page of a year that is asked for, before one that mentions it
EXACT, EXACT_PART, IN_TITLE, FILLS_TITLE = 60.0, 14.0, 6.0, 16.0
YEAR = 0.05  # a year newer; less than any difference in the words
ASKED_KIND = 70.0
LONGEST_SYLLABLE, A_SYLLABLE = 3, 0.3
# What people come for stands before the words for it, unless these are what was asked exactly.
KINDS = {
    Kind.TALK: 8.0,
    Kind.SPEAKER: 8.0,
    Kind.ORGANISATION: 8.0,
    Kind.CASE: 8.0,
    Kind.REFERENCE: 8.0,
    Kind.FORUM: 4.0,
    Kind.TOPIC: 4.0,
}


@dataclass(frozen=True)
class Ranked:
    """A candidate with its score and the share of the question's terms that it has."""

    candidate: object
    score: float


def ranked(candidates, reading, expression, kinds=()):
    """The candidates as `Ranked`, best first; `kinds` are those that the question asks for."""
    found = [
        Ranked(candidate, score(candidate, reading, expression, kinds)) for candidate in candidates
    ]
    return sorted(
        found, key=lambda each: (-each.score, -each.candidate.newest, each.candidate.page)
    )


def score(candidate, reading, expression, kinds=()):
    """How well a page answers, as a number without a unit; higher is better."""
    lines = [f" {line} " for line in candidate.body.split("\n")]
    lines += [" "] * (len(LINES) - len(lines))
    title = lines[0]
    total = EXACT if f" {reading.whole} " in title else 0.0
    in_title = 0
    for part in expression.parts:
        best, titled = _part(part, lines)
        total += best
        in_title += titled
        total += OF_THE_YEAR if f" {part.text} " in candidate.years else 0.0
    if candidate.kind in KINDS:  # a word of the trade counts as a name only where it is all
        names = _names(reading, expression)
        total += max((_named(name, reading, title) for name in names), default=0)
    if in_title == len(expression.parts):
        total += IN_TITLE + FILLS_TITLE * _share(expression, title)
    if candidate.kind == Kind.SPEAKER and is_a_syllable(reading, expression):
        return total * A_SYLLABLE
    total += KINDS.get(candidate.kind, 0.0)
    if candidate.kind in kinds:
        total += ASKED_KIND
    return total + YEAR * max(0, candidate.newest - 2000)


def is_a_syllable(reading, expression):
    """Whether no more was typed than a syllable of a name may be: AI is not first of all 艾波."""
    initials = any(way[0].startswith("ι") for part in expression.parts for way in part.ways)
    return reading.text.isascii() and len(reading.text) <= LONGEST_SYLLABLE and not initials


def _names(reading, expression):
    """What in the question may be a whole name."""
    return {*(part.text for part in expression.parts if len(part.text) > 1), *reading.names}


def _named(name, reading, title):
    """What it is worth that a page goes by a name in the question: more, the more of it that is."""
    if f" {exact(name)} " not in title:
        return 0.0
    return EXACT_PART * (1 + min(1.0, len(name) / max(1, len(reading.text))))


def _part(part, lines):
    """What a part of the question is worth on a page, and whether its title meets it."""
    best, titled = 0.0, False
    for place, way in enumerate(part.ways):
        worth = part.worth_of(place)
        phrase = " " + " ".join(way).removesuffix(PREFIX)
        phrase += "" if way[-1].endswith(PREFIX) else " "
        needles = [_needle(term) for term in way]
        found = 0.0
        for at, ((weight, usual), line) in enumerate(zip(LINES, lines, strict=False)):
            times = line.count(phrase) if len(way) > 1 or at == 0 else line.count(needles[0])
            together = 1.0
            if not times:
                times = min(line.count(needle) for needle in needles)
                together = SCATTERED
            if times:
                norm = 1 - LENGTH + LENGTH * (len(line) / (usual * 8))
                found += weight * together * times / (times + SATURATION * norm)
                titled = titled or at == 0
        best = max(best, (found or _over_lines(needles, lines)) * worth)
    return best, titled


def _over_lines(needles, lines):
    """What terms are worth that stand in different lines: 远擎 as a name, 黄慧楠 as the title."""
    worth = 0.0
    for needle in needles:
        worth += max(
            (weight for (weight, _), line in zip(LINES, lines, strict=False) if needle in line),
            default=0,
        )
    return SCATTERED * worth / (len(needles) * (1 + SATURATION))


def _needle(term):
    """A term as it stands in a line, with the space before and, for a whole one, after it."""
    return f" {term[:-1]}" if term.endswith(PREFIX) else f" {term} "


def _share(expression, title):
    """How much of a title the question's terms are, from 0 to 1: short titles fit better."""
    wanted = {term.removesuffix(PREFIX) for part in expression.parts for term in part.ways[0]}
    own = [term for term in title.split() if term[0] not in "φιν"]
    return min(1.0, len(wanted) / len(own)) if own else 0.0
