"""The links of the search page: filters taken back, and the other order of its results."""

from django.utils.translation import pgettext

from ..filters import Choice
from .asked import Sort
from .kinds import Kind

FACETS = ("kind", "year", "topic")


def chosen_values(answer):
    """A link for each value that is chosen, which takes it back, as a list of `Choice`."""
    labels = {
        (facet.name, value.value): value.label for facet in answer.facets for value in facet.values
    }
    labels |= {("kind", kind.value): kind.label for kind in Kind}
    return [
        Choice(
            words=labels.get((facet, value), value),
            count=0,
            query=answer.asked.without(facet, value).address(),
            chosen=True,
        )
        for facet in FACETS
        for value in answer.asked.values_of(facet)
    ]


def orders(answer):
    """A link for each order of the results, as a list of `Choice`; none where there is nothing."""
    if answer.total < 2:
        return []
    names = {
        Sort.RELEVANCE: pgettext("order of results", "By relevance"),
        Sort.NEWEST: pgettext("order of results", "Newest first"),
    }
    return [
        Choice(
            words=name,
            count=answer.total,
            query=answer.asked.with_sort(sort).address(),
            chosen=sort is answer.asked.sort,
        )
        for sort, name in names.items()
    ]
