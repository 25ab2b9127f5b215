"""A part of a forum's agenda."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from forum_site.editor.panels import HintedPanel
from forum_site.two_sides.models import TwoSided
from forum_site.two_sides.panels import pair_panel

from ..status import status_field
from ..tracks import Track
from .rows import unique_order


class Session(TwoSided, Orderable):
    """A row of the agenda. It may hold several talks, or none, as a break does."""

    class Kind(models.TextChoices):
        TALKS = "talks", _("Talks")
        RELEASE = "release", _("Release of cases")
        BREAK = "break", _("Break")
        OTHER = "other", _("Other")

    page = ParentalKey("agenda.ForumPage", related_name="sessions")
    heading = models.CharField(_("Heading"), max_length=120)
    heading_en = models.CharField(_("English heading"), max_length=255, blank=True)
    kind = models.CharField(_("Kind"), max_length=10, choices=Kind, default=Kind.TALKS)
    track = models.CharField(
        _("Track"),
        max_length=10,
        choices=Track,
        blank=True,
        help_text=_("Gives the session its colour; leave empty for a break."),
    )
    status = status_field()
    start = models.DateTimeField(
        _("Start"), null=True, blank=True, help_text=_("Beijing time. Leave empty if not known.")
    )
    end = models.DateTimeField(_("End"), null=True, blank=True)
    room = models.CharField(_("Room"), max_length=60, blank=True)
    room_en = models.CharField(_("English room"), max_length=60, blank=True)
    chair = models.ForeignKey(
        "speakers.SpeakerPage",
        verbose_name=_("Chair"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="chaired_sessions",
    )
    note = models.CharField(_("Note"), max_length=255, blank=True)
    note_en = models.CharField(_("English note"), max_length=255, blank=True)

    pairs = ("heading", "room", "note")
    display_text = ("heading",)
    newest_first = ("-page__start_date", "sort_order")
    panels = [
        pair_panel("heading", help_text=_("As the programme has it: 致辞, or 人工智能与数据.")),
        FieldRowPanel(["kind", "track", "status"]),
        FieldRowPanel([HintedPanel("start", kind="moment"), HintedPanel("end", kind="moment")]),
        pair_panel("room"),
        FieldPanel("chair"),
        pair_panel("note"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("session")
        verbose_name_plural = _("sessions")
        constraints = [
            unique_order("page", "session"),
            models.CheckConstraint(
                condition=models.Q(end__isnull=True) | models.Q(end__gt=models.F("start")),
                name="session_ends_after_start",
                violation_error_message=_("A session must end after it starts."),
            ),
        ]

    def __str__(self):
        return self.heading

    @property
    def forum_days(self):
        """The first and the last day of its forum."""
        return self.page.forum_days

    def clean(self):
        super().clean()
        if self.end and not self.start:
            raise ValidationError({"start": _("Give the start as well as the end.")})
        if self.end and self.end <= self.start:
            raise ValidationError({"end": _("A session must end after it starts.")})
