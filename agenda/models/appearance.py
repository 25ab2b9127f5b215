"""A speaker's row on a talk."""

from django.db import models
from django.db.models.functions import Length, Substr
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from forum_site.models.base import ReadableByAnyone, readable_by_anyone
from forum_site.models.revisions import RowInRevisions
from forum_site.two_sides.models import TwoSided
from forum_site.two_sides.panels import pair_panel

from .forum import ForumPage
from .rows import unique_order


class AppearanceQuerySet(models.QuerySet):
    """Appearances in the words of the site."""

    def visible(self):
        """Those on a talk that anyone may read, by a speaker whose page anyone may read."""
        return self.filter(readable_by_anyone("talk__"), readable_by_anyone("speaker__"))

    def with_organisation(self):
        """With the pages of speaker and organisation; `shows_organisation` if that is visible."""
        return self.select_related("speaker", "organisation").annotate(
            shows_organisation=ReadableByAnyone("organisation__path")
        )

    def in_speaking_order(self):
        """Newest forum first; within a forum as the agenda has it."""
        forum = ForumPage.objects.filter(
            path=Substr(
                models.OuterRef("talk__path"),
                1,
                Length(models.OuterRef("talk__path")) - ForumPage.steplen,
            )
        )
        return self.annotate(forum_date=models.Subquery(forum.values("start_date")[:1])).order_by(
            "-forum_date", "talk__path", "sort_order"
        )


class Appearance(RowInRevisions, TwoSided, Orderable):
    """A speaker on a talk, with the post and the organisation held that day."""

    class Role(models.TextChoices):
        SPEAKER = "speaker", _("Speaker")
        MODERATOR = "moderator", _("Moderator")
        PANELLIST = "panellist", _("Panellist")

    talk = ParentalKey("agenda.TalkPage", related_name="appearances")
    speaker = models.ForeignKey(
        "speakers.SpeakerPage",
        verbose_name=_("Speaker"),
        on_delete=models.PROTECT,
        related_name="appearances",
    )
    role = models.CharField(_("Role"), max_length=10, choices=Role, default=Role.SPEAKER)
    honorific = models.CharField(_("Honorific"), max_length=20, blank=True)
    honorific_en = models.CharField(_("English honorific"), max_length=20, blank=True)
    organisation = models.ForeignKey(
        "speakers.OrganisationPage",
        verbose_name=_("Organisation"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="appearances",
    )
    department = models.CharField(
        _("Department"), max_length=120, blank=True, help_text=_("For example 服贸司二处.")
    )
    department_en = models.CharField(_("English department"), max_length=255, blank=True)
    post = models.CharField(
        _("Post"), max_length=120, blank=True, help_text=_("As held that day, for example 副处长.")
    )
    post_en = models.CharField(_("English post"), max_length=120, blank=True)

    objects = AppearanceQuerySet.as_manager()

    pairs = ("department", "post")
    optional_pairs = ("honorific",)
    panels = [
        FieldRowPanel(["speaker", "role"]),
        FieldPanel("organisation"),
        pair_panel("department"),
        pair_panel("post"),
        pair_panel("honorific"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("appearance")
        verbose_name_plural = _("appearances")
        constraints = [
            unique_order("talk", "appearance"),
            models.UniqueConstraint(
                fields=["talk", "speaker"],
                name="appearance_once_per_talk_and_speaker",
                violation_error_message=_("This speaker is on the talk already."),
            ),
        ]

    def __str__(self):
        return str(self.speaker)

    @cached_property
    def shows_organisation(self):
        """Whether anyone may read the organisation's page; lists know it, a draft has to ask."""
        return bool(self.organisation_id) and self.organisation.anyone_may_read()
