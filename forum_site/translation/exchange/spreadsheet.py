"""Segments as an .xlsx spreadsheet, with one column to fill in, and back."""

import io
import zipfile
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from django.utils.translation import gettext as _
from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.utils.exceptions import InvalidFileException

from ...two_sides.state import PageEnglish
from .files import (
    LONGEST_TEXT,
    MOST_SEGMENTS,
    RefusedFileError,
    Returned,
    check_archive,
    check_size,
    without_repeats,
)
from .segments import Key

CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
KEY, PAGE, LABEL, STATE, CHINESE, ENGLISH, BEFORE, NOTE = range(1, 9)
WIDTHS = {KEY: 14, PAGE: 24, LABEL: 18, STATE: 12, CHINESE: 60, ENGLISH: 60, BEFORE: 40, NOTE: 30}
MARK = "page:path"  # in the comment of the first cell, by which the table is known again
SHOWN = PatternFill("solid", fgColor="FFF2EFE6")
# What goes wrong inside openpyxl where a file is not what it says.
UNREADABLE = (
    InvalidFileException,
    DefusedXmlException,
    zipfile.BadZipFile,
    ParseError,
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    OSError,
    EOFError,
    NotImplementedError,  # of zipfile, for a compression that it does not know
)


def written(segments, notes):
    """The bytes of a spreadsheet; `notes` maps a segment's key to a hint for the translator."""
    book = Workbook()
    sheet = book.active
    sheet.title = _("English")
    write_head(sheet)
    for row, segment in enumerate(segments, start=2):
        write_row(sheet, row, segment, notes.get(segment.key, ""))
    sheet.freeze_panes = sheet.cell(2, CHINESE)
    sheet.protection.sheet = True  # only the column of English is to be typed in; no password
    sheet.protection.formatColumns = sheet.protection.formatRows = False
    write_guide(book.create_sheet(_("How to fill this in")))
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def write_head(sheet):
    heads = {
        KEY: _("Key"),
        PAGE: _("Page"),
        LABEL: _("Part of the page"),
        STATE: _("State"),
        CHINESE: _("Chinese"),
        ENGLISH: _("English (fill in here)"),
        BEFORE: _("Chinese before the change"),
        NOTE: _("Terms"),
    }
    for column, words in heads.items():
        cell = put(sheet, 1, column, words)
        cell.font = Font(bold=True)
        cell.fill = SHOWN
        sheet.column_dimensions[cell.column_letter].width = WIDTHS[column]


def write_row(sheet, row, segment, note):
    words = {
        KEY: str(segment.key),
        PAGE: segment.page,
        LABEL: segment.label,
        STATE: str(PageEnglish(segment.state).label),
        CHINESE: segment.chinese,
        ENGLISH: segment.english,
        BEFORE: segment.before,
        NOTE: note,
    }
    for column, text in words.items():
        cell = put(sheet, row, column, text)
        cell.protection = Protection(locked=column != ENGLISH)


def write_guide(sheet):
    sheet.column_dimensions["A"].width = 90
    lines = (
        _("Write the English into the column “English (fill in here)” and leave the others alone."),
        _("What you leave empty stays as it is on the site; nothing is ever deleted."),
        _("A new line in a cell is a new paragraph. Where you see tags such as <b>, keep them."),
        _("Then upload the same file where you downloaded it. You see first what would change."),
    )
    for row, line in enumerate(lines, start=1):
        put(sheet, row, 1, line)


def put(sheet, row, column, text):
    """Write text that stays text: a leading = is no formula, what a cell cannot hold is left out.

    CWE-1236, https://cwe.mitre.org/data/definitions/1236.html
    """
    cell = sheet.cell(row, column)
    cell.value = ILLEGAL_CHARACTERS_RE.sub("", str(text))
    cell.data_type = "s"
    cell.quotePrefix = True
    cell.alignment = Alignment(wrap_text=column != KEY, vertical="top")
    return cell


def returned(content):
    """The filled-in segments of a spreadsheet, as a list of `Returned`.

    Empty cells are left out. Raises `RefusedFileError`.
    """
    check_size(content)
    check_archive(content)
    try:
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        found = [found for sheet in book.worksheets for found in rows_of(sheet)]
    except UNREADABLE as error:
        if isinstance(error, RefusedFileError):
            raise
        raise RefusedFileError(_("This file is damaged, or it is no .xlsx spreadsheet.")) from error
    return without_repeats(found)


def rows_of(sheet):
    """Yield what was filled in on one sheet; rows without a key of ours are passed over."""
    rows = sheet.iter_rows(max_row=MOST_SEGMENTS + 2, max_col=ENGLISH, values_only=True)
    for number, row in enumerate(rows, start=1):
        cells = (*row, *[None] * (ENGLISH - len(row)))
        key = Key.read(str(cells[KEY - 1] or ""))
        english = "" if cells[ENGLISH - 1] is None else str(cells[ENGLISH - 1])
        if key is None or not english.strip():
            continue
        place = _("row %(number)d") % {"number": number}
        if len(english) > LONGEST_TEXT:
            raise RefusedFileError(_("The text of %(place)s is too long.") % {"place": place})
        yield Returned(key, english.replace("_x000D_", "").replace("\r\n", "\n"), place)
