"""Headings as HTML that says where their lines may break."""

import html
import re

from django.utils.html import escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from ..two_sides.words import ENGLISH, Sided, in_the_words_of
from .lexicon import HAN
from .phrases import segment
from .site_names import site_names

CHINESE = re.compile(f"[{HAN}]")
TAG = re.compile(r"(<[^>]*>)")
BLOCK = re.compile(r"<(p|ul|ol|h[1-6]|div|figure|blockquote|table)\b")
COMPOUND = re.compile(r"[A-Za-z0-9]+(?:-[A-Za-z0-9]+)+")
INNER_SPACE = re.compile(r"(?<=\S)\s+(?=\S)")
GAP = '<span class="gap"></span><wbr>'  # a quarter of a character, as clreq asks
NO_BREAK_SPACE = "\u00a0"
# What ends a clause, with what closes after it; ASCII marks need a space, and No. is no clause.
CLAUSE_END = re.compile(
    r"""[，。；：！？、…]+[”’》〉）」]*\s*|(?:[,;:!?]|(?<!\b\w)(?<!\b\w\w)\.)[”’"')]*\s+"""
)


def phrases(text):
    """A heading in which lines break between words only, in English not after a hyphen either.

    Takes plain text or phrasing HTML, also lazy, also of one side, and keeps its language.
    """
    value = text if isinstance(text, str) else str(text)
    if BLOCK.search(_markup_of(value)):
        return text
    if not _is_chinese(value):
        return _with_whole_compounds(text, value)
    classes = "phrases tight" if _has_wide_quotes(value) else "phrases"
    return _like(value, format_html('<span class="{}">{}</span>', classes, _broken(value)))


def _with_whole_compounds(text, value):
    """English words with a hyphen kept whole: High-Quality never ends a line with High-."""
    if isinstance(value, SafeString) or not COMPOUND.search(value):
        return text
    made = COMPOUND.sub(r'<span class="whole">\g<0></span>', escape(value))
    return _like(value, mark_safe(made))  # noqa: S308  escaped above


def clauses(text):
    """A theme in clauses that move to the next line whole, each a `span.clause`.

    A Chinese clause may break between words where it must.
    """
    value = text if isinstance(text, str) else str(text)
    if TAG.search(_markup_of(value)) or not value.strip():
        return phrases(text)
    classes = "clause phrases" if _is_chinese(value) else "clause"
    plain = html.unescape(value) if isinstance(value, SafeString) else value
    rows = [
        (classes, _words(clause) if _is_chinese(value) else clause, gap)
        for clause, gap in _split(plain)
    ]
    return _like(value, format_html_join("", '<span class="{}">{}</span>{}', rows))


def _has_wide_quotes(value):
    """Whether quotation marks shall be set tight; that would crush other marks as well."""
    return any(mark in value for mark in "“”") and not any(mark in value for mark in "：《》")


def _is_chinese(value):
    return getattr(value, "lang", None) != ENGLISH and CHINESE.search(value) is not None


def _markup_of(value):
    """The value if it may hold tags; in plain text, what looks like a tag is text."""
    return value if isinstance(value, SafeString) else ""


def _like(value, made):
    return in_the_words_of(value, made) if isinstance(value, Sided) else made


def _broken(value):
    """The words of a heading with `<wbr>` between them, its tags left as they are."""
    if not isinstance(value, SafeString):
        return _words(value)
    parts = TAG.split(value)
    parts[::2] = [_words(html.unescape(part)) for part in parts[::2]]
    return mark_safe("".join(parts))  # noqa: S308  tags that were safe, words that are escaped


def _words(text):
    """Plain text, escaped, with `<wbr>` where a line may break and no breaking space elsewhere."""
    made, last = "", ""
    for piece in segment(text, site_names()):
        if made and not made[-1].isspace():
            made += GAP if _is_border(last, piece[0]) else "<wbr>"
        last = piece[-1]
        made += escape(INNER_SPACE.sub(NO_BREAK_SPACE, piece))
    return mark_safe(made)  # noqa: S308  escaped above


def _is_border(before, after):
    """Whether Han and Latin meet: browsers leave a gap there, but not across a `<wbr>`."""
    han = [CHINESE.match(character) is not None for character in (before, after)]
    latin = [character.isascii() and character.isalnum() for character in (before, after)]
    return (han[0] and latin[1]) or (latin[0] and han[1])


def _split(text):
    """The clauses of a text, each with the space that follows it."""
    ends = [found.end() for found in CLAUSE_END.finditer(text)]
    starts = [0, *ends]
    for start, end in zip(starts, [*ends, len(text)], strict=True):
        clause = text[start:end].strip()
        if clause:
            yield clause, " " if end < len(text) and text[end - 1].isspace() else ""
