"""What both kinds of file have in common: what comes back in one, and what is refused."""

import io
import zipfile
from dataclasses import dataclass

from django.utils.translation import gettext as _

from .segments import Key

LARGEST_FILE = 10 * 1024 * 1024  # bytes, as it is sent
LARGEST_INSIDE = 100 * 1024 * 1024  # bytes, when it is unpacked
MOST_PARTS = 1000
MOST_SEGMENTS = 5000
LONGEST_TEXT = 50_000  # characters


class RefusedFileError(ValueError):
    """A file cannot be taken in; the message says why, for the person who sent it."""


@dataclass(frozen=True)
class Returned:
    """One filled-in segment: its key, the English, and where in the file it stands, in words."""

    key: Key
    english: str
    place: str


def check_size(content):
    """Raise `RefusedFileError` if a file is empty or too large."""
    if not content:
        raise RefusedFileError(_("This file is empty."))
    if len(content) > LARGEST_FILE:
        raise RefusedFileError(_("This file is larger than 10 MB."))


def check_archive(content):
    """Raise `RefusedFileError` if what is packed in a spreadsheet is not safe to unpack."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise RefusedFileError(_("This file is damaged, or it is no .xlsx spreadsheet.")) from error
    size = sum(part.file_size for part in parts)
    if len(parts) > MOST_PARTS or size > LARGEST_INSIDE or any(map(leads_out, parts)):
        raise RefusedFileError(_("This file is too large when it is unpacked."))


def leads_out(part):
    """Whether the name of a part would leave the archive."""
    return part.filename.startswith(("/", "\\")) or ".." in part.filename.split("/")


def without_repeats(found):
    """The segments, each key once; raises `RefusedFileError` where two say different things."""
    by_key = {}
    for returned in found:
        known = by_key.setdefault((returned.key.page, returned.key.path), returned)
        if known.english.strip() != returned.english.strip():
            raise RefusedFileError(
                _("%(first)s and %(second)s are the same text in two ways. Leave one of them.")
                % {"first": known.place, "second": returned.place}
            )
    if len(by_key) > MOST_SEGMENTS:
        raise RefusedFileError(_("This file has too many texts."))
    return list(by_key.values())
