"""How far search goes to find something, and what it tells the reader about it.

A step is taken only where those before it found nothing.
"""

from datetime import date

import pytest

from agenda.tests.factories import ForumPageFactory, TalkPageFactory, TermPageFactory
from speakers.tests.factories import OrganisationPageFactory, SpeakerPageFactory

from ..search.answer import Step
from .asking import ask, talk_by, titles

TALK = "高质量数据集建设的路径"
SUMMARY = "标注团队制定了475 项国家标准，覆盖97个行业，平台每天处理89 TB语料。"


@pytest.fixture(autouse=True)
def site(home):
    """A talk of 2026 by 张译今 for 云图, an older one, and a term with another name."""
    new, old = (ForumPageFactory(start_date=date(year, 1, 8)) for year in (2026, 2023))
    speaker = SpeakerPageFactory(title="张译今", title_en="Zhang Yijin")
    SpeakerPageFactory(title="单乐", title_en="Shan Yue")
    company = OrganisationPageFactory(
        title="北京云图科技有限公司", title_en="Yuntu Technology", short_name="云图"
    )
    talk_by(
        speaker,
        company,
        parent=new,
        title=TALK,
        title_en="Paths to high-quality data sets",
        summary=SUMMARY,
        summary_en="Teams rated 475 services.",
    )
    TalkPageFactory(
        parent=old,
        title="AI Coding 的未来",
        title_en="The future of programming",
        summary="GPT-4 与 DeepSeek 在编程里的应用。",
    )
    TermPageFactory(title="信息技术外包", title_en="IT outsourcing", other_names="ITO")
    TalkPageFactory(parent=old, title="信息技术外包的转型", title_en="Changing outsourcing")


AS_TYPED = [
    ("张译今", "张译今", "a whole name"),
    ("译今", "张译今", "a given name"),
    ("張譯今", "张译今", "traditional characters"),
    ("zhangyijin", "张译今", "pinyin in one word"),
    ("zhang yijin", "张译今", "pinyin in two words"),
    ("ZHANG Yi Jin", "张译今", "pinyin in three, and in capitals"),
    ("shanyue", "单乐", "pinyin of a rare reading"),
    ("danle", "单乐", "pinyin of the usual reading"),
    ("云图", "北京云图科技有限公司", "a short name"),
    ("shuju ji", TALK, "pinyin from the middle of a title"),
    ("475项", TALK, "a number with its unit, in the text with a space"),
    ("475 项", TALK, "the same as it is written there"),
    ("97 个行业", TALK, "a number with a space that the text has not"),
    ("89TB", TALK, "a unit in letters without the space that the text has"),
    ("89 tb", TALK, "a unit in small letters"),
    ("2026年标注", TALK, "a year with what was said in it"),
    ("标注 数据集", TALK, "words in any order"),
    ("rating service", TALK, "other inflections of English words"),
    ("gpt4", "AI Coding 的未来", "a name with a number, in another writing"),
    ("ｄｅｅｐＳｅｅｋ", "AI Coding 的未来", "full width"),
    ("ai codes", "AI Coding 的未来", "another inflection in a Chinese title"),
]


@pytest.mark.parametrize(("query", "title", "why"), AS_TYPED, ids=[case[2] for case in AS_TYPED])
def test_found_as_it_was_typed(query, title, why):
    answer = ask(query)
    assert str(answer.results[0].title.text) == title
    assert answer.step is Step.AS_TYPED
    assert answer.corrected == ""


@pytest.mark.parametrize("query", ["ITO", "ito", "信息技术外包", "xinxijishuwaibao"])
def test_other_names_of_a_term_stand_for_each_other(query):
    assert set(titles(query)) == {"信息技术外包", "信息技术外包的转型"}


def test_other_name_counts_as_soon_as_it_is_published():
    term = TermPageFactory(title="数字化转型", title_en="Digital change")
    TalkPageFactory(title="数字化转型十年", title_en="Ten years")
    assert ask("D2X").total == 0

    term.other_names = "D2X"
    term.save_revision().publish()

    assert set(titles("D2X")) == {"数字化转型", "数字化转型十年"}


@pytest.mark.parametrize(
    ("query", "title"), [("zyj", "张译今"), ("ZYJ", "张译今"), ("sy", "单乐"), ("dl", "单乐")]
)
def test_initials_find_a_name(query, title):
    answer = ask(query)
    assert str(answer.results[0].title.text) == title
    assert answer.step is Step.INITIALS


FORGIVING = [
    ("张义今", Step.SAME_SOUND, "张译今", "张译今", "a homophone in a name"),
    ("张议锦", Step.SAME_SOUND, "张译今", "张译今", "two homophones"),
    ("高质量数据级建设", Step.SAME_SOUND, TALK, "高质量数据集建设", "a homophone in a title"),
    ("高质两数据集", Step.SAME_SOUND, TALK, "高质量数据集", "a homophone in the middle"),
    ("高质量数字集", Step.ONE_OFF, TALK, "高质量数据集", "another character"),
    ("谁讲了数据集建设", Step.CONTENT_WORDS, TALK, "数据集建设", "words of asking are left out"),
    ("请问数据集方面有哪些演讲？", Step.CONTENT_WORDS, TALK, "数据集", "a polite question"),
    ("who talked about data sets", Step.CONTENT_WORDS, TALK, "data sets", "an English question"),
    ("路径建设", Step.WORDS_APART, TALK, "路径 建设", "words in another order, without a space"),
    ("张译金 475项", Step.SAME_SOUND, TALK, "张译今 475项", "a homophone beside a number"),
]


@pytest.mark.parametrize(
    ("query", "step", "title", "corrected", "why"), FORGIVING, ids=[case[4] for case in FORGIVING]
)
def test_something_near_is_found_and_named(query, step, title, corrected, why):
    answer = ask(query)
    assert str(answer.results[0].title.text) == title
    assert (answer.step, answer.corrected) == (step, corrected)


def test_english_page_names_what_was_searched_instead_in_the_words_that_were_found():
    answer = ask("张义今", "en")
    assert (answer.step, answer.corrected) == (Step.SAME_SOUND, "张译今")
    assert str(answer.results[0].title.text) == "Zhang Yijin"


def test_page_says_what_was_searched_instead(client):
    response = client.get("/en/search/", {"q": "张义今"})
    assert "Nothing found for “张义今”; these are results for “张译今”." in response.text


def test_longer_phrase_is_found_by_most_of_it():
    answer = ask("高质量的数据集建设有新路径")
    assert str(answer.results[0].title.text) == TALK
    assert answer.step is not Step.AS_TYPED


def test_word_too_many_is_left_out_if_it_is_somewhere_on_the_site():
    answer = ask("数据集 编程")
    assert answer.step is Step.FEWER_WORDS
    assert answer.corrected in {"数据集", "编程"}


NOWHERE = [
    ("巧克力 数据集", "a word that is nowhere beside one that is found"),
    ("数据集巧克力", "the same without a space"),
    ("chocolate 数据集", "in English"),
    ("谁讲了巧克力", "in a question"),
    ("203个行业", "another number"),
    ("476项", "a number that is only near"),
    ("47", "a part of a number"),
    ("滑雪标准", "a new word before one that is there"),
]


@pytest.mark.parametrize("query", [query for query, _ in NOWHERE], ids=[why for _, why in NOWHERE])
def test_word_that_is_nowhere_on_the_site_is_never_left_out(query):
    answer = ask(query)
    assert (answer.total, answer.results) == (0, [])


@pytest.mark.parametrize("query", ["1 2 3 4 5", "475 97 89 2024"])
def test_numbers_alone_are_never_left_out(query):
    assert ask(query).total == 0


def test_part_of_a_latin_word_is_not_that_word():
    """“rag” is not in “storage”, and “cod” not in “coding”."""
    assert ask("eek").total == 0
    assert ask("cod").total == 0
