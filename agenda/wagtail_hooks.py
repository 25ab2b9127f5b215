"""What the agenda adds to the admin."""

from django.urls import include, path, reverse_lazy
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from .editing.buttons import AgendaMenuItem, agenda_button
from .preparing.banner import say_it_is_practice
from .preparing.buttons import preparing_buttons
from .preparing.guide import FirstSteps
from .preparing.panels import ForumDay, TalksWithoutMaterial

# Preparing a forum


@hooks.register("register_admin_urls")
def addresses_of_preparing():
    return [path("preparing/", include("agenda.preparing.urls"))]


@hooks.register("construct_homepage_panels")
def panels_of_forums(request, panels):
    panels += [FirstSteps(), ForumDay(), TalksWithoutMaterial()]


@hooks.register("register_help_menu_item")
def first_steps_again():
    return MenuItem(
        gettext_lazy("First steps"),
        reverse_lazy("preparing:first_steps"),
        name="first-steps",
        icon_name="tick-inverse",
        order=20,
    )


@hooks.register("register_page_header_buttons")
def ways_to_prepare(page, user, view_name, next_url=None):
    """In the menu beside the title of a forum, and of the list of forums."""
    yield from preparing_buttons(page, user)


@hooks.register("before_edit_page")
def note_while_editing(request, page):
    say_it_is_practice(request, page)


@hooks.register("construct_explorer_page_queryset")
def note_in_the_explorer(parent_page, pages, request):
    say_it_is_practice(request, parent_page)
    return pages


# The agenda on one screen


@hooks.register("register_admin_urls")
def addresses_of_the_agenda():
    return [path("agenda/", include("agenda.editing.admin_urls"))]


@hooks.register("register_admin_menu_item")
def agenda_in_the_menu():
    return AgendaMenuItem(
        gettext_lazy("Agenda"),
        reverse_lazy("agenda_editing:newest"),
        name="agenda",
        icon_name="list-ul",
        order=110,
    )


@hooks.register("register_page_header_buttons")
def way_to_the_agenda(page, user, view_name, next_url=None):
    """In the menu beside the title of a forum and of its talks."""
    yield from agenda_button(page, user)


@hooks.register("register_page_listing_buttons")
def way_to_the_agenda_from_lists(page, user, next_url=None):
    yield from agenda_button(page, user)
