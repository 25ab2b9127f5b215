"""Where in a text stands what was found, however it was typed."""

import re
from dataclasses import dataclass
from functools import lru_cache

from .analysis.characters import HAN, fold
from .analysis.sounds import sound_pairs
from .analysis.terms import pairs
from .analysis.words import Script, other_writings, units_of
from .answer import Step

SHORTEST_PIECE = 2  # characters of a query that are marked where it does not stand whole
RUNS = re.compile(f"[{HAN}\uf900-\ufaff]+|.", re.DOTALL)  # with the forms that stand for Han


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
    typed, terms = runs_and_terms(attempt.reading.units)
    runs = dict.fromkeys(typed)
    for name in _other_names(attempt):
        more, further = runs_and_terms(units_of(name))
        runs.update(dict.fromkeys(more))
        # Of a name of several words one by itself says little: AI of AI agent.
        terms |= further if len(further) == 1 else set()
    sounds = [
        tuple((term,) for term in way)
        for part in attempt.expression.parts
        for way in part.ways
        if way[0].startswith("φ")
    ]
    # Words that were typed apart: Deep Seek for DeepSeek.
    terms |= {
        way[0]
        for part in attempt.expression.parts
        for way, worth in zip(part.ways, part.worth, strict=False)
        if len(way) == 1 and worth == 1.0 and way[0].isascii() and way[0].isalpha()
    }
    if attempt.step is Step.SAME_SOUND:
        sounds = [tuple(sound_pairs(run, True)) for run in typed if len(run) > 1]
    return Needles(tuple(runs), frozenset(terms), tuple(sounds), attempt.step is Step.ONE_OFF)


def needles_for(run, step):
    """The `Needles` for one run of Han as a forgiving step looks for it."""
    sounds = (tuple(sound_pairs(run, True)),) if step is Step.SAME_SOUND and len(run) > 1 else ()
    return Needles((run,), sounds=sounds, one_off=step is Step.ONE_OFF, pieces=False)


def _other_names(attempt):
    """The names that stand for those in the query; of initials only where they were asked for."""
    ways = [way[0] for part in attempt.expression.parts for way in part.ways]
    initials = any(term.startswith("ι") for term in ways)
    return [
        name
        for typed, names in attempt.reading.names.items()
        if initials or not typed.startswith("ι")
        for name in sorted(names)
    ]


def runs_and_terms(units):
    """What to look for of the units of a query: a list of runs of Han, and a set of terms.

    The sign after a number is no run by itself: of 475项 no other 项 is marked.
    """
    runs, terms, last = [], set(), None
    for unit in units:
        if unit.script is not Script.HAN:
            terms.update(unit.terms)
        elif len(unit.text) > 1 or not (last and last.unit_end > unit.start):
            runs.append(unit.text)
        last = unit
    return runs, terms


def marks_in(text, needles):
    """The places of what was found in a text: half-open ranges of characters, in order, apart."""
    folded, places = folded_with_places(str(text))
    found = []
    for run in needles.runs:
        found += _whole(folded, run) or (_nearly(folded, run) if needles.one_off else [])
    found += _heard(folded, needles.sounds)
    if not found and needles.pieces:
        for run in needles.runs:
            found += _pieces(folded, run)
    found += _terms(folded, needles.terms)
    marks = [(places[start], _end(text, places[end - 1] + 1)) for start, end in found]
    return _joined(marks)


def _end(text, end):
    """The end of a mark with the accents and joiners after its last letter."""
    while end < len(text) and not text[end].isspace() and not _fold_piece(text[end]):
        end += 1
    return end


@lru_cache(maxsize=20_000)
def _fold_piece(piece):
    return fold(piece)


def folded_with_places(text):
    """A text as `fold` has it, and for each of its characters where it comes from.

    Runs of Han are folded whole, as neighbours decide what is traditional: 乾隆 stays.
    """
    folded, places = [], []
    for found in RUNS.finditer(text):
        piece = _fold_piece(found[0])
        if len(piece) == len(found[0]):
            folded.append(piece)
            places += range(*found.span())
            continue
        for place in range(*found.span()):
            letters = _fold_piece(text[place])
            folded.append(letters)
            places += [place] * len(letters)
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
    for unit in units_of(folded, with_signs=True):
        if unit.script is not Script.HAN:
            continue
        heard = [
            {*ways, pair}
            for ways, pair in zip(sound_pairs(unit.text, True), pairs(unit.text), strict=False)
        ]
        for sound in sounds:
            for at in range(len(heard) - len(sound) + 1):
                if all(heard[at + i].intersection(ways) for i, ways in enumerate(sound)):
                    found.append((unit.start + at, unit.start + at + len(sound) + 1))
    return found


def _terms(folded, terms):
    """Words and numbers by their terms; a number with its unit where that was asked for too."""
    if not terms:
        return []
    found = []
    for unit in (*units_of(folded), *other_writings(folded)):
        if unit.terms and unit.terms[0] in terms:
            with_unit = len(unit.terms) > 1 and unit.terms[1] in terms
            found.append((unit.start, unit.unit_end if with_unit else unit.end))
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
