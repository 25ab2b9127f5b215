"""The order of results, and that every kind of page is found by what it is about."""

from datetime import date

import pytest
from wagtail.search.backends import get_search_backend

from agenda.tests.factories import (
    ForumPageFactory,
    ReferencePageFactory,
    TalkPageFactory,
    TermPageFactory,
    TopicPageFactory,
)
from cases.tests.factories import CasePageFactory
from speakers.tests.factories import OrganisationPageFactory, SpeakerPageFactory

from .asking import ask, first, talk_by, titles
from .factories import StandardPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def forum(home):
    return ForumPageFactory(start_date=date(2026, 1, 8))


def talk(title, summary="演讲的摘要。", **fields):
    return TalkPageFactory(title=title, title_en="", summary=summary, summary_en="", **fields)


# What comes first


def test_person_comes_before_the_talks_in_which_the_name_stands(forum):
    for number in range(3):
        talk(f"张译今谈数据{number}", summary="张译今，张译今，张译今。")
    SpeakerPageFactory(title="张译今", title_en="Zhang Yijin")
    assert titles("张译今")[0] == "张译今"
    assert titles("zhangyijin")[0] == "张译今"


def test_person_comes_before_one_whose_name_is_longer(home):
    SpeakerPageFactory(title="张译今安", title_en="")
    SpeakerPageFactory(title="张译今", title_en="")
    assert titles("张译今") == ["张译今", "张译今安"]


def test_organisation_comes_first_by_its_short_name(forum):
    talk("云图云图云图", summary="云图，云图，云图。")
    OrganisationPageFactory(title="北京云图科技有限公司", title_en="", short_name="云图")
    assert titles("云图")[0] == "北京云图科技有限公司"


def test_whole_title_comes_before_titles_in_which_it_stands(forum):
    for number in range(3):
        talk(f"数据标注与智能体：数据标注{number}", summary="数据标注，数据标注。")
    talk("数据标注")
    assert titles("数据标注")[0] == "数据标注"


def test_title_comes_before_text(forum):
    talk("另一个题目", summary="数据标注，数据标注，数据标注，数据标注。")
    talk("谈谈数据标注这件事情的来龙去脉")
    assert titles("数据标注")[0] == "谈谈数据标注这件事情的来龙去脉"


def test_words_that_stand_together_come_before_scattered_ones(forum):
    scattered = "数据集很多。据标准说，标注要做好。"
    talk("甲", summary=scattered, parent=forum)
    talk("乙", summary="这里讲的是数据标注。", parent=forum)
    assert titles("数据标注")[0] == "乙"


def test_newer_talk_comes_slightly_before_an_equal_older_one(home):
    for year in (2023, 2026, 2024):
        talk("数据标注", parent=ForumPageFactory(start_date=date(year, 1, 8)))
    assert [result.year for result in ask("数据标注").results] == [2026, 2024, 2023]


def test_better_answer_comes_first_though_it_is_older(home):
    old, new = (ForumPageFactory(start_date=date(year, 1, 8)) for year in (2019, 2026))
    talk("数据标注", parent=old)
    talk("另一个题目", summary="顺便说一句数据标注。", parent=new)
    assert titles("数据标注") == ["数据标注", "另一个题目"]


def test_question_for_talks_lists_talks_first(forum):
    ReferencePageFactory(title="数据标注规范", title_en="")
    talk("一个题目", summary="讲到了数据标注。")
    assert first("数据标注").kind == "reference"
    assert first("谁讲过数据标注").kind == "talk"
    assert first("请问数据标注方面有哪些演讲？").kind == "talk"


def test_question_for_cases_lists_cases_first(forum):
    talk("谈谈数据标注", summary="数据标注，数据标注。")
    CasePageFactory(title="工厂里的一个项目", title_en="", scene="用到了数据标注。")
    assert first("数据标注有哪些案例").kind == "case"


# What is found


def test_every_kind_of_page_is_found_by_its_title(forum):
    pages = {
        "talk": talk("灯塔讲座"),
        "speaker": SpeakerPageFactory(title="灯塔人", title_en=""),
        "organisation": OrganisationPageFactory(title="灯塔公司", title_en=""),
        "case": CasePageFactory(title="灯塔项目", title_en=""),
        "reference": ReferencePageFactory(title="灯塔标准", title_en=""),
        "topic": TopicPageFactory(title="灯塔议题", title_en=""),
        "term": TermPageFactory(title="灯塔名词", title_en=""),
        "forum": ForumPageFactory(title="灯塔论坛", title_en="", start_date=date(2020, 1, 8)),
        "page": StandardPageFactory(title="灯塔页面", title_en=""),
    }
    for query in ("灯塔", "燈塔", "dengta"):
        results = ask(query).results
        assert {result.kind: result.page.pk for result in results} == {
            kind: page.pk for kind, page in pages.items()
        }


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ("张译今", "its speaker"),
        ("Zhang Yijin", "its speaker, in English"),
        ("zyj", "the speaker's initials"),
        ("北京云图科技有限公司", "the organisation"),
        ("云图", "the organisation's short name"),
        ("YT Group", "the organisation's other name"),
        ("大模型", "its topic"),
        ("2026 智能制造", "its year and its title"),
        ("智能制造", "its title"),
        ("smart factories", "its English title"),
        ("云图张译今", "the organisation and the speaker together"),
        ("云图 智能制造", "the organisation and the title"),
    ],
)
def test_talk_is_found_by(forum, query, why):
    topic = TopicPageFactory(title="大模型", title_en="Large models")
    made = talk_by(
        SpeakerPageFactory(title="张译今", title_en="Zhang Yijin"),
        OrganisationPageFactory(
            title="北京云图科技有限公司",
            title_en="Yuntu",
            short_name="云图",
            other_names="YT Group",
        ),
        title="智能制造的明天",
        title_en="Smart factories of tomorrow",
        topics=[topic],
    )
    get_search_backend().add(made)
    assert "智能制造的明天" in titles(query)


def test_answer_is_of_this_site_in_both_languages(forum):
    talk("只有中文的演讲")
    result = ask("中文的演讲", "en").results[0]
    assert str(result.title.text) == "只有中文的演讲"
    assert result.title.text.stands_in
