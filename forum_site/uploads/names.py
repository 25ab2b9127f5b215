"""Names of files, made safe for every system, and words without marks that nobody sees."""

import re
import unicodedata
from pathlib import PurePosixPath

LONGEST = 60  # characters; in UTF-8 less than a file system's 255 bytes, also with a suffix
_UNSAFE = re.compile(r"[^\w-]+")


def safe_name(name):
    """The name of an uploaded file: letters, digits, hyphens, one dot before the extension.

    Folders, marks that turn the direction of writing, and whatever else is not seen are left out.
    """
    path = PurePosixPath(visible(name).replace("\\", "/"))
    stem = _UNSAFE.sub("_", path.stem.strip()).strip("_-")[:LONGEST] or "file"
    return stem + path.suffix.lower()


def visible(text):
    """A text in one line without control characters and marks of direction."""
    kept = (
        character
        if unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")
        else ""
        for character in unicodedata.normalize("NFC", text)
    )
    return "".join(kept).strip()
