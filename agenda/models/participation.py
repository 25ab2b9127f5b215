"""The part that an organisation had in a forum."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldRowPanel
from wagtail.models import Orderable

from forum_site.models.revisions import RowInRevisions
from forum_site.two_sides.models import TwoSided
from forum_site.two_sides.panels import pair_panel

from .rows import unique_order


class Participation(RowInRevisions, TwoSided, Orderable):
    """An organisation, or bodies that the source does not name one by one, with their role."""

    class Role(models.TextChoices):
        HOST = "host", _("Host")
        GUIDE = "guide", _("Under the guidance of")
        ORGANISE = "organise", _("Organiser")
        CO_ORGANISE = "co_organise", _("Co-organiser")
        SUPPORT = "support", _("Supported by")
        ATTEND = "attend", _("In attendance")

    page = ParentalKey("agenda.ForumPage", related_name="participations")
    role = models.CharField(_("Role"), max_length=12, choices=Role)
    organisation = models.ForeignKey(
        "speakers.OrganisationPage",
        verbose_name=_("Organisation"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="participations",
    )
    name = models.CharField(
        _("Name"),
        max_length=120,
        blank=True,
        help_text=_("Only where there is no page to choose, for example 各行业协会."),
    )
    name_en = models.CharField(_("English name"), max_length=255, blank=True)
    note = models.CharField(_("Note"), max_length=255, blank=True)
    note_en = models.CharField(_("English note"), max_length=255, blank=True)

    pairs = ("name", "note")
    told_apart_by = ("page", "role", "organisation")  # when two organisations turn out to be one
    panels = [
        FieldRowPanel(["role", "organisation"]),
        pair_panel("name"),
        pair_panel("note"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("participating organisation")
        verbose_name_plural = _("participating organisations")
        constraints = [
            unique_order("page", "participation"),
            models.CheckConstraint(
                condition=models.Q(organisation__isnull=False) ^ ~models.Q(name=""),
                name="participation_organisation_or_name",
                violation_error_message=_("Choose an organisation or write a name, not both."),
            ),
        ]

    def __str__(self):
        return str(self.organisation or self.name)
