"""Whether a session or a talk takes place as announced."""

from django.db import models
from django.utils.translation import pgettext_lazy


class Status(models.TextChoices):
    """What became of the plan; a time or room that changed is simply written over."""

    PLANNED = "planned", pgettext_lazy("status on the agenda", "As planned")
    MOVED = "moved", pgettext_lazy("status on the agenda", "Moved")
    CANCELLED = "cancelled", pgettext_lazy("status on the agenda", "Cancelled")


def status_field():
    """The field of a session or a talk that says so."""
    return models.CharField(
        pgettext_lazy("status on the agenda", "Status"),
        max_length=10,
        choices=Status,
        default=Status.PLANNED,
        help_text=pgettext_lazy(
            "status on the agenda",
            "Moved or cancelled stays on the agenda and is marked; say more in the note.",
        ),
    )
