"""Says on the screens of a page for practice that it is one, and throws it away from there."""

from django.contrib import messages
from django.template.loader import render_to_string

from ..models import ForumPage, PracticePage, TalkPage

TEMPLATE = "agenda/admin/preparing/practice_note.html"
SCREENS = ("wagtailadmin_explore", "wagtailadmin_pages:edit")


def forum_for_practice(page):
    """The forum for practice to which a page belongs, or None."""
    if isinstance(page, ForumPage | TalkPage) and page.is_for_practice:
        return page if isinstance(page, ForumPage) else page.forum
    return None


def say_it_is_practice(request, page):
    """Put the note on top of the whole screen that answers this request; not of a part of one."""
    if request.method != "GET" or request.resolver_match.view_name not in SCREENS:
        return
    page = page.specific
    forum = forum_for_practice(page)
    if forum or isinstance(page, PracticePage):
        note = render_to_string(TEMPLATE, {"forum": forum}, request)
        messages.warning(request, note)
