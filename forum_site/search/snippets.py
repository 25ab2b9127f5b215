"""The words of a page around what was found in it."""

import re
from unicodedata import category

from django.utils.safestring import SafeString
from wagtail import blocks
from wagtail.rich_text import get_text_for_indexing
from wagtail.search import index

from ..two_sides.blocks import PairValue, pairs_in
from ..two_sides.words import choose, in_the_words_of
from .analysis.characters import HAN
from .answer import Marked
from .highlight import marks_in
from .searchable import Weight

LONGEST = 90  # characters, with the dots at the ends
MOST_MARKS = 3
DOTS = "……"
BEFORE = 30  # characters before the hit, if there is more text after it
TIDY = 20  # characters that are given up for the sake of a whole word
SENTENCE_ENDS = "。！？!?；;"
NO_LETTER = re.compile(rf"[\W_{HAN}\u3040-\u30ff]")  # and scripts without spaces, cut anywhere
JOINERS = ("M", "Cf", "Sk")  # of Unicode's categories: they belong to the character before


def snippet_of(page, needles):
    """The passage of a page's text with the best hit, on the reader's side, as `Marked`.

    Without a hit there (it was in a name, or on the other side) it is the beginning of the page's
    lead, without marks: what the page is about.
    """
    best, most = None, (0, 0)
    for words in texts_of(page):
        text = in_one_line(words)
        marks = marks_in(text, needles)
        # A text in which more stands together is better than one with more hits.
        hit = (max((end - start for start, end in marks), default=0), len(marks))
        if hit > most:
            best, most = Marked(text, marks), hit
    return cut(best or Marked(in_one_line(page.lead_text)))


def in_one_line(words):
    """Words without line breaks and double spaces."""
    return in_the_words_of(words, " ".join(str(words).split()))


def texts_of(page):
    """The texts of a page on the reader's side, those that count most first, as `SidedText`."""
    fields = [
        field
        for field in page.get_search_fields()
        if isinstance(field, index.SearchField)
        and field.field_name != "title"
        and (field.boost or Weight.TEXT) <= Weight.LEAD
    ]
    texts = []
    for field in sorted(fields, key=lambda field: -(field.boost or Weight.TEXT)):
        name = field.field_name
        value = getattr(page, name)
        if name in (*page.pairs, *page.optional_pairs):
            texts.append(getattr(page.local, name))
        elif isinstance(value, blocks.StreamValue):
            texts += [words for child in value for words in _words_of(child.value)]
        elif isinstance(value, str) and name.removesuffix("_en") == name:
            texts.append(choose(value, value))  # the number of a document
    return [_plain(text) for text in texts if text]


def _words_of(value):
    """The texts in the value of a block; what a figure consists of is one text: 475 项 标准."""
    if isinstance(value, blocks.StructValue) and not isinstance(value, PairValue):
        parts = [choose(part, part) for part in value.values() if isinstance(part, str) and part]
        parts += [choose(zh, en) for _, zh, en in pairs_in(value, "")]
        if any(parts):
            yield in_the_words_of(parts[-1], " ".join(filter(None, map(str, parts))))
    else:
        yield from (choose(zh, en) for _, zh, en in pairs_in(value, ""))


def _plain(words):
    """Words without the tags of formatted text."""
    if isinstance(words, SafeString):
        return in_the_words_of(words, str(get_text_for_indexing(words)))
    return words


def cut(marked):
    """A passage of at most `LONGEST` characters around the longest hit, which is never cut.

    Only a hit that is longer than a passage shows its beginning. Other hits are shown whole or
    not at all, and at most `MOST_MARKS` are marked.
    """
    text, marks = marked.text, marked.marks
    if len(text) <= LONGEST:
        return Marked(text, _most_telling(marks))
    hit = max(marks, key=lambda mark: mark[1] - mark[0]) if marks else (0, 0)
    start, end = _window(text, hit, marks)
    start += len(text[start:end]) - len(text[start:end].lstrip())
    end -= len(text[start:end]) - len(text[start:end].rstrip())
    before, after = (DOTS if start > 0 else ""), (DOTS if end < len(text) else "")
    shift = len(before) - start
    inside = [
        (max(first, start) + shift, min(last, end) + shift)
        for first, last in marks
        if (start <= first and last <= end) or (first, last) == hit
    ]
    passage = in_the_words_of(text, f"{before}{text[start:end]}{after}")
    return Marked(passage, _most_telling(inside))


def _most_telling(marks):
    """The longest of the marks, in the order of the text."""
    longest = sorted(marks, key=lambda mark: mark[0] - mark[1])[:MOST_MARKS]
    return tuple(sorted(longest))


def _window(text, hit, marks):
    room = LONGEST - 2 * len(DOTS)
    first, last = hit
    last = min(last, first + room)
    start = max(0, first - min(BEFORE, room - (last - first)))
    start = max(0, min(start, len(text) - room))
    start = _tidy_start(text, start, first, marks)
    return start, _tidy_end(text, min(len(text), start + room), last, marks)


def _tidy_start(text, start, first, marks):
    """A start that is no middle of a sentence's last words, of a word or of another hit."""
    if start == 0:
        return 0
    for at in range(start, first):
        if text[at - 1] in SENTENCE_ENDS:
            return at
    for at in range(start, min(first, start + TIDY)):
        if not _is_inside(text, at, marks):
            return at
    return _between_characters(text, start, 1, first)


def _tidy_end(text, end, last, marks):
    if end == len(text):
        return end
    for at in range(end, max(last, end - TIDY), -1):
        if not _is_inside(text, at, marks):
            return at
    return _between_characters(text, end, -1, last)


def _is_inside(text, at, marks):
    return (
        _splits_a_character(text, at)
        or _splits_a_word(text[at - 1], text[at])
        or (text[at - 1 : at + 2] and text[at - 1] in ".," and text[at].isdigit())
        or (text[at] in ".," and text[at - 1].isdigit())
        or any(start < at < end for start, end in marks)
    )


def _splits_a_word(before, after):
    return not NO_LETTER.match(before) and not NO_LETTER.match(after)


def _splits_a_character(text, at):
    """Whether an accent or a joiner would be parted from what it belongs to."""
    return category(text[at]).startswith(JOINERS) or text[at - 1] == "\u200d"


def _between_characters(text, at, step, limit):
    while at != limit and _splits_a_character(text, at):
        at += step
    return at
