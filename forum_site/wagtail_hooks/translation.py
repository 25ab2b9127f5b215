"""The translators' workbench: its addresses, its place in the menu and on the first screen."""

from django.urls import include, path, reverse, reverse_lazy
from django.utils.translation import gettext, gettext_lazy
from wagtail import hooks
from wagtail.admin.auth import user_has_any_page_permission
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets.button import Button

from ..models import BasePage
from ..translation.panel import TranslationPanel
from ..translation.saving import ACTION


class TranslationMenuItem(MenuItem):
    """For accounts that may do something with pages."""

    def is_shown(self, request):
        return user_has_any_page_permission(request.user)


@hooks.register("register_admin_urls")
def addresses_of_translation():
    return [path("translation/", include("forum_site.translation.admin_urls"))]


@hooks.register("register_admin_menu_item")
def translation_in_the_menu():
    return TranslationMenuItem(
        gettext_lazy("Translation workbench"),
        reverse_lazy("translation:queue"),
        name="translation",
        icon_name="globe",
        order=150,
    )


@hooks.register("construct_homepage_panels")
def translation_on_the_first_screen(request, panels):
    panels.append(TranslationPanel())


@hooks.register("register_page_header_buttons")
def translate_a_page(page, user, view_name, next_url=None):
    """A way from a page's menu to its row of texts."""
    has_sides = issubclass(page.specific_class or type(page), BasePage)
    if has_sides and page.permissions_for_user(user).can_edit():
        yield Button(
            gettext("Translate"),
            reverse("translation:page", args=[page.pk]),
            icon_name="globe",
            priority=12,
        )


@hooks.register("register_log_actions")
def what_history_says(actions):
    actions.register_action(
        ACTION, gettext_lazy("Translate"), gettext_lazy("Translated on the workbench")
    )
