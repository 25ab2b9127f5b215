"""What the site offers to the style guide."""

from django import template

from ..styleguide.samples import SiteSamples
from ..styleguide.tokens import palette

register = template.Library()

register.simple_tag(SiteSamples, name="site_samples")
register.simple_tag(palette, name="palette")
