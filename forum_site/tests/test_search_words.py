"""Cutting a text into runs of Han, words of letters, and numbers with their unit."""

import pytest
from hypothesis import given

from ..search.analysis.characters import fold
from ..search.analysis.words import LONGEST_WORD, Script, other_writings, runs_of, units_of
from .fuzzing import MIXED, tries

CUT = [
    ("DeepSeek智能体", "deepseek 智能体", "scripts part words without a space"),
    ("数据，标注", "数据 标注", "punctuation parts runs of Han"),
    ("C++、C#和C", "cpp csharp 和 c", "C++ and C# are other languages than C"),
    ("issue#12", "issue 12", "a number sign before a number is not of the word"),
    ("Xi'an Xi’an", "xian xian", "an apostrophe within a word, in both forms"),
    ("O'Reilly's", "oreilly", "a possessive is the word"),
    ("the companies' plan", "the companies plan", "a possessive of a plural"),
    ("AI+", "ai", "a plus by itself is none of the word"),
    ("e-mail", "e mail", "a hyphen parts words"),
    ("node.js", "node js", "a dot between letters parts words"),
    ("gpt-3.5", "gpt 3.5", "a number after a hyphen is a number"),
    ("v1.2.3", "v1d2d3", "the number of a version is one word"),
    ("GB/T33770.2", "gb t33770d2", "the number of a standard stays whole, without a space too"),
    ("1,234,567.8", "1,234,567.8", "a number with commas is one"),
    ("1,2,3", "1 2 3", "a list of numbers is several"),
    ("1,2345", "1 2345", "commas stand before three digits"),
    ("3·15", "3 15", "the name of a day"),
    ("192.168.0.1", "192.168.0.1", "dots between digits hold a number together"),
    ("2019年-2023年", "2019 2023", "years in a range"),
    ("12023年", "12023 年", "five digits are no year"),
    ("2023.5", "2023.5", "a year with a fraction is none"),
    ("𬍛㛃〇々", "𬍛㛃〇々", "rare characters are Han"),
    ("ไทยแลนด์", "ไทยแลนด", "vowel signs do not break a word"),
    ("हिन्दी", "हनद", "vowel signs do not break a word of Hindi"),
    ("😀数据👨‍👩‍👧", "数据", "pictures are no words"),
    ("_a_b_", "a b", "underscores part words"),
    ("", "", "nothing"),
    (' \x00"*^():;% ', "", "signs alone"),
]


@pytest.mark.parametrize(("text", "units", "why"), CUT, ids=[case[2] for case in CUT])
def test_text_is_cut_into_units(text, units, why):
    assert " ".join(unit.text for unit in units_of(text)) == units


NUMBERS = [
    ("475项", [("475", "475项")], "a number has its unit"),
    ("475 项", [("475", "475项")], "with a space too"),
    ("97 个行业", [("97", "97个")], "a measure word is the unit"),
    ("38.5亿元", [("38d5", "38d5亿")], "a point becomes a letter, as databases would part there"),
    ("1,234项", [("1234", "1234项")], "commas go"),
    ("62.3%", [("62d3", "62d3p")], "per cent is a unit"),
    ("62.3 ％", [("62d3", "62d3p")], "per cent of full width after a space"),
    ("3‰", [("3", "3m")], "per mille is another"),
    ("89TB", [("89", "89tb")], "letters are a unit"),
    ("89 TB", [("89", "89tb")], "letters after a space too"),
    ("89 TB语料", [("89", "89tb")], "with Han after them"),
    ("24/7", [("24",), ("7",)], "numbers may have none"),
    ("203 industries", [("203",)], "a whole word after a number is no unit"),
    ("2023年", [("2023",)], "a year is a number without a unit"),
    ("2023 年度", [("2023",)], "the same, with a space"),
    ("12月", [("12", "12月")], "a month"),
    ("2026年1月8日", [("2026",), ("1", "1月"), ("8", "8日")], "a date"),
    ("2026-01-08", [("2026",), ("01",), ("08",)], "a date in figures"),
    ("GB/T 33770.2-2019", [("33770d2",), ("2019",)], "the number of a standard, and its year"),
    ("100%国产", [("100", "100p")], "per cent before Han"),
]


@pytest.mark.parametrize(("text", "terms", "why"), NUMBERS, ids=[case[2] for case in NUMBERS])
def test_number_stands_for_itself_and_for_itself_with_its_unit(text, terms, why):
    assert [unit.terms for unit in units_of(text) if unit.script is Script.NUMBER] == terms


def test_unit_of_a_number_is_found_with_what_follows_it():
    """475项标准 is asked for as 项标准 as well as as 475项."""
    assert [unit.text for unit in units_of("475项标准")] == ["475", "项标准"]
    assert [unit.text for unit in units_of("89TB语料")] == ["89", "tb", "语料"]


def test_question_does_not_ask_for_the_sign_after_a_year_but_a_text_keeps_it():
    """2023年度报告 is found with 2023 as with 年度报告."""
    assert [unit.text for unit in units_of("2023年度报告")] == ["2023", "报告"]
    assert [unit.text for unit in runs_of("2023年度报告")] == ["2023", "年度报告"]


@pytest.mark.parametrize(
    ("text", "others", "why"),
    [
        ("GPT-4", {"gpt4"}, "without the hyphen"),
        ("GPT4", {"gpt", "4"}, "with a hyphen or a space"),
        ("GPT-4o", {"gpt4", "gpt4o"}, "with the letter after the number"),
        ("GPT-4个", {"gpt4"}, "a sign after the number is not part of it"),
        ("GB/T 33770.2", {"t33770d2"}, "the number of a standard without the space"),
        ("GB/T33770.2", {"t", "33770d2"}, "the number of a standard with the space"),
        ("a1b2c3d4", set(), "a key is no name with a number"),
        ("数据4", set(), "Han and numbers are parted anyhow"),
        ("智能体 GPT，4", set(), "a comma parts"),
    ],
)
def test_word_with_a_number_is_found_in_other_writings(text, others, why):
    assert {term for unit in other_writings(text) for term in unit.terms} == others


@pytest.mark.parametrize(
    ("text", "runs", "why"),
    [
        ("数据 标注", "数据标注", "a space inside of Chinese parts no words"),
        ("数据\n标注", "数据标注", "neither does the end of a line"),
        ("阿卜杜·热西提", "阿卜杜热西提", "nor the dot in foreign names"),
        ("数据，标注", "数据 标注", "a comma does"),
        ("数据 AI 标注", "数据 ai 标注", "another word does"),
    ],
)
def test_runs_of_han_go_on_over_a_seam(text, runs, why):
    assert " ".join(unit.text for unit in runs_of(text)) == runs


def test_words_and_numbers_are_cut_at_a_length_that_every_database_takes():
    for text in ("x" * 3000, "9" * 3000, "9" * 3000 + "项", "ﷺ" * 300, "㌀" * 300, "é" * 3000):
        for unit in (*units_of(text), *other_writings(text)):
            assert all(len(term) <= LONGEST_WORD for term in unit.terms)


@given(MIXED)
@tries(300)
def test_units_stand_in_order_in_the_folded_text(text):
    folded, at = fold(text), 0
    for unit in units_of(text):
        assert at <= unit.start < unit.end <= len(folded)
        at = unit.end
        if unit.script is Script.HAN:
            assert folded[unit.start : unit.end] == unit.text


@given(MIXED)
@tries(300)
def test_terms_are_letters_and_digits_alone(text):
    for unit in (*units_of(text), *units_of(text, with_signs=True), *other_writings(text)):
        assert all(term.isalnum() for term in unit.terms)
