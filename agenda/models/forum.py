"""A forum: one edition, with its agenda and the organisations that took part."""

from dataclasses import replace

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpResponse
from django.urls import Resolver404
from django.utils.translation import gettext_lazy as _
from wagtail.fields import StreamField
from wagtail.search import index
from wagtail.url_routing import RouteResult

from forum_site.blocks import FileBlock, PictureBlock, prose_blocks
from forum_site.models import BasePage, IndexPage
from forum_site.search.kinds import Kind
from forum_site.search.searchable import Weight, visible
from speakers.models import OrganisationPage

from ..filters import AgendaFilter
from ..form_of_forum import forum_panels
from .participation import Participation
from .practice import MayBeForPractice
from .rows import OrderedRowsMixin


class ForumIndexPage(IndexPage):
    """All forums, newest first."""

    parent_page_types = ["forum_site.HomePage"]
    subpage_types = ["agenda.ForumPage"]

    class Meta:
        verbose_name = _("list of forums")

    def get_items(self, request):
        return ForumPage.objects.visible().order_by("-start_date", "-path")


class ForumPage(MayBeForPractice, OrderedRowsMixin, BasePage):
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
    display_text = ("title", "theme")
    newest_first = ("-start_date",)
    slug_may_be_digits = True
    ordered_rows = ("sessions", "participations")
    exclude_fields_in_copy = ["ring_weights"]
    content_panels = forum_panels()
    search_kind = Kind.FORUM
    search_shows = ("participations__organisation",)
    search_shown_by_name = False  # its talks, cases, speakers and organisations show its day
    search_fields = BasePage.search_fields + [
        index.SearchField("full_title", boost=Weight.NAMES),
        index.SearchField("full_title_en", boost=Weight.NAMES),
        index.SearchField("theme", boost=Weight.NAMES),
        index.SearchField("theme_en", boost=Weight.NAMES),
        index.SearchField("intro", boost=Weight.LEAD),
        index.SearchField("intro_en", boost=Weight.LEAD),
        index.SearchField("city"),
        index.SearchField("city_en"),
        index.SearchField("venue"),
        index.SearchField("venue_en"),
        index.SearchField("recap"),
        index.FilterField("start_date"),
    ]

    parent_page_types = ["agenda.ForumIndexPage", "agenda.PracticePage"]
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

    def with_content_json(self, content):
        """As a version has it, but with the weights of today: they belong to the forum itself."""
        forum = super().with_content_json(content)
        forum.ring_weights = self.ring_weights
        return forum

    def default_slug(self):
        return str(self.start_date.year) if self.start_date else super().default_slug()

    @property
    def forum_label(self):
        return self.slug

    @property
    def forum_days(self):
        """Its first and its last day."""
        return self.start_date, self.end_date or self.start_date

    @property
    def year(self):
        return self.start_date.year

    # Its agenda, filtered

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        from ..queries import agenda_of  # they ask the models

        context["agenda"] = agenda_of(self)
        context["agenda_filter"] = agenda_filter = AgendaFilter(request.GET)
        if agenda_filter:
            context["head"] = replace(context["head"], index=False)
        return context

    # Its calendar file, which is there for whom the page is there

    calendar_file = "forum.ics"

    def route(self, request, path_components):
        if path_components == [self.calendar_file]:
            super().route(request, [])
            return RouteResult(self, kwargs={"calendar": True})
        return super().route(request, path_components)

    def serve(self, request, *args, calendar=False, **kwargs):
        if not calendar:
            return super().serve(request, *args, **kwargs)
        from ..calendar import CONTENT_TYPE, calendar_of  # they import the models
        from ..queries import agenda_of

        return HttpResponse(calendar_of(self, agenda_of(self)), content_type=CONTENT_TYPE)

    def get_route_paths(self):
        return [*super().get_route_paths(), f"/{self.calendar_file}"]

    def resolve_subpage(self, path):
        """Wagtail's redirects ask whether a page still has what stood below its old address."""
        if path not in self.get_route_paths():
            raise Resolver404

    # What search asks of it

    def search_years(self):
        return [self.year]

    def search_organisations(self):
        return [row.organisation for row in self.participations.all() if row.organisation]

    def search_subjects(self):
        sessions = [word for row in self.sessions.all() for word in (row.heading, row.heading_en)]
        parts = [word for row in self.participations.all() for word in (row.name, row.name_en)]
        return [*sessions, *parts]

    @classmethod
    def to_show(cls, queryset):
        rows = Participation.objects.order_by("sort_order")
        return queryset.prefetch_related(
            models.Prefetch(
                "participations", rows.prefetch_related(visible("organisation", OrganisationPage))
            )
        )

    @classmethod
    def to_index(cls, queryset):
        return cls.to_show(queryset).prefetch_related("sessions")
