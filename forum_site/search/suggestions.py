"""Suggestions while a reader types: pages whose names begin as the words do."""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from .answer import Marked
from .asked import cut, visible
from .completion import complete
from .kinds import Kind

MOST_SUGGESTIONS = 8
SUGGESTED = (Kind.SPEAKER, Kind.ORGANISATION, Kind.TALK, Kind.TOPIC, Kind.TERM)


@dataclass(frozen=True)
class Suggestion:
    """A page to go to; its title has marks where it begins as what was typed."""

    page: Any  # the page itself, of its own type
    kind: Kind
    title: Marked
    note: str = ""  # what tells it from others: the year of a talk, that it is in Chinese


def suggest(query):
    """At most eight `Suggestion`s for what is being typed, best first, in the active language."""
    words = cut(" ".join(visible(query).split()))
    if not words:
        return []
    pages = complete(words, SUGGESTED, limit=MOST_SUGGESTIONS)
    titles = Counter(str(page.local.title) for page in pages)
    return [suggestion(page, words, titles[str(page.local.title)] > 1) for page in pages]


def suggestion(page, words, is_namesake=False):
    """A page as a `Suggestion` for the words that were typed."""
    title = page.local.title
    where = [each.name for each in page.search_organisations()[:1]] if is_namesake else []
    notes = [*where, str(page.forum_label), _("in Chinese") if title.stands_in else ""]
    return Suggestion(
        page=page,
        kind=page.search_kind,
        title=Marked(title, marks(title, words)),
        note=" · ".join(filter(None, notes)),
    )


def marks(title, words):
    """Where `words` first stand in a title, whatever their case and width: one place, or none.

    Latin words are marked from their beginning only, not within another: “ai”, but not in “said”.
    """
    folded, places = fold(title)
    wanted, _places = fold(words)
    beginning = r"(?<![a-z0-9])" if wanted[:1].isascii() else ""
    found = re.search(beginning + re.escape(wanted), folded) if wanted else None
    return ((places[found.start()], places[found.end() - 1] + 1),) if found else ()


def fold(text):
    """Text without differences of case and width, and the place in `text` of each character.

    https://www.unicode.org/reports/tr15/ (NFKC); a character may become several.
    """
    folded, places = [], []
    for place, character in enumerate(text):
        for each in unicodedata.normalize("NFKC", character).casefold():
            folded.append(each)
            places.append(place)
    return "".join(folded), places
