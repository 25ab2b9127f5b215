"""What changed in the Chinese since the English was written: the old words, and the difference."""

import json
import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from html import unescape

from django.utils.html import format_html, format_html_join
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from ..two_sides.state import PairState, fingerprint
from ..typography.site_names import site_names
from ..typography.tokens import dictionary, tokens_of

VERSIONS = 60  # how many versions of a page are looked through, from the newest
LONGEST = 3000  # words; beyond, comparing them takes too long
SAME, GONE, NEW = "same", "gone", "new"
BLOCK_END = re.compile(r"</(?:p|li|h[1-6]|blockquote)>|<(?:br|hr)\s*/?>")
TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True)
class Part:
    """Some words of a text, and whether they are the same, gone or new."""

    kind: str
    text: str


def old_chinese(page, pairs):
    """Map the path of each stale pair to the Chinese for which its English was written.

    It is looked up in the page's versions by the fingerprint that the pair remembers. A pair whose
    old Chinese stands in none of the newest `VERSIONS` is left out. One query.
    """
    wanted = {pair.path: pair.written_for for pair in pairs if pair.state == PairState.STALE}
    found = {}
    if not wanted:
        return found
    versions = page.revisions.order_by("-created_at", "-pk").values_list("content", flat=True)
    for content in versions[:VERSIONS].iterator(chunk_size=5):
        for path in wanted.keys() - found.keys():
            chinese = chinese_at(content, path)
            if chinese is not None and fingerprint(chinese) == wanted[path]:
                found[path] = chinese
        if len(found) == len(wanted):
            break
    return found


def chinese_at(content, path):
    """The Chinese of the pair at `path` in the stored content of a version; None if it is gone."""
    value = content
    for step in path.split("/"):
        value = _inner(value, step)
    if isinstance(value, dict):
        value = value.get("zh")
    return value if isinstance(value, str) else None


def _inner(value, step):
    """What a step of a path leads to: a field, a block by its id, a row by its key."""
    if isinstance(value, str):  # a StreamField is stored as JSON within JSON
        try:
            value = json.loads(value)
        except ValueError:
            return None
    if isinstance(value, dict):
        return value.get(step)
    if not isinstance(value, list):
        return None
    if step.startswith("+"):  # a row that has no key yet stands at a place
        place = int(step[1:]) if step[1:].isdecimal() else len(value)
        return value[place] if place < len(value) else None
    for item in value:
        if isinstance(item, dict) and step in (item.get("id"), str(item.get("pk"))):
            return item["value"] if "value" in item and "type" in item else item
    return None


def difference(before, after):
    """The words of `before` and `after` as a list of `Part`, compared word by word."""
    old, new = _words(before), _words(after)
    if max(len(old), len(new)) > LONGEST:
        return [Part(GONE, before), Part(NEW, after)]
    parts = []
    for kind, start, end, new_start, new_end in SequenceMatcher(
        None, old, new, autojunk=False
    ).get_opcodes():
        if kind == "equal":
            parts.append(Part(SAME, "".join(old[start:end])))
            continue
        if start < end:
            parts.append(Part(GONE, "".join(old[start:end])))
        if new_start < new_end:
            parts.append(Part(NEW, "".join(new[new_start:new_end])))
    return parts


def as_html(parts):
    """A difference as HTML: `del` and `ins`, with words for those who do not see them."""
    tags = {
        GONE: ("del", _("removed:")),
        NEW: ("ins", _("added:")),
    }
    pieces = []
    for part in parts:
        if part.kind == SAME:
            pieces.append(format_html("{}", part.text))
            continue
        tag, says = tags[part.kind]
        pieces.append(
            format_html(
                '<{0}><span class="w-sr-only" lang="{1}">[{2}</span>{3}'
                '<span class="w-sr-only">]</span></{0}>',
                tag,
                get_language(),
                says,
                part.text,
            )
        )
    return format_html_join("", "{}", ((piece,) for piece in pieces))


def plain(text, is_rich):
    """The words of a text without its tags; a paragraph is a line."""
    if not is_rich:
        return text
    return unescape(TAG.sub("", BLOCK_END.sub("\n", text))).strip()


def _words(text):
    return [token.text for token in tokens_of(text, dictionary(site_names()))]
