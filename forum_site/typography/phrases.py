"""Cutting a Chinese heading into the pieces between which a line may break.

rjieba finds the words, `tokens` splits off what is not Chinese, and the rules here join what must
not be parted. Pure functions: no database, no request, no HTML.
"""

import re
from functools import lru_cache

from .lexicon import FORWARD, MEASURES, PAIRS, PARTICLES, STOPS, SUFFIXES
from .tokens import CLOSING, LATIN, NUMBER, OPENING, SPACE, dictionary, tokens_of

SHORT = 6  # characters that stay together between quotation marks: a coined word
LITTLE_WORD = re.compile(r"[A-Za-z\d]{1,2}\+?")  # AI, 5G, AI+


def segment(text, words=()):
    """Cut a text into pieces that, joined, are the text again.

    `words` are names to keep whole, besides those that the language has.
    """
    return list(_segment(str(text), frozenset(words)))


@lru_cache(maxsize=4096)
def _segment(text, words):
    tokens = tokens_of(text, dictionary(words))
    joined = _in_short_quotes(tokens)
    pieces = []
    for place, token in enumerate(tokens):
        if pieces and (place in joined or _stays(tokens, place)):
            pieces[-1] += token.text
        else:
            pieces.append(token.text)
    return tuple(pieces)


def _in_short_quotes(tokens):
    """The places of tokens that stay with the one before, as they stand in short quotes."""
    places = set()
    for start, token in enumerate(tokens):
        close = PAIRS.get(token.text)
        if not close:
            continue
        length = 0
        for end in range(start + 1, len(tokens)):
            if tokens[end].text == close:
                places.update(range(start + 1, end + 1))
                break
            length += len(tokens[end].text)
            if length > SHORT:
                break
    return places


def _stays(tokens, place):
    """Whether no line may break before the token at a place."""
    token, before = tokens[place], tokens[place - 1]
    if token.kind in (SPACE, CLOSING) or before.kind == OPENING:
        return True
    spaced = before.kind == SPACE and place > 1
    at = place - 2 if spaced else place - 1
    if _counts(tokens, place) or _is_little_latin(tokens, at, token):
        return True
    if spaced and token.kind == NUMBER:
        return tokens[at].kind == LATIN or _leans_forward(tokens, at)
    if spaced:
        return len(token.text) == 1 and _leans_back(tokens, place)
    if token.kind == OPENING:
        return _leans_forward(tokens, at)
    return _leans_back(tokens, place) or _leans_forward(tokens, at) or _lists_one(tokens, at)


def _is_chinese(token):
    return token.kind not in (SPACE, CLOSING, OPENING, NUMBER, LATIN)


def _is_little_latin(tokens, place, following):
    """Whether the word at a place is like AI, 5G or AI+, and a Chinese word follows it."""
    little = tokens[place].kind == LATIN and LITTLE_WORD.fullmatch(tokens[place].text)
    return bool(little) and _is_chinese(following)


def _leans_back(tokens, place):
    """Whether the Chinese word at a place belongs to what stands before it."""
    token = tokens[place]
    if not _is_chinese(token) or _starts(tokens, place):
        return False
    if len(token.text) == 1:
        return (
            token.text in PARTICLES
            or token.text in SUFFIXES
            or not token.kind.startswith(FORWARD)
            or _ends(tokens, place)
        )
    # 合规之痛, 开局之年
    return len(token.text) == 2 and (token.text[0] == "之" or tokens[place - 1].text == "之")


def _leans_forward(tokens, place):
    """Whether the Chinese word at a place belongs to what follows it."""
    token = tokens[place]
    one = _is_chinese(token) and len(token.text) == 1
    return one and not _leans_back(tokens, place) and not _counts(tokens, place)


def _lists_one(tokens, place):
    """Whether the mark at a place ends an item of one character: 第一、二、三产业."""
    return (
        tokens[place].text == "、"
        and len(tokens[place - 1].text) == 1
        and _is_chinese(tokens[place - 1])
        and _starts(tokens, place - 1)
    )


def _starts(tokens, place):
    """Whether nothing stands before a place on which a word could lean."""
    return place <= 0 or tokens[place - 1].text[0] in STOPS or tokens[place - 1].kind == OPENING


def _ends(tokens, place):
    """Whether nothing follows a place on which a word could lean."""
    following = next((token for token in tokens[place + 1 :] if token.kind != SPACE), None)
    return following is None or following.kind == CLOSING


def _counts(tokens, place):
    """Whether the word at a place is what the number before it counts: 8 万多字, 第3届."""
    token = tokens[place]
    if not _is_chinese(token) or len(token.text) > 2 or token.text[0] not in MEASURES:
        return False
    for before in reversed(tokens[:place]):
        if before.kind == NUMBER:
            return True
        if before.kind != SPACE and not set(before.text) <= set("万亿千百十多余几"):
            return False
    return False
