"""The panels of a talk's form, in the order of its page."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from forum_site.editor.lengths import POINTS
from forum_site.editor.panels import HintedPanel
from forum_site.panels import tick_panel
from forum_site.two_sides.panels import pair_panel

from .panels import AppearancesPanel


def talk_panels():
    """A list of panels, to stand below the summary of the English."""
    return [
        MultiFieldPanel([_title(), FieldPanel("title_is_editorial")]),
        MultiFieldPanel(
            [
                FieldRowPanel(["session", "kind"]),
                FieldRowPanel([HintedPanel("start", kind="moment"), "minutes"]),
                FieldRowPanel(["status", "language"]),
            ],
            _("On the agenda"),
        ),
        AppearancesPanel(
            "appearances",
            heading=_("Speakers"),
            label=_("Speaker"),
            attrs={"data-row-heading": "speaker organisation post"},
        ),
        pair_panel(
            "summary",
            kind="summary",
            help_text=_(
                "Two to four sentences in your own words, in the third person. The first one stands"
                " large on the page: 数据标注正从劳动密集走向人机协同。"
            ),
        ),
        FieldPanel(
            "key_points",
            help_text=_(
                "Three to five, the most important first; one thought each, without quotation"
                " marks: 标注从人工转向人机协同."
            ),
            attrs={"data-most-blocks": POINTS},
        ),
        FieldPanel("figures"),
        FieldPanel("body"),
        FieldPanel(
            "takeaways",
            help_text=_("What the speaker proposes or expects: 年内建成三个标注基地."),
        ),
        MultiFieldPanel(
            [FieldPanel("slides"), FieldPanel("videos"), pair_panel("transcript")],
            _("Slides, videos, transcript"),
        ),
        MultiFieldPanel(
            [tick_panel("topics"), tick_panel("references"), tick_panel("terms")],
            _("What it is about"),
        ),
    ]


def _title():
    return pair_panel(
        "title",
        kind="title",
        help_text=_(
            "As the programme has it, without quotation marks and without the speaker’s name:"
            " 数据标注产业的新机遇."
        ),
    )
