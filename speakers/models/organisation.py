"""Ministries, institutes, companies: whoever hosts, speaks, attends, issues or releases."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.images import get_image_model_string
from wagtail.search import index

from forum_site.models import BasePage, IndexPage
from forum_site.models.base import readable_by_anyone
from forum_site.search import kinds
from forum_site.search.searchable import Weight
from forum_site.two_sides.names import EnglishNamed
from forum_site.two_sides.panels import pair_panel

from ..editing.forms import NamedPageForm
from ..editing.panels import DuplicatesPanel


class OrganisationIndexPage(IndexPage):
    """All organisations, by kind, and in the order that staff gave them within a kind."""

    parent_page_types = ["forum_site.HomePage"]
    subpage_types = ["speakers.OrganisationPage"]
    admin_default_ordering = "ord"

    class Meta:
        verbose_name = _("list of organisations")

    def get_items(self, request):
        kinds = {kind: place for place, kind in enumerate(OrganisationPage.Kind.values)}
        organisations = OrganisationPage.objects.visible().order_by("path")
        return sorted(organisations, key=lambda organisation: kinds[organisation.kind])


class OrganisationPage(EnglishNamed, BasePage):
    """An organisation; what it said and released is found by its talks and cases."""

    class Kind(models.TextChoices):
        GOVERNMENT = "government", _("Government")
        RESEARCH = "research", _("Research body")
        ASSOCIATION = "association", _("Association")
        COMMITTEE = "committee", _("Committee")
        COMPANY = "company", _("Company")
        OTHER = "other", _("Other")

    short_name = models.CharField(
        _("Short name"),
        max_length=40,
        blank=True,
        help_text=_("Used in lists, for example 海天瑞声; at most 24 characters look well."),
    )
    short_name_en = models.CharField(_("English short name"), max_length=60, blank=True)
    other_names = models.TextField(
        _("Other names"), blank=True, help_text=_("One a line: former names, brands, spellings.")
    )
    kind = models.CharField(_("Kind"), max_length=12, choices=Kind)
    website = models.URLField(_("Website"), blank=True)
    logo = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("Logo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    profile = models.TextField(_("Profile"), blank=True)
    profile_en = models.TextField(_("English profile"), blank=True)

    pairs = BasePage.pairs + ("short_name", "profile")
    lead = "profile"
    display_text = ("title", "short_name")
    proper_names = ("title", "short_name", "other_names")
    glossary = True
    base_form_class = NamedPageForm
    content_panels = [DuplicatesPanel()] + [
        pair_panel(
            "title", help_text=_("The full name as registered: 北京海天瑞声科技股份有限公司.")
        ),
        MultiFieldPanel(
            [
                FieldPanel("english_name"),
                pair_panel(
                    "short_name",
                    kind="organisation",
                    help_text=_("Stands in lists and below talks: 海天瑞声."),
                ),
                FieldPanel("kind"),
            ],
            _("Names and kind"),
        ),
        FieldPanel("logo"),
        pair_panel("profile"),
        FieldPanel("website"),
        FieldPanel("other_names"),
    ]
    search_kind = kinds.Kind.ORGANISATION
    search_shows = (
        "appearances__talk",
        "appearances__speaker",
        "participations__page",
        "cases",
        "cases__forum",
    )
    search_fields = BasePage.search_fields + [
        index.SearchField("profile", boost=Weight.LEAD),
        index.SearchField("profile_en", boost=Weight.LEAD),
    ]

    parent_page_types = ["speakers.OrganisationIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")

    @property
    def name(self):
        """The name for lists, on the reader's side: the short one where that side has one."""
        short = self.local.short_name
        return short if short and not short.stands_in else self.local.title

    # What search asks of it

    def search_years(self):
        spoken = [row.forum_date for row in self.appearances.all()]
        attended = [row.page.start_date for row in self.participations.all()]
        released = [case.forum.start_date for case in self.cases.all() if case.forum]
        return sorted({date.year for date in (*spoken, *attended, *released) if date})

    @classmethod
    def to_index(cls, queryset):
        spoken, attended, cases = (
            getattr(cls, relation).rel.related_model.objects
            for relation in ("appearances", "participations", "cases")
        )
        return queryset.prefetch_related(
            models.Prefetch("appearances", spoken.visible().in_speaking_order()),
            models.Prefetch(
                "participations",
                attended.filter(readable_by_anyone("page__")).select_related("page"),
            ),
            models.Prefetch(
                "cases", cases.visible().filter(readable_by_anyone("forum__")).with_facts()
            ),
        )
