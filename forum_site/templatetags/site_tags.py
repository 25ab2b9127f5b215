"""What the site offers to templates: words of the right side, navigation, settings."""

from django import template
from django.utils.html import format_html
from django.utils.translation import gettext as _

from .. import navigation
from ..models import SiteSettings

register = template.Library()


@register.simple_tag
def words(text):
    """A pair's words; Chinese ones on an English page bear their language and a note.

    For phrasing content: a heading, a link, a sentence. Use `text.lang_attr` on a block.
    """
    if not getattr(text, "stands_in", False):
        return text
    return format_html(
        '<span{}>{}</span> <span class="untranslated">{}</span>',
        text.lang_attr,
        text,
        _("in Chinese"),
    )


@register.simple_tag(takes_context=True)
def site_settings(context):
    """The site's settings."""
    return SiteSettings.for_request(context["request"])


@register.simple_tag(takes_context=True)
def sections(context):
    """The site's sections, see `navigation.sections`."""
    return navigation.sections(context["request"])


@register.simple_tag(takes_context=True)
def neighbours(context, page):
    """The pages before and after one in its list, as a pair."""
    return navigation.neighbours(page, context["request"])


register.simple_tag(navigation.breadcrumb)
