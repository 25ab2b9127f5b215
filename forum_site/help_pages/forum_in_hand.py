"""Help for preparing a forum: making it, its agenda, its people, its talks."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_lazy as on_screen  # collected where the screen is
from django.utils.translation import pgettext_lazy as on_screen_as

from ..search.kinds import Kind
from .shapes import HelpPage, Screen, step

NEW_FORUM = HelpPage(
    "new-forum",
    _("Make a forum from last year’s"),
    Screen("preparing:next", Kind.FORUM),
    _(
        "The form for a new forum: its days, its title and theme, and what it takes from the "
        "last one."
    ),
    (
        step(
            _(
                "In the menu beside the title of a forum choose “{0}”. It is on the first "
                "screen, too."
            ),
            on_screen("New forum from this one"),
        ),
        step(
            _(
                "Fill in the first day. The title is proposed; title and theme may still change"
                " later."
            ),
        ),
        step(
            _(
                "Tick what it takes along: sessions with their times, organisations, texts. "
                "Talks, speakers, recap and photos are never taken."
            ),
        ),
        step(
            _("Press “{0}”. You are on its agenda at once and can go on there."),
            on_screen("Make the forum"),
        ),
        step(_("It is a draft: nobody outside sees it before you publish it.")),
    ),
)

AGENDA = HelpPage(
    "agenda",
    _("Put the agenda together"),
    Screen("agenda_editing:agenda", Kind.FORUM),
    _("The agenda: sessions one below the other, each with its times, its room and its talks."),
    (
        step(
            _(
                "Order: drag a row by its dots, or use ↑ and ↓ beside it; Alt and an arrow key "
                "do the same."
            ),
        ),
        step(
            _(
                "A new talk: “{0}” at the end of its session. Write the title, then “{1}” for "
                "each speaker."
            ),
            on_screen("Add a talk"),
            on_screen("Add a person"),
        ),
        step(
            _(
                "Times: a start and the minutes are enough. “{0}” shows what the rest would "
                "become, before anything is changed."
            ),
            on_screen("Let the times below follow"),
        ),
        step(
            _("“{0}” above names every room and speaker with two things at once."),
            on_screen("Overlaps"),
        ),
        step(
            _(
                "Someone cannot come: “{0}” beside the name. If nobody steps in, set “{1}” of "
                "the talk to “{2}”; it stays on the agenda and says so."
            ),
            on_screen("Replace"),
            on_screen("Status"),
            on_screen_as("status on the agenda", "Cancelled"),
        ),
        step(
            _(
                "“{0}” below saves the whole screen and makes it public. “{1}” keeps it among the"
                " staff; only the order of talks is public at once."
            ),
            on_screen("Save and publish"),
            on_screen("Save draft"),
        ),
    ),
)

PEOPLE = HelpPage(
    "people",
    _("Choose a speaker, or make a new one"),
    Screen("wagtailadmin_pages:edit", Kind.TALK, "#panel-child-content-speakers-section"),
    _("The window over a talk’s form in which a speaker is looked for by name."),
    (
        step(
            _(
                "In the talk’s form, under “{0}”, press “{1}”. On the agenda you simply type "
                "into the line."
            ),
            on_screen("Speakers"),
            on_screen("Choose a speaker"),
        ),
        step(
            _(
                "Type the name in any way: 张译今, zhangyijin or zyj. Organisations are also "
                "found by their short names."
            ),
        ),
        step(
            _(
                "Nobody there? “{0}”: the name alone, without 先生 or 教授, and the English "
                "name if you know it."
            ),
            on_screen("New speaker"),
        ),
        step(
            _(
                "“{0}” shows who may be there already. Is it the same person, press “{1}”; a "
                "second page would split their talks."
            ),
            on_screen("Is it one of these?"),
            on_screen("Take this one"),
        ),
        step(
            _(
                "Then write the organisation and the post held on that day into the talk. It "
                "stays right when the person moves on."
            ),
        ),
    ),
)

TALK = HelpPage(
    "talk",
    _("Put a talk right"),
    Screen("wagtailadmin_pages:edit", Kind.TALK),
    _("A talk’s form: Chinese on the left, English on the right, with the state of each pair."),
    (
        step(
            _(
                "Open the talk: search for its title under “{0}”, or press … beside it on the "
                "agenda."
            ),
            on_screen("Pages"),
        ),
        step(
            _(
                "Chinese is on the left, English on the right. Times, speakers and files exist "
                "once, for both."
            ),
        ),
        step(
            _(
                "The state is worked out, never ticked: “{0}”, “{1}” or “{2}”. If only a slip "
                "in the Chinese was corrected, press “{3}”."
            ),
            on_screen("English missing"),
            on_screen("English out of date"),
            on_screen("In step"),
            on_screen("The English is still right"),
        ),
        step(
            _(
                "The counter shows what fits; the hints below a field are advice. Neither keeps "
                "you from saving."
            ),
        ),
        step(
            _("What nobody knows stays empty. Do not guess a time, a post or a title."),
        ),
        step(
            _("At the bottom: “{0}” is for the staff only; “{1}” makes both languages public."),
            on_screen("Save draft"),
            on_screen("Publish"),
        ),
    ),
)

TABLE = HelpPage(
    "table",
    _("See all talks of a forum as a table"),
    Screen("agenda_editing:table", Kind.FORUM),
    _("All talks of a forum as a table, with title, session, speakers and what is missing."),
    (
        step(_("On the agenda press “{0}”."), on_screen("Talks as a table")),
        step(
            _("A click on the heading of a column sorts by it, a second click the other way round.")
        ),
        step(
            _(
                "Above, choose only the talks whose English is missing or that were cancelled, "
                "then press “{0}”."
            ),
            on_screen("Filter"),
        ),
        step(
            _(
                "Correct titles and sessions right in the rows, as many as you like. A click on the"
                " state of the English opens its translation."
            )
        ),
        step(
            _(
                "Save once at the bottom. If a colleague changed the same meanwhile, both "
                "versions are shown and nothing is lost."
            ),
        ),
    ),
)

PAGES = (NEW_FORUM, AGENDA, PEOPLE, TALK, TABLE)
