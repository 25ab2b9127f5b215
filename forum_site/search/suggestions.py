"""Suggestions while a reader types: pages whose names begin as the words do."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from .answer import Marked
from .asked import LONGEST_QUERY
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
    words = " ".join(query.split())[:LONGEST_QUERY]
    if not words:
        return []
    return [suggestion(page, words) for page in complete(words, SUGGESTED, limit=MOST_SUGGESTIONS)]


def suggestion(page, words):
    """A page as a `Suggestion` for the words that were typed."""
    title = page.local.title
    notes = [str(page.forum_label), _("in Chinese") if title.stands_in else ""]
    return Suggestion(
        page=page,
        kind=Kind(page._meta.model_name.removesuffix("page")),
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
