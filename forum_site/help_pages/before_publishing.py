"""Help for what is done before anything is public: pictures, previews, the speaker's word."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_lazy as on_screen  # collected where the screen is
from django.utils.translation import pgettext_lazy as on_screen_as

from ..search.kinds import Kind
from .shapes import HelpPage, Screen, step

PICTURES = HelpPage(
    "pictures",
    _("Upload pictures, and say what they show"),
    Screen("wagtailimages:add_multiple"),
    _("The screen on which pictures are uploaded, with the fields for one of them."),
    (
        step(
            _(
                "Under “{0}”, drop one or more pictures into the frame. The sentence in it says "
                "which kinds and sizes are accepted."
            ),
            on_screen("Images"),
        ),
        step(
            _(
                "“{0}”: one sentence in each language on what can be seen, as "
                "三位嘉宾在圆桌论坛上交谈, for readers who cannot see it."
            ),
            on_screen("Alternative text"),
        ),
        step(
            _("Say who took it and that it may be used: “{0}”, “{1}”."),
            on_screen("Credit"),
            on_screen("Licence"),
        ),
        step(
            _(
                "On the picture’s own screen draw a frame around what matters, a face for "
                "example; it is never cut off."
            ),
        ),
        step(
            _(
                "A page is published only when its pictures have their words in both languages. "
                "Portraits and logos need none."
            ),
        ),
        step(
            _(
                "Where it was taken, the camera and its owner are removed from the file by "
                "themselves."
            ),
        ),
    ),
)

PREVIEW = HelpPage(
    "preview",
    _("Look at it before others do"),
    Screen("wagtailadmin_pages:edit", Kind.TALK),
    _("A talk’s form with the preview open beside it."),
    (
        step(
            _(
                "In any form press the phone at the top right (“{0}”). Changes that are not "
                "saved are shown, too."
            ),
            on_screen("Toggle preview"),
        ),
        step(
            _("The signs above the preview set the width: phone, tablet, computer."),
        ),
        step(
            _(
                "“{0}” below changes the language, and shows the page as a search result, as a "
                "share card and in print."
            ),
            on_screen("Preview mode"),
        ),
        step(
            _(
                "“{0}”, the glasses beside it, names what is hard to read or missing for readers "
                "with a screen reader, in plain words."
            ),
            on_screen("Checks"),
        ),
        step(_("Look at both languages once before you publish.")),
    ),
)

DRAFT_LINK = HelpPage(
    "draft-link",
    _("Let a speaker check the summary"),
    Screen("draft_links", Kind.TALK),
    _("The screen with the links to the draft of a talk, and the form for a new one."),
    (
        step(
            _("In the menu beside the talk’s title choose “{0}”."),
            on_screen("Send to the speaker"),
        ),
        step(
            _("Write whom it is for and how long it is open, and press “{0}”."),
            on_screen("Make a link"),
        ),
        step(
            _(
                "Press “{0}” and send the address yourself, by WeChat or mail. The site sends "
                "nothing."
            ),
            on_screen_as("an address", "Copy"),
        ),
        step(
            _(
                "The speaker reads this draft without an account, and nothing else, and can "
                "leave a remark."
            ),
        ),
        step(
            _(
                "The answer appears on your first screen under “{0}”. Correct the text, then "
                "press “{1}”."
            ),
            on_screen("Remarks of speakers"),
            on_screen_as("a remark", "Done"),
        ),
        step(
            _("Sent to the wrong person? “{0}” shuts the link at once."),
            on_screen_as("a link", "Close"),
        ),
    ),
)

CHECKLIST = HelpPage(
    "checklist",
    _("Follow the checklist of the forum"),
    Screen("preparing:checklist", Kind.FORUM),
    _("The checklist of a forum: before, on the day and after, with what is done and what is not."),
    (
        step(
            _("On the first screen press “{0}”; it is also in the menu beside the forum’s title."),
            on_screen("The whole checklist"),
        ),
        step(
            _("Three parts, each at its time: “{0}”, “{1}”, “{2}”."),
            on_screen_as("part of a checklist", "Before"),
            on_screen_as("part of a checklist", "On the day"),
            on_screen_as("part of a checklist", "After"),
        ),
        step(
            _(
                "There is nothing to tick: each line follows from what is on the site. “12 / "
                "15” means that three are still open."
            ),
        ),
        step(_("A click on a line opens the screen on which it is put right.")),
        step(_("The first screen shows the lines that are due, and counts the days.")),
    ),
)

PAGES = (PICTURES, PREVIEW, DRAFT_LINK, CHECKLIST)
