"""Suggestions in JSON, and what of a title they mark."""

import pytest
from django.conf import settings
from django.utils.translation import override

from agenda.tests.factories import ForumPageFactory, TalkPageFactory, TermPageFactory
from cases.tests.factories import CasePageFactory
from speakers.tests.factories import OrganisationPageFactory, SpeakerPageFactory

from ..search.kinds import Kind
from ..search.suggestions import marks
from .factories import StandardPageFactory


@pytest.fixture
def zhang(home):
    return SpeakerPageFactory(title="张译今", title_en="Zhang Yijin", slug="zhang-yijin")


def suggestions(client, **parameters):
    response = client.get("/api/suggest/", parameters)
    assert response.status_code == 200
    return response.json()["suggestions"]


def titles(client, **parameters):
    return [each["title"] for each in suggestions(client, **parameters)]


def test_suggestion_says_all_that_a_list_shows(client, zhang):
    with override("en"):
        label = str(Kind.SPEAKER.label)

    assert client.get("/api/suggest/?q=zhang&lang=en").json() == {
        "query": "zhang",
        "suggestions": [
            {
                "kind": "speaker",
                "kind_label": label,
                "title": "Zhang Yijin",
                "lang": "en",
                "marks": [[0, 5]],
                "url": f"{settings.BASE_URL}/en/speakers/zhang-yijin/",
                "note": "",
            }
        ],
    }


def test_name_is_marked_where_it_begins_as_what_is_typed(client, zhang):
    [found] = suggestions(client, q="张译")

    assert (found["title"], found["marks"]) == ("张译今", [[0, 2]])


def test_nothing_is_marked_in_a_name_that_was_found_by_its_pinyin(client, zhang):
    [found] = suggestions(client, q="zhang")

    assert (found["title"], found["marks"]) == ("张译今", [])


def test_chinese_title_on_an_english_page_says_so(client, home):
    ForumPageFactory()
    TalkPageFactory(title="灯塔工厂", title_en="")

    [found] = suggestions(client, q="灯塔", lang="en")

    with override("en"):
        assert (found["title"], found["lang"]) == ("灯塔工厂", "zh-Hans")
    assert found["note"] == "2026 · in Chinese"


def test_there_are_at_most_eight(client, home):
    for number in range(12):
        OrganisationPageFactory(title=f"灯塔机构{number}")

    assert len(titles(client, q="灯塔")) == 8


def test_people_organisations_talks_and_terms_are_suggested_but_nothing_else(client, home):
    ForumPageFactory()
    for factory in (SpeakerPageFactory, OrganisationPageFactory, TalkPageFactory, TermPageFactory):
        factory(title=f"灯塔{factory.__name__}")
    CasePageFactory(title="灯塔案例")
    StandardPageFactory(title="灯塔页面")

    kinds = [each["kind"] for each in suggestions(client, q="灯塔")]

    assert sorted(kinds) == ["organisation", "speaker", "talk", "term"]


@pytest.mark.parametrize("typed", ["", "   ", "没有这个词"])
def test_nothing_is_suggested_for_nothing(client, zhang, typed):
    assert titles(client, q=typed) == []


@pytest.mark.parametrize(
    ("title", "typed", "marked"),
    [
        ("张译今", "译今", "译今"),
        ("DeepSeek驱动下的智能体", "deepseek", "DeepSeek"),
        ("DeepSeek驱动下的智能体", "ＤｅｅｐＳｅｅｋ", "DeepSeek"),
        ("ＡＩ编程", "ai", "ＡＩ"),
        ("Said by an AI agent", "ai", "AI"),  # not within a word
        ("AI与ai", "ai", "AI"),  # the first place only
        ("数据标注", "标注数据", ""),
        ("张译今", "zyj", ""),
        ("𠮷野的数据", "数据", "数据"),
        ("㍿灯塔", "灯塔", "灯塔"),  # one character that becomes four
        ("Straße der Daten", "STRASSE", "Straße"),
        ("C++ (ISO)", "c++ (", "C++ ("),
        ("灯塔", "", ""),
    ],
)
def test_mark_is_where_the_words_stand_whatever_their_case_and_width(title, typed, marked):
    found = marks(title, typed)

    assert "".join(title[first:last] for first, last in found) == marked
    assert len(found) == bool(marked)
