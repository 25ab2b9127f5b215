"""What follows when a page is published whose English a machine made: that stays a draft."""

from django.dispatch import receiver
from wagtail.models import Revision
from wagtail.signals import page_published

from ..models import BasePage
from .saving import ACTION


@receiver(page_published)
def keep_machine_english_as_a_draft(sender, instance, revision, **kwargs):
    """The public version went out without it, see `BasePage.save`; it is the newest draft again."""
    if not issubclass(sender, BasePage) or revision is None or not revision.is_latest_revision():
        return
    version = Revision.objects.get(pk=revision.pk).as_object()
    version.mark_english()
    if version.live and version.has_machine_english():
        version.save_revision(user=revision.user, log_action=ACTION, clean=False)
