"""The open pairs of a forum as segments: pieces of text that a translator fills in elsewhere."""

import re
from dataclasses import dataclass
from html import escape, unescape

from wagtail.models import Page
from wagtail.permissions import page_permission_policy

from ...two_sides.pairs import pairs_of
from ..changes import old_chinese, plain
from ..pages import newest, pages_of
from ..queue import open_state
from ..saving import seen

KEY = re.compile(r"^(\d{1,18}):([^@\s]{1,255})@([0-9a-f]{12})\.([0-9a-f]{12})$")
PARAGRAPHS = re.compile(r"\s*(<p(?: data-block-key=\"[^\"<>]*\")?>[^<]*</p>\s*)+")
PARAGRAPH = re.compile(r"<p[^>]*>([^<]*)</p>")
BLOCK = re.compile(r"\s*<(p|ul|ol|h[1-6])[\s>]")


@dataclass(frozen=True)
class Key:
    """Which pair a segment is, and the fingerprints of both sides when it went out.

    It stands in the files as `page:path@chinese.english`.
    """

    page: int
    path: str
    seen_chinese: str
    seen_english: str

    def __str__(self):
        return f"{self.page}:{self.path}@{self.seen_chinese}.{self.seen_english}"

    @classmethod
    def read(cls, text):
        """The key that stands in a file; None if it is none of ours."""
        found = KEY.match(text.strip())
        return cls(int(found[1]), *found.groups()[1:]) if found else None


@dataclass(frozen=True)
class Segment:
    """An open pair as it goes out; the words as `to_text` has them.

    `before` is the Chinese for which the English was written, empty where that is not known.
    """

    key: Key
    page: str
    label: str
    state: str
    chinese: str
    english: str
    before: str
    max_length: int | None


def open_segments(forum, user):
    """The open pairs of a forum's newest versions that an account may edit, in tree order."""
    editable = page_permission_policy.instances_user_has_permission_for(user, "change")
    found = []
    pages = pages_of(forum).filter(pk__in=editable.values("pk"))
    for page in Page.objects.filter(pk__in=pages.values("pk")).order_by("path").specific():
        found += segments_of(newest(page))
    return found


def segments_of(page):
    """The open pairs of one version of a page."""
    pairs = [pair for pair in pairs_of(page) if pair.is_open]
    old = old_chinese(page, pairs)
    return [
        Segment(
            key=Key(page.pk, pair.path, *seen(pair)),
            page=str(page),
            label=pair.label,
            state=open_state(pair),
            chinese=to_text(pair.chinese, pair.is_rich),
            english=to_text(pair.english, pair.is_rich),
            before=plain(old.get(pair.path, ""), pair.is_rich),
            max_length=pair.max_length,
        )
        for pair in pairs
    ]


def has_lines(chinese, is_rich):
    """Whether a rich text is paragraphs and nothing else, so that it can go out as lines."""
    return is_rich and bool(PARAGRAPHS.fullmatch(chinese))


def to_text(html, is_rich):
    """The words of one side as they go out: lines for plain paragraphs, else HTML as it is."""
    if not has_lines(html, is_rich):
        return html
    return "\n".join(unescape(words) for words in PARAGRAPH.findall(html))


def from_text(text, pair):
    """What came back for a `Pair`, as it is stored; not cleaned yet.

    Lines become paragraphs where the Chinese went out as lines, unless the English did not: it
    may have formats that the Chinese has not.
    """
    if not has_lines(pair.chinese, pair.is_rich) or BLOCK.match(text):
        return text.strip()
    lines = [line.strip() for line in text.splitlines()]
    return "".join(f"<p>{escape(line, quote=False)}</p>" for line in lines if line)
