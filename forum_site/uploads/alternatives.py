"""Pages are published only when their pictures have alternative text in both languages."""

from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.fields import StreamField

from ..blocks import PictureValue, no_words

SCHEDULED = "wagtail.publish.scheduled"  # the action that Wagtail logs for it


def wordless_pictures(page):
    """Yield (image, side) for each side, "zh" or "en", of a picture on a page without words."""
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            for value in _pictures_in(getattr(page, field.name)):
                for side in value.wordless_sides:
                    yield value["image"], side


def _pictures_in(value):
    if isinstance(value, PictureValue):
        yield value
    elif isinstance(value, blocks.StreamValue):
        for child in value:
            yield from _pictures_in(child.value)
    elif isinstance(value, blocks.StructValue):
        for child in value.values():
            yield from _pictures_in(child)
    elif isinstance(value, blocks.list_block.ListValue):
        for child in value:
            yield from _pictures_in(child)


def require_words(page):
    """Refuse a page with a picture that lacks words. Raises `ValidationError`, a message each."""
    messages = [str(no_words(image, side)) for image, side in wordless_pictures(page)]
    if messages:
        raise ValidationError(messages, code="alternative_text")
