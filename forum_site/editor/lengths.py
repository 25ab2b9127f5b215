"""How long a text may be before it no longer sits well on the page: a warning, never a wall.

A kind is what a text is for the reader: the `title` of a page, the `summary` of a talk, a `point`.
Fields and blocks say their kind; lengths and hints go by it.
"""

import re
from math import ceil

from ..sentences import END, split

LENGTHS = {
    "title": 34,
    "case_title": 22,
    "organisation": 24,
    "summary": 60,
    "lede": 60,
    "point": 24,
    "bio": 120,
    "seo_title": 28,
}
FIRST_SENTENCE = ("summary", "lede")  # of these only the first sentence is shown large
POINTS = 5  # more key points than these are too many
POINTS_SHOWN = 3  # on the agenda

# Letters and figures take half the width of a Chinese character. Read by the browser, too.
HALF_WIDTH = "[\u0000-\u024f]"
SENTENCE_END = END.pattern


def length(text):
    """How many Chinese characters wide a text is; white space at its ends does not count."""
    text = text.strip()
    return ceil(len(text) - len(re.findall(HALF_WIDTH, text)) / 2)


def measured(kind, text):
    """The part of a text that its length is about: all of it, or its first sentence."""
    return split(text)[0] if kind in FIRST_SENTENCE else text


def too_long_by(kind, text):
    """By how many characters a text is too long for its kind; 0 if it is not."""
    most = LENGTHS.get(kind)
    return max(0, length(measured(kind, text)) - most) if most else 0
