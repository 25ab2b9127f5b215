"""The help pages inside the admin: their addresses, and the way to them."""

from django.urls import include, path, reverse_lazy
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem


@hooks.register("register_admin_urls")
def addresses_of_help():
    return [path("help/", include("forum_site.help_pages.urls"))]


@hooks.register("register_help_menu_item")
def help_in_the_menu():
    return MenuItem(
        gettext_lazy("Help pages"),
        reverse_lazy("help:index"),
        name="help-pages",
        icon_name="help",
        order=10,
    )
