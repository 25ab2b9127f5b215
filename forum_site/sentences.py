"""The first sentence of a text, and what follows it, for where a whole summary is too much."""

import re

from .two_sides.words import in_the_words_of

# A Chinese full stop ends a sentence; a Latin one only before a space and a capital.
END = re.compile(r"[。！？](?![”’）》])|[。！？][”’）》]|[.!?](?=\s+[A-Z“])")


def opening(text):
    """The first sentence of `text`, in the same language; all of it if it has but one."""
    return in_the_words_of(text, split(text)[0])


def remainder(text):
    """What follows the first sentence; empty if it is the only one."""
    return in_the_words_of(text, split(text)[1])


def split(text):
    """The first sentence and the rest, as a pair of strings."""
    text = str(text)
    end = END.search(text)
    if not end:
        return text.strip(), ""
    return text[: end.end()].strip(), text[end.end() :].strip()
