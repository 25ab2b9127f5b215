"""The ways to the screen of a forum's agenda."""

from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin.auth import user_has_any_page_permission
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets.button import Button

from ..models import ForumPage


class AgendaMenuItem(MenuItem):
    """For accounts that may do something with pages."""

    def is_shown(self, request):
        return user_has_any_page_permission(request.user)


def agenda_button(page, user):
    """Yield the button to the agenda for a forum that the account may edit."""
    is_forum = issubclass(page.specific_class or type(page), ForumPage)
    if is_forum and page.permissions_for_user(user).can_edit():
        url = reverse("agenda_editing:agenda", args=[page.pk])
        yield Button(_("Edit the agenda"), url, icon_name="list-ul", priority=5)
