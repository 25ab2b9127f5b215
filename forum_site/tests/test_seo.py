"""The head of a page, as data."""

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.utils.translation import override

from agenda.tests.factories import TopicPageFactory
from cases.tests.factories import CaseIndexPageFactory

from ..paging import PAGE_SIZE
from ..seo import LONGEST_DESCRIPTION, LONGEST_TITLE, Head, describe, page_head
from .factories import StandardPageFactory

PATHS = {"zh-hans": "/zh-hans/a/", "en": "/en/a/"}


def head(**changes):
    return Head(**{"title": "隐私", "description": "说明", "paths": PATHS, **changes})


@pytest.mark.parametrize(
    ("title", "site_name", "full"),
    [
        ("隐私", "论坛", "隐私 · 论坛"),
        ("论坛", "论坛", "论坛"),
        ("隐私", "", "隐私"),
        ("x" * 50, "Forum name", "x" * 50),
        ("x" * 61, "", "x" * 57 + "..."),
    ],
)
def test_full_title_has_the_sites_name_where_both_fit(title, site_name, full):
    found = head(title=title, site_name=site_name).full_title

    assert (found, len(found) <= LONGEST_TITLE) == (full, True)


@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_canonical_is_the_address_in_the_readers_language(language):
    with override(language):
        found = head(query="page=2").canonical

    assert found == f"{settings.BASE_URL}/{language}/a/?page=2"


@pytest.mark.parametrize(
    ("languages", "named"),
    [
        (("zh-hans", "en"), ["zh-Hans", "en", "x-default"]),
        (("zh-hans",), ["zh-Hans", "x-default"]),
    ],
)
def test_alternates_name_the_languages_that_are_there(languages, named):
    found = head(languages=languages).alternates

    assert [name for name, _address in found] == named
    assert found[-1] == ("x-default", f"{settings.BASE_URL}/zh-hans/a/")


@pytest.mark.parametrize(("language", "locale"), [("zh-hans", "zh_CN"), ("en", "en_GB")])
def test_open_graph_leaves_out_what_is_empty(language, locale):
    with override(language):
        found = dict(head().open_graph)

    assert found == {
        "og:type": "website",
        "og:title": "隐私",
        "og:description": "说明",
        "og:url": f"{settings.BASE_URL}/{language}/a/",
        "og:locale": locale,
    }


def canonical(client, path):
    page = BeautifulSoup(client.get(path).content, "html.parser")
    link = page.find("link", rel="canonical")
    return link and link["href"].removeprefix(settings.BASE_URL)


@pytest.mark.parametrize(
    ("query", "kept"), [("", ""), ("?page=1", ""), ("?page=2", "?page=2"), ("?q=1", "")]
)
def test_canonical_keeps_the_number_of_a_lists_page(client, home, query, kept):
    for _ in range(PAGE_SIZE + 1):
        TopicPageFactory()

    assert canonical(client, f"/zh-hans/topics/{query}") == f"/zh-hans/topics/{kept}"


def test_canonical_of_a_page_without_a_list_has_no_number(client, home):
    StandardPageFactory(slug="about")

    assert canonical(client, "/zh-hans/about/?page=7") == "/zh-hans/about/"


def test_canonical_of_a_page_that_is_not_in_english_is_the_chinese_one(client, home):
    StandardPageFactory(slug="about", title_en="")

    assert canonical(client, "/en/about/") == "/zh-hans/about/"


def test_filtered_list_of_cases_is_not_for_search_engines(client, home):
    CaseIndexPageFactory()

    assert canonical(client, "/zh-hans/cases/") == "/zh-hans/cases/"
    assert canonical(client, "/zh-hans/cases/?year=2026") is None


def test_page_head_is_on_the_readers_side(home):
    page = StandardPageFactory(title="隐私", title_en="Privacy", intro="前言", intro_en="Preface")

    with override("en"):
        found = page_head(page, "Forum")

    assert (found.full_title, found.description, found.paths["en"]) == (
        "Privacy · Forum",
        "Preface",
        page.paths["en"],
    )


def test_page_head_prefers_what_staff_wrote_for_search_engines(home):
    page = StandardPageFactory(
        title="隐私", seo_title="隐私说明", search_description="我们保存什么"
    )

    found = page_head(page)

    assert (found.title, found.description) == ("隐私说明", "我们保存什么")


def test_description_is_one_short_line_without_tags(home):
    page = StandardPageFactory(intro="<b>前言</b>\n\n" + "字" * 200)

    found = describe(page)

    assert found == "前言 " + "字" * (LONGEST_DESCRIPTION - 6) + "..."


def test_description_falls_back_to_the_title(home):
    assert describe(StandardPageFactory(title="隐私")) == "隐私"
