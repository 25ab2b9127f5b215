"""How long texts may be before the form warns."""

import pytest

from ..editor.lengths import LENGTHS, length, measured, too_long_by


def test_figures_are_those_of_the_design():
    assert LENGTHS == {
        "title": 34,
        "case_title": 22,
        "organisation": 24,
        "summary": 60,
        "lede": 60,
        "point": 24,
        "bio": 120,
        "seo_title": 28,
    }


@pytest.mark.parametrize(
    ("text", "wide"),
    [("", 0), (" 数据 ", 2), ("“十五五”规划", 7), ("AI", 1), ("DeepSeek大模型", 7), ("𠮷", 1)],
)
def test_letters_take_half_the_width_of_chinese_characters(text, wide):
    assert length(text) == wide


def test_of_a_summary_the_first_sentence_counts():
    assert measured("summary", "第一句。" + "第二句很长" * 20) == "第一句。"
    assert too_long_by("summary", "第一句。" + "第二句很长" * 20) == 0


@pytest.mark.parametrize(("number", "over"), [(24, 0), (25, 1), (40, 16)])
def test_text_is_too_long_by_what_exceeds_its_figure(number, over):
    assert too_long_by("point", "字" * number) == over


def test_kind_without_a_figure_is_never_too_long():
    assert too_long_by("takeaway", "字" * 500) == 0
