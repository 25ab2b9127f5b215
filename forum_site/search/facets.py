"""Counting what was found by kind, year and topic.

The index gives one number for each combination of kind, years and topics. From these, each
facet is counted under the values that are chosen in the others, so that a count is what a click
on it gives.
"""

from collections import Counter

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from .answer import Facet, FacetValue
from .kinds import Kind
from .showing import models_by_kind

ALWAYS = (Kind.TALK, Kind.SPEAKER, Kind.ORGANISATION, Kind.CASE, Kind.REFERENCE)
FACETS = ("kind", "year", "topic")


def chosen_values(asked):
    """Map each facet to the values chosen in it, as the index has them: topics by their keys."""
    keys = (
        {page.slug: str(page.pk) for page in _topics(slug__in=asked.topics)} if asked.topics else {}
    )
    return {
        "kind": set(asked.kinds),
        "year": {str(year) for year in asked.years},
        "topic": {keys.get(slug, slug) for slug in asked.topics},
    }


def _topics(**conditions):
    return [
        page
        for model in models_by_kind()[Kind.TOPIC]
        for page in model.objects.visible().filter(**conditions)
    ]


def counted(counts, chosen):
    """How many pages have all that is chosen."""
    if not any(chosen.values()):
        return sum(counts.values())
    split = _Split()
    return sum(number for facts, number in counts.items() if split.meets(facts, chosen))


class _Split(dict):
    """The values in the index's lists, each list taken apart once."""

    def __missing__(self, text):
        self[text] = values = tuple(text.split())
        return values

    def meets(self, facts, chosen, besides=None):
        """Whether a combination has what is chosen, in all facets but one."""
        return all(
            facet == besides or not chosen[facet] or chosen[facet].intersection(self[text])
            for facet, text in zip(FACETS, facts, strict=True)
        )


def facets_of(counts, chosen):
    """The facets of what was found, in their order on the page."""
    split = _Split()
    numbers = []
    for place, facet in enumerate(FACETS):
        others = any(values for other, values in chosen.items() if other != facet)
        lists, values = Counter(), Counter()
        for facts, number in counts.items():
            met = not others or split.meets(facts, chosen, besides=facet)
            lists[facts[place]] += number if met else 0
        for text, number in lists.items():
            for value in split[text]:
                values[value] += number
        for value in chosen[facet]:
            values.setdefault(value, 0)
        numbers.append(values)
    kinds, years, topics = numbers
    return (
        _kinds(kinds, chosen["kind"]),
        _years(years, chosen["year"]),
        _topic_facet(topics, chosen["topic"]),
    )


def _kinds(numbers, chosen):
    shown = [kind for kind in Kind if kind in ALWAYS or kind in numbers]
    return Facet(
        "kind",
        pgettext("facet", "Kind"),
        tuple(
            FacetValue(kind.value, kind.label, numbers[kind.value], kind in chosen)
            for kind in shown
        ),
    )


def _years(numbers, chosen):
    years = sorted(numbers, reverse=True)
    return Facet(
        "year",
        _("Year"),
        tuple(FacetValue(year, year, numbers[year], year in chosen) for year in years),
    )


def _topic_facet(numbers, chosen):
    pages = _topics(pk__in=[int(key) for key in numbers if key.isdigit()]) if numbers else []
    pages.sort(key=lambda page: (-numbers[str(page.pk)], page.path))
    return Facet(
        "topic",
        _("Topic"),
        tuple(
            FacetValue(page.slug, page.local.title, numbers[str(page.pk)], str(page.pk) in chosen)
            for page in pages
        ),
    )
