"""The words of a page around what was found in it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda.tests.factories import ForumPageFactory, ReferencePageFactory, TalkPageFactory
from speakers.tests.factories import OrganisationPageFactory, SpeakerPageFactory

from ..search.answer import Marked
from ..search.snippets import DOTS, LONGEST, MOST_MARKS, cut
from ..two_sides.words import choose
from .asking import ask, first, shown, talk_by
from .fuzzing import MIXED, tries

LONG = "这是一句没有什么内容的话，" * 20


def passage(text, *words):
    """What is shown of a text in which these words were found, each where it first stands."""
    marks = sorted((text.index(word), text.index(word) + len(word)) for word in words)
    return cut(Marked(choose(text, ""), tuple(marks)))


# Where a passage is cut


def test_short_text_is_shown_whole():
    assert shown(passage("谈数据标注。", "数据标注")) == "谈[数据标注]。"


def test_hit_at_the_beginning_is_shown_with_the_beginning():
    found = shown(passage("数据标注" + LONG, "数据标注"))
    assert found.startswith("[数据标注]这是")
    assert found.endswith(DOTS)


def test_hit_at_the_end_is_shown_with_the_end():
    found = shown(passage(LONG + "数据标注", "数据标注"))
    assert found.startswith(DOTS)
    assert found.endswith("[数据标注]")


def test_hit_in_the_middle_has_words_on_both_sides():
    before, _, after = shown(passage(LONG + "数据标注" + LONG, "数据标注")).partition("[数据标注]")
    assert before.startswith(DOTS)
    assert after.endswith(DOTS)
    assert min(len(before), len(after)) > 20


def test_passage_begins_with_a_sentence_where_one_begins_near_the_hit():
    found = shown(passage(LONG + "。这里讲数据标注" + LONG, "数据标注"))
    assert found.startswith(DOTS + "这里讲[数据标注]")


def test_hit_longer_than_a_passage_shows_its_beginning():
    found = passage(LONG + "标" * 200 + LONG, "标" * 200)
    assert set(str(found.text).strip("…")) == {"标"}
    assert found.marks == ((len(DOTS), len(DOTS) + LONGEST - 2 * len(DOTS)),)


def test_hit_at_the_edge_is_shown_whole_or_not_at_all():
    for gap in range(30, 60):
        text = LONG + "数据标注" + "与" * gap + "高质量数据集" + LONG
        found = str(passage(text, "数据标注", "高质量数据集").text)
        assert "与" + DOTS in found or "高质量数据集" in found


def test_longest_hit_is_the_one_that_is_shown():
    found = shown(passage("数据" + LONG + "高质量数据集" + LONG, "数据", "高质量数据集"))
    assert "[高质量数据集]" in found


def test_at_most_three_hits_are_marked_and_the_longest_of_them():
    text = "甲，乙，丙，丁，高质量数据集"
    found = shown(passage(text, "甲", "乙", "丙", "丁", "高质量数据集"))
    assert found.count("[") == MOST_MARKS
    assert "[高质量数据集]" in found


def test_words_of_letters_are_not_broken():
    words = "international outsourcing services naïve 38.5 " * 20
    found = str(passage(words + "数据标注 " + words, "数据标注").text)
    assert set(found.strip("…").split()) <= {*words.split(), "数据标注"}


def test_endless_word_is_broken_all_the_same():
    found = str(passage("x" * 500).text)
    assert found == "x" * (LONGEST - 2 * len(DOTS)) + DOTS


@pytest.mark.parametrize("character", ["e\u0301", "葛\U000e0100", "👨\u200d👩\u200d👧", "👍🏽"])
def test_character_of_several_signs_is_not_broken(character):
    """An accent, the variant of a character, a family, a colour of skin."""
    for shift in range(8):
        text = "与" * shift + character * 60 + "数据标注" + character * 60
        found = str(passage(text, "数据标注").text).strip("…")
        assert not found.replace(character, "").strip("与数据标注")


@given(
    st.one_of(MIXED, st.text("数据a e\u0301。\U000e0100\u200d,1", min_size=80, max_size=300)),
    st.data(),
)
@tries(300)
def test_passage_of_any_text_is_short_and_shows_its_hit(text, data):
    text = " ".join(text.split())
    places = [at for at in range(len(text) + 1) if " " not in text[max(0, at - 1) : at + 1]]
    bounds = sorted(data.draw(st.lists(st.sampled_from(places), max_size=10, unique=True)))
    bounds = bounds[: len(bounds) // 2 * 2]
    marks = tuple(zip(bounds[::2], bounds[1::2], strict=True))
    found = cut(Marked(choose(text, ""), marks))
    assert len(found.text) <= LONGEST
    assert len(found.marks) <= MOST_MARKS
    assert bool(found.marks) == bool(marks)
    assert all(0 <= start < end <= len(found.text) for start, end in found.marks)
    longest = max((end - start for start, end in marks), default=0)
    if longest <= LONGEST - 2 * len(DOTS) and marks:
        assert longest in [end - start for start, end in found.marks]
        assert {str(found.text)[start:end] for start, end in found.marks} <= {
            text[start:end] for start, end in marks
        }


# Which text of a page is shown


@pytest.fixture
def forum(home):
    return ForumPageFactory(start_date=date(2026, 1, 8))


def figure(value, unit, counts):
    pair = {"zh": "", "en": ""}
    return ("figure", {"value": value, "unit": {**pair, **unit}, "counts": {**pair, **counts}})


def point(zh, en=""):
    return ("point", {"zh": zh, "en": en})


def test_text_in_which_more_stands_together_is_shown(forum):
    TalkPageFactory(
        title="甲", summary="数据，标注，数据，标注。", key_points=[point("讲的是数据标注。")]
    )
    assert shown(first("数据标注").snippet) == "讲的是[数据标注]。"


def test_lead_is_shown_rather_than_another_text_with_the_same_hit(forum):
    TalkPageFactory(title="甲", summary="摘要讲数据标注。", takeaways=[point("也讲数据标注。")])
    assert shown(first("数据标注").snippet) == "摘要讲[数据标注]。"


def test_key_points_and_formatted_text_are_shown_without_tags(forum):
    TalkPageFactory(
        title="甲",
        key_points=[point("要点是a<b。")],
        body=[
            ("paragraph", {"zh": "<p>正文里的<b>数据</b>标注<br/>与 A&amp;B。</p>", "en": ""}),
        ],
    )
    assert shown(first("数据标注").snippet) == "正文里的[数据标注] 与 A&B。"
    assert shown(first("要点").snippet) == "[要点]是a<b。"


def test_figure_is_shown_with_its_unit_and_what_it_counts(forum):
    TalkPageFactory(
        title="甲",
        figures=[figure("475", {"zh": "项", "en": ""}, {"zh": "国家标准", "en": "standards"})],
    )
    assert shown(first("475项").snippet) == "[475 项] 国家标准"
    assert shown(first("475项 标准").snippet) == "[475 项] 国家[标准]"
    assert shown(first("475", "en").snippet) == "[475] 项 standards"


def test_number_of_a_document_is_shown(forum):
    ReferencePageFactory(title="标注规范", title_en="", number="GB/T 33770.2-2019")
    assert shown(first("GB/T33770.2").snippet) == "[GB]/[T 33770.2]-2019"


def test_line_breaks_become_spaces(forum):
    TalkPageFactory(title="甲", summary="第一行数据\n\n  标注第二行")
    assert shown(first("第一行数据").snippet) == "[第一行数据] 标注第二行"


def test_english_page_shows_the_english_side(forum):
    TalkPageFactory(
        title="数据标注",
        title_en="Annotation",
        summary="讲数据标注。",
        summary_en="It is about annotation.",
    )
    assert shown(first("annotation", "en").snippet) == "It is about [annotation]."
    assert shown(first("annotation").snippet) == "讲数据标注。"


def test_hit_on_the_other_side_shows_the_beginning_of_the_lead_without_marks(forum):
    TalkPageFactory(
        title="数据标注",
        title_en="Annotation",
        summary="讲数据标注。",
        summary_en="What it is about. " * 20,
    )
    snippet = first("讲数据标注", "en").snippet
    assert str(snippet.text).startswith("What it is about.")
    assert snippet.marks == ()
    assert len(snippet.text) <= LONGEST


def test_chinese_text_on_an_english_page_says_that_it_is_chinese(forum):
    TalkPageFactory(title="甲", title_en="", summary="讲数据标注。" * 30, summary_en="")
    snippet = first("数据标注", "en").snippet
    assert snippet.text.stands_in
    assert snippet.text.lang == "zh-Hans"


def test_talk_found_by_a_name_that_is_not_in_its_text_shows_its_lead(forum):
    speaker = SpeakerPageFactory(title="张译今", title_en="")
    talk_by(speaker, OrganisationPageFactory(), title="甲", summary="讲数据标注。")
    result = next(each for each in ask("张译今").results if each.kind == "talk")
    assert shown(result.snippet) == "讲数据标注。"
    assert result.people == ("张译今",)


def test_page_without_words_has_an_empty_passage(forum):
    SpeakerPageFactory(title="张译今", title_en="", bio="")
    assert shown(first("张译今").snippet) == ""
