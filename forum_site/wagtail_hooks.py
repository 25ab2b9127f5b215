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
    """A page is not deleted where others rest on it or on one below: they are named instead."""
    pages = page.get_descendants(inclusive=True).specific()
    names = [str(item) for each in pages for item in getattr(each, "needed_by", list)()]
    if not names:
        return None
    messages.error(
        request,
        _("“%(title)s” cannot be deleted: it is needed by %(names)s.")
        % {"title": page.title, "names": _(", ").join(names[:5])},
    )
    return redirect("wagtailadmin_pages:edit", page.pk)
