"""Help for the first day: the first screen, and a forum to practise with."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_lazy as on_screen  # collected where the screen is

from .shapes import HelpPage, Screen, step

FIRST_STEPS = HelpPage(
    "first-steps",
    _("Find your way on the first screen"),
    Screen("wagtailadmin_home"),
    _("The first screen: the first steps, then the forum in hand and what waits to be done."),
    (
        step(
            _("New here? Do what “{0}” proposes, one after the other. It takes half an hour."),
            on_screen("First steps"),
        ),
        step(
            _(
                "Below stands the forum in hand: the days to go, and what is still to be done. "
                "A click leads to the place."
            ),
        ),
        step(
            _(
                "“{0}” are changes by colleagues that you may publish; “{1}” are your own that "
                "nobody outside sees yet."
            ),
            on_screen("Waiting for me"),
            on_screen("My drafts"),
        ),
        step(_("What is done leaves this screen by itself. There is nothing to tick.")),
        step(
            _(
                "The menu on the left leads everywhere: “{0}” holds everything, “{1}” a forum’s "
                "sessions and talks, “{2}” the English."
            ),
            on_screen("Pages"),
            on_screen("Agenda"),
            on_screen("Translation workbench"),
        ),
        step(
            _("Chinese or English screens: click your name at the bottom of the menu, then “{0}”."),
            on_screen("Account"),
        ),
    ),
)

PRACTICE = HelpPage(
    "practice",
    _("Try everything in a practice forum"),
    Screen("preparing:first_steps"),
    _("The first steps; the second one makes a forum for practice."),
    (
        step(
            _(
                "Press “{0}”. A moment later you have a whole forum of your own, with all its "
                "talks."
            ),
            on_screen("Copy a forum for practice"),
        ),
        step(
            _(
                "Change, publish, move and delete as you like. Visitors, search engines and the "
                "site’s own search never see it."
            ),
        ),
        step(
            _("Each of its screens says “{0}”, so you cannot mistake it for the real forum."),
            on_screen("This is for practice."),
        ),
        step(
            _(
                "Only the forum and its talks are copies. Speakers, organisations and pictures "
                "are the real ones: leave them as they are."
            ),
        ),
        step(
            _("When you are done, open its form and press “{0}”."),
            on_screen("Throw this practice forum away"),
        ),
    ),
)

PAGES = (FIRST_STEPS, PRACTICE)
