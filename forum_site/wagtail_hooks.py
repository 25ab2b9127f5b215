"""How the admin differs from Wagtail's own."""

from django.contrib import messages
from django.contrib.contenttypes.models import ContentType
from django.shortcuts import redirect
from django.templatetags.static import static
from django.urls import include, path, reverse_lazy
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.models import Page, ReferenceIndex

from .explorer import ExplorerViewSet


@hooks.register("register_admin_viewset")
def register_explorer():
    return ExplorerViewSet()


@hooks.register("insert_global_admin_css")
def admin_css():
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin.css"))


@hooks.register("register_help_menu_item")
def style_guide():
    return MenuItem(gettext_lazy("Style guide"), reverse_lazy("styleguide"), icon_name="view")


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


@hooks.register("before_delete_page")
def keep_what_others_need(request, page):
    """A page is not deleted where others rest on it or on one below: they are named instead."""
    names = [str(source) for source in pages_that_need(page)]
    if not names:
        return None
    messages.error(
        request,
        _("“%(title)s” cannot be deleted: it is needed by %(names)s.")
        % {"title": page.title, "names": _(", ").join(names[:5])},
    )
    return redirect("wagtailadmin_pages:edit", page.pk)


def pages_that_need(page):
    """The pages outside of a page's own branch that refer to a page of it, in tree order.

    Wagtail's index of references knows foreign keys, of rows too, and links in text; fields that
    hold several pages are asked for here.
    """
    pages = list(page.get_descendants(inclusive=True).specific())
    branch = [str(each.pk) for each in pages]
    any_page = ContentType.objects.get_for_model(Page)
    sources = (
        ReferenceIndex.objects.filter(
            base_content_type=any_page, to_content_type=any_page, to_object_id__in=branch
        )
        .exclude(object_id__in=branch)
        .values_list("object_id", flat=True)
    )
    found = {int(pk) for pk in sources}
    for each in pages:
        for relation in each._meta.related_objects:
            if relation.many_to_many and issubclass(relation.related_model, Page):
                found.update(
                    getattr(each, relation.get_accessor_name()).values_list("pk", flat=True)
                )
    return Page.objects.filter(pk__in=found).exclude(pk__in=branch).order_by("path")
