"""Forgetting what was remarked on drafts, for a daily cron job."""

from django.core.management.base import BaseCommand

from forum_site.models import DraftLink
from forum_site.models.draft_link import KEPT


class Command(BaseCommand):
    help = (
        f"Delete links to drafts that expired more than {KEPT.days} days ago, and the remarks "
        "under them. That a text was approved stays, as its page says so."
    )

    def handle(self, *args, **options):
        self.stdout.write(f"{DraftLink.objects.forget()} links to drafts forgotten")
