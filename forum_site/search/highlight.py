"""Where in a text stands what was found, however it was typed."""

from dataclasses import dataclass
from functools import lru_cache

from .analysis.characters import fold
from .analysis.sounds import sound_pairs
from .analysis.terms import pairs
from .analysis.words import UNIT, Script, _number, _word, units_of
from .answer import Step

SHORTEST_PIECE = 2  # characters of a query that are marked where it does not stand whole


@dataclass(frozen=True)
class Needles:
    """What to look for: runs of Han, terms of words and numbers, and runs by their sound.

    A sound is a tuple with the possible terms of each two neighbours. With `one_off`, a character
    of a run may be another.
    """

    runs: tuple[str, ...] = ()
    terms: frozenset = frozenset()
    sounds: tuple[tuple[tuple[str, ...], ...], ...] = ()
    one_off: bool = False
    pieces: bool = True


def needles_of(attempt):
    """The `Needles` of an attempt of search."""
    runs, terms, sounds = {}, set(), []
    texts = [group[0].text for group in attempt.reading.groups if group[0].script is Script.HAN]
    texts += [name for names in attempt.reading.names.values() for name in names]
    for text in texts:
        for unit in units_of(text):
            if unit.script is Script.HAN:
                runs[unit.text] = None
            else:
                terms.update(unit.terms[:1])
    for unit in attempt.reading.units:
        if unit.script is not Script.HAN:
            terms.add(unit.terms[0])
    for part in attempt.expression.parts:
        for way in part.ways:
            if way[0].startswith("φ"):
                sounds.append(tuple((term,) for term in way))
    if attempt.step is Step.SAME_SOUND:
        sounds = [tuple(sound_pairs(run, True)) for run in runs if len(run) > 1]
    return Needles(tuple(runs), frozenset(terms), tuple(sounds), attempt.step is Step.ONE_OFF)


def marks_in(text, needles):
    """The places of what was found in a text: half-open ranges of characters, in order, apart."""
    folded, places = _folded(str(text))
    found = []
    for run in needles.runs:
        found += _whole(folded, run) or (_nearly(folded, run) if needles.one_off else [])
    found += _heard(folded, needles.sounds)
    if not found and needles.pieces:
        for run in needles.runs:
            found += _pieces(folded, run)
    found += _terms(folded, needles.terms)
    return _joined([(places[start], places[end - 1] + 1) for start, end in found])


@lru_cache(maxsize=20_000)
def _fold_character(character):
    return fold(character)


def _folded(text):
    """A text folded character by character, and for each character where it comes from."""
    folded, places = [], []
    for place, character in enumerate(text):
        for letter in _fold_character(character):
            folded.append(letter)
            places.append(place)
    return "".join(folded), places


def _whole(folded, run):
    found, at = [], folded.find(run)
    while at >= 0:
        found.append((at, at + len(run)))
        at = folded.find(run, at + len(run))
    return found


def _nearly(folded, run):
    length = len(run)
    return [
        (at, at + length)
        for at in range(len(folded) - length + 1)
        if sum(map(str.__ne__, folded[at : at + length], run)) == 1
    ]


def _pieces(folded, run):
    """The longest pieces of a run that stand in the text."""
    found, start = [], 0
    while start <= len(run) - SHORTEST_PIECE:
        for end in range(len(run), start + SHORTEST_PIECE - 1, -1):
            if places := _whole(folded, run[start:end]):
                found += places
                start = end - 1
                break
        start += 1
    return found


def _heard(folded, sounds):
    if not sounds:
        return []
    found = []
    for unit in _han_runs(folded):
        heard = [
            {*ways, pair}
            for ways, pair in zip(sound_pairs(unit[0], True), pairs(unit[0]), strict=False)
        ]
        for sound in sounds:
            for at in range(len(heard) - len(sound) + 1):
                if all(heard[at + i].intersection(ways) for i, ways in enumerate(sound)):
                    found.append((unit[1] + at, unit[1] + at + len(sound) + 1))
    return found


def _han_runs(folded):
    return [(found["han"], found.start("han")) for found in UNIT.finditer(folded) if found["han"]]


def _terms(folded, terms):
    if not terms:
        return []
    found = []
    for match in UNIT.finditer(folded):
        if match["word"] and _word(match).terms[0] in terms:
            found.append(match.span("word"))
        elif match["number"] and _number(match).terms[0] in terms:
            found.append(match.span("number"))
        elif match["year"] and match["year"] in terms:
            found.append(match.span("year"))
    return found


def _joined(found):
    """Ranges in order, those that touch or overlap as one."""
    joined = []
    for start, end in sorted(found):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
