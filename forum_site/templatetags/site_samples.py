"""What the site offers to the style guide."""

from django import template

from ..styleguide.samples import SiteSamples
from ..styleguide.tokens import palette

register = template.Library()

register.simple_tag(palette)


@register.simple_tag
def site_samples():
    """Settings, pages and lists of the site itself."""
    return SiteSamples()
