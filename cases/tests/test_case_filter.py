"""Filtering the list of cases."""

from datetime import date

import pytest
from django.http import QueryDict

from agenda.tests.factories import ForumPageFactory
from forum_site.filters import Choice

from ..filters import CaseFilter
from ..models import CasePage
from .factories import CasePageFactory, IndustryFactory, TechnologyFactory


@pytest.fixture
def cases(home):
    """Three cases by name: two industries, two technologies, two years."""
    health = IndustryFactory(name="医疗", slug="health")
    finance = IndustryFactory(name="金融", slug="finance")
    ai, cloud = TechnologyFactory(name="AI", slug="ai"), TechnologyFactory(name="云", slug="cloud")
    new, old = (ForumPageFactory(start_date=date(year, 1, 8)) for year in (2026, 2025))
    return {
        "a": CasePageFactory(title="a", industry=health, technologies=[ai], forum=new),
        "b": CasePageFactory(title="b", industry=health, technologies=[ai, cloud], forum=old),
        "c": CasePageFactory(title="c", industry=finance, technologies=[cloud], forum=new),
        "d": CasePageFactory(title="d"),
    }


def found(query):
    cases = CasePage.objects.order_by("title")
    return "".join(CaseFilter(QueryDict(query)).apply(cases).values_list("title", flat=True))


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("", "abcd"),
        ("industry=", "abcd"),
        ("color=red", "abcd"),
        ("industry=health", "ab"),
        ("technology=cloud", "bc"),
        ("year=2026", "ac"),
        ("industry=health&technology=cloud", "b"),
        ("industry=health&year=2026", "a"),
        ("industry=finance&technology=ai", ""),
        ("industry=health&technology=ai&year=2025", "b"),
        ("industry=unknown", ""),
        ("technology=unknown", ""),
        ("year=1999", ""),
        ("year=20261", ""),
        ("year=26", ""),
        ("year=abcd", ""),
        ("year=-202", ""),
        ("year=0000", ""),
        ("year=9999", ""),
        ("year=２０２６", ""),
        ("year=٢٠٢٦", ""),
        ("industry=%27%20OR%201", ""),
    ],
)
def test_filter_finds_the_cases_that_have_all_that_was_chosen(cases, query, titles):
    assert found(query) == titles


def test_filter_is_true_where_something_is_chosen():
    assert [bool(CaseFilter(QueryDict(query))) for query in ("", "x=1", "year=2026")] == [
        False,
        False,
        True,
    ]


def test_groups_count_the_cases_behind_each_link(cases):
    groups = CaseFilter(QueryDict("")).groups(CasePage.objects.all())

    assert groups == {
        "industry": [
            Choice("医疗", 2, "industry=health", False),
            Choice("金融", 1, "industry=finance", False),
        ],
        "technology": [
            Choice("AI", 2, "technology=ai", False),
            Choice("云", 2, "technology=cloud", False),
        ],
        "year": [Choice(2026, 2, "year=2026", False), Choice(2025, 1, "year=2025", False)],
    }


def test_groups_lead_on_from_what_is_chosen_and_back(cases):
    groups = CaseFilter(QueryDict("industry=health&year=2026")).groups(CasePage.objects.all())

    assert groups["industry"] == [
        Choice("医疗", 2, "year=2026", True),
        Choice("金融", 1, "industry=finance&year=2026", False),
    ]
    assert groups["year"][0] == Choice(2026, 2, "industry=health", True)


def test_groups_count_visible_cases_only(cases):
    cases["a"].unpublish()

    groups = CaseFilter(QueryDict("")).groups(CasePage.objects.visible())

    assert [(choice.words, choice.count) for choice in groups["industry"]] == [
        ("医疗", 1),
        ("金融", 1),
    ]


def test_filter_that_tells_nothing_apart_has_no_links(cases):
    cases["b"].unpublish()

    groups = CaseFilter(QueryDict("")).groups(CasePage.objects.visible())

    assert groups["year"] == []


def test_query_leaves_out_the_number_of_the_page():
    assert CaseFilter(QueryDict("industry=health&page=3")).query() == "industry=health"


def test_year_of_a_forum_that_is_not_public_is_no_filter(cases):
    forum = cases["b"].forum
    forum.live = False
    forum.save()

    CasePageFactory(forum=ForumPageFactory(start_date=date(2024, 1, 8)))

    assert [
        year.words for year in CaseFilter(QueryDict()).groups(CasePage.objects.all())["year"]
    ] == [2026, 2024]
    assert list(CaseFilter(QueryDict("year=2025")).apply(CasePage.objects.all())) == []
