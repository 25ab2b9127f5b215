"""The fingerprint of what a page says, by which an approval is tied to just those words."""

from hashlib import blake2s

from django.utils import translation
from wagtail import blocks
from wagtail.fields import StreamField

from ..two_sides.blocks import PairValue
from ..two_sides.words import choose, source


def fingerprint(page, language):
    """A digest of the words and figures of a page as a reader of `language` gets them.

    It covers the page's pairs and the texts in its streams: a figure's number is part of what was
    said. Not covered are recordings, pictures and documents, rows, and what stands only in results
    of search; nor is white space at the ends.
    """
    digest = blake2s(digest_size=12)
    with translation.override(language):
        for words in _words_of(page):
            digest.update(words.strip().encode() + b"\0")
    return digest.hexdigest()


def _words_of(page):
    for name in page.pairs:
        yield str(getattr(page.local, name))
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            for child in getattr(page, field.name):
                if _has_file(child.value):
                    continue
                yield child.block_type
                yield from _texts_in(child.value)


def _has_file(value):
    """Whether a block is a recording, a picture or a document rather than words."""
    return isinstance(value, blocks.StructValue) and any(
        isinstance(block, (blocks.URLBlock, blocks.ChooserBlock))
        for block in value.block.child_blocks.values()
    )


def _texts_in(value):
    """The texts in the value of a block, on the reader's side, in order."""
    if isinstance(value, PairValue):
        yield str(choose(source(value["zh"]), source(value["en"])))
    elif isinstance(value, blocks.StructValue):
        for each in value.values():
            yield from _texts_in(each)
    elif isinstance(value, (blocks.StreamValue, blocks.list_block.ListValue)):
        for each in value:
            yield from _texts_in(getattr(each, "value", each))
    elif isinstance(value, str):
        yield value
