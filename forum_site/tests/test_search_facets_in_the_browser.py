"""Filters of search in a browser: they ask by themselves, and without a script by their button."""

import re

import pytest
from playwright.sync_api import expect

from .browsing import ORIGIN, loaded_forum, open_site, violations

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

PHONE = {"viewport": {"width": 390, "height": 800}}
DESK = {"viewport": {"width": 1440, "height": 900}}
SEARCH = "/en/search/?q=AI"
COUNT_REQUESTS = """window.asked = [];
const ask = window.fetch;
window.fetch = (...all) => { window.asked.push(all[0]); return ask(...all); };"""
NO_NETWORK = "window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));"
FOCUSED = "document.activeElement.name + '=' + document.activeElement.value"


@pytest.fixture(scope="module", autouse=True)
def _site(django_db_setup, django_db_blocker):
    with loaded_forum(django_db_blocker):
        yield


@pytest.fixture
def visit(browser):
    """Opens an address in a browser of its own; in the end there must be no errors."""
    pages = []

    def open_(path=SEARCH, before="", **options):
        page = open_site(browser.new_context(reduced_motion="reduce", **{**DESK, **options}))
        pages.append(page)
        if before:
            page.add_init_script(before)
        page.goto(f"{ORIGIN}{path}")
        return page

    yield open_
    for page in pages:
        page.context.close()
    assert [page.errors for page in pages] == [[] for _ in pages]


def box(page, name):
    return page.get_by_role("checkbox", name=re.compile(rf"^{name} \d+$"))


def count(page):
    """How many results the heading says there are."""
    return int(page.locator("main h2").first.inner_text().split()[0])


def offered(page, name):
    """How many results the filter says there are."""
    return int(page.locator(f"label.facet:has-text('{name}') .count").first.inner_text())


def test_filter_asks_by_itself_and_leaves_the_focus_where_it_is(visit):
    page = visit(before=COUNT_REQUESTS)
    all_of_them, talks = count(page), offered(page, "Talk")

    box(page, "Talk").focus()
    page.keyboard.press("Space")

    expect(page).to_have_url(f"{ORIGIN}{SEARCH}&kind=talk")
    assert (count(page), talks < all_of_them) == (talks, True)
    assert set(page.locator(".results .tag").all_inner_texts()) == {"Talk"}
    assert page.evaluate(FOCUSED) == "kind=talk"
    expect(page.locator("[data-said]")).to_have_text(f"{talks} results for “AI”")
    expect(page.locator(".applied .chip")).to_have_count(1)
    assert page.evaluate("window.asked.length") == 1  # no new page, which would count from 0


def test_several_ticks_are_one_question(visit):
    page = visit(before=COUNT_REQUESTS)

    box(page, "Talk").check()
    box(page, "Case").check()

    expect(page).to_have_url(f"{ORIGIN}{SEARCH}&kind=talk&kind=case")
    expect(page.locator(".applied .chip")).to_have_count(2)
    assert page.evaluate("window.asked.length") == 1


def test_filter_that_was_ticked_is_taken_back_by_unticking(visit):
    page = visit(f"{SEARCH}&kind=talk&sort=newest")

    box(page, "Talk").uncheck()

    expect(page).to_have_url(f"{ORIGIN}{SEARCH}&sort=newest")
    expect(page.locator(".applied")).to_have_count(0)


def test_going_back_shows_what_was_there_before(visit):
    page = visit(before=COUNT_REQUESTS)
    before = count(page)
    box(page, "Talk").check()
    expect(page.locator(".applied .chip")).to_have_count(1)

    page.go_back()

    expect(page.locator(".applied")).to_have_count(0)
    expect(box(page, "Talk")).not_to_be_checked()
    assert (page.url, count(page)) == (ORIGIN + SEARCH, before)
    page.go_forward()
    expect(box(page, "Talk")).to_be_checked()


def test_language_link_follows_the_filters(visit):
    page = visit()

    box(page, "Talk").check()

    link = page.locator(".site-header .tools a[hreflang]")
    expect(link).to_have_attribute("href", "/zh-hans/search/?q=AI&kind=talk")


def test_topics_that_were_unfolded_stay_so(visit):
    page = visit()
    more = page.locator("#more-topic")
    more.locator("summary").click()

    more.locator("input:enabled").last.check()

    expect(page.locator(".applied .chip")).to_have_count(1)
    expect(page.locator("#more-topic[open]")).to_have_count(1)


def test_filter_asks_as_without_a_script_where_the_network_fails(visit):
    page = visit(before=NO_NETWORK)

    box(page, "Talk").check()

    expect(page.locator(".applied .chip")).to_have_count(1)
    expect(page).to_have_url(f"{ORIGIN}{SEARCH}&kind=talk")


def test_new_words_keep_the_filters(visit):
    page = visit(f"{SEARCH}&kind=talk&sort=newest")

    page.fill("#search-words", "data")
    page.press("#search-words", "Enter")

    expect(page).to_have_url(re.compile(r"\?q=data&(kind=talk&sort=newest|sort=newest&kind=talk)$"))
    expect(page.locator(".applied .chip")).to_have_count(1)


def test_filters_work_without_scripts(visit):
    page = visit(java_script_enabled=False)
    talks = offered(page, "Talk")

    box(page, "Talk").check()
    page.get_by_role("button", name="Apply filters").click()

    expect(page).to_have_url(f"{ORIGIN}{SEARCH}&kind=talk")
    assert count(page) == talks
    page.get_by_role("link", name="Take back: Talk").click()
    expect(page).to_have_url(ORIGIN + SEARCH)


def test_button_is_not_shown_beside_filters_that_ask_by_themselves(visit):
    page = visit()

    expect(page.get_by_role("button", name="Apply filters")).to_be_hidden()


@pytest.mark.parametrize("scripts", [True, False])
def test_filters_are_unfolded_on_a_phone(visit, scripts):
    page = visit(java_script_enabled=scripts, **PHONE)
    expect(page.locator(".facets")).to_be_hidden()

    page.locator(".facets-switch summary").click()

    expect(page.locator(".facets")).to_be_visible()
    box(page, "Talk").check()
    page.get_by_role("button", name="Apply filters").click()
    expect(page).to_have_url(f"{ORIGIN}{SEARCH}&kind=talk")
    expect(page.locator(".facets-switch summary")).to_have_text("Filter · 1 chosen")


def test_unfolded_filters_stay_so_on_a_phone_while_one_ticks(visit):
    page = visit(**PHONE)
    page.locator(".facets-switch summary").click()

    box(page, "Talk").check()

    expect(page.locator(".applied .chip")).to_have_count(1)
    expect(page.locator(".facets")).to_be_visible()
    assert page.evaluate(FOCUSED) == "kind=talk"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_page_is_accessible_after_ticking(visit, scheme, size):
    page = visit(color_scheme=scheme, **size)
    if size is PHONE:
        page.locator(".facets-switch summary").click()
    box(page, "Talk").check()
    expect(page.locator(".applied .chip")).to_have_count(1)

    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_results_are_printed_black_on_white_without_what_one_presses(visit, scheme):
    page = visit(color_scheme=scheme)

    page.emulate_media(media="print")

    expect(page.locator(".results mark").first).to_have_css("color", "rgb(0, 0, 0)")
    expect(page.locator(".results mark").first).to_have_css("background-color", "rgba(0, 0, 0, 0)")
    for name in ("search", "facets", "facets-switch", "orders", "pagination"):
        expect(page.locator(f".{name}")).to_be_hidden()
