"""Names with a fixed rendering: found in the Chinese, looked for in the English."""

import pytest
from django.utils.safestring import mark_safe

from ..translation.glossary import (
    Term,
    occurrences,
    rendered_otherwise,
    terms_in,
    terms_of,
    underlined,
)

AGENT = Term("智能体", ("AI agent",), 1)
EDUCATION_AGENT = Term("教育智能体", ("Education agent",), 2)
TRADE = Term("服务贸易", ("Trade in services",), 3)
MINISTRY = Term("商务部", ("Ministry of Commerce", "MOFCOM"), 4)
PLAN = Term("“十五五”规划", ("15th Five-Year Plan (2026–2030)",), 5)
SMART = Term("智慧服务+", ("Smart Services Plus",), 6)
PRIVATE = Term("私有化部署", ("Private deployment",), 7)
TERMS = [AGENT, EDUCATION_AGENT, TRADE, MINISTRY, PLAN, SMART, PRIVATE]


def test_names_of_a_page_become_terms_with_its_english():
    names = ["“智慧服务+”", "Smart Services Plus", "平台", "SSP"]

    assert terms_of(6, names) == [
        Term("智慧服务+", ("Smart Services Plus", "SSP"), 6),
        Term("平台", ("Smart Services Plus", "SSP"), 6),
    ]


@pytest.mark.parametrize("names", [["大模型"], ["GitHub Copilot"], ["数", "Number"], []])
def test_names_in_one_language_or_of_one_character_are_no_terms(names):
    assert terms_of(1, names) == []


def test_longest_name_wins_and_none_overlaps():
    found = occurrences("教育智能体和智能体", TERMS)

    assert [(each.start, each.end, each.term) for each in found] == [
        (0, 5, EDUCATION_AGENT),
        (6, 9, AGENT),
    ]


def test_terms_of_a_text_stand_once_in_their_order_and_tags_are_no_text():
    assert terms_in("<p>商务部<b>智能体</b>商务部</p>", TERMS) == [MINISTRY, AGENT]


def test_terms_are_underlined_and_words_escaped():
    assert underlined("<智能体>", [AGENT]) == (
        '&lt;<span class="workbench-term" title="AI agent">智能体</span>&gt;'
    )


def test_terms_are_underlined_between_the_tags_of_html():
    html = mark_safe('<a title="智能体">智能体 &amp; 人</a>')  # noqa: S308  a fixed text

    assert underlined(html, [AGENT]) == (
        '<a title="智能体"><span class="workbench-term" title="AI agent">智能体</span> &amp; 人</a>'
    )


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("智能体", "AI agents"),
        ("智能体", "Agents for companies"),
        ("服务贸易", "China–US services trade"),
        ("商务部", "the MOFCOM notice"),
        ("商务部", "The ministry’s notice on commerce"),
        ("“十五五”规划", "the 15th five-year plan"),
        ("“智慧服务+”", "SMART-SERVICES PLUS"),
        ("私有化部署", "deployed privately"),
        ("<p>智能体</p>", "<p>An <b>AI</b> agent</p>"),
        ("智能体", ""),
        ("没有名词", "Nothing"),
    ],
)
def test_usual_rendering_in_any_form_gives_no_hint(chinese, english):
    assert rendered_otherwise(chinese, english, TERMS) == []


@pytest.mark.parametrize(
    ("chinese", "english", "hinted"),
    [
        ("智能体", "Intelligent bodies", [AGENT]),
        ("教育智能体", "Smart tutor", [EDUCATION_AGENT]),
        ("服务贸易与智能体", "Exchange of AI agents", [TRADE]),
        ("商务部的智能体", "The Department’s assistants", [MINISTRY, AGENT]),
    ],
)
def test_other_rendering_gives_a_hint(chinese, english, hinted):
    assert rendered_otherwise(chinese, english, TERMS) == hinted


def test_another_name_of_the_same_page_in_the_chinese_gives_one_hint():
    terms = [Term("商务部", ("MOFCOM",), 4), Term("中国商务部", ("MOFCOM",), 4)]

    assert rendered_otherwise("商务部，中国商务部", "the Department", terms) == [terms[0]]
