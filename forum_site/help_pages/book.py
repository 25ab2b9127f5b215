"""All help pages in the order of a year's work."""

from django.utils.translation import gettext_lazy as _

from . import at_first, before_publishing, english, forum_in_hand, whole_year
from .shapes import Book, Part

BOOK = Book(
    (
        Part(_("The first day"), at_first.PAGES),
        Part(_("Preparing a forum"), forum_in_hand.PAGES),
        Part(_("Before it is public"), before_publishing.PAGES),
        Part(_("The English side"), english.PAGES),
        Part(_("All year round"), whole_year.PAGES),
    )
)
