"""Help for what comes up at any time: two pages of one person, broken links, the search."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_lazy as on_screen  # collected where the screen is

from ..search.kinds import Kind
from .shapes import HelpPage, Screen, step

MERGE = HelpPage(
    "merge",
    _("Two pages of one person or organisation"),
    Screen("merging:choose", Kind.SPEAKER),
    _("The screen on which the other page of the same person is chosen."),
    (
        step(
            _("Open the page that shall stay. In the menu beside its title choose “{0}”."),
            on_screen("Merge with another page"),
        ),
        step(
            _("Take the other page from “{0}”, or look for it."),
            on_screen("These look alike"),
        ),
        step(
            _(
                "Read “{0}”: the talks that move, the fields that are filled, the addresses "
                "that lead here. Then press “{1}”."
            ),
            on_screen("This will happen"),
            on_screen("Merge"),
        ),
        step(
            _("A mistake? “{0}” in the history of the page that stayed gives you both pages back."),
            on_screen("Undo the merge"),
        ),
        step(
            _(
                "If a person asks not to appear any more: “{0}”, in the same menu. Name, "
                "picture and posts are erased everywhere and for good; this cannot be undone."
            ),
            on_screen("Withdraw at the person’s wish"),
        ),
    ),
)

BROKEN_LINKS = HelpPage(
    "broken-links",
    _("Mend broken links"),
    Screen("dashboard:broken_links"),
    _("The report on broken links: the page, the link, why it does not work and since when."),
    (
        step(
            _("“{0}” in the menu, then “{1}”. New ones are on the first screen as well."),
            on_screen("Reports"),
            on_screen("Broken links"),
        ),
        step(
            _(
                "Links within the site are as of this moment. Other sites are asked at "
                "intervals; the day stands above."
            ),
        ),
        step(_("Click on the page, correct or remove the link, and publish.")),
        step(
            _(
                "Another site may only be away for an hour. See when it began, and open the "
                "link yourself before you remove it."
            ),
        ),
    ),
)

SEARCH = HelpPage(
    "search",
    _("See what people look for, and help them find it"),
    Screen("searches:most"),
    _("The report on what visitors looked for most, with the number of results."),
    (
        step(
            _("“{0}” has two lists: “{1}” and “{2}”."),
            on_screen("Reports"),
            on_screen("What people look for"),
            on_screen("Searches that found nothing"),
        ),
        step(
            _(
                "People call something by another name? “{0}” beside the words; then choose the "
                "term, organisation or speaker."
            ),
            on_screen("Add as another name"),
        ),
        step(
            _("“{0}” in the settings: up to three pages that come first for certain words."),
            on_screen("Promoted search results"),
        ),
        step(
            _(
                "Traditional characters, pinyin, initials and slips are understood. They need "
                "no other name."
            ),
        ),
        step(
            _(
                "Only words, days and numbers are kept, never who searched; after 90 days they "
                "are deleted."
            )
        ),
    ),
)

PAGES = (MERGE, BROKEN_LINKS, SEARCH)
