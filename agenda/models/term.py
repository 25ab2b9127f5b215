"""Terms: named products, methods, projects, events, brands and words of the trade."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.search import index

from forum_site.models import BasePage, IndexPage
from forum_site.search import kinds
from forum_site.search.searchable import Weight, visible
from forum_site.two_sides.names import EnglishNamed
from forum_site.two_sides.panels import pair_panel
from speakers.models import OrganisationPage


class TermIndexPage(IndexPage):
    """The glossary, in the order that staff gave it."""

    parent_page_types = ["forum_site.HomePage"]
    subpage_types = ["agenda.TermPage"]
    admin_default_ordering = "ord"

    class Meta:
        verbose_name = _("glossary")

    def get_items(self, request):
        return TermPage.objects.visible().select_related("owned_by").order_by("path")


class TermPage(EnglishNamed, BasePage):
    """A name that talks use, with one sentence on what it is."""

    class Kind(models.TextChoices):
        PRODUCT = "product", _("Product")
        METHOD = "method", _("Method")
        PROJECT = "project", _("Project")
        EVENT = "event", _("Event")
        BRAND = "brand", _("Brand")
        WORD = "word", pgettext_lazy("kind of term", "Term")

    other_names = models.TextField(
        _("Other names"), blank=True, help_text=_("One a line; search finds the term by them.")
    )
    kind = models.CharField(_("Kind"), max_length=10, choices=Kind, default=Kind.WORD)
    owned_by = models.ForeignKey(
        "speakers.OrganisationPage",
        verbose_name=_("Owner"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="owned_terms",
        help_text=_("The organisation whose product, method or brand it is."),
    )
    definition = models.TextField(_("Definition"), blank=True, help_text=_("One sentence."))
    definition_en = models.TextField(_("English definition"), blank=True)

    pairs = BasePage.pairs + ("definition",)
    lead = "definition"
    proper_names = ("title", "other_names")
    glossary = True
    what = pgettext_lazy("kind of page", "Term")
    content_panels = BasePage.content_panels + [
        FieldPanel("english_name"),
        FieldRowPanel(["kind", "owned_by"]),
        FieldPanel("other_names"),
        pair_panel(
            "definition",
            help_text=_("One sentence that says what it is: 把标注任务分发给各地团队的平台。"),
        ),
    ]
    search_kind = kinds.Kind.TERM
    search_shows = ("owned_by",)
    search_fields = BasePage.search_fields + [
        index.SearchField("definition", boost=Weight.LEAD),
        index.SearchField("definition_en", boost=Weight.LEAD),
    ]

    parent_page_types = ["agenda.TermIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = _("term")
        verbose_name_plural = _("terms")

    def search_organisations(self):
        return [self.owned_by] if self.owned_by else []

    @classmethod
    def to_show(cls, queryset):
        return queryset.prefetch_related(visible("owned_by", OrganisationPage))
