"""Names with a fixed English rendering: where they stand in the Chinese, and whether the English
renders them so.

Pure functions over `Term`s; `terms` reads those of the site.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from html import unescape

from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe

from ..two_sides.words import HAN, source

TAG = re.compile(r"(<[^>]*>)")
LITTLE_WORDS = frozenset(("a", "an", "the", "and", "or", "of", "in", "on", "for", "to", "with"))
NOT_A_WORD = re.compile(r"[^\w+&]+")
POSSESSIVE = re.compile(r"[’']s\b")
BRACKETS = re.compile(r"\s*\([^)]*\)")  # what stands in them need not be repeated
STEM = 6  # letters by which forms of a word are the same


@dataclass(frozen=True)
class Term:
    """A name as it stands in Chinese, and how it may be rendered, the usual rendering first.

    `pk` is the page that says so; several names of one page are several terms.
    """

    name: str
    english: tuple
    pk: int = 0


@dataclass(frozen=True)
class Found:
    """A term in a text, from `start` to `end`."""

    start: int
    end: int
    term: Term


def terms_of(pk, names):
    """The terms that a page with these names in both languages stands for."""
    names = [name.strip() for name in names if name.strip()]
    english = tuple(name for name in names if not HAN.search(name))
    chinese = [name for name in names if HAN.search(name) and len(_bare(name)) > 1]
    return [Term(_bare(name), english, pk) for name in chinese] if english else []


def occurrences(text, terms):
    """Where terms stand in a Chinese text, as a list of `Found`.

    The longest name wins, and none overlaps another.
    """
    by_name = {term.name: term for term in terms}
    return [
        Found(match.start(), match.end(), by_name[match.group()])
        for match in _pattern(frozenset(by_name)).finditer(text)
    ]


def terms_in(text, terms):
    """The terms in a Chinese text or HTML, each once, in their order."""
    plain = TAG.sub(" ", source(text))
    return list(dict.fromkeys(found.term for found in occurrences(plain, terms)))


def rendered_otherwise(chinese, english, terms):
    """The terms of the Chinese for which the English has none of the known renderings.

    Case, articles, plurals, hyphens and the order of words make no difference. English that is
    empty renders nothing, which is no mistake.
    """
    stems = _stems(unescape(TAG.sub(" ", source(english))))
    if not stems:
        return []
    by_page = {}
    for term in terms_in(chinese, terms):
        by_page.setdefault(term.pk or term.name, term)
    return [term for term in by_page.values() if not _renders(stems, term)]


def underlined(chinese, terms):
    """A Chinese text, plain or safe HTML, as HTML in which the terms are underlined.

    Each bears its renderings as a tooltip.
    """
    if not hasattr(chinese, "__html__"):
        return _underlined(str(chinese), terms)
    parts = TAG.split(str(chinese))
    parts[::2] = [_underlined(part, terms, escaped=True) for part in parts[::2]]
    return mark_safe("".join(parts))  # noqa: S308  tags that were safe, words that are escaped


def _underlined(text, terms, escaped=False):
    asis = mark_safe if escaped else (lambda part: part)
    pieces, last = [], 0
    for found in occurrences(text, terms):
        pieces.append(format_html("{}", asis(text[last : found.start])))
        pieces.append(
            format_html(
                '<span class="workbench-term" title="{}">{}</span>',
                " / ".join(found.term.english),
                asis(text[found.start : found.end]),
            )
        )
        last = found.end
    pieces.append(format_html("{}", asis(text[last:])))
    return format_html_join("", "{}", ((piece,) for piece in pieces))


def _bare(name):
    """A name without the quotation marks around it: texts often leave them out."""
    return name.strip('“”"《》 ')


@lru_cache(maxsize=4)
def _pattern(names):
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    return re.compile("|".join(map(re.escape, longest_first)) or r"(?!)")


def _renders(stems, term):
    """Whether half of the words of a rendering are there, in any order and form.

    After its first mention a name is shortened (“agents”), and English turns it about (“deployed
    privately”): to insist on every word would cry wolf.
    """
    wanted = [_stems(BRACKETS.sub("", each)) for each in term.english]
    return any(2 * len(stems & each) >= len(each) for each in wanted if each)


def _stems(text):
    """The words of an English text as a set, by what they begin with; little words left out."""
    words = NOT_A_WORD.split(POSSESSIVE.sub("", text.casefold()))
    return {_stem(word) for word in words if word and word not in LITTLE_WORDS}


def _stem(word):
    for ending in ("ing", "ed", "ly", "es", "s"):
        if len(word) - len(ending) > 3 and word.endswith(ending):
            word = word.removesuffix(ending)
            break
    return word[:STEM].rstrip("e")
