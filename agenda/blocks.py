"""Blocks for what a talk leaves behind: slides and videos."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from forum_site.blocks import FileBlock
from forum_site.two_sides.blocks import LinePairBlock

from .languages import Language


class SlidesBlock(FileBlock):
    """The slides of a talk as a document."""

    class Meta:
        label = _("Slides")


class VideoBlock(blocks.StructBlock):
    """A recording elsewhere; the site links to it and never embeds it."""

    link = blocks.URLBlock(label=_("Link"))
    name = LinePairBlock(label=_("Name"))
    language = blocks.ChoiceBlock(label=_("Language"), choices=Language.choices)
    start = blocks.IntegerBlock(
        label=_("Starts at second"), min_value=0, max_value=86_400, default=0, required=False
    )

    class Meta:
        icon = "media"
        label = _("Video")
