"""What is marked in titles and passages: what was found, however it was typed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda.tests.factories import ForumPageFactory, TalkPageFactory, TermPageFactory
from speakers.tests.factories import SpeakerPageFactory

from ..search.answer import Step
from ..search.highlight import Needles, folded_with_places, marks_in, needles_of
from ..search.reading import Reading
from ..search.steps import Attempt
from .asking import ask, shown
from .fuzzing import MIXED, tries


def marked(text, query, step=Step.AS_TYPED):
    """A text with what a query marks in it, the query being read without the site's names."""
    reading = Reading(query)
    needles = needles_of(Attempt(step, reading, reading.expression()))
    marks, at, parts = marks_in(text, needles), 0, []
    for start, end in marks:
        parts += [text[at:start], "[", text[start:end], "]"]
        at = end
    return "".join([*parts, text[at:]])


CASES = [
    ("数据标注", "谈数据标注", "谈[数据标注]", "a run of Han"),
    ("數據標註", "谈数据标注", "谈[数据标注]", "traditional in the question"),
    ("数据标注", "談數據標註", "談[數據標註]", "traditional in the text"),
    ("乾隆", "乾隆与乾燥", "[乾隆]与乾燥", "a character that is traditional in one word only"),
    ("干燥", "乾隆与乾燥", "乾隆与[乾燥]", "the same the other way round"),
    ("gdpr", "说ＧＤＰＲ吧", "说[ＧＤＰＲ]吧", "full width in the text"),
    ("ＧＤＰＲ", "说Gdpr吧", "说[Gdpr]吧", "full width in the question"),
    ("fine", "so ﬁne!", "so [ﬁne]!", "a ligature"),
    ("zhang", "Zhāng and Zha\u0304ng.", "[Zhāng] and [Zha\u0304ng].", "accents, within a mark"),
    ("cafe", "cafe\u0301 x", "[cafe\u0301] x", "an accent at the end of a mark"),
    ("shujubiaozhu", "谈数据标注", "谈[数据标注]", "pinyin"),
    ("shuju biaozhu", "谈数据标注", "谈[数据标注]", "pinyin in two words"),
    ("services", "One service, serviced.", "One [service], [serviced].", "inflections"),
    ("service", "The servicer", "The servicer", "no other word"),
    ("rag", "storage", "storage", "no part of a word"),
    ("475项", "有475项标准", "有[475项]标准", "a number with its unit as one"),
    ("475项", "有475 项标准", "有[475 项]标准", "with a space in the text"),
    ("475 项", "有475项标准", "有[475项]标准", "with a space in the question"),
    ("475项", "475项和三项、项目", "[475项]和三项、项目", "the unit by itself is no hit"),
    ("475项标准", "有475 项标准", "有[475 项标准]", "what follows the unit belongs to it"),
    ("475", "有475项标准", "有[475]项标准", "a number by itself"),
    ("475项", "有1475项、4750项", "有1475项、4750项", "no part of a number"),
    ("97个行业", "97 个行业", "[97 个行业]", "a measure word"),
    ("38.5亿元", "共３８．５亿元。", "共[３８．５亿元]。", "a point, in full width"),
    ("62.3%", "占 62.3 % 了", "占 [62.3 %] 了", "per cent"),
    ("1234", "有1,234项", "有[1,234]项", "commas in the text"),
    ("89TB", "有89 TB语料", "有[89 TB]语料", "a unit in letters after a space"),
    ("2023年", "在2023年", "在[2023]年", "a year is asked for without its sign"),
    ("gpt4", "GPT-4 与 GPT 4", "[GPT-4] 与 [GPT 4]", "other writings in the text"),
    ("GPT-4", "GPT4", "[GPT4]", "other writings in the question"),
    ("C++", "C++ 与 C#", "[C++] 与 C#", "signs that belong to a word"),
    ("Xi'an", "In Xi’an now", "In [Xi’an] now", "apostrophes"),
    ("AI智能体", "AI 智能体和智能", "[AI] [智能体]和智能", "what stands whole, and no piece of it"),
    (
        "数据标注员",
        "数据很多，标注也多",
        "[数据]很多，[标注]也多",
        "pieces of what is not there",
    ),
    ("数据集 标注", "标注数据集", "[标注数据集]", "neighbours as one"),
    ("劼", "丰子劼", "丰子[劼]", "a character by itself"),
    ("𬍛", "武𬍛", "武[𬍛]", "a character of an extension"),
    ("葛", "葛\U000e0100氏", "[葛\U000e0100]氏", "with what chooses its variant"),
    ("数据", "数\u200b据", "[数\u200b据]", "over what cannot be seen"),
    ("AND OR", "this and that", "this [and] that", "words that mean something elsewhere"),
    ("！？", "什么！？", "什么！？", "signs mark nothing"),
]


@pytest.mark.parametrize(("query", "text", "expected", "why"), CASES, ids=[c[3] for c in CASES])
def test_marks(query, text, expected, why):
    assert marked(text, query) == expected


@pytest.mark.parametrize(
    ("query", "text", "expected", "why"),
    [
        ("张义今", "和张译今谈", "和[张译今]谈", "a homophone"),
        ("单乐", "和山月谈", "和[山月]谈", "a homophone by a rare reading"),
        ("张义今", "张三，义不容辞", "张三，义不容辞", "no other name with one of its characters"),
    ],
)
def test_marks_of_what_sounds_alike(query, text, expected, why):
    assert marked(text, query, Step.SAME_SOUND) == expected


@pytest.mark.parametrize(
    ("query", "text", "expected", "why"),
    [
        ("高质量数字集", "高质量数据集", "[高质量数据集]", "another character"),
        (
            "高质量数字集",
            "高质量数字集与高质量数据集",
            "[高质量数字集]与高质量数据集",
            "the same first",
        ),
    ],
)
def test_marks_of_what_differs_by_a_character(query, text, expected, why):
    assert marked(text, query, Step.ONE_OFF) == expected


# With the names on the site


@pytest.fixture
def talk(home):
    TermPageFactory(title="信息技术外包", title_en="IT outsourcing", other_names="ITO")
    SpeakerPageFactory(title="张译今", title_en="Zhang Yijin")
    return TalkPageFactory(
        parent=ForumPageFactory(start_date=date(2026, 1, 8)),
        title="信息技术外包与张译今",
        title_en="Outsourcing",
        summary="张译今谈ITO。",
        summary_en="A talk on outsourced services.",
    )


def talk_in(answer):
    return next(result for result in answer.results if result.kind == "talk")


@pytest.mark.parametrize(
    ("query", "title", "snippet", "why"),
    [
        ("ITO", "[信息技术外包]与张译今", "张译今谈[ITO]。", "both names of a term"),
        ("信息技术外包", "[信息技术外包]与张译今", "张译今谈[ITO]。", "the other way round"),
        ("zhangyijin", "信息技术外包与[张译今]", "[张译今]谈ITO。", "pinyin of a name"),
        ("zyj", "信息技术外包与[张译今]", "[张译今]谈ITO。", "initials of a name"),
        ("张义今", "信息技术外包与[张译今]", "[张译今]谈ITO。", "a homophone"),
        ("張譯今", "信息技术外包与[张译今]", "[张译今]谈ITO。", "traditional"),
        ("outsource", "信息技术外包与张译今", "张译今谈ITO。", "a hit on the other side"),
    ],
)
def test_marks_in_results(talk, query, title, snippet, why):
    result = talk_in(ask(query))
    assert (shown(result.title), shown(result.snippet)) == (title, snippet)


def test_marks_on_english_pages(talk):
    result = talk_in(ask("outsourcing", "en"))
    assert shown(result.title) == "[Outsourcing]"
    assert shown(result.snippet) == "A talk on [outsourced] services."


def test_initials_of_a_name_are_not_marked_where_letters_were_found_as_typed(talk):
    """ITO is also what 伊塔欧 begins with; whoever finds ITO does not look for him."""
    SpeakerPageFactory(title="伊塔欧", title_en="")
    TalkPageFactory(title="ITO与伊塔欧", title_en="")
    titles = [shown(result.title) for result in ask("ITO").results]
    assert "[ITO]与伊塔欧" in titles


# Whatever is there


@given(MIXED, MIXED)
@tries(200)
def test_marks_are_places_in_the_text_in_order_and_apart(text, query):
    reading = Reading(query)
    for step in (Step.AS_TYPED, Step.SAME_SOUND, Step.ONE_OFF):
        marks = marks_in(text, needles_of(Attempt(step, reading, reading.expression(True))))
        at = -1
        for start, end in marks:
            assert at < start < end <= len(text)
            at = end


@given(MIXED)
@tries(300)
def test_every_folded_character_knows_where_it_comes_from(text):
    folded, places = folded_with_places(text)
    assert len(folded) == len(places)
    assert places == sorted(places)
    assert all(0 <= place < len(text) for place in places)


@given(st.text("数据標註乾隆燥劼", min_size=2, max_size=20))
@tries(200)
def test_whole_run_is_marked_in_itself(text):
    reading = Reading(text)
    needles = needles_of(Attempt(Step.AS_TYPED, reading, reading.expression()))
    assert marks_in(text, needles) == ((0, len(text)),)


def test_nothing_to_look_for_marks_nothing():
    assert marks_in("数据标注", Needles()) == ()
