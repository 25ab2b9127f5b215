"""Words, numbers, marks and spaces of a text."""

import re
from functools import lru_cache
from typing import NamedTuple

from .lexicon import HAN, NEWER_WORDS, OPENING_MARKS, PURE_MEASURES

SPACE, OPENING, CLOSING, NUMBER, LATIN = "space", "opening", "closing", "number", "latin"

PARTS = re.compile(
    rf"(?P<chinese>[{HAN}]+)"
    rf"|(?P<word>[^\W{HAN}]+(?:(?:[-–'’./&+~_]|(?<=\d)[,:—～](?=\d))[^\W{HAN}]+)*[+%‰]*)"
    r"|(?P<space>\s+)"
    r"|(?P<mark>—+|…+|.)"
)
COMMON = 300  # how often a word is said to occur; a rare one loses against its neighbours
NUMERIC = re.compile(r"\d[\d.,:~～/–—-]*[+%‰]*")


class Token(NamedTuple):
    """A part of a text; `kind` is one of the above, or a Chinese word's part of speech."""

    text: str
    kind: str


@lru_cache(maxsize=2)  # 32 MB each
def dictionary(words):
    """A cutter that knows a frozenset of words; none can be taken out again, so one for each."""
    from rjieba import Jieba  # loading it takes longer than most pages

    jieba = Jieba()
    for word in sorted(NEWER_WORDS | words):
        jieba.add_word(word, max(COMMON, jieba.suggest_freq(word)), "n")
    return jieba


def tokens_of(text, jieba):
    """The tokens of a text; joined, they are the text."""
    tokens = []
    for found in PARTS.finditer(text):
        kind, part = found.lastgroup, found.group()
        if kind == "chinese":
            tokens += _words(part, jieba, _follows_number(tokens))
        elif kind == "word":
            tokens.append(Token(part, NUMBER if NUMERIC.fullmatch(part) else LATIN))
        elif kind == "space":
            tokens.append(Token(part, SPACE))
        else:
            straight = part == '"' and text.count('"', 0, found.start()) % 2 == 0
            opens = straight or part in OPENING_MARKS
            tokens.append(Token(part, OPENING if opens else CLOSING))
    return tokens


def _follows_number(tokens):
    words = [token for token in tokens[-2:] if token.kind != SPACE]
    return bool(words) and words[-1].kind == NUMBER


def _words(run, jieba, counted):
    """The words of a run of Chinese characters; `counted` if it follows a number."""
    if counted and run[0] in PURE_MEASURES:
        return [Token(run[0], "q"), *_words(run[1:], jieba, False)]
    return [Token(*word) for word in jieba.tag(run)]
