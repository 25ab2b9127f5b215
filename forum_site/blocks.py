"""The content blocks that several kinds of page share."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock

from .two_sides.blocks import (
    LinePairBlock,
    OptionalLinePairBlock,
    RichPairBlock,
    TextPairBlock,
)


class PictureBlock(blocks.StructBlock):
    """A picture with words for those who cannot see it, a caption and a credit."""

    image = ImageChooserBlock(label=_("Picture"))
    alt = LinePairBlock(label=_("Alternative text"))
    caption = OptionalLinePairBlock(label=_("Caption"), required=False)
    credit = blocks.CharBlock(label=_("Credit"), max_length=120, required=False)

    class Meta:
        icon = "image"
        label = _("Picture")
        template = "blocks/picture.html"


class FileBlock(blocks.StructBlock):
    """A document to download."""

    document = DocumentChooserBlock(label=_("Document"))
    name = LinePairBlock(label=_("Name"))

    class Meta:
        icon = "doc-full"
        label = _("Document")
        template = "blocks/file.html"


class FigureBlock(blocks.StructBlock):
    """A number that was said, with its unit and what it counts."""

    value = blocks.CharBlock(
        label=_("Number"), max_length=40, help_text=_("As it was said, for example 475 or 1.2.")
    )
    unit = OptionalLinePairBlock(label=_("Unit"), required=False)
    counts = LinePairBlock(label=_("What it counts"))

    class Meta:
        icon = "order"
        label = _("Figure")


def figures_block():
    """The block types of a list of figures."""
    return [("figure", FigureBlock())]


def points_block(label):
    """The block types of a list of short statements; `label` names one of them."""
    return [("point", TextPairBlock(label=label))]


def prose_blocks():
    """The block types of running text."""
    return [
        ("heading", LinePairBlock(label=_("Heading"), icon="title")),
        ("paragraph", RichPairBlock(label=_("Paragraph"))),
        ("picture", PictureBlock()),
    ]
