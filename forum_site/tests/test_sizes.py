"""Every kind of page in every window: nothing sideways, nothing cut, nothing too small."""

from pathlib import Path

import pytest

from .browsing import ORIGIN, loaded_forum, open_site
from .places import PLACES

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

MEASURES = Path(__file__).parent / "measures.js"
# 320 px is also what is left of 1280 at 400 % zoom; 820 and 821 are the two sides of a breakpoint.
WIDTHS = (320, 360, 390, 820, 821, 1024, 1180, 1440, 1920)
IN_EVERY_WINDOW = (
    "wider()",
    "cutText()",
    "crowdedHeader()",
    "textOnRings()",
    "smallText(12)",
    "smallTargets(24)",
)
WITH_LARGE_TEXT = ("wider()", "cutText()", "crowdedHeader()")


@pytest.fixture(scope="module", autouse=True)
def _site(django_db_setup, django_db_blocker):
    with loaded_forum(django_db_blocker):
        yield


@pytest.fixture
def page(browser):
    """A page that can be measured."""
    context = browser.new_context(reduced_motion="reduce")
    page = open_site(context)
    page.add_init_script(path=MEASURES)
    yield page
    context.close()


def measured(page, widths, measures):
    """What is wrong with the page that is open, by width and measure."""
    found = {}
    for width in widths:
        page.set_viewport_size({"width": width, "height": 900})
        for measure in measures:
            wrong = page.evaluate(f"measure.{measure}")
            if wrong:
                found[f"{measure} at {width}"] = wrong
    return found


@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_every_kind_of_page_fits_every_window(page, language):
    found = {}
    for name, place in PLACES.items():
        page.goto(f"{ORIGIN}/{language}/{place}")
        found[name] = measured(page, WIDTHS, IN_EVERY_WINDOW)

    assert {name: wrong for name, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_every_kind_of_page_bears_text_of_twice_the_size(page, language):
    found = {}
    for name, place in PLACES.items():
        page.goto(f"{ORIGIN}/{language}/{place}")
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        found[name] = measured(page, (390, 1280), WITH_LARGE_TEXT)

    assert {name: wrong for name, wrong in found.items() if wrong} == {}


# The measures themselves: each sees what it is for.

BAD = """<header class="site-header"><a href="#a" style="position: absolute">Over</a>
<a href="#b">Under</a></header>
<p style="font-size: 11px">Small</p>
<p style="overflow: hidden; width: 2em; white-space: nowrap">Cut off at the edge</p>
<button style="width: 20px; height: 20px; padding: 0">x</button>
<p>A <a href="#c" style="font-size: 12px">link</a> within a sentence</p>
<div style="width: 5000px">Wide</div>"""


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        ("wider()", ["5016 px in a window of 800"]),
        ("smallText(12)", ["11 px: p. “Small”"]),
        ("smallTargets(24)", ["20 × 20: button. “x”"]),
        ("cutText()", ["p. “Cut off at the edge”"]),
        ("crowdedHeader()", ["a. “Over” and a. “Under”"]),
    ],
)
def test_measure_sees_what_it_is_for(browser, name, seen):
    page = browser.new_page(viewport={"width": 800, "height": 600})
    page.set_content(f"<!DOCTYPE html><style>a {{ line-height: 2 }}</style>{BAD}")
    page.evaluate(MEASURES.read_text())

    assert [
        line for line in page.evaluate(f"measure.{name}") if "“O" not in line or seen == [line]
    ] == seen
    page.close()
