"""The content blocks that several kinds of page share."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock

from .two_sides.blocks import (
    LinePairBlock,
    OptionalLinePairBlock,
    PointBlock,
    RichPairBlock,
    TakeawayBlock,
)
from .two_sides.words import choose, is_blank


class PictureValue(blocks.StructValue):
    """A picture where it stands: what is not said here is taken from the picture itself."""

    @property
    def sides(self):
        """Map "zh" and "en" to the alternative text on that side."""
        own, image = self["alt"], self["image"]
        return {
            "zh": image.description if is_blank(own["zh"]) else own["zh"],
            "en": image.description_en if is_blank(own["en"]) else own["en"],
        }

    @property
    def alternative(self):
        """The alternative text on the reader's side."""
        return choose(*self.sides.values())

    @property
    def wordless_sides(self):
        """Those of "zh" and "en" in which there is no alternative text."""
        if not self["image"]:
            return []
        return [side for side, words in self.sides.items() if is_blank(words)]

    @property
    def credit_line(self):
        """Whose picture it is."""
        return self["credit"] or self["image"].credit

    @property
    def licence(self):
        """(name, address) of a licence for readers, or None."""
        return self["image"].licence_for_readers


class PictureBlock(blocks.StructBlock):
    """A picture with words for those who cannot see it, a caption and a credit.

    A page is not published with a picture that lacks alternative text in one of the languages,
    neither here nor at the picture itself; a draft may be saved.
    """

    image = ImageChooserBlock(label=_("Picture"))
    alt = OptionalLinePairBlock(
        label=_("Alternative text"),
        required=False,
        help_text=_("Only where it is to differ from that of the picture itself."),
    )
    caption = OptionalLinePairBlock(label=_("Caption"), required=False)
    credit = blocks.CharBlock(
        label=_("Credit"),
        max_length=120,
        required=False,
        help_text=_("Only where it is to differ from that of the picture itself."),
    )

    class Meta:
        icon = "image"
        label = _("Picture")
        template = "blocks/picture.html"
        value_class = PictureValue

    def clean(self, value):
        cleaned = super().clean(value)
        wordless = [] if self.is_deferred_validation else cleaned.wordless_sides
        if wordless:
            errors = {side: ValidationError(no_words(cleaned["image"], side)) for side in wordless}
            raise StructBlockValidationError({"alt": StructBlockValidationError(errors)})
        return cleaned


def no_words(image, side):
    """What to say of a picture without alternative text on a side, "zh" or "en"."""
    message = {
        "zh": _("“%(title)s” has no Chinese alternative text: write it here or at the picture."),
        "en": _("“%(title)s” has no English alternative text: write it here or at the picture."),
    }[side]
    return message % {"title": image.title}


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
    """The block types of a list of key points; `label` names one of them."""
    return [("point", PointBlock(label=label))]


def takeaways_block(label):
    """The block types of a list of statements on what comes next."""
    return [("point", TakeawayBlock(label=label))]


def prose_blocks():
    """The block types of running text."""
    return [
        ("heading", LinePairBlock(label=_("Heading"), icon="title")),
        ("paragraph", RichPairBlock(label=_("Paragraph"))),
        ("picture", PictureBlock()),
    ]
