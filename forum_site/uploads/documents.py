"""Whether an uploaded file is the document that its name says, and nothing that runs by itself."""

import re
import stat
import zipfile

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from .checking import extension_of

LARGEST_UNPACKED = 300_000_000  # bytes of all that is packed into one file
MOST_PARTS = 5_000
HIGHEST_RATIO = 100
_SMALL = 5_000_000  # below this the ratio says nothing: XML shrinks by far

_OFFICE = {
    "docx": "word/document.xml",
    "pptx": "ppt/presentation.xml",
    "xlsx": "xl/workbook.xml",
}
_IN_A_ZIP = {"avif", "gif", "jpeg", "jpg", "mp4", "png", "txt", "webp"}  # besides documents
_PACKED = b"PK\x03\x04"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"  # Word 97 and its like; also those locked with a password
_PROGRAM = re.compile(rb"/(JavaScript|JS|Launch)\b")
_MARKUP = re.compile(rb"^\s*<(!doctype|html|svg|script|\?xml)", re.IGNORECASE)
_ENCODINGS = ("utf-8-sig", "gb18030")
_NOT_TEXT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_CHUNK = 1 << 20


def check_document(file):
    """Refuse a file that is not what its extension says. `file` is an uploaded file.

    Raises `ValidationError`; leaves the file at its start.
    """
    extension = extension_of(file.name)
    try:
        if extension not in settings.WAGTAILDOCS_EXTENSIONS:
            raise _not_accepted(extension)
        if extension == "pdf":
            _check_pdf(file)
        elif extension == "csv":
            _check_text(file)
        else:
            _check_packed(file, extension)
    finally:
        file.seek(0)


def _not_accepted(extension):
    accepted = ", ".join(kind.upper() for kind in settings.WAGTAILDOCS_EXTENSIONS)
    return ValidationError(
        _("This file type is not accepted: %(kind)s. Only %(accepted)s are.")
        % {"kind": extension or _("without extension"), "accepted": accepted},
        code="kind",
    )


def _not_what_it_says(extension):
    return ValidationError(
        _("The file is called .%(extension)s but is not a file of this kind, or it is damaged.")
        % {"extension": extension},
        code="mismatch",
    )


def _holds_a_program():
    return ValidationError(
        _("The file holds a program (a macro or a script). Save it without, and upload it again."),
        code="program",
    )


def _check_pdf(file):
    file.seek(0)
    start = file.read(5)
    if start != b"%PDF-":
        raise _not_what_it_says("pdf")
    before = start
    while piece := file.read(_CHUNK):
        if _PROGRAM.search(before[-16:] + piece):
            raise _holds_a_program()
        before = piece


def _check_text(file):
    file.seek(0)
    content = file.read()
    if _MARKUP.match(content.removeprefix(b"\xef\xbb\xbf")):
        raise _not_what_it_says("csv")
    for encoding in _ENCODINGS:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not _NOT_TEXT.search(text):
            return
    raise _not_what_it_says("csv")


def _check_packed(file, extension):
    file.seek(0)
    start = file.read(4)
    if start == _OLD_OFFICE:
        raise ValidationError(
            _(
                "The file is locked with a password or in an old format."
                " Save it as .%(extension)s without a password, and upload it again."
            )
            % {"extension": extension},
            code="locked",
        )
    if start != _PACKED:
        raise _not_what_it_says(extension)
    try:
        with zipfile.ZipFile(file) as packed:
            parts = packed.infolist()
            _check_parts(parts, file.size)
            if extension in _OFFICE:
                _check_office(packed, extension)
            else:
                _check_contents(parts)
    except ValidationError:
        raise
    except Exception as error:  # zipfile meets broken files with errors of many kinds
        raise _not_what_it_says(extension) from error


def _check_parts(parts, size):
    unpacked = sum(part.file_size for part in parts)
    if (
        len(parts) > MOST_PARTS
        or unpacked > LARGEST_UNPACKED
        or (unpacked > _SMALL and unpacked > HIGHEST_RATIO * size)
    ):
        raise ValidationError(_("The file is too large once it is unpacked."), code="bomb")
    for part in parts:
        path = part.filename.replace("\\", "/")
        link = stat.S_ISLNK(part.external_attr >> 16)
        if link or path.startswith("/") or ":" in path or ".." in path.split("/"):
            raise ValidationError(
                _("The file holds a part with an unsafe name: %(name)s.")
                % {"name": ascii(part.filename)[1:-1][:80]},
                code="unsafe_part",
            )


def _check_office(packed, extension):
    names = {name.lower() for name in packed.namelist()}
    if not {"[content_types].xml", _OFFICE[extension]} <= names:
        raise _not_what_it_says(extension)
    with packed.open("[Content_Types].xml") as kinds:
        listed = kinds.read(_CHUNK).lower()
    if b"macroenabled" in listed or any("vbaproject" in name for name in names):
        raise _holds_a_program()


def _check_contents(parts):
    allowed = _IN_A_ZIP.union(settings.WAGTAILDOCS_EXTENSIONS) - {"zip"}
    for part in parts:
        if not part.is_dir() and extension_of(part.filename) not in allowed:
            raise ValidationError(
                _("The archive holds a file that is not accepted: %(name)s.")
                % {"name": part.filename[:80]},
                code="kind",
            )
