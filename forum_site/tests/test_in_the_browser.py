"""Every kind of page in a real browser: accessible, within the window, without errors."""

import pytest
from django.db import transaction

from .browsing import ORIGIN, open_site, overflows, violations

pytestmark = pytest.mark.browser

# One page of every kind, and the pages for what went wrong.
PLACES = [
    "",
    "forums/",
    "forums/2026/",
    "forums/2026/education-agent-private-deployment/",
    "speakers/",
    "speakers/ma-biao/",
    "organisations/",
    "organisations/mofcom/",
    "cases/",
    "cases/?industry=finance",
    "cases/manufacturing-agents/",
    "references/",
    "references/scenario-opinions/",
    "topics/",
    "topics/industrial-ai/",
    "glossary/",
    "glossary/wanlian-moore/",
    "about/",
    "search/",
    "search/?q=AI",
    "search/?q=没有这个词",
    "no-such-page/",
]


@pytest.fixture(scope="module", autouse=True)
def _site(django_db_setup, django_db_blocker):
    """The 2026 forum, loaded once for this file."""
    from forum_site.forum_2026.load import load

    with django_db_blocker.unblock(), transaction.atomic():
        load()
        yield
        transaction.set_rollback(True)


@pytest.mark.parametrize("language", ["zh-hans", "en"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
def test_every_kind_of_page_is_accessible(browser, language, scheme, width):
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
    )
    page = open_site(context)
    found = {}
    for place in PLACES:
        page.goto(f"{ORIGIN}/{language}/{place}")
        found[place] = violations(page) + (["wider than the window"] if overflows(page) else [])
    context.close()

    assert {place: wrong for place, wrong in found.items() if wrong} == {}
    assert [error for error in page.errors if "404" not in error] == []


@pytest.mark.parametrize("place", ["", "forums/2026/", "cases/", "search/?q=AI"])
def test_narrowest_phone_needs_no_sideways_scrolling(browser, place):
    context = browser.new_context(viewport={"width": 320, "height": 640})
    page = open_site(context)

    page.goto(f"{ORIGIN}/en/{place}")

    assert not overflows(page)
    context.close()


def test_keyboard_leads_past_the_navigation(browser):
    context = browser.new_context()
    page = open_site(context)
    page.goto(f"{ORIGIN}/zh-hans/")

    page.keyboard.press("Tab")
    focused = page.evaluate("document.activeElement.getAttribute('href')")
    page.keyboard.press("Enter")

    assert focused == "#content"
    assert page.evaluate("document.activeElement.id") == "content"
    context.close()


def test_site_works_without_javascript(browser):
    context = browser.new_context(java_script_enabled=False)
    page = open_site(context)
    page.goto(f"{ORIGIN}/zh-hans/search/")

    page.fill("input[name=q]", "万联摩尔")
    page.press("input[name=q]", "Enter")
    page.click("main a:has-text('万联摩尔')")

    assert "万联摩尔" in page.inner_text("h1")
    page.click("header a[hreflang=en]")
    assert "Wanlian Moore" in page.inner_text("h1")
    context.close()
