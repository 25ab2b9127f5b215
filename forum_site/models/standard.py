"""Standard pages: about the alliance, privacy, accessibility and the like."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.fields import StreamField
from wagtail.search import index

from ..blocks import prose_blocks
from ..two_sides.panels import pair_panel
from .base import BasePage


class StandardPage(BasePage):
    """A page of running text."""

    intro = models.TextField(_("Introduction"), blank=True)
    intro_en = models.TextField(_("English introduction"), blank=True)
    body = StreamField(prose_blocks(), verbose_name=_("Text"), blank=True)

    pairs = BasePage.pairs + ("intro",)
    lead = "intro"
    content_panels = BasePage.content_panels + [pair_panel("intro"), "body"]
    search_fields = BasePage.search_fields + [
        index.SearchField("intro"),
        index.SearchField("intro_en"),
        index.SearchField("body"),
    ]

    parent_page_types = ["forum_site.HomePage"]
    subpage_types = []

    class Meta:
        verbose_name = _("standard page")
