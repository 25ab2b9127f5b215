"""What the first screen of the admin tells, and the report on broken links."""

from django.urls import include, path, reverse_lazy
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.home import RecentEditsPanel

from ..dashboard.links.panel import BrokenLinks
from ..dashboard.work import DueSoon, MyDrafts, WaitingForMe
from .appearance import stylesheet


@hooks.register("insert_global_admin_css")
def css_of_home():
    return stylesheet("home")


@hooks.register("register_admin_urls")
def addresses_of_the_dashboard():
    return [path("", include("forum_site.dashboard.urls"))]


@hooks.register("construct_homepage_panels")
def what_waits(request, panels):
    """What Wagtail shows of one's latest edits says less than the drafts that are open."""
    panels[:] = [panel for panel in panels if not isinstance(panel, RecentEditsPanel)]
    panels += [WaitingForMe(), MyDrafts(), BrokenLinks(), DueSoon()]


@hooks.register("construct_homepage_summary_items", order=1000)  # after those that add to it
def without_counts(request, items):
    """How many pages, pictures and documents there are helps nobody to begin."""
    items.clear()


@hooks.register("register_reports_menu_item")
def broken_links_report():
    return MenuItem(
        gettext_lazy("Broken links"),
        reverse_lazy("dashboard:broken_links"),
        name="broken-links",
        icon_name="link",
        order=90,
    )
