"""Cutting characters out of the whole face."""

import io

import pytest
from fontTools.ttLib import TTFont

from ..display_font.subset import BUDGET, FACE, subset

HEADING = "外包“质量”：Forum—"
NOT_IN_THE_FACE = "𠮷"


@pytest.fixture(scope="module")
def small():
    return subset(HEADING + NOT_IN_THE_FACE)


@pytest.fixture(scope="module")
def font(small):
    with TTFont(io.BytesIO(small.font)) as font:
        yield font


def test_font_has_the_characters_and_no_others(small, font):
    assert set(font.getBestCmap()) == set(map(ord, HEADING))
    assert (small.kept, small.cut, small.absent) == (HEADING, "", NOT_IN_THE_FACE)


def test_font_names_itself_and_keeps_its_licence(font):
    names = font["name"]

    assert names.getBestFullName() == "Forum Song Bold"
    assert names.getDebugName(0) == "(c) 2017-2024 Adobe (http://www.adobe.com/)."
    assert names.getDebugName(14) == "https://openfontlicense.org"
    assert names.getDebugName(0) in (FACE.parent / "OFL.txt").read_text()


def test_font_can_set_punctuation_tight_and_dashes_unbroken(font):
    features = {
        table: {record.FeatureTag for record in font[table].table.FeatureList.FeatureRecord}
        for table in ("GPOS", "GSUB")
    }

    assert features == {"GPOS": {"halt", "kern"}, "GSUB": {"ccmp"}}
    assert "fpgm" not in font


def test_same_characters_make_the_same_bytes(small):
    assert subset(NOT_IN_THE_FACE + HEADING[::-1]).font == small.font


def test_what_is_least_important_goes_first():
    title, lede = "服务外包高质量发展", "智慧赋能产业共赢"

    cut = subset(title + lede, budget=3_500)

    assert len(cut.font) <= 3_500
    assert cut.kept.startswith(title)
    assert cut.cut != ""
    assert cut.kept + cut.cut == title + lede


def test_font_fills_its_budget_and_keeps_it():
    with TTFont(FACE, lazy=True) as face:
        han = [chr(point) for point in face.getBestCmap() if 0x4E00 <= point <= 0x9FFF]

    full = subset("".join(han[::5]))

    assert BUDGET * 0.9 < len(full.font) <= BUDGET
    assert full.cut != ""
