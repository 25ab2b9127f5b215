"""Hints on a text while somebody types it."""

from datetime import date

from django.http import JsonResponse
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from .hints import LONGEST, hints

KIND_LENGTH = 30


@require_POST
def hints_view(request):
    """The hints on the posted `text` of a `kind`, as JSON; `first` and `last` are forum days.

    Nothing is read from or written to the database. A text that is too long is answered by 413.
    """
    kind, text = request.POST.get("kind", "")[:KIND_LENGTH], request.POST.get("text", "")
    if len(text) > LONGEST:
        return JsonResponse({"error": gettext("This text is too long.")}, status=413)
    found = hints(kind, text, days=_days(request.POST))
    return JsonResponse({"hints": [{"code": each.code, "message": each.message} for each in found]})


def _days(data):
    """The two days, or None where they are not both given as dates."""
    try:
        first = date.fromisoformat(data.get("first", ""))
        return first, date.fromisoformat(data.get("last") or first.isoformat())
    except ValueError:
        return None
