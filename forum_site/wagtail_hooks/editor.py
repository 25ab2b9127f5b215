"""What the page editor adds to Wagtail's: states, counters and hints beside the fields."""

from django.urls import path
from django.utils.html import format_html_join
from wagtail import hooks

from ..editor.messages import tell_hints
from ..editor.views import hints_view
from ..models import BasePage
from .appearance import script


@hooks.register("register_admin_urls")
def address_of_hints():
    return [path("hints/", hints_view, name="editor_hints")]


@hooks.register("insert_editor_js")
def scripts_of_the_editor():
    names = (
        "editor_blocks",
        "editor_hints",
        "editor_rows",
        "editor_ticks",
        "editor",  # the last: it tells the others when all is drawn
        "autosave",
    )
    return format_html_join("", "{}", ((script(name),) for name in names))


def _tell(request, page):
    if isinstance(page, BasePage):
        tell_hints(request, page)


hooks.register("after_create_page", _tell)
hooks.register("after_edit_page", _tell)
