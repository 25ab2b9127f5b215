"""A forum: one edition, with its agenda and the organisations that took part."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from forum_site.blocks import FileBlock, PictureBlock, prose_blocks
from forum_site.models import BasePage, IndexPage
from forum_site.two_sides.panels import pair_panel

from ..panels import SessionsPanel
from .rows import OrderedRowsMixin


class ForumIndexPage(IndexPage):
    """All forums, newest first."""

    parent_page_types = ["forum_site.HomePage"]
    subpage_types = ["agenda.ForumPage"]

    class Meta:
        verbose_name = _("list of forums")

    def get_items(self, request):
        return ForumPage.objects.visible().order_by("-start_date", "-path")


class ForumPage(OrderedRowsMixin, BasePage):
    """One edition of the forum. Times, venue and titles may be unknown; order never is."""

    full_title = models.CharField(
        _("Full title"),
        max_length=255,
        blank=True,
        help_text=_("As printed, with whatever was held together with the forum."),
    )
    full_title_en = models.CharField(_("English full title"), max_length=255, blank=True)
    theme = models.CharField(_("Theme"), max_length=120, blank=True)
    theme_en = models.CharField(_("English theme"), max_length=120, blank=True)
    start_date = models.DateField(_("First day"))
    end_date = models.DateField(
        _("Last day"), null=True, blank=True, help_text=_("Leave empty for a forum of one day.")
    )
    time_note = models.CharField(
        _("Time of day"),
        max_length=60,
        blank=True,
        help_text=_("In words where no clock time is known, for example 下午."),
    )
    time_note_en = models.CharField(_("English time of day"), max_length=60, blank=True)
    city = models.CharField(_("City"), max_length=60, blank=True)
    city_en = models.CharField(_("English city"), max_length=60, blank=True)
    venue = models.CharField(
        _("Venue"), max_length=120, blank=True, help_text=_("Leave empty if it is not known.")
    )
    venue_en = models.CharField(_("English venue"), max_length=120, blank=True)
    colocated = models.CharField(
        _("Held together with"), max_length=255, blank=True, help_text=_("For example 联盟年会.")
    )
    colocated_en = models.CharField(_("English held together with"), max_length=255, blank=True)
    intro = models.TextField(_("Introduction"), blank=True)
    intro_en = models.TextField(_("English introduction"), blank=True)
    recap = StreamField(prose_blocks(), verbose_name=_("Recap"), blank=True)
    photos = StreamField([("picture", PictureBlock())], verbose_name=_("Photos"), blank=True)
    downloads = StreamField([("file", FileBlock())], verbose_name=_("Downloads"), blank=True)
    source_name = models.CharField(
        _("Source"), max_length=120, blank=True, help_text=_("Who published the facts used here.")
    )
    source_name_en = models.CharField(_("English source"), max_length=120, blank=True)
    source_date = models.DateField(_("Date of the source"), null=True, blank=True)
    source_link = models.URLField(_("Link to the source"), blank=True)
    ring_weights = models.JSONField(default=dict, editable=False)

    pairs = BasePage.pairs + (
        "full_title",
        "theme",
        "time_note",
        "city",
        "venue",
        "colocated",
        "intro",
        "source_name",
    )
    lead = "intro"
    slug_may_be_digits = True
    ordered_rows = ("sessions", "participations")
    exclude_fields_in_copy = ["ring_weights"]
    content_panels = BasePage.content_panels + [
        MultiFieldPanel(
            [pair_panel("full_title"), pair_panel("theme"), pair_panel("colocated")],
            _("Names"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel(["start_date", "end_date"]),
                pair_panel("time_note"),
                pair_panel("city"),
                pair_panel("venue"),
            ],
            _("When and where"),
        ),
        pair_panel("intro"),
        SessionsPanel("sessions", heading=_("Sessions"), label=_("Session")),
        InlinePanel("participations", heading=_("Organisations"), label=_("Organisation")),
        FieldPanel("recap"),
        FieldPanel("photos"),
        FieldPanel("downloads"),
        MultiFieldPanel(
            [pair_panel("source_name"), FieldRowPanel(["source_date", "source_link"])],
            _("Source"),
        ),
    ]
    search_fields = BasePage.search_fields + [
        index.SearchField("theme"),
        index.SearchField("theme_en"),
        index.SearchField("intro"),
        index.SearchField("intro_en"),
        index.SearchField("recap"),
        index.FilterField("start_date"),
    ]

    parent_page_types = ["agenda.ForumIndexPage"]
    admin_default_ordering = "ord"
    subpage_types = ["agenda.TalkPage"]

    class Meta:
        verbose_name = _("forum")
        verbose_name_plural = _("forums")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(end_date__isnull=True)
                | models.Q(end_date__gte=models.F("start_date")),
                name="forum_ends_after_start",
            )
        ]

    def clean(self):
        super().clean()
        if self.end_date and self.start_date and self.end_date < self.start_date:
            raise ValidationError({"end_date": _("The last day is before the first.")})

    def default_slug(self):
        return str(self.start_date.year) if self.start_date else super().default_slug()

    @property
    def forum_label(self):
        return self.slug

    @property
    def year(self):
        return self.start_date.year
