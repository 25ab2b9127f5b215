"""The innovation cases that a forum releases."""

from dataclasses import replace

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from forum_site.blocks import PictureBlock, figures_block
from forum_site.models import BasePage, BasePageQuerySet, IndexPage
from forum_site.models.base import BasePageManager
from forum_site.panels import tick_panel
from forum_site.search.kinds import Kind
from forum_site.search.searchable import Weight, visible
from forum_site.two_sides.panels import pair_panel
from speakers.models import OrganisationPage

from ..filters import CaseFilter, visible_forums
from .vocabulary import Industry, Technology


class CasePageQuerySet(BasePageQuerySet):
    """Cases in the words of the site."""

    def in_released_order(self):
        """Newest forum first; within a forum as they were released, which is tree order."""
        return self.order_by(models.F("forum__start_date").desc(nulls_last=True), "path")

    def with_facts(self):
        """With all that a list shows of a case, in a fixed number of queries."""
        return self.select_related("industry").prefetch_related(
            models.Prefetch("organisation", OrganisationPage.objects.visible()),
            models.Prefetch("forum", visible_forums(self)),
            "technologies",
        )


class CaseIndexPage(IndexPage):
    """All cases in released order, filtered by industry, technology or year."""

    parent_page_types = ["forum_site.HomePage"]
    subpage_types = ["cases.CasePage"]
    admin_default_ordering = "ord"

    class Meta:
        verbose_name = _("list of cases")

    def get_items(self, request):
        cases = CasePage.objects.visible().in_released_order().with_facts()
        return self.case_filter(request).apply(cases)

    def case_filter(self, request):
        """The `CaseFilter` that the request's query string asks for."""
        return CaseFilter(request.GET)

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["case_filter"] = case_filter = self.case_filter(request)
        if case_filter:
            context["head"] = replace(context["head"], index=False)
        return context


class CasePage(BasePage):
    """A case; with only a title known, the page says so."""

    organisation = models.ForeignKey(
        "speakers.OrganisationPage",
        verbose_name=_("Organisation"),
        on_delete=models.PROTECT,
        related_name="cases",
    )
    forum = models.ForeignKey(
        "agenda.ForumPage",
        verbose_name=_("Released at"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="cases",
    )
    industry = models.ForeignKey(
        Industry,
        verbose_name=_("Industry"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="cases",
    )
    technologies = ParentalManyToManyField(
        Technology, verbose_name=_("Technologies"), blank=True, related_name="cases"
    )
    topics = ParentalManyToManyField(
        "agenda.TopicPage", verbose_name=_("Topics"), blank=True, related_name="cases"
    )
    scene = models.TextField(_("Scene"), blank=True, help_text=_("Who had which problem, where."))
    scene_en = models.TextField(_("English scene"), blank=True)
    approach = models.TextField(_("Approach"), blank=True, help_text=_("What was done."))
    approach_en = models.TextField(_("English approach"), blank=True)
    outcome = models.TextField(_("Outcome"), blank=True, help_text=_("What came of it."))
    outcome_en = models.TextField(_("English outcome"), blank=True)
    figures = StreamField(figures_block(), verbose_name=_("Figures"), blank=True)
    pictures = StreamField([("picture", PictureBlock())], verbose_name=_("Pictures"), blank=True)

    objects = BasePageManager.from_queryset(CasePageQuerySet)()

    pairs = BasePage.pairs + ("scene", "approach", "outcome")
    lead = "scene"
    display_streams = ("figures",)
    newest_first = ("-forum__start_date", "path")
    content_panels = [
        pair_panel(
            "title",
            kind="case_title",
            help_text=_("What it is, without the organisation’s name: 智能客服一体化方案."),
        ),
        FieldRowPanel(["organisation", "forum"]),
        pair_panel("scene"),
        pair_panel("approach"),
        pair_panel("outcome"),
        FieldPanel("figures"),
        FieldPanel("pictures"),
        MultiFieldPanel(
            [FieldPanel("industry"), tick_panel("technologies"), tick_panel("topics")],
            _("What it is about"),
        ),
    ]
    search_kind = Kind.CASE
    search_shows = ("organisation", "forum", "topics", "industry", "technologies")
    search_shown_by_name = False  # organisations show the year of its forum
    search_fields = BasePage.search_fields + [
        index.SearchField("figures"),
        index.SearchField("scene", boost=Weight.LEAD),
        index.SearchField("scene_en", boost=Weight.LEAD),
        index.SearchField("approach"),
        index.SearchField("approach_en"),
        index.SearchField("outcome"),
        index.SearchField("outcome_en"),
    ]

    parent_page_types = ["cases.CaseIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = _("case")
        verbose_name_plural = _("cases")

    @classmethod
    def belonging_to(cls, forum):
        return cls.objects.filter(forum=forum.pk)

    @property
    def has_story(self):
        """Whether more than the title is known."""
        return bool(self.scene or self.approach or self.outcome or self.figures or self.pictures)

    @property
    def forum_label(self):
        return self.forum.slug if self.forum else ""

    # What search asks of it

    def search_years(self):
        return [self.forum.start_date.year] if self.forum else []

    def search_topics(self):
        return [topic.pk for topic in self.topics.all()]

    def search_organisations(self):
        organisation = getattr(self, "organisation", None)  # a hidden one is not there
        return [organisation] if organisation else []

    def search_subjects(self):
        words = [self.industry, *self.technologies.all()]
        names = [name for word in words if word for name in (word.name, word.name_en)]
        return names + [name for topic in self.topics.all() for name in topic.search_names()]

    @classmethod
    def to_show(cls, queryset):
        return queryset.with_facts()

    @classmethod
    def to_index(cls, queryset):
        return cls.to_show(queryset).prefetch_related(
            visible("topics", cls.topics.field.related_model)
        )
