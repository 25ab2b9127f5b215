"""What the cases app offers to the style guide."""

from django import template

from ..samples import CaseSamples

register = template.Library()


@register.simple_tag
def case_samples():
    """Cases, their people and the choices of their filter."""
    return CaseSamples()
