"""Pictures without what they tell besides what they show: position, camera, author, remarks."""

from io import BytesIO

from PIL import Image, ImageOps

from . import containers

FORMATS = ("AVIF", "GIF", "JPEG", "PNG", "WEBP")  # what Pillow calls those that are accepted
_SHOWN = {
    "GIF": containers.shown_of_gif,
    "JPEG": containers.shown_of_jpeg,
    "PNG": containers.shown_of_png,
    "WEBP": containers.shown_of_webp,
}
_QUALITY = 95  # where a picture must be coded anew
_ORIENTATION = 0x0112


class UnreadablePictureError(ValueError):
    """A file is not a whole picture of one of the accepted formats."""


def open_picture(content):
    """The Pillow image in some bytes, not decoded yet. Raises `UnreadablePictureError`."""
    try:
        return Image.open(BytesIO(content), formats=FORMATS)
    except Exception as error:  # each format has errors of its own
        raise UnreadablePictureError(str(error)) from error


def format_of(image):
    """The name of an image's format; a JPEG that holds several pictures is a JPEG."""
    return "JPEG" if image.format == "MPO" else image.format


def without_metadata(content):
    """The bytes of a picture without metadata; those of a clean one are given back as they are.

    A picture that was to be turned when it is shown is turned and coded anew, an AVIF that tells
    something is coded anew; all others keep the very data of which they are made. The profile of
    colours stays. Raises `UnreadablePictureError`.
    """
    image = open_picture(content)
    name = format_of(image)
    try:
        if _must_be_turned(image) or (name == "AVIF" and _avif_tells(content)):
            return _coded_anew(image, name, content)
        return content if name == "AVIF" else _SHOWN[name](content)
    except Exception as error:
        raise UnreadablePictureError(str(error)) from error


def _must_be_turned(image):
    moving = getattr(image, "n_frames", 1) > 1 and image.format != "MPO"
    return not moving and image.getexif().get(_ORIENTATION, 1) in range(2, 9)


def _avif_tells(content):
    """Whether the list of what an AVIF file holds names EXIF or XMP."""
    place = 0
    while place + 8 <= len(content):
        size = int.from_bytes(content[place : place + 4], "big")
        if content[place + 4 : place + 8] == b"meta":
            items = content[place : place + size]
            return b"infe" in items and (b"Exif" in items or b"mime" in items)
        if size < 8:  # up to the end of the file, or longer than four bytes can say
            return True
        place += size
    return True


def _coded_anew(image, name, content):
    """The picture upright and with its profile of colours; everything else it tells is dropped."""
    options = {"exif": b"", "icc_profile": image.info.get("icc_profile")}
    if name in ("AVIF", "WEBP"):
        options["xmp"] = b""
    if name == "WEBP" and b"VP8L" in content[:4096]:
        options["lossless"] = True
    elif name != "PNG":
        options["quality"] = _QUALITY
    if name == "AVIF" and image.n_frames > 1:
        options |= {"save_all": True, "duration": image.info.get("duration") or 100}
    else:
        image = ImageOps.exif_transpose(image)
    made = BytesIO()
    image.save(made, name, **options)
    return made.getvalue() if name == "AVIF" else _SHOWN[name](made.getvalue())
