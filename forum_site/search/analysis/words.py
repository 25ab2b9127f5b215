"""Cutting a text into runs of Han, words of letters, and numbers with their unit."""

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import pairwise

from .characters import HAN, fold
from .stems import stem

LONGEST_WORD = 64  # characters of a word or a number; PostgreSQL takes lexemes up to 2 KB
MOST_PIECES = 3  # of a word with digits in it; with more it is no name but a key


class Script(Enum):
    """What a unit of a text is made of."""

    HAN = 1
    WORD = 2
    NUMBER = 3


@dataclass(frozen=True)
class Unit:
    """A run of one script, with its place in the folded text (half-open).

    `terms` of a word or a number is what stands for it in the index. A number's first term is
    the number by itself; with a unit there is a second one. `unit_end` is where that unit ends.
    """

    script: Script
    text: str
    start: int
    end: int
    terms: tuple[str, ...] = ()
    unit_end: int = 0


# A year is asked for without its 年: 2023年, 2023 年度 and a bare 2023 are the same. The unit of a
# number is the next character or the letters at it; after a space only a few letters: 89 TB.
UNIT = re.compile(
    rf"""
    (?P<year>(?<![\d.])(?:19|20)\d\d(?![\d.,]\d|\d))(?P<called>\s?年(?:度|份|的)?)?
    | (?P<number>\d{{1,3}}(?:,\d{{3}})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)*)
      (?:(?=(?P<letters>[a-z]+\d*))
        | (?=\s(?P<apart>[a-z]{{1,4}}\d?)(?![a-z\d]))
        | \s?(?P<unit>[{HAN}%‰]))?
    | (?P<han>[{HAN}]+)
    | (?P<word>[^\W\d_](?:(?![{HAN}])[^\W_]|['’](?=[^\W\d_]))*(?:(?<=\d)(?:\.\d+)+)?
      (?:\+\+|\#(?![a-z\d]))?)
    """,
    re.VERBOSE,
)
# What may stand inside of Chinese without parting words: spaces, and the dot in foreign names.
SEAM = re.compile(r"[\s·•‧・]*")
# What may stand between a word and its number: GPT-4, GB/T 33770.
HYPHEN = re.compile(r"[\s\-‐‑–—_/]?")
PIECES = re.compile(r"\d+(?:\.\d+)*|[^\W\d_]+")
SIGNS = {"++": "pp", "#": "sharp"}  # C++ and C# are other words than C
PARTS = str.maketrans({".": "d", ",": None, "%": "p", "‰": "m"})


def units_of(text, with_signs=False):
    """The units of a text that is not folded yet, in order, as a list of `Unit`.

    A year loses its 年, which is right for a question; a text to be found keeps it `with_signs`,
    so that 年度报告 finds 2023年度报告.
    """
    return list(_units(fold(text), with_signs))


@lru_cache(maxsize=64)  # one text is gone through several times
def _units(folded, with_signs):
    units = []
    at = 0
    while found := UNIT.search(folded, at):
        at = found.end()
        if found["year"]:
            units.append(_year(found))
            at = found.end("year") if with_signs else at
        elif found["number"]:
            units.append(_number(found))
            at = found.start("unit") if _is_han(found["unit"]) else at
        elif found["han"]:
            units.append(Unit(Script.HAN, found["han"], *found.span()))
        else:
            units.append(_word(found))
    return tuple(units)


def _is_han(character):
    return bool(character) and character not in "%‰"


def _year(found):
    return Unit(
        Script.NUMBER, found["year"], *found.span("year"), (found["year"],), found.end("year")
    )


def _number(found):
    number = found["number"].translate(PARTS)[:LONGEST_WORD]
    name = next((name for name in ("letters", "apart", "unit") if found[name]), "number")
    unit = "" if name == "number" else found[name].translate(PARTS)
    terms = (number, (number + unit)[:LONGEST_WORD]) if unit else (number,)
    return Unit(Script.NUMBER, found["number"], *found.span("number"), terms, found.end(name))


def _word(found):
    word = found["word"].replace("’", "'")
    for sign, letters in SIGNS.items():
        word = word.replace(sign, letters)
    word = word.removesuffix("'s").replace("'", "").replace(".", "d")[:LONGEST_WORD]
    return Unit(Script.WORD, word, *found.span(), (stem(word),), found.end())


def runs_of(text, over_punctuation=False):
    """The units of a text to be found, with runs of Han joined where only a seam parts them.

    `over_punctuation` joins them over any other characters that are no units.
    """
    folded = fold(text)
    joined = []
    for unit in units_of(text, with_signs=True):
        last = joined[-1] if joined else None
        if (
            last
            and last.script is unit.script is Script.HAN
            and (over_punctuation or SEAM.fullmatch(folded, last.end, unit.start))
        ):
            joined[-1] = Unit(Script.HAN, last.text + unit.text, last.start, unit.end)
        else:
            joined.append(unit)
    return joined


def other_writings(text):
    """How words with numbers in a text are also written, as units: GPT4 for GPT-4 and reversely.

    Each has one term and the place where it stands in other letters.
    """
    folded = fold(text)
    units = units_of(text, with_signs=True)
    found = []
    for unit in units:
        if unit.script is Script.WORD and not unit.text.isalpha():
            pieces = list(PIECES.finditer(folded, unit.start, unit.end))
            if 1 < len(pieces) <= MOST_PIECES:
                for piece in pieces:
                    term = piece[0].translate(PARTS)[:LONGEST_WORD]
                    found.append(Unit(Script.WORD, term, *piece.span(), (stem(term),)))
    for word, number in pairwise(units):
        if (
            word.script is Script.WORD
            and number.script is Script.NUMBER
            and word.text.isalpha()
            and HYPHEN.fullmatch(folded, word.end, number.start)
        ):
            # With the unit only where it is letters, as in GPT-4o; a sign goes its own way.
            ends = [number.end, *([number.unit_end] if number.terms[-1].isascii() else [])]
            for term, end in zip(number.terms, ends, strict=False):
                together = (word.text + term)[:LONGEST_WORD]
                found.append(Unit(Script.WORD, together, word.start, end, (together,)))
    return found
