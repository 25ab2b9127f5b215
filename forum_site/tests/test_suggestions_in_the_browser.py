"""Suggestions below the search bar: for keyboard, mouse, touch, input methods, screen readers."""

import json
import re

import pytest
from django.utils.translation import gettext, override
from playwright.sync_api import expect

from agenda.tests.factories import ForumPageFactory, TalkPageFactory
from speakers.tests.factories import SpeakerPageFactory

from .browsing import ORIGIN, open_site, violations

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

API = re.compile(r"/api/suggest/")
PHONE = {"viewport": {"width": 390, "height": 480}, "has_touch": True, "is_mobile": True}
LONGER_THAN_THE_PAUSE = 400  # milliseconds


def suggestion(title="Zhang Yijin", marks=((0, 5),), kind="Speaker", note="", lang="en"):
    """A suggestion as the interface gives it; it leads to the English home page."""
    return {
        "kind": "speaker",
        "kind_label": kind,
        "title": title,
        "lang": lang,
        "marks": marks,
        "url": f"https://forum.example.org/en/#{title}",
        "note": note,
    }


THREE = [suggestion(), suggestion("Zhang Deng"), suggestion("Zhang’s talk", kind="Talk")]


class Bar:
    """The search bar of a page, and what it asks for."""

    def __init__(self, page):
        self.page = page
        self.asked = []
        page.on("request", lambda each: API.search(each.url) and self.asked.append(each.url))
        self.field = page.locator("#search-words")
        self.list = page.locator("#search-words-list")
        self.options = page.get_by_role("option")
        self.status = page.locator("form.search [role=status]")

    def answer_with(self, suggestions):
        """From now on the interface suggests these."""
        body = json.dumps({"query": "", "suggestions": suggestions})
        self.page.route(API, lambda route: route.fulfill(body=body, content_type="text/json"))

    def type(self, words):
        self.field.press_sequentially(words)

    def expect_open(self, count):
        expect(self.options).to_have_count(count)
        expect(self.list).to_be_visible()
        expect(self.field).to_have_attribute("aria-expanded", "true")

    def expect_closed(self):
        expect(self.list).to_be_hidden()
        expect(self.field).to_have_attribute("aria-expanded", "false")
        expect(self.field).to_have_attribute("aria-activedescendant", "")

    def expect_pointed_at(self, name):
        """The option of this name is the active one, or none where it is None."""
        selected = self.page.locator("[role=option][aria-selected=true]")
        if name is None:
            expect(selected).to_have_count(0)
            expect(self.field).to_have_attribute("aria-activedescendant", "")
            return
        expect(selected).to_have_count(1)
        expect(selected).to_contain_text(name)
        expect(self.field).to_have_attribute("aria-activedescendant", selected.get_attribute("id"))
        expect(self.field).to_be_focused()


@pytest.fixture
def open_bar(browser, home):
    """Opens the search bar of a language's page, by default with three suggestions to give."""
    pages = []

    def open_(language="en", suggestions=THREE, place="search/", **options):
        page = open_site(browser.new_context(reduced_motion="reduce", **options))
        pages.append(page)
        bar = Bar(page)
        if suggestions is not None:
            bar.answer_with(suggestions)
        page.goto(f"{ORIGIN}/{language}/{place}")
        return bar

    yield open_
    for page in pages:
        page.context.close()
    assert [page.errors for page in pages] == [[] for _ in pages]


@pytest.fixture
def bar(open_bar):
    """A search bar in which “zhang” was typed."""
    bar = open_bar()
    bar.type("zhang")
    bar.expect_open(3)
    return bar


# What is suggested


def test_pages_are_suggested_that_begin_as_what_is_typed(open_bar):
    SpeakerPageFactory(title="张译今", title_en="Zhang Yijin", slug="zhang-yijin")
    bar = open_bar(suggestions=None)

    bar.type("zhang")

    bar.expect_open(1)
    expect(bar.options).to_have_text(re.compile(r"^Zhang Yijin\s+Speaker$"))
    assert bar.options.locator("mark").text_content() == "Zhang"
    bar.options.click()
    bar.page.wait_for_url(f"{ORIGIN}/en/speakers/zhang-yijin/")


def test_chinese_page_suggests_in_chinese(open_bar):
    SpeakerPageFactory(title="张译今", title_en="Zhang Yijin", slug="zhang-yijin")
    bar = open_bar("zh-hans", suggestions=None)

    bar.type("张译")

    bar.expect_open(1)
    expect(bar.options).to_contain_text("张译今")
    bar.field.press("ArrowDown")
    bar.field.press("Enter")
    bar.page.wait_for_url(f"{ORIGIN}/zh-hans/speakers/zhang-yijin/")


def test_chinese_title_on_an_english_page_bears_its_language(open_bar):
    TalkPageFactory(parent=ForumPageFactory(), title="灯塔工厂", title_en="")
    bar = open_bar(suggestions=None)

    bar.type("灯塔")

    bar.expect_open(1)
    expect(bar.options.locator("[lang=zh-Hans]")).to_have_text("灯塔工厂")
    expect(bar.options).to_contain_text("in Chinese")


def test_title_is_shown_letter_by_letter_whatever_it_holds(open_bar):
    evil = "<img src=x onerror=alert(1)><script>alert(2)</script>"
    SpeakerPageFactory(title=evil, title_en=evil)
    bar = open_bar(suggestions=None)
    bar.page.on("dialog", lambda dialog: bar.page.errors.append(dialog.message))

    bar.type("<img")

    bar.expect_open(1)
    expect(bar.options).to_contain_text(evil)
    assert bar.list.locator("img, script").count() == 0


def test_mark_counts_whole_characters(open_bar):
    bar = open_bar(suggestions=[suggestion("𠮷野的数据", [[3, 5]]), suggestion("没有标记", [])])

    bar.type("数据")

    bar.expect_open(2)
    assert bar.options.locator("mark").all_text_contents() == ["数据", ""]
    assert bar.options.locator("span").all_text_contents() == ["𠮷野的数据", "没有标记"]


def test_archive_has_suggestions_too(open_bar):
    ForumPageFactory()
    bar = open_bar(place="forums/")

    bar.type("zhang")

    bar.expect_open(3)


# Keyboard, see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/


def test_field_is_a_combobox_with_a_list(bar):
    names = ["role", "aria-autocomplete", "aria-controls"]

    assert [bar.field.get_attribute(name) for name in names] == [
        "combobox",
        "list",
        "search-words-list",
    ]
    expect(bar.page.get_by_role("listbox", name="Suggestions")).to_be_visible()
    bar.expect_pointed_at(None)


def test_arrows_go_through_the_list_and_back_to_the_field(bar):
    seen = []
    for key in ["ArrowDown"] * 4 + ["ArrowUp"] * 4:
        bar.field.press(key)
        selected = bar.page.locator("[aria-selected=true] > span")
        seen.append(selected.text_content() if selected.count() else None)

    down = ["Zhang Yijin", "Zhang Deng", "Zhang’s talk", None]
    assert seen == [*down, *reversed(down[:3]), None]


def test_option_that_is_pointed_at_is_told_to_screen_readers(bar):
    bar.field.press("ArrowDown")
    bar.field.press("ArrowDown")

    bar.expect_pointed_at("Zhang Deng")


@pytest.mark.parametrize("key", ["Home", "End", "ArrowLeft", "ArrowRight"])
def test_keys_of_the_cursor_lead_back_to_the_words(bar, key):
    bar.field.press("ArrowDown")

    bar.field.press(key)

    bar.expect_pointed_at(None)
    bar.expect_open(3)
    at = bar.field.evaluate("(field) => field.selectionStart")
    assert at == {"Home": 0, "End": 5, "ArrowLeft": 4, "ArrowRight": 5}[key]


def test_enter_on_an_option_goes_to_its_page(bar):
    bar.field.press("ArrowDown")

    bar.field.press("Enter")

    bar.page.wait_for_url(f"{ORIGIN}/en/")


def test_enter_without_an_option_searches(bar):
    bar.field.press("Enter")

    bar.page.wait_for_url(f"{ORIGIN}/en/search/?q=zhang")


def test_escape_closes_the_list_and_then_empties_the_field(bar):
    bar.field.press("Escape")
    bar.expect_closed()
    expect(bar.field).to_have_value("zhang")

    bar.field.press("Escape")
    expect(bar.field).to_have_value("")


def test_escape_calls_off_what_is_being_asked(open_bar):
    bar = open_bar()
    bar.type("zhang")
    bar.expect_open(3)
    bar.type("y")

    bar.field.press("Escape")
    bar.page.wait_for_timeout(LONGER_THAN_THE_PAUSE)

    bar.expect_closed()
    assert len(bar.asked) == 1


def test_tab_closes_the_list_and_goes_on(bar):
    bar.field.press("ArrowDown")

    bar.field.press("Tab")

    bar.expect_closed()
    expect(bar.page.get_by_role("button", name="Search", exact=True)).to_be_focused()


# Mouse and touch


def test_click_on_an_option_goes_to_its_page(bar):
    bar.options.nth(1).click()

    bar.page.wait_for_url(f"{ORIGIN}/en/")


def test_click_elsewhere_closes_the_list(bar):
    bar.page.mouse.click(5, 5)

    bar.expect_closed()


def test_field_keeps_its_focus_while_the_list_is_pressed(bar):
    bar.options.nth(1).hover()
    bar.page.mouse.down()

    expect(bar.field).to_be_focused()
    bar.expect_open(3)


@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_list_is_pleasant_on_a_phone_with_its_keyboard_open(open_bar, language):
    long = suggestion("A title that is so long that it does not fit into one line", note="2026")
    bar = open_bar(language, suggestions=[long] * 8, **PHONE)
    bar.field.tap()
    bar.type("a")
    bar.expect_open(8)

    field, shown, first = (each.bounding_box() for each in (bar.field, bar.list, bar.options.first))
    heights = [option.bounding_box()["height"] for option in bar.options.all()]
    wider = bar.page.evaluate("document.documentElement.scrollWidth - innerWidth")

    assert shown["y"] >= field["y"] + field["height"]
    assert shown["y"] + shown["height"] <= PHONE["viewport"]["height"]
    assert (shown["x"] >= 0, shown["x"] + shown["width"] <= 390, wider) == (True, True, 0)
    assert (first["y"] >= shown["y"], min(heights) >= 44) == (True, True)
    bar.options.last.tap()
    bar.page.wait_for_url(f"{ORIGIN}/en/")


def test_option_that_is_pointed_at_comes_into_sight(open_bar):
    bar = open_bar(suggestions=[suggestion(f"Zhang {number}") for number in range(8)], **PHONE)
    bar.type("zhang")
    bar.expect_open(8)

    bar.field.press("ArrowUp")

    bar.expect_pointed_at("Zhang 7")
    shown, last = bar.list.bounding_box(), bar.options.last.bounding_box()
    assert last["y"] + last["height"] <= shown["y"] + shown["height"] + 1


# Input methods


def compose(bar, text):
    """Text that an input method shows in the field before it is decided on."""
    session = bar.page.context.new_cdp_session(bar.page)
    session.send(
        "Input.imeSetComposition",
        {"text": text, "selectionStart": len(text), "selectionEnd": len(text)},
    )
    return session


def test_nothing_is_asked_while_a_word_is_being_composed(open_bar):
    bar = open_bar("zh-hans")
    bar.field.focus()
    for text in ("s", "sh", "shu", "shuju"):
        session = compose(bar, text)
    bar.page.wait_for_timeout(LONGER_THAN_THE_PAUSE)
    expect(bar.field).to_have_value("shuju")
    assert bar.asked == []

    session.send("Input.insertText", {"text": "数据"})

    bar.expect_open(3)
    expect(bar.field).to_have_value("数据")
    assert [url.split("?")[1] for url in bar.asked] == ["lang=zh-hans&q=%E6%95%B0%E6%8D%AE"]


def test_composing_calls_off_what_was_to_be_asked(open_bar):
    bar = open_bar()
    bar.type("zh")
    compose(bar, "ang")

    bar.page.wait_for_timeout(LONGER_THAN_THE_PAUSE)

    assert bar.asked == []


@pytest.mark.parametrize(
    "key", ["{ isComposing: true }", "{ keyCode: 229 }"], ids=["composing", "as Safari says it"]
)
def test_enter_that_ends_composing_chooses_nothing(bar, key):
    bar.field.press("ArrowDown")

    handled = bar.field.evaluate(
        f"""(field) => !field.dispatchEvent(new KeyboardEvent("keydown",
          {{ key: "Enter", bubbles: true, cancelable: true, ...{key} }}))"""
    )

    assert not handled
    bar.expect_pointed_at("Zhang Yijin")
    assert bar.page.url == f"{ORIGIN}/en/search/"


def test_words_are_asked_for_when_composing_ends(open_bar):
    bar = open_bar()
    bar.field.evaluate(
        """(field) => {
          field.dispatchEvent(new CompositionEvent("compositionstart"));
          field.value = "数据";
          field.dispatchEvent(new InputEvent("input", { isComposing: true }));
          field.dispatchEvent(new CompositionEvent("compositionend", { data: "数据" }));
        }"""
    )

    bar.expect_open(3)
    assert len(bar.asked) == 1


# Asking


def test_quick_typing_asks_once(bar):
    assert len(bar.asked) == 1


def test_older_question_is_called_off(open_bar):
    bar = open_bar(suggestions=None)
    held, failed = [], []
    bar.page.route(API, lambda route: held.append(route))
    bar.page.on("requestfailed", lambda request: failed.append(request.url[-2:]))
    bar.type("z")
    bar.page.wait_for_timeout(LONGER_THAN_THE_PAUSE)
    bar.page.unroute(API)
    bar.answer_with(THREE[:2])

    bar.type("h")
    bar.expect_open(2)

    assert (len(held), failed) == (1, ["=z"])


@pytest.mark.parametrize("answer", [{"status": 500}, {"status": 503, "body": "<html>"}])
def test_failure_is_silent_and_leaves_the_form_working(open_bar, answer):
    bar = open_bar(suggestions=None)
    bar.page.route(API, lambda route: route.fulfill(**answer))
    thrown = []
    bar.page.on("pageerror", lambda error: thrown.append(str(error)))

    with bar.page.expect_response(API):
        bar.type("zhang")
    bar.page.wait_for_timeout(100)

    bar.expect_closed()
    assert (thrown, bar.status.text_content()) == ([], "")
    bar.field.press("Enter")
    bar.page.wait_for_url(f"{ORIGIN}/en/search/?q=zhang")
    assert all("Failed to load resource" in said for said in bar.page.errors)
    bar.page.errors.clear()


def test_failure_takes_away_what_older_words_suggested(bar):
    bar.page.unroute(API)
    bar.page.route(API, lambda route: route.abort())

    bar.type("x")

    bar.expect_closed()
    bar.page.errors.clear()  # the browser's own word on the request


def test_list_closes_when_the_words_are_gone(bar):
    bar.field.fill("")

    bar.expect_closed()
    assert len(bar.asked) == 1


# Screen readers, and no script


@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_number_of_suggestions_is_said(open_bar, language):
    bar = open_bar(language)
    with override(language):
        many, one = gettext("{n} suggestions"), gettext("{n} suggestion")

    bar.type("zhang")
    expect(bar.status).to_have_text(many.replace("{n}", "3"))
    bar.page.unroute(API)
    bar.answer_with(THREE[:1])
    bar.type("y")
    expect(bar.status).to_have_text(one.replace("{n}", "1"))
    bar.field.press("Escape")

    expect(bar.status).to_have_text("")


@pytest.mark.parametrize("language", ["zh-hans", "en"])
@pytest.mark.parametrize("width", [390, 1440])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_open_list_is_accessible(open_bar, language, width, scheme):
    found = [*THREE, suggestion("灯塔工厂", [[0, 2]], "Talk", "2026 · in Chinese", "zh-Hans")]
    bar = open_bar(language, found, viewport={"width": width, "height": 900}, color_scheme=scheme)
    bar.type("zhang")
    bar.expect_open(4)
    bar.field.press("ArrowDown")

    assert violations(bar.page) == []


def test_form_works_without_scripts(open_bar):
    bar = open_bar(suggestions=None, java_script_enabled=False)

    bar.type("zhang")
    bar.page.wait_for_timeout(LONGER_THAN_THE_PAUSE)

    expect(bar.list).to_be_hidden()
    assert (bar.field.get_attribute("role"), bar.asked) == (None, [])
    bar.field.press("Enter")
    bar.page.wait_for_url(f"{ORIGIN}/en/search/?q=zhang")
