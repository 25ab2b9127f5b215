"""What the cases app offers to templates."""

from django import template
from django.utils.translation import ngettext

from forum_site.number_words import in_words

from .. import queries
from ..models import CasePage

register = template.Library()

register.simple_tag(queries.released_cases)
register.simple_tag(queries.number_of_cases)


@register.simple_tag
def count_of_cases(forum):
    """How many cases a forum released, in words; empty for none and without a forum."""
    count = queries.number_of_cases(forum) if forum else 0
    words = ngettext("%(count)s case", "%(count)s cases", count)
    return words % {"count": in_words(count)} if count else ""


@register.simple_tag
def case_groups(case_filter):
    """The links by which the list of cases is filtered."""
    return case_filter.groups(CasePage.objects.visible())
