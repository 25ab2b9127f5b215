"""Light English stemming: inflections fall together, derivations stay apart.

“services” finds “service”, “rating” finds “rated”; “university” does not find “universe”, as it
does with Porter's stemmer. A stem is a key for comparing, not a word.
"""

import re
from functools import lru_cache

SHORTEST = 4  # letters; shorter words are not inflected here: is, bus, gas
VOWEL = re.compile("[aeiouy]")
DOUBLED = re.compile(r"([bdfgmnprt])\1$")
SIBILANT = ("sses", "shes", "ches", "xes", "zes")
NO_PLURAL = ("ss", "us", "is")


@lru_cache(maxsize=50_000)
def stem(word):
    """The key of an English word in small letters: coding, coded, codes, code → cod."""
    if len(word) < SHORTEST or not (word.isascii() and word.isalpha()):
        return word
    word = _without_ending(_singular(word))
    if word.endswith("e") and len(word) > 3:
        word = word[:-1]
    if word.endswith("v"):  # shelves, shelf
        return word[:-1] + "f"
    if word.endswith("i") and len(word) > 3:  # applied, apply
        return word[:-1] + "y"
    return word


def _singular(word):
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(SIBILANT):
        return word[:-2]
    if word.endswith("s") and not word.endswith(NO_PLURAL):
        return word[:-1]
    return word


def _without_ending(word):
    for ending in ("ing", "ed"):
        root = word.removesuffix(ending)
        if root != word and len(root) > 2 and VOWEL.search(root):
            return DOUBLED.sub(r"\1", root)
    return word
