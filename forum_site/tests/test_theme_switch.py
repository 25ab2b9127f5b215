"""Light and dark: chosen by the visitor, remembered, in place before anything is painted."""

import pytest
from playwright.sync_api import expect

from .browsing import ORIGIN
from .sketches import open_sketch

pytestmark = pytest.mark.browser

SWITCH = '{% include "includes/theme_switch.html" with style="tool" only %}'
NAMED_SWITCH = '{% include "includes/theme_switch.html" with style="button" only %}'
BLOCK_STORAGE = """for (const name of ["localStorage", "sessionStorage"]) {
  Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError"); } });
}"""
# What the theme is when the body begins, that is, before anything can be painted.
WATCH_BODY = """new MutationObserver((_, observer) => {
  if (!document.body) return;
  window.themeAtBody = document.documentElement.dataset.theme;
  observer.disconnect();
}).observe(document, { childList: true, subtree: true });"""
BARS = """[...document.querySelectorAll('meta[name="theme-color"]')]
  .filter((meta) => matchMedia(meta.getAttribute("media")).matches).map((meta) => meta.content)"""
THEME = "document.documentElement.dataset.theme ?? null"


@pytest.mark.parametrize(("system", "other"), [("light", "dark"), ("dark", "light")])
def test_theme_is_chosen_and_remembered_before_anything_is_painted(sketch, system, other):
    page = sketch(SWITCH, before=WATCH_BODY, color_scheme=system)
    page.get_by_role("button", name=f"Use {other} colours").click()

    page.goto(f"{ORIGIN}/another/")

    assert page.evaluate("window.themeAtBody") == other
    assert page.evaluate(BARS) == [{"light": "#faf8f3", "dark": "#0f161d"}[other]]
    expect(page.get_by_role("button", name=f"Use {system} colours")).to_be_visible()


def test_theme_follows_the_system_again_when_its_own_is_chosen(sketch):
    page = sketch(SWITCH, color_scheme="light")
    button = page.get_by_role("button")
    button.click()
    button.click()

    page.emulate_media(color_scheme="dark")

    assert page.evaluate(
        "[localStorage.getItem('theme'), document.documentElement.dataset.theme ?? null]"
    ) == [None, None]
    assert page.evaluate(BARS) == ["#0f161d"]
    expect(button).to_have_accessible_name("Use light colours")


def test_theme_that_was_chosen_stays_when_the_system_changes(sketch):
    page = sketch(SWITCH, color_scheme="light")
    page.get_by_role("button").click()

    page.emulate_media(color_scheme="dark")
    page.emulate_media(color_scheme="light")

    assert page.evaluate(THEME) == "dark"


def test_theme_is_the_same_in_all_tabs(sketch):
    page = sketch(SWITCH)
    tab = open_sketch(page.context, SWITCH)
    tab.goto(f"{ORIGIN}/")

    page.get_by_role("button").click()

    expect(tab.locator("html")).to_have_attribute("data-theme", "dark")
    expect(tab.get_by_role("button")).to_have_accessible_name("Use light colours")
    assert tab.errors == []


def test_theme_is_caught_up_with_when_one_goes_back(sketch):
    page = sketch(SWITCH)

    page.evaluate("localStorage.setItem('theme', 'dark')")
    page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")

    assert page.evaluate(THEME) == "dark"


def test_theme_can_be_chosen_where_storage_is_refused(sketch):
    page = sketch(SWITCH, before=BLOCK_STORAGE)

    page.get_by_role("button").click()

    assert page.evaluate(THEME) == "dark"


@pytest.mark.parametrize("kept", ["", "blue", "{}"])
def test_theme_that_nobody_knows_is_passed_over(sketch, kept):
    page = sketch(SWITCH, before=f"localStorage.setItem('theme', '{kept}')")

    assert page.evaluate(THEME) is None


def test_theme_switches_on_a_page_agree(sketch):
    page = sketch(SWITCH + NAMED_SWITCH)

    page.get_by_role("button").last.click()

    names = [button.get_attribute("aria-label") for button in page.get_by_role("button").all()]
    assert names == ["Use light colours", None]
    expect(page.get_by_role("button").last).to_have_text("Use light colours")


def test_theme_switch_is_absent_without_scripts(sketch):
    page = sketch(SWITCH, java_script_enabled=False)

    expect(page.locator("[data-theme-switch]")).to_be_hidden()
