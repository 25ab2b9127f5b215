"""What follows when pages are published: a heading's new characters come into the font."""

from django.db import transaction
from django.db.models.signals import post_save
from django.dispatch import receiver
from wagtail.signals import page_published, page_unpublished

from ..models import SiteSettings
from .build import add_missing


@receiver([page_published, page_unpublished])
@receiver(post_save, sender=SiteSettings)
def add_what_is_missing(raw=False, **kwargs):
    """Look after the font once the change is stored."""
    if not raw:
        transaction.on_commit(add_missing, robust=True)
