"""Files that are no translations are refused in words, and change nothing."""

import io
import zipfile

import pytest
from openpyxl import Workbook

from ..translation.exchange import spreadsheet, xliff
from ..translation.exchange.files import RefusedFileError
from ..translation.exchange.segments import Key, from_text, has_lines, to_text
from ..two_sides.pairs import Pair
from ..two_sides.state import PairState

KEY = "12:summary@0123456789ab.ba9876543210"
BOMB = """<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">&b;</xliff>"""
UNITS = """<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file><body>{}</body>
</file></xliff>"""
UNIT = '<trans-unit id="{}"><source>中</source><target>{}</target></trans-unit>'


def sheet(*rows):
    """A spreadsheet of these rows."""
    book = Workbook()
    for row in rows:
        book.active.append(row)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def row(key, english):
    return [key, "页", "处", "态", "中文", english]


def archive(**parts):
    """A zip archive of these parts, packed as tightly as may be."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, part in parts.items():
            packed.writestr(name, part)
    return content.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not a spreadsheet",
        b"PK\x03\x04 cut off",
        b"<html><body>no</body></html>",
        archive(nothing="of use"),
        archive(**{"../out": "x"}),
        archive(**{f"part{number}": "" for number in range(1500)}),
        archive(big=b"0" * 120_000_000),
        archive(**{"[Content_Types].xml": BOMB, "xl/workbook.xml": BOMB}),
        b"0" * (10 * 1024 * 1024 + 1),
    ],
    ids=[
        *("empty", "text", "cut", "html", "other archive", "way out", "many parts", "large inside"),
        *("entities", "large"),
    ],
)
def test_file_that_is_no_spreadsheet_is_refused(content):
    with pytest.raises(RefusedFileError):
        spreadsheet.returned(content)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\xff\xfe",
        b"<xliff",
        b"<html></html>",
        BOMB.encode(),
        b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>',
        b'<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>',
        b'<?xml version="1.0" encoding="no-such"?><x/>',
    ],
)
def test_file_that_is_no_xliff_is_refused(content):
    with pytest.raises(RefusedFileError):
        xliff.returned(content)


def test_spreadsheet_with_a_cell_far_away_is_read_at_once():
    book = Workbook()
    book.active.append(row(KEY, "English"))
    book.active["XFD1048576"] = "far"
    content = io.BytesIO()
    book.save(content)

    assert [found.english for found in spreadsheet.returned(content.getvalue())] == ["English"]


@pytest.mark.parametrize("key", ["", None, 12, "12:summary", "a:b@c.d", "x" * 5000, True])
def test_row_without_a_key_of_ours_is_passed_over(key):
    assert spreadsheet.returned(sheet(row(key, "English"))) == []


def test_number_that_stands_for_english_is_text():
    assert spreadsheet.returned(sheet(row(KEY, 475)))[0].english == "475"


def test_same_text_in_two_ways_is_refused():
    with pytest.raises(RefusedFileError, match="1.*2"):
        spreadsheet.returned(sheet(row(KEY, "One"), row(KEY, "Another")))


def test_same_text_twice_is_taken_once():
    assert len(spreadsheet.returned(sheet(row(KEY, "One"), row(KEY, "One ")))) == 1


def test_text_beyond_all_measure_is_refused():
    content = UNITS.format(UNIT.format(KEY, "x" * 60_000)).encode()

    with pytest.raises(RefusedFileError):
        xliff.returned(content)


def test_too_many_texts_are_refused():
    units = "".join(
        UNIT.format(f"{number}:summary@0123456789ab.ba9876543210", "x") for number in range(5001)
    )

    with pytest.raises(RefusedFileError):
        xliff.returned(UNITS.format(units).encode())


def test_tags_of_a_translators_tool_in_the_english_do_not_lose_words():
    content = UNITS.format(UNIT.format(KEY, 'One <g id="1">two</g> three')).encode()

    assert xliff.returned(content)[0].english == "One two three"


def test_key_is_read_as_it_was_written():
    key = Key(12, "appearances/+2/post", "0" * 12, "f" * 12)

    assert Key.read(str(key)) == key


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>一</p>", "一"),
        ('<p data-block-key="a1">一</p><p data-block-key="b2">二 &amp; 三</p>', "一\n二 & 三"),
        ("<p>一<b>二</b></p>", "<p>一<b>二</b></p>"),
        ("<ul><li>一</li></ul>", "<ul><li>一</li></ul>"),
        ("", ""),
    ],
)
def test_plain_paragraphs_go_out_as_lines_and_other_html_as_it_is(html, text):
    assert to_text(html, is_rich=True) == text


def test_lines_come_back_as_paragraphs():
    pair = Pair("body/1", "正文", "<p>一</p><p>二</p>", "", PairState.MISSING, is_rich=True)

    assert has_lines(pair.chinese, pair.is_rich)
    assert from_text(" One \n\n <b>Two & \n", pair) == "<p>One</p><p>&lt;b&gt;Two &amp;</p>"
