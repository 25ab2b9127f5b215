"""The search page: what it shows of an answer, and the links and fields by which one asks on."""

from datetime import date
from urllib.parse import parse_qs, urlsplit

import pytest
from bs4 import BeautifulSoup
from django.utils.translation import override

from agenda.tests.factories import ForumPageFactory, TopicPageFactory

from ..search import views
from ..search.answer import Answer, Facet, FacetValue, Marked, Result
from ..search.kinds import Kind
from ..two_sides.words import choose
from .factories import StandardPageFactory

TOPICS = tuple(FacetValue(f"topic-{n}", f"Topic {n}", 20 - n, n == 11) for n in range(12))
FACETS = (
    Facet(
        "kind",
        "Kind",
        (
            FacetValue("talk", "Talk", 3, True),
            FacetValue("case", "Case", 1),
            FacetValue("term", "Term", 0),
        ),
    ),
    Facet("year", "Year", (FacetValue("2026", "2026", 3), FacetValue("2025", "2025", 0, True))),
    Facet("topic", "Topic", TOPICS),
)


@pytest.fixture
def asked(client, home, monkeypatch):
    """Asks the page in a language; `answer` is what search is to find for it."""

    def asked_(query, language="en", **answer):
        monkeypatch.setattr(views, "find", lambda asked: Answer(asked, **answer))
        response = client.get(f"/{language}/search/?{query}")
        assert response.status_code == 200
        return BeautifulSoup(response.content, "html.parser").main

    return asked_


@pytest.fixture
def result(home):
    """Makes a `Result` with other words than usual."""
    page = StandardPageFactory(slug="privacy")

    def result_(title="Data annotation", snippet="", marks=(), **facts):
        facts = {"kind": Kind.TALK, **facts}
        return Result(page, title=Marked(title, marks), snippet=Marked(snippet), **facts)

    return result_


def texts(found):
    return [" ".join(element.get_text().split()) for element in found]


def asks(link):
    """What a link asks, as a mapping of names to values."""
    assert urlsplit(link["href"]).path in ("", "./")
    return parse_qs(urlsplit(link["href"]).query)


# Results


@pytest.mark.parametrize(
    ("language", "total", "heading"),
    [
        ("zh-hans", 4, "“智能体”共 4 条结果"),
        ("en", 1, "1 result for “智能体”"),
        ("en", 4, "4 results for “智能体”"),
    ],
)
def test_heading_says_how_many_there_are_of_what(asked, language, total, heading):
    assert texts(asked("q=智能体", language, total=total)("h2")) == [heading]


def test_words_that_look_like_markup_are_words(asked):
    page = asked("q=%3Cscript%3E%22%27%3Ci%3E", total=1)

    assert texts(page("h2")) == ["1 result for “<script>\"'<i>”"]
    assert page.find(id="search-words")["value"] == "<script>\"'<i>"


def test_result_says_what_it_is_whose_and_when(asked, result):
    found = result(
        "How to annotate data",
        "……said of data……",
        ((16, 20),),
        year=2026,
        people=("Cui Xiangyu",),
        organisations=("Speechocean",),
        place="Session 7",
        track="data",
    )
    page = asked("q=data", total=1, results=[found])

    row = page.select_one(".results > li")
    assert texts(row.select(".tag.track-data")) == ["Talk"]
    assert texts(row("h3")) == ["How to annotate data"]
    assert texts(row.select("h3 a[href='/en/privacy/'] mark")) == ["data"]
    assert texts(row.select("p"))[1:2] == ["……said of data……"]
    assert texts(row.select(".result-facts span")) == [
        "Cui Xiangyu",
        "Speechocean",
        "2026",
        "Session 7",
    ]


def test_result_that_is_only_in_chinese_says_so_to_english_readers(asked, result):
    with override("en"):
        title = choose("数据标注", "")
    row = asked("q=标注", total=1, results=[result(title, marks=((2, 4),))]).select_one(
        ".results li"
    )

    assert texts(row.select("h3 [lang='zh-Hans'] mark")) == ["标注"]
    assert texts(row.select(".untranslated")) == ["in Chinese"]


def test_result_of_which_nothing_else_is_known_has_no_line_of_facts(asked, result):
    assert asked("q=data", total=1, results=[result()]).select(".result-facts") == []


# Filters


def test_what_is_chosen_is_shown_and_can_be_taken_back(asked):
    page = asked("q=AI&kind=talk&year=2025&topic=topic-11&sort=newest", total=3, facets=FACETS)

    chips = page.select(".applied .chip")
    assert texts(chips) == ["Take back: Talk ✕", "Take back: 2025 ✕", "Take back: Topic 11 ✕"]
    whole = {"q": ["AI"], "kind": ["talk"], "year": ["2025"], "topic": ["topic-11"]}
    for chip, name in zip(chips, ("kind", "year", "topic"), strict=True):
        assert asks(chip) == {
            "sort": ["newest"],
            **{key: value for key, value in whole.items() if key != name},
        }
    assert asks(page.select_one(".applied .more")) == {"q": ["AI"], "sort": ["newest"]}


def test_nothing_is_to_be_taken_back_where_nothing_is_chosen(asked):
    assert asked("q=AI", total=3, facets=FACETS).select(".applied") == []


def test_chosen_value_that_no_facet_knows_can_be_taken_back(asked):
    page = asked("q=AI&year=1999&kind=page", total=0)

    assert texts(page.select(".applied .chip")) == ["Take back: Page ✕", "Take back: 1999 ✕"]


def test_facets_are_groups_of_boxes_with_counts(asked):
    page = asked("q=AI&kind=talk&year=2025", total=3, facets=FACETS)

    groups = page.select("fieldset")
    assert texts(page.select("legend")) == ["Kind", "Year", "Topic"]
    assert texts(groups[0]("label")) == ["Talk 3", "Case 1", "Term 0"]
    assert [box["value"] for box in page.select("input[name=kind][checked]")] == ["talk"]


def test_value_that_finds_nothing_is_shown_but_not_offered_unless_it_is_chosen(asked):
    page = asked("q=AI&kind=talk&year=2025", total=3, facets=FACETS)

    assert [box["value"] for box in page.select("input[disabled]")] == ["term"]
    assert [box["value"] for box in page.select("input[name=year][checked]")] == ["2025"]


def test_first_topics_and_chosen_ones_are_shown_and_the_rest_on_demand(asked):
    group = asked("q=AI", total=3, facets=FACETS)("fieldset")[2]

    rest = [box["value"] for box in group.select("details input")]
    assert rest == ["topic-8", "topic-9", "topic-10"]
    assert len(group("input")) == 12
    assert group.details.find_previous("input")["value"] == "topic-11"


@pytest.mark.parametrize(
    ("query", "words"), [("q=AI", "Filter"), ("q=AI&kind=talk&year=2025", "Filter · 2 chosen")]
)
def test_summary_of_the_filters_says_how_many_are_chosen(asked, query, words):
    page = asked(query, total=3, facets=FACETS)

    assert texts(page.select(".facets-switch summary")) == [words]


def test_words_filters_and_order_are_one_form(asked):
    page = asked("q=AI&sort=newest", total=3, facets=FACETS)

    form = page.find("form", id="search-form")
    outside = [field for field in page("input") if not field.find_parent("form")]
    assert (form["method"], form["action"]) == ("get", "/en/search/")
    assert {field["form"] for field in outside} == {"search-form"}
    assert {field["name"] for field in outside} == {"kind", "year", "topic", "sort"}
    assert page.select_one(".facets button[type=submit]")["form"] == "search-form"


def test_no_filters_are_offered_where_nothing_was_asked_or_found(asked):
    assert asked("", facets=FACETS)("fieldset") == []
    assert asked("q=nothing", facets=FACETS)("fieldset") == []


# Order and pages


def test_results_can_be_put_in_another_order(asked):
    links = asked("q=AI&kind=talk&page=2&sort=newest", total=30).select(".orders a")

    assert texts(links) == ["By relevance", "Newest first"]
    assert [link.get("aria-current") for link in links] == [None, "true"]
    assert asks(links[0]) == {"q": ["AI"], "kind": ["talk"]}
    assert asks(links[1]) == {"q": ["AI"], "kind": ["talk"], "sort": ["newest"]}


def test_one_result_has_no_order(asked):
    assert asked("q=AI", total=1).select(".orders") == []


def test_pages_of_results_keep_what_was_asked(asked):
    page = asked("q=人工 智能&kind=talk&page=2", total=21)

    assert page.select_one(".pagination [aria-current]").text == "2"
    assert asks(page.select_one(".pagination [rel=prev]")) == {
        "q": ["人工 智能"],
        "kind": ["talk"],
    }
    assert asks(page.select_one(".pagination [rel=next]")) == {
        "q": ["人工 智能"],
        "kind": ["talk"],
        "page": ["3"],
    }


@pytest.mark.parametrize(
    ("number", "shown"),
    [("3", "3"), ("4", "3"), ("9999", "3"), ("9" * 20, "3"), ("0", "1"), ("-1", "1"), ("²", "1")],
)
def test_page_that_is_not_there_is_no_error(asked, number, shown):
    page = asked(f"q=AI&page={number}", total=21)

    assert page.select_one(".pagination [aria-current]").text == shown


# What was searched instead, and what there is where nothing is found


def test_page_says_that_other_words_were_searched(asked):
    page = asked("q=张义今", total=1, corrected="张译今")

    assert texts(page.select(".remark")) == [
        "Nothing found for “张义今”; these are results for “张译今”."
    ]
    assert texts(page("h2")) == ["1 result for “张译今”"]
    assert page.find(id="search-words")["value"] == "张义今"


def test_page_says_that_only_the_beginning_of_a_long_query_was_searched(asked):
    page = asked("q=" + "ab " * 3_000, total=1)

    assert texts(page.select(".remark")) == ["Only the first 200 characters were searched."]


def test_nothing_found_leads_to_what_is_there_without_filters(asked):
    page = asked("q=AI&kind=case&sort=newest", without_filters=7, facets=FACETS)

    link = page.find("a", string=lambda text: text and "7 results without filters" in text)
    link = link or next(a for a in page("a") if "7 results without filters" in a.text)
    assert texts(page("h2")) == ["Nothing found for “AI”"]
    assert asks(link) == {"q": ["AI"], "sort": ["newest"]}
    assert len(page("fieldset")) == 3


def test_nothing_found_without_filters_leads_elsewhere(asked):
    ForumPageFactory(start_date=date(2026, 1, 8))
    page = asked("q=AI")

    assert "without filters" not in page.text
    assert texts(page.select(".actions a")) == ["See the agenda"]


def test_before_anything_is_asked_there_are_topics_and_the_latest_forum(asked):
    ForumPageFactory(start_date=date(2026, 1, 8), theme="以人为本", theme_en="People first")
    TopicPageFactory(title="数据", title_en="Data")
    page = asked("q=%20%20")

    assert texts(page("h2")) == ["Topics", "Latest forum"]
    assert texts(page("h3")) == ["People first"]
    assert texts(page.select(".chip")) == ["Data"]
    assert "result" not in page.text


def test_filters_alone_may_be_asked(asked):
    page = asked("kind=talk", total=3, facets=FACETS)

    assert texts(page("h2")) == ["3 results"]
    assert texts(page.select(".applied .chip")) == ["Take back: Talk ✕"]


# The page as a whole


def test_search_page_is_kept_by_browsers_but_not_by_search_engines(client, home):
    answer = client.get("/en/search/?q=AI")

    assert set(answer["Cache-Control"].split(", ")) == {"public", "no-cache"}
    assert '<meta name="robots" content="noindex">' in answer.content.decode()


def test_other_language_asks_the_same(client, home):
    page = BeautifulSoup(client.get("/en/search/?q=AI&kind=talk").content, "html.parser")

    addresses = {link["href"] for link in page.select("a[hreflang]")}
    assert addresses == {"/zh-hans/search/?q=AI&kind=talk"}


@pytest.mark.parametrize(
    "query",
    [
        "q=" + "a" * 10_000,
        "q=%22%27%28%29%2A%3A%5E",
        "q=%F0%9F%98%80%E2%80%AE",
        "q=AND+OR+NOT+NEAR",
        "q=%20%20%20",
        "q=a&q=b&kind=talk&kind=nothing&year=20261&year=two&topic=" + "x" * 300,
        "kind=&year=&topic=&sort=&page=",
        "page=99999999999999999999",
    ],
)
def test_whatever_is_asked_is_answered_in_the_readers_language(client, home, query):
    answer = client.get(f"/zh-hans/search/?{query}")

    assert (answer.status_code, 'lang="zh-Hans"' in answer.content.decode()) == (200, True)


def test_address_with_more_fields_than_anyone_fills_in_is_refused(client, home):
    assert client.get("/en/search/?q=a" + "&" * 12_000).status_code == 400
