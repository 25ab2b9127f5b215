"""Forgetting what people looked for, for a daily cron job."""

from django.core.management.base import BaseCommand

from forum_site.models import SearchCount
from forum_site.models.searches import KEPT_DAYS


class Command(BaseCommand):
    help = (
        f"Delete the counts of searches that are older than {KEPT_DAYS} days. "
        "The first search of a day does it as well; this is for sites that few people search."
    )

    def handle(self, *args, **options):
        self.stdout.write(f"{SearchCount.objects.forget()} counts of searches forgotten")
