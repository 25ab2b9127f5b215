"""Pictures in the admin: what is asked for before pages are published from a list."""

from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.models import Page

from ..uploads.alternatives import wordless_pictures


@hooks.register("before_bulk_action")
def pages_need_words_for_their_pictures(request, action_type, objects, action):
    """Pages are not published from a list while a picture on one of them lacks words."""
    if action_type != "publish" or not issubclass(action.model, Page):
        return None
    include_drafts = action.cleaned_form.cleaned_data["include_descendants"]
    refused = False
    for page in _to_publish(objects, include_drafts):
        if images := list(dict.fromkeys(image for image, _side in wordless_pictures(page))):
            refused = True
            _say(request, page, images)
    return redirect(action.next_url) if refused else None


def _to_publish(pages, include_drafts):
    """The newest versions of pages, and of the drafts below them if these are wanted, too."""
    for page in pages:
        yield page.get_latest_revision_as_object()
        if include_drafts:
            for draft in page.get_descendants().not_live().specific():
                yield draft.get_latest_revision_as_object()


def _say(request, page, images):
    messages.error(
        request,
        _("“%(page)s” cannot be published: write what these pictures show, in both languages.")
        % {"page": page.get_admin_display_title()},
        buttons=[
            messages.button(reverse("wagtailimages:edit", args=[image.pk]), image.title)
            for image in images
        ],
    )
