"""Blocks whose words come in pairs, and how the pairs inside a StreamField are found."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from .words import choose


class PairValue(blocks.StructValue):
    """The value of a pair: `zh` and `en`, and `local` for the reader's side."""

    @property
    def local(self):
        return choose(self["zh"], self["en"])


class _PairBlock(blocks.StructBlock):
    class Meta:
        value_class = PairValue
        form_classname = "struct-block pair-block"
        icon = "pilcrow"


class LinePairBlock(_PairBlock):
    """One line in Chinese and in English."""

    zh = blocks.CharBlock(label=_("Chinese"), max_length=255)
    en = blocks.CharBlock(label=_("English"), max_length=255, required=False)


class TextPairBlock(_PairBlock):
    """A plain paragraph in Chinese and in English."""

    zh = blocks.TextBlock(label=_("Chinese"), rows=2)
    en = blocks.TextBlock(label=_("English"), rows=2, required=False)


class PointBlock(TextPairBlock):
    """A short statement that the editors made of what was said."""

    class Meta:
        form_attrs = {"data-kind": "point"}


class TakeawayBlock(TextPairBlock):
    """A statement on what comes next."""

    class Meta:
        form_attrs = {"data-kind": "takeaway"}


class OptionalLinePairBlock(_PairBlock):
    """One line in each language that may stay empty."""

    zh = blocks.CharBlock(label=_("Chinese"), max_length=255, required=False)
    en = blocks.CharBlock(label=_("English"), max_length=255, required=False)


class RichPairBlock(_PairBlock):
    """Formatted paragraphs in Chinese and in English."""

    zh = blocks.RichTextBlock(label=_("Chinese"))
    en = blocks.RichTextBlock(label=_("English"), required=False)


def pairs_in(value, path):
    """Yield (path, Chinese, English) for every pair inside a stream, struct or list value."""
    if isinstance(value, PairValue):
        yield path, value["zh"], value["en"]
    elif isinstance(value, blocks.StreamValue):
        value.get_prep_value()  # gives an id to blocks that are new
        for child in value:
            yield from pairs_in(child.value, f"{path}/{child.id}")
    elif isinstance(value, blocks.StructValue):
        for name, child in value.items():
            yield from pairs_in(child, f"{path}/{name}")
    elif isinstance(value, blocks.list_block.ListValue):
        for child in value.bound_blocks:
            yield from pairs_in(child.value, f"{path}/{child.id}")
