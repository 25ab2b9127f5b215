"""What staff see of the site's search: two reports, and the addresses behind them."""

from django.urls import include, path, reverse_lazy
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem


@hooks.register("register_admin_urls")
def addresses_of_searches():
    # The second stands before Wagtail's own address of the list.
    return [
        path("searches/", include("forum_site.search.staff.admin_urls")),
        path("searchpicks/", include("forum_site.search.staff.promoted_urls")),
    ]


@hooks.register("register_reports_menu_item")
def what_people_look_for():
    return MenuItem(
        gettext_lazy("What people look for"),
        reverse_lazy("searches:most"),
        name="searches",
        icon_name="search",
        order=100,
    )


@hooks.register("register_reports_menu_item")
def what_nobody_found():
    return MenuItem(
        gettext_lazy("Searches that found nothing"),
        reverse_lazy("searches:nothing"),
        name="searches-nothing",
        icon_name="circle-xmark",
        order=110,
    )


@hooks.register("construct_reports_menu")
def without_unused_reports(request, menu_items):
    """Wagtail's report on searches stays empty, as its counter is not used."""
    menu_items[:] = [item for item in menu_items if item.name != "search-terms"]
