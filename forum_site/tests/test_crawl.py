"""The 2026 forum as a visitor finds it: every page that links lead to, in both languages."""

import pytest
from django.conf import settings
from django.db import transaction
from django.test import Client
from wagtail.models import Page

from .crawl import HOMES, crawl, is_filtered


@pytest.fixture(scope="module")
def answers(django_db_setup, django_db_blocker):
    """The whole site of the 2026 forum, read once for this file."""
    from forum_site.forum_2026.load import load

    with django_db_blocker.unblock(), transaction.atomic():
        load()
        found = crawl(Client())
        tree = {page.get_url() for page in Page.objects.live().filter(depth__gt=1)}
        transaction.set_rollback(True)
    assert tree - set(found) == set(), "pages to which no link leads"
    return found


@pytest.fixture(scope="module")
def pages(answers):
    """The HTML pages among them that search engines may keep."""
    return [
        answer
        for answer in answers.values()
        if answer.soup and not answer.soup.find("meta", attrs={"name": "robots"})
    ]


def test_no_link_is_broken(answers):
    assert {path: a.status for path, a in answers.items() if a.status != 200} == {}
    assert len(answers) > 200


def test_each_page_is_there_in_both_languages(answers):
    sides = {home: set() for home in HOMES}
    for path in answers:
        for home in HOMES:
            if path.startswith(home):
                sides[home].add(path.removeprefix(home))
    assert sides["/zh-hans/"] == sides["/en/"]


def test_each_page_has_one_heading_of_the_first_level(pages):
    assert [a.path for a in pages if len(a.soup.find_all("h1")) != 1] == []


def test_no_heading_level_is_skipped(pages):
    skipped = []
    for answer in pages:
        levels = [int(h.name[1]) for h in answer.soup.find_all(["h1", "h2", "h3", "h4", "h5"])]
        if any(after > before + 1 for before, after in zip(levels, levels[1:], strict=False)):
            skipped.append((answer.path, levels))
    assert skipped == []


def test_each_page_says_its_language(pages):
    tags = {"zh-hans": "zh-Hans", "en": "en"}
    assert [a.path for a in pages if a.soup.html["lang"] != tags[a.language]] == []


def test_titles_are_short_and_no_two_pages_share_one(pages):
    titles = {}
    for answer in pages:
        titles.setdefault(answer.soup.title.get_text(), []).append(answer.path)
    assert {title for title in titles if len(title) > 60} == set()
    shared = {t: p for t, p in titles.items() if len({path.split("?")[0] for path in p}) > 1}
    assert shared == {}


def test_each_page_has_a_description(pages):
    assert [a.path for a in pages if not a.soup.find("meta", attrs={"name": "description"})] == []


def test_canonical_is_the_page_itself(pages):
    wrong = {}
    for answer in pages:
        if is_filtered(answer.path):
            continue  # a filtered list is the list
        canonical = answer.soup.find("link", rel="canonical")["href"]
        if canonical != settings.BASE_URL + answer.path:
            wrong[answer.path] = canonical
    assert wrong == {}


def test_alternates_name_both_languages_and_a_default(pages):
    for answer in pages:
        found = {
            link["hreflang"]: link["href"] for link in answer.soup.select("link[rel=alternate]")
        }
        assert set(found) == {"zh-Hans", "en", "x-default"}, answer.path
        assert found["zh-Hans"].startswith(settings.BASE_URL + "/zh-hans/")
        assert found["en"] == found["zh-Hans"].replace("/zh-hans/", "/en/")


def test_open_graph_says_title_and_address(pages):
    for answer in pages:
        og = {m["property"]: m["content"] for m in answer.soup.select("meta[property^=og]")}
        assert og["og:title"], answer.path
        assert og["og:url"] == answer.soup.find("link", rel="canonical")["href"], answer.path


def test_nothing_is_inline_and_nothing_comes_from_elsewhere(pages):
    for answer in pages:
        assert answer.soup.find_all("style") == [], answer.path
        assert [s for s in answer.soup.find_all("script") if not s.get("src")] == []
        assert answer.soup.select("[style], [onclick], [onload]") == [], answer.path
        for element in answer.soup.select("script[src], img[src], link[rel=stylesheet]"):
            source = element.get("src") or element.get("href")
            assert source.startswith("/"), (answer.path, source)


def test_each_page_below_the_home_page_has_a_breadcrumb(pages):
    homes = set(HOMES)
    bare = [
        a.path
        for a in pages
        if a.path.split("?")[0] not in homes and not a.soup.select("nav ol a[href]")
    ]
    assert bare == []


def test_ids_are_unique_and_labels_meet_their_fields(pages):
    for answer in pages:
        ids = [element["id"] for element in answer.soup.select("[id]")]
        assert sorted(ids) == sorted(set(ids)), answer.path
        for label in answer.soup.select("label[for]"):
            assert label["for"] in ids, answer.path


def test_templates_leave_no_trace(pages):
    for answer in pages:
        for trace in ("{{", "{%", "None", "SidedText", "&lt;p&gt;", "<p></p>"):
            assert trace not in answer.text, (answer.path, trace)


def test_english_pages_are_english(pages):
    marked = [a.path for a in pages if a.language == "en" and a.soup.select(".untranslated")]
    assert marked == []
