"""A page that others need is not deleted."""

from django.contrib import messages
from django.contrib.contenttypes.models import ContentType
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.models import Page, ReferenceIndex


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
