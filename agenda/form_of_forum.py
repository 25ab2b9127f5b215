"""The panels of a forum's form, in the order of its page."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel

from forum_site.editor.panels import HintedPanel
from forum_site.two_sides.panels import pair_panel

from .panels import SessionsPanel


def forum_panels():
    """A list of panels, to stand below the summary of the English."""
    return [
        pair_panel(
            "title",
            kind="title",
            help_text=_("Its name in short, with the year: 2026服务外包高质量发展论坛."),
        ),
        _when_and_where(),
        MultiFieldPanel([pair_panel("theme"), pair_panel("colocated")], _("Theme and occasion")),
        SessionsPanel(
            "sessions",
            heading=_("Sessions"),
            label=_("Session"),
            attrs={"data-row-heading": "heading start", "data-fold-rows": "3"},
        ),
        MultiFieldPanel(
            [
                pair_panel(
                    "intro",
                    kind="lede",
                    help_text=_(
                        "Two or three sentences on what it was about; the first one stands large on"
                        " the home page."
                    ),
                ),
                pair_panel("full_title"),
            ],
            _("About this forum"),
        ),
        FieldPanel("recap"),
        InlinePanel(
            "participations",
            heading=_("Organisations"),
            label=_("Organisation"),
            attrs={"data-row-heading": "role organisation name", "data-fold-rows": "3"},
        ),
        MultiFieldPanel([FieldPanel("photos"), FieldPanel("downloads")], _("Photos and downloads")),
        MultiFieldPanel(
            [
                pair_panel("source_name"),
                FieldRowPanel([HintedPanel("source_date", kind="source_date"), "source_link"]),
            ],
            _("Source"),
        ),
    ]


def _when_and_where():
    return MultiFieldPanel(
        [
            FieldRowPanel(["start_date", "end_date"]),
            pair_panel("time_note"),
            pair_panel("city"),
            pair_panel("venue"),
        ],
        _("When and where"),
    )
