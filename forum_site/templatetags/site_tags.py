"""What the site offers to templates: words of the right side, navigation, settings."""

from django import template
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from .. import navigation
from ..dates import date_range
from ..display_font import published
from ..draft_links.reviews import review_of
from ..models import SiteSettings
from ..number_words import in_words
from ..pictures import renditions
from ..qr import qr_address
from ..sentences import opening, remainder
from ..seo import HREFLANG, paths_of
from ..two_sides.words import as_written
from ..typography.html import clauses, phrases

register = template.Library()

OWN_NAMES = {"zh-hans": ("中文", "简体中文"), "en": ("EN", "English")}


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


@register.filter
def not_deleted(stream):
    """The blocks of a list of documents or pictures that still have theirs."""
    return [
        block
        for block in stream
        if all(block.value.get(name, True) for name in ("document", "image"))
    ]


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


register.simple_tag(date_range)
register.filter(opening)
register.filter(remainder)
register.filter(phrases)
register.filter(clauses)
register.filter(in_words)
register.simple_tag(as_written)
register.simple_tag(renditions)
register.simple_tag(navigation.breadcrumb)
register.simple_tag(qr_address)
register.simple_tag(review_of)


@register.simple_tag
def display_font():
    """The addresses of the display font as `css` and `woff2`, or None; asks no database."""
    build = published.current()
    return build and {
        "css": reverse("font_file", args=[build.css]),
        "woff2": reverse("font_file", args=[build.woff2]),
    }


@register.simple_tag
def html_lang():
    """The active language as HTML names it."""
    return HREFLANG[get_language()]


@register.simple_tag(takes_context=True)
def other_language(context):
    """The page in the other language: its `lang` and `path`, its `words` and whole `name`.

    What has no head, such as a page that is not there, leads to the home page.
    """
    code = next(code for code in HREFLANG if code != get_language())
    head = context.get("head")
    paths = head.paths if head else paths_of(lambda: reverse("wagtail_serve", args=[""]))
    words, name = OWN_NAMES[code]
    return {"lang": HREFLANG[code], "path": paths[code], "words": words, "name": name}


@register.simple_tag
def page_link(number, others=""):
    """The address of a page of a list; the first has no number, so that it has one address."""
    parts = [others, f"page={number}" if number > 1 else ""]
    query = "&".join(part for part in parts if part)
    return f"./?{query}" if query else "./"


@register.simple_tag
def page_numbers(listing):
    """The numbers of a listing's pages to link to, an ellipsis where some are left out."""
    pages = listing.paginator.get_elided_page_range(listing.number, on_each_side=1, on_ends=1)
    return list(pages)
