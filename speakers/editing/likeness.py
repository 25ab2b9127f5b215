"""Whether two names may be those of one person or one organisation: pure functions."""

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from django.utils.translation import gettext_lazy as _
from rapidfuzz import fuzz
from rapidfuzz.distance import DamerauLevenshtein

from forum_site.search.analysis.characters import HAN, fold, joined
from forum_site.search.analysis.sounds import heard, readings, spellings

from .company_names import Company

ALL_HAN = re.compile(f"[{HAN}]+")
MOST_WORDS = 4  # of a name in letters whose words may stand in another order
MOST_HAN = 12  # characters of a name that is read aloud
NEAR_HAN, SHORTEST_NEAR_HAN = 85, 4  # per cent of rapidfuzz's ratio, from so many characters on
NEAR_LETTERS, SHORTEST_NEAR_LETTERS = 1, 8  # letters that differ, from so many on
NEAR_WORDS = 90  # per cent, for English names of organisations
# Sounds that speakers of many regions do not tell apart.
LEVELLED = (("zh", "z"), ("ch", "c"), ("sh", "s"), ("ng", "n"))


class Why(IntEnum):
    """Why two names may mean the same, the strongest reason first."""

    SAME = 1
    OTHER_NAME = 2
    OTHER_SCRIPT = 3
    COMPANY_FORM = 4
    SOUND = 5
    ENGLISH = 6
    PART = 7
    NEAR = 8

    @property
    def words(self):
        """The reason as staff read it."""
        return WORDS[self]


WORDS = {
    Why.SAME: _("Same name"),
    Why.OTHER_NAME: _("Also goes by this name"),
    Why.OTHER_SCRIPT: _("Same name in another script"),
    Why.COMPANY_FORM: _("The same but for place, trade or legal form"),
    Why.SOUND: _("Sounds the same"),
    Why.ENGLISH: _("Same English name"),
    Why.PART: _("One name is part of the other"),
    Why.NEAR: _("Nearly the same name"),
}


@dataclass(frozen=True)
class Name:
    """One name as it is compared; `reading` is its pinyin where that is known already."""

    text: str
    reading: str = ""

    @cached_property
    def plain(self):
        return joined(self.text)

    @cached_property
    def is_han(self):
        return bool(ALL_HAN.fullmatch(self.plain))

    @property
    def is_chinese(self):
        """Whether there is more in it than letters: Han, with or without them."""
        return not self.plain.isascii()

    @cached_property
    def company(self):
        return Company.of(self.text)

    @cached_property
    def sounds(self):
        """How it is read, as it would be typed in one word; nothing for mixed scripts."""
        if self.is_han:
            if self.reading:
                return frozenset([joined(self.reading)])
            return frozenset(filter(None, heard(readings(self.plain[:MOST_HAN]))))
        return frozenset(orders_of(self.text))

    @cached_property
    def every_sound(self):
        """The same with readings that only names have: 单 Shan."""
        if not self.is_han:
            return self.sounds
        return self.sounds | set(filter(None, heard(readings(self.plain[:MOST_HAN], every=True))))


def orders_of(text):
    """A name in letters as one word, begun at each of its words: Yijin Zhang, zhangyijin."""
    words = [word for word in re.split(r"[\W\d_]+", fold(text)) if word]
    if not words or not all(word.isascii() for word in words):
        return []
    if len(words) > MOST_WORDS:
        return ["".join(words)]
    return ["".join(words[at:] + words[:at]) for at in range(len(words))]


def levelled(sound):
    """A sound as those hear it who do not tell zh from z or ng from n."""
    for written, heard_as in LEVELLED:
        sound = sound.replace(written, heard_as)
    return sound


def why_one_person(asked, known):
    """The `Why` for which two `Name`s may be one person's, or None."""
    if not asked.plain or not known.plain:
        return None
    if asked.plain == known.plain:
        return Why.SAME
    if asked.is_han != known.is_han:
        return Why.OTHER_SCRIPT if _is_reading(asked, known) else None
    if asked.is_han:
        return _two_in_han(asked, known)
    if asked.sounds & known.sounds:
        return Why.SAME
    return Why.NEAR if _misspelt(asked.plain, known.plain) else None


def _is_reading(one, other):
    """Whether one name in letters is how another one in Han may be read."""
    han, letters = (one, other) if one.is_han else (other, one)
    # Reading in every way takes long; one of the two names at least is read as it usually is.
    if han.reading and not any(part in letters.plain for part in han.reading.split()):
        return False
    return bool(han.every_sound & letters.sounds)


def _two_in_han(asked, known):
    # Cheap looks first: there are thousands of names, and most share no character.
    if len(asked.plain) == len(known.plain):
        if asked.sounds & known.sounds:
            return Why.SOUND
        if not set(asked.plain) & set(known.plain):
            return None
        if len(asked.plain) > 2 and sorted(asked.plain) == sorted(known.plain):
            return Why.NEAR
        if set(map(levelled, asked.sounds)) & set(map(levelled, known.sounds)):
            return Why.SOUND
    long_enough = min(len(asked.plain), len(known.plain)) >= SHORTEST_NEAR_HAN
    near = long_enough and fuzz.ratio(asked.plain, known.plain, score_cutoff=NEAR_HAN)
    return Why.NEAR if near else None


def _misspelt(asked, known):
    """Whether names in letters differ by a slip; two readings of Chinese differ by more."""
    if min(len(asked), len(known)) < SHORTEST_NEAR_LETTERS:
        return False
    if DamerauLevenshtein.distance(asked, known, score_cutoff=NEAR_LETTERS) > NEAR_LETTERS:
        return False
    if spellings(asked) and spellings(known):
        return levelled(asked) == levelled(known)
    return True


def why_one_organisation(asked, known):
    """The `Why` for which two `Name`s may be one organisation's, or None."""
    if not asked.plain or not known.plain:
        return None
    if asked.plain == known.plain:
        return Why.SAME
    one, other = asked.company, known.company
    if asked.is_chinese != known.is_chinese:
        return Why.OTHER_SCRIPT if _is_one_brand(one, other) else None
    if one.differs_in_place(other) or one.numbers != other.numbers:
        return None
    if one.is_same_but_for_form(other):
        return Why.COMPANY_FORM
    if one.contains(other) or other.contains(one):
        return Why.PART
    if one.tells and _sound_alike(one.bare, other.bare):
        return Why.SOUND
    return Why.NEAR if _near(one.whole, other.whole) else None


def _sound_alike(one, other):
    """Whether names of as many characters are read the same; letters are compared elsewhere."""
    if len(one) != len(other) or one.isascii():
        return False
    return bool(Name(one).sounds & Name(other).sounds)


def _is_one_brand(one, other):
    """Whether one name in letters is how another one in Han is read."""
    han, letters = (other, one) if one.whole.isascii() else (one, other)
    # Reading takes long, and a character is read by one syllable of one to six letters.
    if not len(han.bare) <= len(letters.bare) <= 6 * len(han.bare):
        return False
    typed = (len(way) == len(han.bare) for way in spellings(letters.bare))
    return any(typed) and letters.bare in Name(han.bare).sounds


def _near(one, other):
    """Whether names of organisations differ by little, for their length."""
    letters = one.isascii()
    shortest = SHORTEST_NEAR_LETTERS if letters else SHORTEST_NEAR_HAN
    if min(len(one), len(other)) <= shortest:
        return False
    return bool(fuzz.ratio(one, other, score_cutoff=NEAR_WORDS if letters else NEAR_HAN))
