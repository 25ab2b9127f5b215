"""What the cases app offers to the style guide."""

from django import template

from ..samples import CaseSamples

register = template.Library()

register.simple_tag(CaseSamples, name="case_samples")
