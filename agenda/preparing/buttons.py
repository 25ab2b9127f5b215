"""The ways to the screens of this area from the menus of a forum and of the list of forums."""

from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin.widgets.button import Button

from ..models import ForumIndexPage, ForumPage
from .editions import may_add_beside


def preparing_buttons(page, user):
    """Yield the buttons for a page, which may be of any kind."""
    if not issubclass(page.specific_class or type(page), ForumPage | ForumIndexPage):
        return
    page = page.specific
    if isinstance(page, ForumPage) and not page.is_for_practice:
        yield way(_("Checklist"), "checklist", page, "tasks", 16)
        forum = page
    elif isinstance(page, ForumIndexPage):
        forum = ForumPage.objects.child_of(page).order_by("-start_date", "-path").first()
    else:
        return
    if forum and may_add_beside(forum, user):
        yield way(new_from(page, forum), "next", forum, "copy", 17)


def new_from(page, forum):
    """What the button for a new forum says: from which one, unless that is this page itself."""
    if page == forum:
        return _("New forum from this one")
    return _("New forum from “%(title)s”") % {"title": forum.draft_title}


def way(label, name, forum, icon, priority):
    """A button that leads to a screen of a forum."""
    url = reverse(f"preparing:{name}", args=[forum.pk])
    return Button(label, url, icon_name=icon, priority=priority)
