"""How the admin differs from Wagtail's own."""

from django.contrib import messages
from django.shortcuts import redirect
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.translation import gettext as _
from wagtail import hooks

from .explorer import ExplorerViewSet


@hooks.register("register_admin_viewset")
def register_explorer():
    return ExplorerViewSet()


@hooks.register("insert_global_admin_css")
def admin_css():
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin.css"))


@hooks.register("before_delete_page")
def keep_what_others_need(request, page):
    """A page on which others rest is not deleted: what rests on it is named instead."""
    needed_by = page.specific.needed_by() if hasattr(page.specific, "needed_by") else ()
    names = [str(item) for item in needed_by]
    if not names:
        return None
    messages.error(
        request,
        _("“%(title)s” cannot be deleted: it is needed by %(names)s.")
        % {"title": page.title, "names": _(", ").join(names[:5])},
    )
    return redirect("wagtailadmin_pages:edit", page.pk)
