"""Building the display font by hand."""

from django.core.management.base import BaseCommand, CommandError

from forum_site.display_font.build import bring_up_to_date, in_words


class Command(BaseCommand):
    help = "Build the display font from the characters that the site's headings use."

    def add_arguments(self, parser):
        parser.add_argument("--force", action="store_true", help="Build it even if it is current.")

    def handle(self, *args, force, **options):
        try:
            build, new = bring_up_to_date(force)
        except OSError as error:
            raise CommandError(f"the display font could not be made: {error}") from error
        self.stdout.write(in_words(build, new))
