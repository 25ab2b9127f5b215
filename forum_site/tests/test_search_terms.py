"""The terms that stand for a text in the index, each with its reason."""

import re

import pytest
from hypothesis import given

from ..search.analysis.characters import HAN
from ..search.analysis.terms import (
    LONGEST_EXACT,
    completion_terms,
    exact,
    name_terms,
    pairs,
    text_terms,
    title_terms,
)
from .fuzzing import MIXED, tries


@pytest.mark.parametrize(
    ("text", "terms", "why"),
    [
        ("智能体", "智能 能体 体", "each two neighbours, and the last by itself"),
        ("劼", "劼", "a single character"),
        ("武𬍛", "武𬍛 𬍛", "a character of an extension"),
        ("services", "servic", "the stem of a word"),
        ("475项标准", "475 475项 项标 标准 准", "a number, with its unit, and the unit in its run"),
        ("2023年报告", "2023 年报 报告 告", "a year by itself, and its sign in its run"),
        ("GPT-4", "gpt 4 gpt4", "a word with a number in both writings"),
        ("数据，标注", "数据 据 标注 注", "no pair over a comma"),
        ("Ｃ＋＋", "cpp", "in the folded form"),
        ("——“”", "", "signs have no terms"),
    ],
)
def test_text_has_these_terms(text, terms, why):
    assert " ".join(text_terms(text)) == terms


def test_pairs_of_a_title_go_over_its_punctuation():
    """Readers leave out what stands between: 数据标注：从1到N."""
    assert "据标" in title_terms("数据：标注")
    assert "据标" not in text_terms("数据：标注")


def test_every_part_of_a_run_is_found_with_its_pairs():
    """Whatever a reader takes out of a text, all its pairs are in the index."""
    run = "服务外包高质量发展论坛"
    terms = set(text_terms(run))
    for start in range(len(run) - 1):
        for end in range(start + 2, len(run) + 1):
            assert set(pairs(run[start:end])) <= terms


def test_title_has_its_sounds_and_its_whole():
    terms = title_terms("数据标注")
    assert {"φshuφju", "φjuφbiao", "φbiaoφzhu", "ν数据标注"} <= set(terms)
    assert not any(term.startswith("ι") for term in terms)


def test_name_of_a_person_has_every_sound_and_initials():
    terms = set(name_terms("单乐", every=True))
    assert {"φdanφle", "φshanφle", "φshanφyue", "ιdl", "ιsy", "ν单乐", "单乐", "乐"} <= terms


def test_name_in_letters_has_initials_too():
    assert "ιis" in name_terms("Ingrid Svensson")
    assert not any(term.startswith("ι") for term in name_terms("Ingrid"))


def test_foreign_name_is_found_without_its_dot():
    assert {"杜热", "ν阿卜杜热西提"} <= set(name_terms("阿卜杜·热西提"))


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("北京云图科技有限公司", "北京 云图科技有限公司"),
        ("DeepSeek", "ＤＥＥＰ seek"),
        ("华图（集团）", "华图(集团)"),
        ("乔兴恩", "喬興恩"),
    ],
)
def test_whole_name_is_the_same_however_it_is_written(name, written):
    assert exact(name) == exact(written) != ""


def test_whole_name_is_compared_up_to_a_length():
    assert len(exact("标" * 300)) == LONGEST_EXACT + 1
    assert exact("——") == ""


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("张译", "its beginning"),
        ("译今", "from the second character on"),
        ("今", "its last character"),
        ("zhangyijin", "all in pinyin"),
        ("yijin", "the given name in pinyin"),
        ("zyj", "initials"),
        ("yj", "initials of the given name"),
    ],
)
def test_completion_of_a_name(typed, why):
    assert typed in completion_terms("张译今")


@pytest.mark.parametrize("typed", ["shanxiongxin", "danxiongxin", "sxx"])
def test_completion_of_a_name_has_every_reading(typed):
    assert typed in completion_terms("单雄信")


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("gaozhiliangfazhan", "pinyin from the middle of a title"),
        ("gzlfz", "initials from the middle"),
        ("xiangbiaozhun", "after a number"),
        ("ai", "letters"),
        ("475项", "a number with its unit"),
        ("gpt4", "another writing"),
    ],
)
def test_completion_of_a_title(typed, why):
    terms = completion_terms("AI+服务外包高质量发展：475项标准与GPT-4")
    assert any(term.startswith(typed) for term in terms)


def test_completion_of_letters_has_them_as_written_not_only_their_stem():
    """“codin” is on the way to coding."""
    assert "coding" in completion_terms("AI Coding")


@given(MIXED)
@tries(300)
def test_terms_have_no_space_no_sign_and_an_end(text):
    """A space would part them in the index, a quote or an operator in the question to it."""
    for terms in (text_terms(text), name_terms(text, True), title_terms(text)):
        for term in terms:
            assert all(character.isalnum() or is_han(character) for character in term), term
            assert 0 < len(term) <= 256
    for term in completion_terms(text):
        assert all(character.isalnum() or is_han(character) for character in term), term


def is_han(character):
    """Han that Unicode took in only lately may be no letter yet to Python."""
    return bool(re.fullmatch(f"[{HAN}]", character))
