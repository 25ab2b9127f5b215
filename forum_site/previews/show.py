"""How each kind of preview is made of a page that need not be saved."""

from copy import copy

from django.template.response import TemplateResponse
from django.utils import translation
from django.utils.cache import patch_cache_control
from wagtail.users.models import UserProfile

from ..seo import HREFLANG, LONGEST_DESCRIPTION, LONGEST_TITLE, whole_description
from ..two_sides.words import HAN
from .entry import entry_of
from .modes import CARD, FOUND, PAPER, read_mode

LONGEST_CARD_TITLE = 28  # Han characters, each as wide as two letters; WeChat cuts what is longer


def show(page, request, mode_name):
    """The answer to a request for a preview, rendered in the mode's language."""
    request.is_preview = True
    kind, language = read_mode(mode_name)
    with translation.override(language):
        response = SHOWN_BY.get(kind, show_page)(page, request)
        patch_cache_control(response, private=True)
        return response.render()


def show_page(page, request):
    """The page as it will be, with Wagtail's bar on it, which checks it."""
    template = page.get_preview_template(request, mode_name="")
    return TemplateResponse(request, template, page.get_preview_context(request, mode_name=""))


def show_found(page, request):
    """The page in the site's own list of results, and in that of a search engine."""
    context = around(page, request)
    description = whole_description(page)
    context |= {
        "result": entry_of(page),
        "title": length(context["head"].title, LONGEST_TITLE),
        "description": length(description, LONGEST_DESCRIPTION),
        "written": bool(page.local.search_description),
    }
    return TemplateResponse(request, "previews/found.html", context)


def show_card(page, request):
    """What those see to whom the page's address is sent."""
    context = around(page, request)
    title = context["head"].title
    context["title"] = length(title, LONGEST_CARD_TITLE * (1 if HAN.search(title) else 2))
    return TemplateResponse(request, "previews/card.html", context)


def show_on_paper(page, request):
    """The page as it is printed: in a frame as wide as the paper, which its style sheet needs."""
    printed = page.serve(
        copy(request)
    )  # which says that its request is no preview: no bar on paper
    printed.context_data["on_paper"] = True
    html = printed.render().content.decode()
    context = around(page, request) | {"paper": html}
    return TemplateResponse(request, "previews/paper.html", context)


def around(page, request):
    """The page's context, and the language in which staff read what is said around it."""
    staff = UserProfile.get_for_user(request.user).get_preferred_language()
    return page.get_context(request) | {"staff": staff, "staff_lang": HREFLANG.get(staff, staff)}


def length(text, longest):
    """How long a text is, and may be, in characters."""
    return {"used": len(text), "longest": longest, "is_cut": len(text) > longest}


SHOWN_BY = {FOUND: show_found, CARD: show_card, PAPER: show_on_paper}
