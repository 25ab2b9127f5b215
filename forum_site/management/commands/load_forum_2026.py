from django.core.management.base import BaseCommand

from forum_site.forum_2026.load import load


class Command(BaseCommand):
    help = "Load the 2026 forum. What is there already is left as it is."

    def handle(self, *args, **options):
        made = load()
        self.stdout.write(
            "The 2026 forum is loaded." if made else "The 2026 forum is there already."
        )
