"""What readers type on the 2026 forum's site, what comes first, and what the page says of it."""

import pytest
from django.utils import translation

from forum_site.search.asked import Asked
from forum_site.search.find import find

from .browsing import loaded_forum

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module", autouse=True)
def _forum(django_db_setup, django_db_blocker):
    with loaded_forum(django_db_blocker):
        yield


@pytest.mark.parametrize(
    ("typed", "first", "instead"),
    [
        pytest.param("余万里博士", "余万里", "余万里", id="a title after a name"),
        pytest.param("马骉总", "马骉", "马骉", id="a title that is nowhere on the site"),
        pytest.param("Mr Li Pengtao", "李鹏涛", "li pengtao", id="an English title"),
        pytest.param("张义今", "张译今", "张译今", id="a wrong homophone"),
        pytest.param("万连摩尔", "万联摩尔", "万联摩尔", id="one that looks like a preposition"),
        pytest.param("DeepSeak", "DeepSeek", "DeepSeek", id="a wrong letter"),
        pytest.param("Deep Seek", "DeepSeek", "", id="a brand in two words"),
        pytest.param(
            "DeepSeek智能体",
            "DeepSeek驱动下的教育智能体：从私有化部署到场景应用实践",
            "",
            id="a talk before the terms in its title",
        ),
        pytest.param(
            "120万开发者", "AI coding时代的信息技术出海服务实践", "", id="a number, what it counts"
        ),
        pytest.param(
            "475个指标",
            "数字服务企业能力成熟度评价模型的进展与实施",
            "475 指标",
            id="a number with another measure word",
        ),
        pytest.param("2026-01-08", "2026服务外包高质量发展论坛", "", id="a date"),
    ],
)
def test_first_result_is_what_was_meant(typed, first, instead):
    answer = find(Asked(query=typed))

    assert str(answer.results[0].title.text) == first
    assert answer.corrected == instead


@pytest.mark.parametrize("typed", ["张义今", "郑锦蓉"])
def test_corrected_words_find_the_same_when_they_are_typed(typed):
    answer = find(Asked(query=typed))

    again = find(Asked(query=answer.corrected))

    assert [each.page.pk for each in again.results] == [each.page.pk for each in answer.results]
    assert (again.total, again.facets) == (answer.total, answer.facets)


@pytest.mark.parametrize("typed", ["zyj", "张译今"])
def test_english_names_are_marked_where_chinese_ones_were_asked_for(typed):
    with translation.override("en"):
        result = find(Asked(query=typed)).results[0]

    title = str(result.title.text)
    assert [title[start:end] for start, end in result.title.marks] == ["Zhang", "Yijin"]


@pytest.mark.parametrize(
    "typed", ["滑雪标准", "养猪场智能体", "巧克力 供应链", "volleyball training", "999个行业"]
)
def test_what_is_nowhere_on_the_site_is_not_made_up_for(typed):
    assert find(Asked(query=typed)).total == 0
