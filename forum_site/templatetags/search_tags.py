"""What search offers to templates: words with what was found in them, names of kinds, facets."""

from django import template

from ..search.highlighted import highlighted
from ..search.kinds import Kind
from .site_tags import words

register = template.Library()

MOST_SHOWN = {"year": 8, "topic": 8}  # values of a facet; the others are there when asked for


@register.simple_tag
def marked(found, heading=False):
    """The words of a `Marked`, what was found in `<mark>`; see `words` for the language."""
    return words(highlighted(found, heading))


@register.filter
def kind_name(kind):
    """The name of a value of `Kind` in the active language."""
    return Kind(kind).label


@register.simple_tag
def values_shown(facet):
    """The values of a `Facet` as `first`, with all that are chosen, and `rest`."""
    most = MOST_SHOWN.get(facet.name, len(facet.values))
    first = [value for place, value in enumerate(facet.values) if place < most or value.chosen]
    return {"first": first, "rest": [value for value in facet.values if value not in first]}
