"""A sample answer of search for the style guide, as its page shows it."""

import re

from ..search.answer import Answer, Facet, FacetValue, Marked, Result
from ..search.asked import Asked
from ..search.kinds import Kind
from ..search.promoted import Promoted
from ..search.ways import chosen_values, orders
from ..two_sides.words import choose


def found(page, kind, words, **facts):
    """The `Result` for a sample page, with `words`, a pair, marked in its title and its lead."""
    word = choose(*words)
    return Result(page, kind, marked(page.local.title, word), marked(page.lead_text, word), **facts)


def marked(text, word):
    """The `Marked` of a text with each place where it has the word."""
    places = re.finditer(re.escape(word), text, re.IGNORECASE)
    return Marked(text, tuple(place.span() for place in places))


def kind(value, count, chosen=False):
    """A value of the facet of kinds."""
    return FacetValue(value.value, value.label, count, chosen)


class SearchSamples:
    """What surrounds the results: facets, the links that take filters back, orders."""

    def __init__(self):
        self.chosen = 2
        self.facets = (
            Facet(
                "kind",
                choose("类型", "Kind"),
                (kind(Kind.TALK, 3, True), kind(Kind.CASE, 1), kind(Kind.SPEAKER, 0)),
            ),
            Facet("year", choose("年份", "Year"), (FacetValue("2026", "2026", 0, True),)),
            Facet(
                "topic",
                choose("议题", "Topic"),
                tuple(
                    FacetValue(f"topic-{n}", choose(f"示例议题 {n}", f"Sample topic {n}"), 12 - n)
                    for n in range(1, 10)
                ),
            ),
        )
        asked = Asked(query="示例", kinds=("talk",), years=(2026,))
        answer = Answer(asked, total=3, facets=self.facets)
        self.promoted = [
            Promoted(
                page=None,
                kind="",
                title=Marked(choose("示例网站", "A sample site")),
                snippet=Marked(choose("工作人员写的说明。", "What staff wrote on it.")),
                link="https://example.org/",
            )
        ]
        self.applied = chosen_values(answer)
        self.orders = orders(answer)
