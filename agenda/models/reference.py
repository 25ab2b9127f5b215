"""Policies, standards and plans that talks cite."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from forum_site.models import BasePage, IndexPage
from forum_site.panels import tick_panel
from forum_site.search import kinds
from forum_site.search.searchable import Weight, visible
from forum_site.two_sides.names import EnglishNamed
from forum_site.two_sides.panels import pair_panel
from speakers.models import OrganisationPage

from .topic import TopicPage


class ReferenceIndexPage(IndexPage):
    """All policies and standards, in the order that staff gave them."""

    parent_page_types = ["forum_site.HomePage"]
    subpage_types = ["agenda.ReferencePage"]
    admin_default_ordering = "ord"

    class Meta:
        verbose_name = _("list of policies and standards")

    def get_items(self, request):
        return ReferencePage.objects.visible().order_by("path")


class ReferencePage(EnglishNamed, BasePage):
    """A document of record; the page shows who cited it, and when."""

    class Kind(models.TextChoices):
        POLICY = "policy", _("Policy")
        STANDARD = "standard", _("Standard")
        PLAN = "plan", _("Plan")
        FRAMEWORK = "framework", _("Framework")

    class Status(models.TextChoices):
        IN_FORCE = "in_force", pgettext_lazy("status of a document", "Issued")
        DRAFT = "draft", pgettext_lazy("of a document", "Draft")
        PREPARING = "preparing", _("In preparation")
        UNKNOWN = "unknown", _("Not known")

    kind = models.CharField(_("Kind"), max_length=10, choices=Kind)
    status = models.CharField(_("Status"), max_length=10, choices=Status, default=Status.UNKNOWN)
    issuers = ParentalManyToManyField(
        "speakers.OrganisationPage",
        verbose_name=_("Issued by"),
        blank=True,
        related_name="issued_references",
    )
    issuer_note = models.CharField(
        _("Issuers in words"),
        max_length=120,
        blank=True,
        help_text=_("Where not all have a page, for example 商务部等六部门."),
    )
    issuer_note_en = models.CharField(_("English issuers in words"), max_length=255, blank=True)
    number = models.CharField(
        _("Document number"),
        max_length=60,
        blank=True,
        help_text=_("For example 国办发〔2025〕37号."),
    )
    year = models.PositiveSmallIntegerField(
        _("Year"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1949), MaxValueValidator(2100)],
    )
    link = models.URLField(_("Link"), blank=True)
    summary = models.TextField(_("Summary"), blank=True)
    summary_en = models.TextField(_("English summary"), blank=True)
    topics = ParentalManyToManyField(
        "agenda.TopicPage", verbose_name=_("Topics"), blank=True, related_name="references"
    )

    pairs = BasePage.pairs + ("issuer_note", "summary")
    lead = "summary"
    proper_names = ("title",)
    glossary = True
    content_panels = BasePage.content_panels + [
        FieldPanel("english_name"),
        MultiFieldPanel(
            [
                FieldRowPanel(["kind", "status"]),
                tick_panel("issuers"),
                pair_panel("issuer_note"),
                FieldRowPanel(["number", "year"]),
                FieldPanel("link"),
            ],
            _("The document"),
        ),
        pair_panel("summary"),
        tick_panel("topics"),
    ]
    search_kind = kinds.Kind.REFERENCE
    search_shows = ("issuers", "topics")
    search_fields = BasePage.search_fields + [
        index.SearchField("number", boost=Weight.LEAD),
        index.SearchField("issuer_note", boost=Weight.LEAD),
        index.SearchField("issuer_note_en", boost=Weight.LEAD),
        index.SearchField("summary", boost=Weight.LEAD),
        index.SearchField("summary_en", boost=Weight.LEAD),
    ]

    parent_page_types = ["agenda.ReferenceIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = _("policy or standard")
        verbose_name_plural = _("policies and standards")

    @property
    def what(self):
        return self.get_kind_display()

    def search_years(self):
        return [self.year] if self.year else []

    def search_topics(self):
        return [topic.pk for topic in self.topics.all()]

    def search_organisations(self):
        return list(self.issuers.all())

    def search_subjects(self):
        return [name for topic in self.topics.all() for name in topic.search_names()]

    @classmethod
    def to_show(cls, queryset):
        return queryset.prefetch_related(visible("issuers", OrganisationPage))

    @classmethod
    def to_index(cls, queryset):
        return cls.to_show(queryset).prefetch_related(visible("topics", TopicPage))
