"""Every kind of page as markup: sound structure, and little to load. No browser is needed."""

import gzip
import re

import brotli
import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.template.loader import render_to_string
from django.test import Client

from .browsing import loaded_forum
from .places import PLACES

pytestmark = pytest.mark.django_db

STATIC = settings.BASE_DIR / "static"
LANGUAGES = ("zh-hans", "en")
BARE = ("400.html", "403.html", "500.html", "503.html")
# https://html.spec.whatwg.org/multipage/dom.html#interactive-content
INTERACTIVE = "a[href], button, input, select, textarea, summary, label"


@pytest.fixture(scope="module")
def pages(django_db_setup, django_db_blocker):
    """The HTML of every kind of page in both languages, by path, and of the bare pages."""
    client = Client()
    with loaded_forum(django_db_blocker):
        paths = [f"/{language}/{place}" for language in LANGUAGES for place in PLACES.values()]
        html = {path: client.get(path).content.decode() for path in paths}
    return html | {name: render_to_string(name) for name in BARE}


@pytest.fixture(scope="module")
def soups(pages):
    """The same, parsed."""
    return {path: BeautifulSoup(html, "html.parser") for path, html in pages.items()}


def offences(soups, find):
    """What `find` finds wrong in each page, by path."""
    found = {path: [str(wrong)[:200] for wrong in find(soup)] for path, soup in soups.items()}
    return {path: wrong for path, wrong in found.items() if wrong}


def test_there_is_one_heading_of_the_first_level(soups):
    assert {path: len(soup.find_all("h1")) for path, soup in soups.items()} == dict.fromkeys(
        soups, 1
    )


def test_no_level_of_headings_is_skipped(soups):
    def skips(soup):
        headings = soup.main.find_all(re.compile("^h[1-6]$"))
        levels = [0, *(int(heading.name[1]) for heading in headings)]
        return [
            heading
            for heading, before, level in zip(headings, levels, levels[1:], strict=False)
            if level > before + 1
        ]

    assert offences(soups, skips) == {}


def test_no_id_stands_twice(soups):
    def repeated(soup):
        ids = [element["id"] for element in soup.select("[id]")]
        return {name for name in ids if ids.count(name) > 1}

    assert offences(soups, repeated) == {}


def test_whatever_refers_to_an_id_finds_it(soups):
    def dangling(soup):
        ids = {element["id"] for element in soup.select("[id]")}
        for name in ("for", "aria-labelledby", "aria-describedby", "aria-controls", "data-copy"):
            for element in soup.select(f"[{name}]"):
                value = element[name]
                wanted = value if isinstance(value, list) else value.split()
                if not set(wanted) <= ids:
                    yield element
        yield from (a for a in soup.select("a[href^='#']") if a["href"][1:] not in {*ids, "top"})

    assert offences(soups, dangling) == {}


def test_nothing_to_press_lies_within_another(soups):
    def nested(soup):
        for outer in soup.select(INTERACTIVE):
            inside = outer.select(INTERACTIVE)
            if not (outer.name == "label" and [inner.name for inner in inside] == ["input"]):
                yield from inside

    assert offences(soups, nested) == {}


def test_each_link_and_button_has_a_name(soups):
    def nameless(soup):
        return [
            element
            # A script names the switch of colours when it shows it.
            for element in soup.select("a[href], button:not([data-theme-switch]), summary")
            if not element.get_text(strip=True)
            and not element.get("aria-label")
            and not any(image.get("alt") for image in element.select("img"))
        ]

    assert offences(soups, nameless) == {}


def test_each_field_has_a_label(soups):
    def bare(soup):
        labelled = {label.get("for") for label in soup.find_all("label")}
        fields = soup.select("input:not([type=hidden], [type=submit]), select, textarea")
        return [
            field
            for field in fields
            if field.get("id") not in labelled
            and not field.get("aria-label")
            and not field.find_parent("label")
        ]

    assert offences(soups, bare) == {}


def test_each_picture_says_its_size_and_what_it_shows(soups):
    def unsized(soup):
        names = ("width", "height", "alt")
        return [img for img in soup.find_all("img") if any(img.get(name) is None for name in names)]

    assert offences(soups, unsized) == {}


def test_each_list_holds_only_its_items(soups):
    def strays(soup):
        inside = {"ul": {"li"}, "ol": {"li"}, "dl": {"dt", "dd", "div"}}
        return [
            child
            for name, allowed in inside.items()
            for parent in soup.find_all(name)
            for child in parent.find_all(True, recursive=False)
            if child.name not in allowed
        ]

    assert offences(soups, strays) == {}


# What a visit loads, in bytes as they travel


def packed(text):
    """The size of a text compressed by gzip and by Brotli, the larger of the two."""
    raw = text.encode()
    return max(len(gzip.compress(raw, 9)), len(brotli.compress(raw)))


def linked(html, kind):
    """The files of our own that a page links to, such as those of `css`."""
    return set(re.findall(rf"{settings.STATIC_URL}({kind}/[\w.-]+\.{kind})", html))


def test_style_sheets_are_small(pages):
    names = {name for html in pages.values() for name in linked(html, "css")}

    assert {"css/tokens.css", "css/components.css", "css/print.css"} <= names
    assert sum(packed((STATIC / name).read_text()) for name in names) <= 14 * 1024


def test_scripts_of_each_page_are_small(pages):
    sizes = {
        path: sum(packed((STATIC / name).read_text()) for name in linked(html, "js"))
        for path, html in pages.items()
    }

    assert len({*sizes.values()}) > 2
    assert {path: size for path, size in sizes.items() if size > 6 * 1024} == {}


@pytest.mark.parametrize("name", ["home", "agenda", "talk", "speakers", "cases", "search-found"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_page_is_small(pages, name, language):
    assert packed(pages[f"/{language}/{PLACES[name]}"]) <= 20 * 1024
