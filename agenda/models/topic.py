"""Topics: what forums talk about, followed over the years."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel
from wagtail.search import index

from forum_site.models import BasePage, IndexPage
from forum_site.search.kinds import Kind
from forum_site.search.searchable import Weight
from forum_site.two_sides.panels import pair_panel

from ..tracks import Track


class TopicIndexPage(IndexPage):
    """All topics, in the order that staff gave them."""

    parent_page_types = ["forum_site.HomePage"]
    subpage_types = ["agenda.TopicPage"]
    admin_default_ordering = "ord"

    class Meta:
        verbose_name = _("list of topics")

    def get_items(self, request):
        return TopicPage.objects.visible().order_by("path")


class TopicPage(BasePage):
    """A subject; the page shows its talks, cases and references over the years."""

    track = models.CharField(_("Track"), max_length=10, choices=Track)
    description = models.TextField(_("Description"), blank=True)
    description_en = models.TextField(_("English description"), blank=True)

    pairs = BasePage.pairs + ("description",)
    lead = "description"
    proper_names = ("title",)
    glossary = True
    what = pgettext_lazy("kind of page", "Topic")
    content_panels = BasePage.content_panels + [
        FieldPanel("track"),
        pair_panel("description"),
    ]
    search_kind = Kind.TOPIC
    search_fields = BasePage.search_fields + [
        index.SearchField("description", boost=Weight.LEAD),
        index.SearchField("description_en", boost=Weight.LEAD),
    ]

    parent_page_types = ["agenda.TopicIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")

    def search_topics(self):
        return [self.pk]

    @property
    def search_track(self):
        return self.track
