"""The home page: the newest forum, composed from what the apps offer to templates."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from ..two_sides.panels import pair_panel
from .base import BasePage


class HomePage(BasePage):
    """The front door in each language."""

    lede = models.TextField(
        _("Lede"), blank=True, help_text=_("One or two sentences below the title.")
    )
    lede_en = models.TextField(_("English lede"), blank=True)

    pairs = BasePage.pairs + ("lede",)
    lead = "lede"
    content_panels = BasePage.content_panels + [pair_panel("lede", kind="lede")]

    max_count = 1
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "agenda.ForumIndexPage",
        "speakers.SpeakerIndexPage",
        "speakers.OrganisationIndexPage",
        "cases.CaseIndexPage",
        "agenda.ReferenceIndexPage",
        "agenda.TopicIndexPage",
        "agenda.TermIndexPage",
        "agenda.PracticePage",
        "forum_site.StandardPage",
    ]

    class Meta:
        verbose_name = _("home page")
