"""Publishing the newest draft of a page from the workbench."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Page

from .pages import newest
from .saving import NotAllowedError, may_translate


def may_publish(page, user):
    """Whether the workbench offers to publish a page: one that is public, to who may do so.

    A page that is not public yet goes public by its own form, where all of it is before one's eyes.
    """
    waits = page.go_live_at and page.go_live_at > timezone.now()
    return page.live and not waits and page.permissions_for_user(user).can_publish()


@transaction.atomic
def publish(page_pk, user):
    """Publish the newest draft of a page; tell whether there was one.

    Raises `NotAllowedError`, also where the draft is not fit to be published.
    """
    Page.objects.select_for_update().get(pk=page_pk)
    page = newest(Page.objects.get(pk=page_pk))
    may_translate(page, user)
    if not may_publish(page, user):
        raise NotAllowedError(_("Your account may not publish this page."))
    if not page.has_unpublished_changes:
        return False
    try:
        page.full_clean()
    except ValidationError as error:
        raise NotAllowedError(
            _("The draft cannot be published: %(reason)s Open the page's own form to put it right.")
            % {"reason": " ".join(error.messages)}
        ) from error
    page.get_latest_revision().publish(user=user)
    return True
