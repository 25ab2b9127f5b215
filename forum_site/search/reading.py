"""Reading a query: its units, the names in it, and the parts that must be met."""

import re
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby

from .analysis.characters import fold
from .analysis.sounds import initials_terms, spellings, typed_sounds
from .analysis.terms import exact, name_terms, pairs
from .analysis.words import Script, Unit, units_of
from .expression import PREFIX, Expression, Part

DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
YEAR = re.compile(r"(?:19|20)\d\d")
LONGEST_WINDOW = 12  # characters of a name inside a longer run
MOST_WINDOWS = 120
SHORTEST_INITIALS, LONGEST_INITIALS = 2, 8
ALIAS, SOUND, INITIALS = 0.85, 0.8, 0.6  # what a hit is worth against one of what was typed


@dataclass(frozen=True)
class Reading:
    """A query as search reads it.

    `names` holds, for what stands in the query, the other names of the pages that go by it:
    {"ito": {"信息技术外包"}}, in the folded form; see `names.names_in`.
    """

    text: str
    names: dict = field(default_factory=dict)

    @cached_property
    def units(self):
        return units_of(self.plain)

    @cached_property
    def plain(self):
        """The query with dates as they are written in Chinese: 2026-01-08 → 2026年1月8日."""
        return DATE.sub(lambda found: "{}年{}月{}日".format(*map(int, found.groups())), self.text)

    @cached_property
    def groups(self):
        """The units, with words of letters that stand together and are pinyin as one tuple."""
        groups = []
        for is_pinyin, found in groupby(self.units, key=_is_pinyin):
            units = tuple(found)
            groups += [units] if is_pinyin else [(unit,) for unit in units]
        return groups

    @cached_property
    def whole(self):
        """The term of the whole query as a name."""
        return exact(self.text)

    def expression(self, initials=False):
        """What must be met for all that was typed."""
        parts, before = [], None
        for group in self.groups:
            parts.append(self.part(group, initials, before))
            before = group[-1]
        words = "".join(unit.text for unit in self.units)
        if len(parts) > 1 and words in self.names and words.isascii():  # Deep Seek
            ways = [way for part in parts for way in part.ways[:1]]
            together = tuple(term for way in ways for term in way)
            return Expression((Part((together, way_of(words)), (1.0, 1.0), self.text),))
        return Expression(tuple(parts))

    def part(self, group, initials=False, before=None):
        """The `Part` for a unit, or for some words of pinyin, with the unit `before` it."""
        first = group[0]
        if first.script is Script.NUMBER:
            return Part((self._number_way(first),), text=first.text)
        if first.script is Script.HAN:
            part = self._han_part(first.text)
            return self._after_number(part, before) if before else part
        return self._word_part(group, initials)

    def _number_way(self, unit):
        """A number with what it counts; a year, or a number before a space, by itself."""
        goes_on = fold(self.plain)[unit.end :][:1]
        alone = YEAR.fullmatch(unit.text) or goes_on.isspace()
        return unit.terms[:1] if alone else unit.terms

    def _after_number(self, part, before):
        """What a number counts may stand by itself: 120万开发者 is 120万 and 开发者."""
        counted = before.terms[1][-1] if len(before.terms) > 1 else ""
        rest = part.text.removeprefix(counted)
        if counted and rest and rest != part.text:
            return Part((*part.ways, han_way(rest)), (*part.worth, ALIAS), part.text)
        return part

    def _han_part(self, run):
        ways, worth = [han_way(run)], [1.0]
        for name, others in self.names.items():
            before, found, after = run.partition(name)
            if not found:
                continue
            around = [*(han_way(before) if before else ()), *(han_way(after) if after else ())]
            for other in sorted(others):
                ways.append((*around, *way_of(other)))
                worth.append(ALIAS)
        return Part(tuple(ways), tuple(worth), run)

    def _word_part(self, group, initials):
        text = " ".join(unit.text for unit in group)
        typed = "".join(unit.text for unit in group)
        ways, worth = [tuple(unit.terms[0] for unit in group)], [1.0]
        for way in typed_sounds([unit.text for unit in group]):
            ways.append(way)
            worth.append(SOUND)
        others = set(self.names.get(typed, ()))
        if initials and is_initials(typed):
            ways.append((f"ι{typed}",))
            worth.append(INITIALS)
            others |= self.names.get(f"ι{typed}", set())
        for other in sorted(others):
            ways.append(way_of(other))
            worth.append(ALIAS)
        return Part(tuple(ways), tuple(worth), text)

    @property
    def has_initials(self):
        """Whether something in it may be the initials of a name."""
        return any(
            group[0].script is Script.WORD and is_initials("".join(unit.text for unit in group))
            for group in self.groups
        )


def _is_pinyin(unit):
    return unit.script is Script.WORD and bool(spellings(unit.text))


def is_initials(typed):
    """Whether letters may be the initials of a name."""
    return typed.isalpha() and SHORTEST_INITIALS <= len(typed) <= LONGEST_INITIALS


def han_way(run):
    """The terms that a run of Han needs; a single character is the beginning of a pair."""
    return (run + PREFIX,) if len(run) == 1 else tuple(pairs(run))


def way_of(text):
    """The terms that a name or a synonym needs, all of them."""
    return tuple(
        term
        for unit in units_of(text)
        for term in (han_way(unit.text) if unit.script is Script.HAN else unit.terms)
    )


def windows(reading):
    """What in a query may be a name: its units, runs of words, and pieces of long runs of Han."""
    found = {}
    for group in reading.groups:
        text = "".join(unit.text for unit in group)
        found[text] = None
        if group[0].script is Script.HAN:
            for length in range(2, min(len(text) - 1, LONGEST_WINDOW) + 1):
                for start in range(len(text) - length + 1):
                    found[text[start : start + length]] = None
    words = [unit for unit in reading.units if unit.script is Script.WORD]
    if len(words) > 1:
        found["".join(unit.text for unit in words)] = None
    return list(found)[:MOST_WINDOWS]


def sounds_like(name, typed):
    """Whether a name may be read as letters typed in pinyin, whole: 张译今, zhangyijin."""
    heard = set(name_terms(name, every=True))
    ways = [set(way) for way in typed_sounds([typed])]
    return any(len(way) == len(fold(name)) - 1 and way <= heard for way in ways)


def has_initials(name, typed):
    """Whether letters are the initials of a name."""
    return f"ι{typed}" in name_terms(name, every=True)


def plain(text):
    """The `Expression` for the words of a text, without a look at names: for lists in the admin."""
    return Reading(text).expression(initials=True)


def completing(text):
    """The `Expression` for what is being typed: each word is there, the last may go on."""
    units = units_of(text)
    parts = []
    for place, unit in enumerate(units):
        last = place == len(units) - 1
        if unit.script is Script.HAN:
            ways = (han_way(unit.text),)
        else:
            term = unit.text if unit.script is Script.WORD else unit.terms[0]
            ways = ((term + (PREFIX if last else ""),),)
        parts.append(Part(ways, text=unit.text))
    if len(units) > 1 and all(unit.script is Script.WORD for unit in units):
        together = "".join(unit.text for unit in units)
        parts = [_either(parts, together + PREFIX)]
    return Expression(tuple(parts))


def _either(parts, term):
    """What several parts ask, or one term."""
    each = tuple(term for part in parts for term in part.ways[0])
    return Part((each, (term,)), text=" ".join(part.text for part in parts))


__all__ = ["Reading", "Unit", "completing", "initials_terms", "plain"]
