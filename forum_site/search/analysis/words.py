"""Cutting a folded text into runs of Han, words of letters, and numbers with their unit."""

import re
from dataclasses import dataclass
from enum import Enum

from .characters import HAN, fold
from .stems import stem


class Script(Enum):
    """What a unit of a text is made of."""

    HAN = 1
    WORD = 2
    NUMBER = 3


@dataclass(frozen=True)
class Unit:
    """A run of one script, with its place in the folded text (half-open).

    `terms` of a word or a number is what stands for it in the index. A number's first term is
    the number by itself; with a unit there is a second one.
    """

    script: Script
    text: str
    start: int
    end: int
    terms: tuple[str, ...] = ()


# A year does not bear its 年 into the index: 2023年, 2023 年度 and a bare 2023 are the same.
UNIT = re.compile(
    rf"""
    (?P<year>(?<![\d.])(?:19|20)\d\d(?![\d.,]\d|\d))(?:\s?年(?:度|份|的)?)
    | (?P<number>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)*)
      (?:(?P<letters>[a-z]+\d*)|\s?(?P<unit>[{HAN}%‰]))?
    | (?P<han>[{HAN}]+)
    | (?P<word>[^\W\d_](?:(?![{HAN}])[^\W_]|['’](?=[^\W\d_]))*(?:\+\+|\#)?)
    """,
    re.VERBOSE,
)
# What may stand inside of Chinese without parting words: spaces, and the dot in foreign names.
SEAM = re.compile(r"[\s·•‧・]*")
SIGNS = {"++": "pp", "#": "sharp"}  # C++ and C# are other words than C
PARTS = str.maketrans({".": "d", ",": None, "%": "p", "‰": "m"})


def units_of(text):
    """The units of a text that is not folded yet, in order, as a list of `Unit`."""
    units = []
    folded = fold(text)
    at = 0
    while found := UNIT.search(folded, at):
        at = found.end()
        if found["year"]:
            units.append(Unit(Script.NUMBER, found["year"], *found.span(), (found["year"],)))
        elif found["number"]:
            units.append(_number(found))
            at = found.start("unit") if _is_han(found["unit"]) else at
        elif found["han"]:
            units.append(Unit(Script.HAN, found["han"], *found.span()))
        else:
            units.append(_word(found))
    return units


def _is_han(character):
    return bool(character) and character not in "%‰"


def _number(found):
    number = found["number"].translate(PARTS)
    unit = (found["letters"] or found["unit"] or "").translate(PARTS)
    terms = (number, number + unit) if unit else (number,)
    return Unit(Script.NUMBER, found["number"], *found.span("number"), terms)


def _word(found):
    word = found["word"].replace("’", "'")
    for sign, letters in SIGNS.items():
        word = word.replace(sign, letters)
    word = word.removesuffix("'s").replace("'", "")
    return Unit(Script.WORD, word, *found.span(), (stem(word),))


def runs_of(text, over_punctuation=False):
    """The units of a text, with runs of Han joined where only a seam, or any punctuation, parts them."""
    folded = fold(text)
    joined = []
    for unit in units_of(text):
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
