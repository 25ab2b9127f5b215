"""Counting what was found by kind, year and topic.

The index gives one number for each combination of kind, years and topics. From these, each
facet is counted under the values that are chosen in the others, so that a count is what a click
on it gives.
"""

from collections import Counter

from django.utils.translation import gettext as _

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


def _values(combination):
    kind, years, topics = combination
    return {"kind": [kind], "year": years.split(), "topic": topics.split()}


def _meets(values, chosen, besides=None):
    return all(
        not wanted or wanted.intersection(values[facet])
        for facet, wanted in chosen.items()
        if facet != besides
    )


def counted(counts, chosen):
    """How many pages have all that is chosen."""
    return sum(
        number for combination, number in counts.items() if _meets(_values(combination), chosen)
    )


def facets_of(counts, chosen):
    """The facets of what was found, in their order on the page."""
    numbers = {facet: Counter() for facet in FACETS}
    everywhere = {facet: set() for facet in FACETS}
    for combination, number in counts.items():
        values = _values(combination)
        for facet in FACETS:
            everywhere[facet].update(values[facet])
            if _meets(values, chosen, besides=facet):
                for value in values[facet]:
                    numbers[facet][value] += number
    return (
        _kinds(numbers["kind"], everywhere["kind"], chosen["kind"]),
        _years(numbers["year"], everywhere["year"] | chosen["year"], chosen["year"]),
        _topic_facet(numbers["topic"], everywhere["topic"] | chosen["topic"], chosen["topic"]),
    )


def _kinds(numbers, found, chosen):
    shown = [kind for kind in Kind if kind in ALWAYS or kind in found or kind in chosen]
    return Facet(
        "kind",
        _("Kind"),
        tuple(
            FacetValue(kind.value, kind.label, numbers[kind.value], kind in chosen)
            for kind in shown
        ),
    )


def _years(numbers, found, chosen):
    years = sorted(found, reverse=True)
    return Facet(
        "year",
        _("Year"),
        tuple(FacetValue(year, year, numbers[year], year in chosen) for year in years),
    )


def _topic_facet(numbers, found, chosen):
    pages = _topics(pk__in=[int(key) for key in found if key.isdigit()]) if found else []
    pages.sort(key=lambda page: (-numbers[str(page.pk)], page.path))
    return Facet(
        "topic",
        _("Topic"),
        tuple(
            FacetValue(page.slug, page.local.title, numbers[str(page.pk)], str(page.pk) in chosen)
            for page in pages
        ),
    )
