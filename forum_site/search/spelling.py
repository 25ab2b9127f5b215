"""Words of letters that were typed wrong: the nearest word in the names on the site."""

import re
from collections import Counter

from rapidfuzz.distance import OSA

from . import entries

SHORTEST, LONG = 5, 9  # letters: from here on one letter may be wrong, or two
WORD = re.compile("[A-Za-z]{4,}")
MOST_NAMES = 20_000


def words_of_names():
    """The words of letters in the names on the site, each with the number of names it is in."""
    return Counter(
        found for names in entries.names(MOST_NAMES) for found in set(WORD.findall(names))
    )


def nearest(word, words):
    """The one of `words` that is nearest to a word in small letters, as written there, or None.

    Two letters that changed places count as one mistake (optimal string alignment). Of words that
    are equally near the one that stands in more names comes first.
    """
    allowed = 0 if len(word) < SHORTEST else 1 if len(word) < LONG else 2
    if not allowed:
        return None
    near = [
        (distance, -number, found)
        for found, number in words.items()
        if (distance := OSA.distance(word, found.lower(), score_cutoff=allowed)) <= allowed
    ]
    return min(near)[2] if near else None
