"""The words of a page around what was found in it."""

from wagtail.search import index

from ..two_sides.blocks import pairs_in
from ..two_sides.words import choose, in_the_words_of, source
from .answer import Marked
from .highlight import marks_in
from .searchable import Weight

LONGEST = 90  # characters, with the dots at the ends
MOST_MARKS = 3
DOTS = "……"
BEFORE = 30  # characters before the first hit, if there is more text after it
SENTENCE_ENDS = "。！？!?；;"


def snippet_of(page, needles):
    """The passage of a page's text with most hits, on the reader's side, as `Marked`.

    Without a hit it is the beginning of the page's lead.
    """
    best, most = None, 0
    for text in texts_of(page):
        marks = marks_in(text, needles)
        if len(marks) > most:
            best, most = Marked(text, marks), len(marks)
    return cut(best or Marked(page.lead_text))


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
        if name in (*page.pairs, *page.optional_pairs):
            texts.append(getattr(page.local, name))
        elif hasattr(value := getattr(page, name), "stream_block"):
            texts += [_plain(choose(zh, en)) for _, zh, en in pairs_in(value, name)]
    return [text for text in texts if text]


def _plain(words):
    from wagtail.rich_text import get_text_for_indexing

    return in_the_words_of(words, str(get_text_for_indexing(source(words)))) if words else words


def cut(marked):
    """A passage of at most `LONGEST` characters around the first hit; hits are never cut."""
    text, marks = marked.text, marked.marks
    if len(text) <= LONGEST:
        return Marked(text, marks[:MOST_MARKS])
    start, end = _window(text, marks)
    passage = text[start:end].strip()
    start += len(text[start:end]) - len(text[start:end].lstrip())
    before, after = (DOTS if start > 0 else ""), (DOTS if end < len(text) else "")
    shift = len(before) - start
    inside = [
        (max(first, start) + shift, min(last, end) + shift)
        for first, last in marks
        if first >= start and last <= start + len(passage)
    ]
    return Marked(in_the_words_of(text, f"{before}{passage}{after}"), tuple(inside[:MOST_MARKS]))


def _window(text, marks):
    room = LONGEST - 2 * len(DOTS)
    first, last = marks[0] if marks else (0, 0)
    last = min(last, first + room)
    start = max(0, first - BEFORE) if last - first < room - BEFORE else first
    start = max(0, min(start, len(text) - room))
    start = min(start, first)
    start = _tidy_start(text, start, first)
    return start, _tidy_end(text, min(len(text), start + room), last)


def _tidy_start(text, start, first):
    """A start that is no middle of a sentence's last words or of a Latin word."""
    if start == 0:
        return 0
    for at in range(start, first):
        if text[at - 1] in SENTENCE_ENDS or text[at - 1] == "\n":
            return at
    while start < first and _inside_a_word(text, start):
        start += 1
    return start


def _tidy_end(text, end, last):
    while end > last and end < len(text) and _inside_a_word(text, end):
        end -= 1
    return end


def _inside_a_word(text, at):
    return (
        text[at - 1].isascii()
        and text[at - 1].isalnum()
        and text[at].isascii()
        and text[at].isalnum()
    )
