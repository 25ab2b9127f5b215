"""Ways through real pages: by keyboard, by the menu, in the reader's colours, without scripts."""

import pytest
from django.conf import settings
from playwright.sync_api import expect

from .browsing import ORIGIN, loaded_forum, open_site

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

PHONE = {"viewport": {"width": 390, "height": 800}}
DESK = {"viewport": {"width": 1440, "height": 900}}

# Where the focus is, and whether a reader sees it: its outline, and the share of it that neither
# the window's edge nor what sticks to the top covers
# (https://www.w3.org/WAI/WCAG22/Understanding/focus-not-obscured-minimum.html).
FOCUS = """() => {
  const element = document.activeElement;
  if (element === document.body) return null;
  const box = element.getBoundingClientRect();
  const bars = [...document.querySelectorAll(".site-header, .subnav")]
    .filter((bar) => !bar.contains(element) && !element.matches(".skip-link"))
    .map((bar) => bar.getBoundingClientRect())
    .filter((bar) => bar.top < box.bottom)
    .map((bar) => bar.bottom);
  const top = Math.max(box.top, 0, ...bars);
  return {
    name: element.textContent.trim() || element.getAttribute("aria-label") || element.id,
    part: ["main", ".site-header", "footer"].find((name) => element.closest(name)) || "body",
    href: element.getAttribute("href"),
    outlined: getComputedStyle(element).outlineStyle !== "none",
    free: (Math.min(box.bottom, innerHeight) - top) / box.height,
  };
}"""


@pytest.fixture(scope="module", autouse=True)
def _site(django_db_setup, django_db_blocker):
    with loaded_forum(django_db_blocker):
        yield


@pytest.fixture
def visit(browser):
    """Opens an address in a browser of its own, made with `options`; there must be no errors."""
    pages = []

    def open_(path, before="", **options):
        page = open_site(browser.new_context(reduced_motion="reduce", **options))
        pages.append(page)
        if before:
            page.add_init_script(before)
        page.goto(f"{ORIGIN}{path}")
        return page

    yield open_
    for page in pages:
        page.context.close()
    assert [page.errors for page in pages] == [[] for _ in pages]


# Keyboard


def stops(page, key):
    """Where the focus is after each press of a key, until it leaves the page."""
    found = []
    while len(found) < 300:
        page.keyboard.press(key)
        focus = page.evaluate(FOCUS)
        if focus is None or (found and focus == found[0] and len(found) > 1):
            break
        found.append(focus)
    return found


def test_keyboard_leads_past_the_navigation(visit):
    page = visit("/zh-hans/")

    page.keyboard.press("Tab")
    focus = page.evaluate(FOCUS)
    page.keyboard.press("Enter")

    assert (focus["href"], focus["free"]) == ("#content", 1)
    assert page.evaluate("document.activeElement.id") == "content"
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUS)["part"] == "main"


@pytest.mark.parametrize("path", ["/zh-hans/", "/en/forums/2026/", "/zh-hans/search/?q=AI"])
@pytest.mark.parametrize("window", [PHONE, DESK], ids=["phone", "desk"])
def test_keyboard_leads_through_the_whole_page_in_sight(visit, path, window):
    page = visit(path, **window)

    forward = stops(page, "Tab")
    page.locator(".site-footer a").last.focus()
    back = stops(page, "Shift+Tab")

    parts = [focus["part"] for focus in forward]
    assert sorted(set(parts), key=parts.index) == ["body", ".site-header", "main", "footer"]
    assert len(back) >= len(forward) - 2
    unseen = {f["name"]: f for f in forward + back if not f["outlined"] or f["free"] < 0.95}
    assert unseen == {}


# Menu


def test_menu_of_a_phone_leads_on_and_gives_the_focus_back(visit):
    page = visit("/zh-hans/", **PHONE)
    summary = page.locator(".menu summary")

    summary.focus()
    page.keyboard.press("Enter")
    sheet = page.locator(".sheet")
    expect(sheet).to_be_visible()
    page.keyboard.press("Tab")
    inside = page.evaluate("Boolean(document.activeElement.closest('.sheet'))")
    page.mouse.move(195, 600)
    page.mouse.wheel(0, 400)
    page.keyboard.press("Escape")

    expect(sheet).to_be_hidden()
    expect(summary).to_be_focused()
    assert (inside, page.evaluate("scrollY")) == (True, 0)
    summary.click()
    sheet.get_by_role("link", name="嘉宾").click()
    expect(page).to_have_url(f"{ORIGIN}/zh-hans/speakers/")
    expect(page.locator(".sheet")).to_be_hidden()


# Colours

THEME = "document.documentElement.dataset.theme || null"
# Whether the theme was set before there was anything to paint.
WATCH = """new MutationObserver(() => {
  if (document.documentElement?.dataset.theme) globalThis.setEarly ??= !document.body;
}).observe(document, { attributes: true, childList: true, subtree: true });"""


def test_theme_is_remembered_and_set_before_anything_is_painted(visit):
    page = visit("/zh-hans/", WATCH, **DESK)
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")

    page.locator(".tools [data-theme-switch]").click()
    page.locator(".site-nav a").first.click()
    page.wait_for_url("**/forums/2026/")

    assert (page.evaluate(THEME), page.evaluate("setEarly")) == ("dark", True)
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != paper


def test_theme_can_be_switched_in_the_menu_of_a_phone(visit):
    page = visit("/en/", color_scheme="dark", **PHONE)

    page.locator(".menu summary").click()
    page.get_by_role("button", name="Use light colours").click()

    assert page.evaluate(THEME) == "light"


# What is filled or drawn with the colours that the reader forces, and would vanish otherwise.
FORCED = """() => {
  const canvas = getComputedStyle(document.body).backgroundColor;
  const all = (selector) =>
    [...document.querySelectorAll(selector)].filter((e) => e.checkVisibility());
  const style = (element, pseudo) => getComputedStyle(element, pseudo);
  const unlike = (colour) => colour !== canvas && !/^rgba.* 0\\)$|^none$/.test(colour);
  return {
    arcs: all(".rings .arc").filter((e) => !unlike(style(e).stroke)).length,
    crosses: all(".rings .crosses").filter((e) => !unlike(style(e).stroke)).length,
    tags: all(".tag").filter((e) => !unlike(style(e, "::before").backgroundColor)).length,
    swatches: all(".swatch").filter((e) => !unlike(style(e).backgroundColor)).length,
    current: all(".chip[aria-current]").filter((e) => style(e).outlineStyle !== "solid").length,
    others: all(".chip:not([aria-current])").filter((e) => style(e).outlineStyle !== "none").length,
    buttons: all(".button").filter((e) => !unlike(style(e).borderTopColor)).length,
    icons: all(".icon").filter((e) => !unlike(style(e).stroke)).length,
  };
}"""
COUNTED = """() => Object.fromEntries([".rings .arc", ".rings .crosses", ".tag", ".swatch",
  ".chip[aria-current]"].map((name) => [name, document.querySelectorAll(name).length > 0]))"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_that_the_reader_forces_leave_everything_to_be_seen(visit, scheme):
    page = visit(
        "/zh-hans/forums/2026/?track=ai", forced_colors="active", color_scheme=scheme, **DESK
    )

    assert set(page.evaluate(COUNTED).values()) == {True}
    assert {name: n for name, n in page.evaluate(FORCED).items() if n} == {}
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUS)["outlined"]


# Without scripts


def test_search_and_languages_work_without_scripts(visit):
    page = visit("/zh-hans/search/", java_script_enabled=False, **DESK)

    page.fill("input[name=q]", "万联摩尔")
    page.press("input[name=q]", "Enter")
    page.click("main a:has-text('万联摩尔')")

    expect(page.locator("h1")).to_contain_text("万联摩尔")
    page.click("header a[hreflang=en]")
    expect(page.locator("h1")).to_contain_text("Wanlian Moore")


def test_menu_filter_and_share_work_without_scripts(visit):
    page = visit("/en/", java_script_enabled=False, **PHONE)

    page.locator(".menu summary").click()
    page.locator(".sheet").get_by_role("link", name="Agenda").click()
    page.locator(".subnav .chip").nth(1).click()
    page.locator("main h3 a").first.click()

    expect(page.locator("h1")).to_be_visible()
    path = page.url.removeprefix(ORIGIN)
    expect(page.locator("#share-address")).to_have_value(settings.BASE_URL + path)
    expect(page.locator("[data-theme-switch], [data-copy], .to-top").first).to_be_hidden()
