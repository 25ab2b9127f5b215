"""Pictures in the sizes and formats that browsers choose from.

Wagtail's own tag repeats the width of a small original, which HTML forbids, and an original that
cannot be read would be a server error. https://docs.wagtail.org/en/stable/topics/images.html
"""

import logging
from dataclasses import dataclass

from django.db import Error as DatabaseError
from wagtail.images.models import Filter

FORMATS = ("avif", "webp", "jpeg")  # the best first; all browsers know the last

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Renditions:
    """What an `<img>` needs, and the better formats for the `<source>`s before it.

    `sources` are pairs of media type and srcset; `src` is in the format that all browsers know.
    Nothing is larger than its original, so `small` and `large`, the (width, height) of the first
    and of the last size, may be the same.
    """

    sources: tuple
    src: str
    small: tuple
    large: tuple


def renditions(image, sizes, formats=FORMATS):
    """An image in some sizes, or None if there is none or it cannot be read.

    `sizes` is a filter of Wagtail with braces, smallest first, such as `width-{480,960}`; `formats`
    are such as follow `format-`, separated by spaces if it is a string.
    """
    if not image:
        return None
    specs = Filter.expand_spec(sizes)
    *better, plain = formats.split() if isinstance(formats, str) else formats
    fallback = _in_format(specs[len(specs) // 2], plain)
    wanted = [_in_format(spec, name) for name in better for spec in specs]
    try:
        made = image.get_renditions(*wanted, fallback)
    except DatabaseError:
        raise
    except Exception:  # Pillow, Willow and the storage each have errors of their own
        logger.warning("picture %s cannot be shown", image.pk, exc_info=True)
        return None
    rows = [[made[_in_format(spec, name)] for spec in specs] for name in better]
    return Renditions(
        sources=tuple(
            (f"image/{name.partition('-')[0]}", _srcset(row))
            for name, row in zip(better, rows, strict=True)
        ),
        src=made[fallback].url,
        small=(rows[0][0].width, rows[0][0].height),
        large=(rows[0][-1].width, rows[0][-1].height),
    )


def _in_format(spec, name):
    return f"{spec}|format-{name}"


def _srcset(row):
    """The renditions with their widths, each width once."""
    by_width = {rendition.width: rendition.url for rendition in reversed(row)}
    return ", ".join(f"{by_width[width]} {width}w" for width in sorted(by_width))
