"""What scripts add to pages that work without them: menu, copying, the way to the top."""

import gzip
import re

import pytest
from django.conf import settings
from playwright.sync_api import expect

from .browsing import violations

SCRIPTS = sorted((settings.BASE_DIR / "static/js").glob("*.js"))
SWITCH = '{% include "includes/theme_switch.html" with style="tool" only %}'
NAMED_SWITCH = '{% include "includes/theme_switch.html" with style="button" only %}'
SHARE = '{% include "includes/share.html" with address="https://forum.example.org/en/" only %}'
TO_TOP = '{% include "includes/to_top.html" only %}'
MENU = """<header class="site-header"><a href="#away">Search</a>
<details class="menu"><summary>Menu</summary><div>
<a href="#one">One</a><button type="button">Two</button><button type="button" hidden>Three</button>
</div></details></header><main><h1>Page</h1></main>"""


# Size and age


def test_scripts_are_small():
    packed = {path.name: len(gzip.compress(path.read_bytes(), 9)) for path in SCRIPTS}

    assert set(packed) == {
        "copy.js",
        "facets.js",
        "menu.js",
        "now.js",
        "print.js",
        "scroll.js",
        "suggest.js",
        "theme.js",
    }
    assert max(packed.values()) <= 2.5 * 1024  # what a page loads of them: see test_markup


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_script_uses_nothing_newer_than_its_oldest_browsers(path):
    """Chrome 105 and Safari 15.4; see https://developer.mozilla.org/ for each."""
    newer = (
        r"\.inert\b|popover|startViewTransition|scrollend|\bto(?:Sorted|Reversed|Spliced)\b"
        r"|withResolvers|groupBy|requestIdleCallback|\(\?<[=!]|static \{|^import |^export "
    )

    assert re.findall(newer, path.read_text(), re.MULTILINE) == []


@pytest.mark.browser
def test_scripts_do_nothing_where_there_is_nothing_for_them(sketch):
    page = sketch("<p>Only words</p>", *(path.name for path in SCRIPTS))

    page.mouse.wheel(0, 100)
    page.keyboard.press("Escape")

    assert page.evaluate("document.body.innerText") == "Only words"


# Menu; to be run on a real page as well


@pytest.fixture
def menu(sketch):
    """A page of a phone with its menu open."""
    page = sketch(MENU, "menu.js", viewport={"width": 390, "height": 800})
    page.click("summary")
    expect(page.locator("html.menu-open details[open]")).to_have_count(1)
    return page


def expect_closed(page):
    expect(page.locator("details:not([open])")).to_have_count(1)
    expect(page.locator("html.menu-open")).to_have_count(0)


def focused(page):
    return page.evaluate("document.activeElement.textContent")


@pytest.mark.browser
def test_menu_closes_with_escape_and_focus_returns(menu):
    menu.get_by_role("link", name="One").focus()

    menu.keyboard.press("Escape")

    expect_closed(menu)
    assert focused(menu) == "Menu"


@pytest.mark.browser
def test_menu_keeps_focus_inside_while_it_is_open(menu):
    seen = []
    for key in ["Tab", "Tab", "Tab", "Shift+Tab", "Shift+Tab"]:
        menu.keyboard.press(key)
        seen.append(focused(menu))

    assert seen == ["One", "Two", "Menu", "Two", "One"]


@pytest.mark.browser
@pytest.mark.parametrize("place", ["h1", "header > a", "summary", "details a"])
def test_menu_closes_from_outside_by_itself_and_by_a_link(menu, place):
    menu.click(place)

    expect_closed(menu)


@pytest.mark.browser
def test_menu_stays_open_while_a_button_in_it_is_used(menu):
    menu.get_by_role("button", name="Two").click()

    expect(menu.locator("html.menu-open details[open]")).to_have_count(1)


@pytest.mark.browser
def test_menu_closes_when_the_window_becomes_wide(menu):
    menu.set_viewport_size({"width": 821, "height": 800})

    expect_closed(menu)


@pytest.mark.browser
def test_menu_that_is_closed_leaves_keys_alone(sketch):
    page = sketch(MENU, "menu.js", viewport={"width": 390, "height": 800})
    page.get_by_role("link", name="Search").focus()

    page.keyboard.press("Escape")
    page.keyboard.press("Shift+Tab")

    assert focused(page) != "Menu"


# Copying the address


@pytest.mark.browser
def test_address_is_copied_and_that_is_said_for_a_while(sketch):
    page = sketch(SHARE, permissions=["clipboard-read", "clipboard-write"])
    page.clock.install()
    button = page.get_by_role("button")

    button.click()
    expect(button).to_have_text("Copied")
    expect(page.get_by_role("status")).to_have_text("Copied")
    page.clock.run_for(2000)

    expect(button).to_have_text("Copy link")
    expect(page.get_by_role("status")).to_have_text("")
    assert page.evaluate("navigator.clipboard.readText()") == "https://forum.example.org/en/"


NO_CLIPBOARD = "Object.defineProperty(navigator, 'clipboard', { value: undefined });"


@pytest.mark.browser
def test_address_is_copied_by_browsers_without_a_clipboard_of_their_own(sketch):
    page = sketch(SHARE, before=NO_CLIPBOARD, permissions=["clipboard-read"])
    page.evaluate(
        "document.addEventListener('copy', () => { window.copied = getSelection().toString() })"
    )

    page.get_by_role("button").click()

    expect(page.get_by_role("button")).to_have_text("Copied")
    assert page.evaluate("window.copied") == "https://forum.example.org/en/"
    assert focused(page) == "Copied"


@pytest.mark.browser
def test_address_stays_selected_where_it_cannot_be_copied(sketch):
    page = sketch(SHARE, before=f"{NO_CLIPBOARD} document.execCommand = () => false;")

    page.get_by_role("button").click()

    expect(page.get_by_role("status")).to_have_text(re.compile("by hand"))
    assert page.evaluate("getSelection().toString()") == "https://forum.example.org/en/"
    expect(page.get_by_role("button")).to_have_text("Copy link")


@pytest.mark.browser
def test_address_can_be_selected_without_scripts(sketch):
    page = sketch(SHARE, java_script_enabled=False)

    expect(page.get_by_label("Address of this page")).to_have_value("https://forum.example.org/en/")
    expect(page.locator("[data-copy]")).to_be_hidden()


# Scrolling; to be run on a real page as well


@pytest.mark.browser
def test_way_to_the_top_appears_after_one_and_a_half_screens(sketch):
    page = sketch(
        f"<main class='tall'>{TO_TOP}</main>", "scroll.js", viewport={"width": 390, "height": 600}
    )
    link = page.get_by_role("link", name="Back to top")

    shown = {}
    for at in (0, 890, 910):
        page.evaluate(SCROLL, at)
        shown[at] = link.is_visible()
    link.evaluate("link => link.click()")  # a mouse would scroll to it first

    assert shown == {0: False, 890: False, 910: True}
    expect(link).to_be_hidden()
    page.evaluate(UNTIL_THE_TOP)


UNTIL_THE_TOP = """() => new Promise((done) => {
  const look = () => (scrollY === 0 ? done() : requestAnimationFrame(look));
  look();
})"""
SCROLL = """(to) => new Promise((done) => {
  scrollTo(0, to);
  requestAnimationFrame(() => requestAnimationFrame(done));
})"""


@pytest.mark.browser
def test_header_is_marked_once_the_page_is_scrolled(sketch):
    page = sketch("<header class='site-header'></header><main class='tall'></main>", "scroll.js")
    expect(page.locator(".scrolled")).to_have_count(0)

    page.mouse.wheel(0, 50)

    expect(page.locator(".site-header.scrolled")).to_have_count(1)


@pytest.mark.browser
def test_added_controls_are_accessible(sketch):
    page = sketch(
        f"<main><h1>Page</h1>{SWITCH}{NAMED_SWITCH}{SHARE}<div class='tall'></div>{TO_TOP}</main>",
        "scroll.js",
    )
    page.mouse.wheel(0, 4000)
    expect(page.get_by_role("link", name="Back to top")).to_be_visible()

    assert violations(page) == []
