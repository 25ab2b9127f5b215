"""The terms that stand for a text in the index.

A run of Han gives each two neighbours (智能体 → 智能 能体) and its last character: complete without
a dictionary, so that new names are found on the day they appear. A word gives its stem, a number
itself and itself with its unit. Besides, with a letter in front that nobody types:

- φ two syllables, one after the other: what is typed in pinyin or with a wrong homophone;
- ι the initials of a name;
- ν a whole name or title as one word: for what is asked by its exact name.
"""

from functools import lru_cache

from .characters import joined
from .sounds import heard, initials_of, initials_terms, readings, sound_pairs
from .words import Script, other_writings, runs_of

LONGEST_EXACT = 60  # characters of a name that are compared
LONGEST_INITIALS = 16  # characters of a name whose initials anybody types
SYLLABLES_TYPED = 6  # of a title, from where someone begins to type
LONGEST_PERSON = 4  # characters of a person's name: 欧阳修远


def pairs(run):
    """Each two neighbours of a run of Han; a single character as it is."""
    return [run[at : at + 2] for at in range(len(run) - 1)] or [run]


def exact(text):
    """The term of a whole name or title; empty for one without letters."""
    name = joined(text)[:LONGEST_EXACT]
    return f"ν{name}" if name else ""


def _whole(text):
    return [term for term in [exact(text)] if term]


def _unit_terms(unit):
    if unit.script is not Script.HAN:
        return list(unit.terms)
    if len(unit.text) == 1:
        return [unit.text]
    return [*pairs(unit.text), unit.text[-1]]


def text_terms(text, over_punctuation=False):
    """The terms of running text, in its order, and then how its numbers are also written."""
    terms = [term for unit in runs_of(text, over_punctuation) for term in _unit_terms(unit)]
    return terms + [term for unit in other_writings(text) for term in unit.terms]


def _han_runs(text):
    return [unit.text for unit in runs_of(text, True) if unit.script is Script.HAN]


@lru_cache(maxsize=20_000)
def title_terms(text):
    """The terms of a title: its words, how they sound, and the whole."""
    sounds = [term for run in _han_runs(text) for ways in sound_pairs(run) for term in ways]
    return [*text_terms(text, True), *sounds, *_whole(text)]


@lru_cache(maxsize=20_000)
def name_terms(text, every=False):
    """The terms of a name: as a title's, and its initials. `every` reading for a person's name."""
    sounds, initials = [], []
    for run in _han_runs(text):
        sounds += [term for ways in sound_pairs(run, every) for term in ways]
        if len(run) <= LONGEST_INITIALS:
            initials += initials_terms(run, every)
    words = [unit.text for unit in runs_of(text) if unit.script is Script.WORD]
    if len(words) > 1:
        initials.append("ι" + "".join(word[0] for word in words))
    return [*text_terms(text, True), *sounds, *initials, *_whole(text)]


@lru_cache(maxsize=20_000)
def completion_terms(text):
    """What a reader may begin to type for a title or a name: characters, letters, pinyin, initials.

    From any character on: 译今 and yijin find 张译今. What may be a person's name sounds in every
    way that its characters can.
    """
    terms = []
    for unit in runs_of(text, True):
        if unit.script is not Script.HAN:
            terms += [unit.text, *unit.terms] if unit.script is Script.WORD else unit.terms
            continue
        terms += _unit_terms(unit)
        if len(unit.text) <= LONGEST_PERSON:
            ways = readings(unit.text, every=True)
        else:
            ways = [each[:1] for each in readings(unit.text)]
        for at in range(len(ways)):
            rest = ways[at : at + SYLLABLES_TYPED]
            terms += [*heard(rest), *initials_of(rest)]
    terms += [term for unit in other_writings(text) for term in unit.terms]
    return [term for term in dict.fromkeys(terms) if term]
