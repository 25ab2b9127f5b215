"""What is said after a save about what an editor may want to look at."""

from django.contrib import messages
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext

from .reading import hints_on

SHOWN = 5


def tell_hints(request, page):
    """Add the hints on a page that was just saved to the messages of a request.

    A save in the background tells nothing: nobody would see it.
    """
    found = hints_on(page) if request.accepts("text/html") else []
    if not found:
        return
    rest = len(found) - SHOWN
    lines = [(each.label, each.hint.message) for each in found[:SHOWN]]
    if rest > 0:
        lines.append((gettext("And more"), gettext("%s more in the form.") % rest))
    messages.info(
        request,
        format_html(
            "{}<ul class='told-hints'>{}</ul>",
            gettext("Saved. You may want to look at:"),
            format_html_join("", "<li><b>{}</b> {}</li>", lines),
        ),
    )
