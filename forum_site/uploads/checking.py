"""Whether an uploaded file is a picture that the site accepts, asked before it is decoded."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _
from wagtail.images.utils import get_allowed_image_extensions

from .stripping import UnreadablePictureError, format_of, open_picture, without_metadata

_EXTENSIONS = {
    "AVIF": ("avif",),
    "GIF": ("gif",),
    "JPEG": ("jpg", "jpeg"),
    "PNG": ("png",),
    "WEBP": ("webp",),
}


def check_size(file, largest):
    """Refuse a file of more bytes than `largest`. Raises `ValidationError`."""
    if file.size > largest:
        raise ValidationError(
            _("The file is too large: %(size)s. At most %(largest)s are accepted.")
            % {"size": filesizeformat(file.size), "largest": filesizeformat(largest)},
            code="too_large",
        )


def clean_picture(name, content):
    """The bytes of a picture without metadata.

    Its format, and its width and height as they are written at its start, are looked at first; only
    then is it decoded, so that a small file cannot fill the memory. Raises `ValidationError`.
    """
    try:
        image = open_picture(content)
    except UnreadablePictureError as error:
        raise _no_picture(name) from error
    _check_kind(name, image)
    _check_pixels(image)
    try:
        image.load()
        return without_metadata(content)
    except Exception as error:  # each format has errors of its own
        raise ValidationError(
            _(
                "The picture is damaged or incomplete."
                " Open it on your computer, save it anew, and try again."
            ),
            code="damaged",
        ) from error


def _no_picture(name):
    return ValidationError(
        _("This file type is not accepted: %(kind)s. Only %(accepted)s are.")
        % {"kind": extension_of(name) or _("without extension"), "accepted": _accepted()},
        code="kind",
    )


def extension_of(name):
    """The extension of a file's name in small letters, without its dot."""
    return name.rpartition(".")[2].lower() if "." in name else ""


def _accepted():
    return ", ".join(extension.upper() for extension in get_allowed_image_extensions())


def _check_kind(name, image):
    extension, kind = extension_of(name), format_of(image)
    if extension not in get_allowed_image_extensions():
        raise _no_picture(name)
    if extension not in _EXTENSIONS[kind]:
        raise ValidationError(
            _(
                "The file is called .%(extension)s but holds a picture in the format %(kind)s."
                " Save it as .%(right)s and upload it again."
            )
            % {"extension": extension, "kind": kind, "right": _EXTENSIONS[kind][0]},
            code="mismatch",
        )


def _check_pixels(image):
    width, height = image.size
    try:
        frames = getattr(image, "n_frames", 1) if format_of(image) != "JPEG" else 1
    except Exception:  # counting the pictures of a broken file
        frames = 1
    side, pixels = settings.PICTURE_MAX_SIDE, settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS
    if max(width, height) > side or width * height * frames > pixels:
        raise ValidationError(
            _(
                "The picture has too many pixels: %(width)d × %(height)d."
                " At most %(millions)d million are accepted, and %(side)d on a side."
            )
            % {"width": width, "height": height, "millions": pixels // 1_000_000, "side": side},
            code="too_many_pixels",
        )
