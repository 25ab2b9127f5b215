"""What the cases app offers to templates."""

from django import template

from .. import queries
from ..models import CasePage

register = template.Library()

register.simple_tag(queries.released_cases)


@register.simple_tag
def case_groups(case_filter):
    """The links by which the list of cases is filtered."""
    return case_filter.groups(CasePage.objects.visible())
