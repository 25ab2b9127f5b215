"""How the admin looks, and its list of pages."""

from django.templatetags.static import static
from django.urls import reverse_lazy
from django.utils.html import format_html
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from ..explorer import ExplorerViewSet

LEADS_AWAY = ("whats-new", "editor-guide")


def stylesheet(name):
    """The link to a chapter of `static/css/admin/`."""
    return format_html('<link rel="stylesheet" href="{}">', static(f"css/admin/{name}.css"))


def script(name):
    """The tag of a script of `static/js/admin/`."""
    return format_html('<script src="{}" defer></script>', static(f"js/admin/{name}.js"))


@hooks.register("register_admin_viewset")
def register_explorer():
    return ExplorerViewSet()


@hooks.register("insert_global_admin_css")
def css_of_pairs():
    return stylesheet("pairs")


@hooks.register("register_help_menu_item")
def style_guide():
    return MenuItem(gettext_lazy("Style guide"), reverse_lazy("styleguide"), icon_name="view")


@hooks.register("construct_help_menu")
def help_of_this_site_only(request, menu_items):
    """Wagtail's own items lead to another host, in English, and put a badge on the menu."""
    menu_items[:] = [item for item in menu_items if not item.name.startswith(LEADS_AWAY)]
