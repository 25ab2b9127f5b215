"""How far search goes to find something: strict first, then more and more forgiving.

A step is taken only if those before found nothing. Words that are nowhere on the site are never
dropped: who asks for chocolate gets no supply chains.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from .analysis.questions import apart, content_of
from .analysis.sounds import sound_pairs
from .analysis.terms import pairs
from .analysis.words import Script
from .answer import Step
from .engine import asking as entries
from .expression import Expression, Part
from .names import names_in
from .reading import Reading, han_way
from .spelling import nearest, words_of_names

SHORTEST_FOR_ONE_OFF = 4  # characters; with fewer, one of them is too much
LONGEST_FOR_ONE_OFF = 24  # characters; each is left out once, and `most_of_it` does for more
SHORTEST_FOR_MOST = 6  # pairs
MOST_WORDS = 8  # in a query of which one may be left out
SAYS_ENOUGH = 4  # characters of one word
MOST_OF = 0.7  # of a text's pairs


@dataclass(frozen=True)
class Attempt:
    """A question to the index, with how it is read, and what it asks instead of the query.

    `shown` is empty where the words stay as they are; `share` of an expression's terms is enough
    where it is given.
    """

    step: Step
    reading: Reading
    expression: Expression
    shown: str = ""
    kinds: frozenset = frozenset()
    share: float = 0.0


class Ways:
    """All attempts for a query, made one after the other when they are needed."""

    def __init__(self, query):
        bare = Reading(query)
        names, people = names_in(bare) if bare.units else ({}, frozenset())
        self.reading = Reading(query, names)
        self.people = people

    def __iter__(self):
        if not self.reading.units:
            return
        yield Attempt(Step.AS_TYPED, self.reading, self.reading.expression())
        if self.reading.has_initials:
            yield Attempt(Step.INITIALS, self.reading, self.reading.expression(initials=True))
        if self._is_question:
            expression = self.content.expression(initials=True)
            yield Attempt(
                Step.CONTENT_WORDS, self.content, expression, self.content.text, self._kinds
            )
        yield from self._forgiving()

    def _forgiving(self):
        readings = [self.reading, *([self.content] if self._is_question else [])]
        for reading in readings:
            words = self._apart(reading)
            if words != reading.expression():
                yield self._attempt(Step.WORDS_APART, reading, words, shown(words))
        spelled = self._spelled
        if spelled:
            yield self._attempt(Step.ONE_OFF, spelled, spelled.expression(), spelled.text)
        for step, make in ((Step.SAME_SOUND, same_sound), (Step.ONE_OFF, one_off)):
            for reading in readings:
                if expression := make(reading):
                    yield self._attempt(step, reading, expression)
        for reading in readings:
            if expression := most_of_it(reading):
                yield self._attempt(Step.MOST_OF_IT, reading, expression, share=MOST_OF)
        if expression := fewer_words(self._apart(self.content), self._is_question, self.people):
            yield self._attempt(Step.FEWER_WORDS, self.content, expression, shown(expression))

    def _attempt(self, step, reading, expression, words="", share=0.0):
        return Attempt(step, reading, expression, words, self._kinds, share)

    @cached_property
    def _asked(self):
        return content_of(self.reading.text, [name for name in self.reading.names if name])

    @property
    def _is_question(self):
        return bool(self._asked[0]) and self.content is not self.reading

    @cached_property
    def _kinds(self):
        return frozenset(self._asked[1]) if self._is_question else frozenset()

    @cached_property
    def content(self):
        """The reading of what the query is about, without the words of asking."""
        text = self._asked[0]
        if not text or text == " ".join(unit.text for unit in self.reading.units):
            return self.reading
        return Reading(text, self.reading.names)

    @cached_property
    def _spelled(self):
        """The content with words of letters that are nowhere replaced by the nearest; or None."""
        text, words = self.content.text, None
        for unit in self.content.units[:MOST_WORDS]:
            if unit.script is Script.WORD and not entries.counts(word_alone(unit)):
                words = words or words_of_names()
                near = nearest(unit.text, words)
                if near is None:
                    return None
                text = re.sub(re.escape(unit.text), near, text, flags=re.IGNORECASE)
        return Reading(text, self.content.names) if text != self.content.text else None

    def _apart(self, reading):
        """The words of a reading, each a part of its own; a number without what it counts."""
        parts, counted = [], ""
        for group in reading.groups:
            unit = group[0]
            if unit.script is Script.HAN:
                run = unit.text.removeprefix(counted) or unit.text
                for word in apart(run, list(reading.names)):
                    parts.append(Reading(word, reading.names).expression().parts[0])
            elif unit.script is Script.NUMBER:
                parts.append(Part(((unit.terms[0],),), text=unit.text))
            else:
                parts.append(reading.part(group, initials=True))
            counted = unit.terms[1][-1] if len(unit.terms) > 1 else ""
        return Expression(tuple(parts))


def shown(expression):
    """The words of an expression, as they are shown to the reader."""
    return " ".join(part.text for part in expression.parts)


def word_alone(unit):
    """The expression for a word of letters by itself."""
    return Expression((Part((unit.terms[:1],)),))


def same_sound(reading):
    """What sounds as the query does, character for character; None without Chinese."""
    parts, heard = [], False
    for group in reading.groups:
        unit = group[0]
        if unit.script is Script.HAN and len(unit.text) > 1:
            heard = True
            for pair, sounds in zip(pairs(unit.text), sound_pairs(unit.text, True), strict=True):
                worth = (1.0, *[0.9] * len(sounds))
                parts.append(Part(((pair,), *((sound,) for sound in sounds)), worth, pair))
        else:
            parts.append(reading.part(group))
    return Expression(tuple(parts)) if heard else None


def one_off(reading):
    """What has all but one character of each longer run; None if there is no such run."""
    parts, tried = [], False
    for group in reading.groups:
        unit = group[0]
        is_han = unit.script is Script.HAN
        if is_han and SHORTEST_FOR_ONE_OFF <= len(unit.text) <= LONGEST_FOR_ONE_OFF:
            tried = True
            parts.append(Part(tuple(_ways_without_one(unit.text)), text=unit.text))
        else:
            parts.append(reading.part(group))
    return Expression(tuple(parts)) if tried else None


def _ways_without_one(run):
    for at in range(len(run)):
        sides = [side for side in (run[:at], run[at + 1 :]) if side]
        yield tuple(term for side in sides for term in han_way(side))


def most_of_it(reading):
    """Any pair of longer Chinese, to be counted; all else must be there. None if short."""
    parts, found = [], []
    for group in reading.groups:
        unit = group[0]
        if unit.script is Script.HAN and len(unit.text) > 1:
            found += pairs(unit.text)
        else:
            parts.append(reading.part(group))
    if len(set(found)) < SHORTEST_FOR_MOST:
        return None
    return Expression((*parts, Part(tuple((pair,) for pair in dict.fromkeys(found)))))


def fewer_words(expression, is_question, people=()):
    """The words without the one that is found most often; None if a word is nowhere, or only one.

    Numbers stay: who asks for 203 industries is not helped with others. In a question a word that
    is nowhere may belong to the asking (难点), so it goes if what remains says enough; beside the
    name of one of `people` it may be a title (余总), and goes as well.
    """
    parts = expression.parts
    if not 1 < len(parts) <= MOST_WORDS:
        return None
    numbers = [sum(entries.counts(Expression((part,))).values()) for part in parts]
    if not all(numbers):
        known = tuple(part for part, number in zip(parts, numbers, strict=True) if number)
        longest = max((len(part.text) for part in known), default=0)
        enough = is_question and longest >= SAYS_ENOUGH
        if enough or any(part.text in people for part in known):
            return Expression(known)
        return None
    words = [place for place, part in enumerate(parts) if not part.text[:1].isdigit()]
    if not words:
        return None
    often = max(words, key=lambda place: (numbers[place], place))
    return Expression(parts[:often] + parts[often + 1 :])
