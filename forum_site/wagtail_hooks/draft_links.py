"""Secret links to drafts: the addresses, the way to them from a page, and what came back."""

from django.urls import include, path, reverse
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.widgets.button import Button
from wagtail.log_actions import LogFormatter

from ..draft_links import notices, urls
from ..draft_links.pages import may_send
from .appearance import stylesheet


@hooks.register("register_admin_urls")
def addresses_of_draft_links():
    return [path("", include(urls))]


@hooks.register("insert_global_admin_css")
def css_of_draft_links():
    return stylesheet("draft_links")


@hooks.register("register_page_header_buttons")
def button_in_the_header(page, user, view_name, next_url=None):
    yield from button_for(page, user, 45)


@hooks.register("register_page_listing_more_buttons")
def button_in_the_list(page, user, next_url=None):
    yield from button_for(page, user, 25)


def button_for(page, user, priority):
    """The button that leads to a page's links, where it may be sent."""
    if page.pk and may_send(user, page):
        yield Button(
            gettext_lazy("Send to the speaker"),
            reverse("draft_links", args=[page.pk]),
            icon_name="mail",
            priority=priority,
        )


@hooks.register("construct_homepage_panels")
def remarks_on_the_first_screen(request, panels):
    panels.append(notices.RemarksPanel())


@hooks.register("before_edit_page")
def remarks_on_the_form(request, page):
    notices.tell_on_the_form(request, page)


class ReaderLogFormatter(LogFormatter):
    """A line of a page's history that names the reader of a draft."""

    def format_message(self, entry):
        return f"{self.message} · {entry.data.get('reader', '')}"


@hooks.register("register_log_actions")
def lines_in_the_history(actions):
    @actions.register_action("forum_site.draft_link.make")
    class Made(ReaderLogFormatter):
        label = gettext_lazy("Send to the speaker")
        message = gettext_lazy("Made a link to the draft")

    @actions.register_action("forum_site.draft_link.withdraw")
    class Withdrawn(ReaderLogFormatter):
        label = gettext_lazy("Close a link to the draft")
        message = gettext_lazy("Closed a link to the draft")

    @actions.register_action("forum_site.remark")
    class Remarked(ReaderLogFormatter):
        label = gettext_lazy("Remark on the draft")
        message = gettext_lazy("The reader of the draft left a remark")
