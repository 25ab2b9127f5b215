"""Help for the English side: the workbench, and translations out of the house."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_lazy as on_screen  # collected where the screen is

from ..search.kinds import Kind
from .shapes import HelpPage, Screen, step

TRANSLATION = HelpPage(
    "translation",
    _("Write the English beside the Chinese"),
    Screen("translation:page", Kind.TALK),
    _("The translation of a talk: each Chinese text on the left, its English on the right."),
    (
        step(
            _(
                "“{0}” in the menu lists every page with English to write or to check. Choose a "
                "forum above it, then a page."
            ),
            on_screen("Translation workbench"),
        ),
        step(
            _(
                "Chinese is on the left; write the English on the right. It saves itself as a "
                "draft while you write."
            ),
        ),
        step(
            _("Ctrl + Enter goes on to the next open text, “{0}” to the next page."),
            on_screen("Next open page"),
        ),
        step(
            _(
                "“{0}”: what was changed in the Chinese is marked. Correct the English, or "
                "press “{1}”."
            ),
            on_screen("English out of date"),
            on_screen("The English is still right"),
        ),
        step(
            _(
                "Names and terms of this site are underlined and stand below with their "
                "English. A hint says where yours differs."
            ),
        ),
        step(
            _("“{0}” makes the English public."),
            on_screen("Save and publish"),
        ),
    ),
)

EXCHANGE = HelpPage(
    "exchange",
    _("Have the English written outside"),
    Screen("translation:import", Kind.FORUM),
    _(
        "The screen on which a forum’s open texts are downloaded and the filled-in file is "
        "uploaded."
    ),
    (
        step(
            _("Open “{0}”, and beside the forum press “{1}”."),
            on_screen("Translation workbench"),
            on_screen("Take out as a file, take in again"),
        ),
        step(
            _(
                "Download what is open: “{0}” for anybody with Excel or WPS, XLIFF for "
                "translators’ tools."
            ),
            on_screen("as a spreadsheet (.xlsx)"),
        ),
        step(
            _(
                "The translator writes into the column “{0}” and leaves all others alone. What "
                "stays empty changes nothing."
            ),
            on_screen("English (fill in here)"),
        ),
        step(
            _("Upload the same file here and press “{0}”. Nothing is written yet."),
            on_screen("Show what would change"),
        ),
        step(
            _(
                "Where the Chinese or the English was changed meanwhile, the text is listed "
                "apart. Tick it only if it shall be written all the same."
            ),
        ),
        step(
            _("“{0}”, then look at the pages and publish them."),
            on_screen("Write what is ticked into drafts"),
        ),
    ),
)

PAGES = (TRANSLATION, EXCHANGE)
