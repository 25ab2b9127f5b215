"""Ask the addresses of other sites that pages name whether they still answer; for cron."""

from django.core.management.base import BaseCommand

from forum_site.dashboard.links.checking import check_all
from forum_site.models.outside_link import OutsideLink


class Command(BaseCommand):
    help = "Ask each outside address that a published page names, and remember the answer."

    def handle(self, *args, **options):
        links = check_all()
        failing = [link for link in links if link.failing_since]
        self.stdout.write(f"addresses: {len(links)}")
        self.stdout.write(f"failing: {len(failing)}")
        self.stdout.write(f"broken: {OutsideLink.objects.broken().count()}")
        for link in failing:
            self.stdout.write(f"{link.status or 'no answer'} {link.address}")
