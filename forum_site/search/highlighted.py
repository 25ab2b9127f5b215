"""Found words as HTML: `Marked` text with a `<mark>` around each place that was found."""

import re

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from ..two_sides.words import in_the_words_of
from ..typography.html import GAP, phrases

# What only lets a line break, any other tag, and one character of the text.
PIECE = re.compile(rf"({re.escape(GAP)}|<wbr>)|(<[^>]*>)|(&[^;]+;|.)", re.DOTALL)


def highlighted(marked, heading=False):
    """The words of a `Marked`, escaped, on the same side; a heading says where lines may break."""
    pieces = _pieces(phrases(marked.text)) if heading else []
    if sum(bool(character) for *_, character in pieces) != len(marked.text):
        pieces = _pieces(marked.text)  # white space that a heading draws together: no breaks then
    return in_the_words_of(marked.text, _with_marks(pieces, marked.marks))


def _pieces(text):
    return PIECE.findall(text if isinstance(text, SafeString) else escape(text))


def _with_marks(pieces, marks):
    """A mark goes on over what lets a line break, and pauses for other tags: elements must nest."""
    found = {place for start, end in marks for place in range(start, end)}
    made, place, inside = [], 0, False
    for gap, tag, character in pieces:
        wanted = not tag and place in found and (inside or bool(character))
        if wanted != inside:
            made.append("<mark>" if wanted else "</mark>")
            inside = wanted
        made.append(gap or tag or character)
        place += bool(character)
    if inside:
        made.append("</mark>")
    return mark_safe("".join(made))  # noqa: S308  escaped in _pieces
