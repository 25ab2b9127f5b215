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
    "tallHeader()",
    "textOnRings()",
    "smallText(12)",
    "smallTargets(24)",
)
WITH_LARGE_TEXT = ("wider()", "cutText()", "crowdedHeader()", "tallHeader()")


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
    """What is wrong with the page that is open: one line for each width and measure."""
    found = []
    for width in widths:
        page.set_viewport_size({"width": width, "height": 900})
        for measure in measures:
            wrong = page.evaluate(f"measure.{measure}")
            found += [f"{page.url} {measure} at {width} px: {wrong}"] if wrong else []
    return found


@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_every_kind_of_page_fits_every_window(page, language):
    found = []
    for place in PLACES.values():
        page.goto(f"{ORIGIN}/{language}/{place}")
        found += measured(page, WIDTHS, IN_EVERY_WINDOW)

    assert found == []


@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_every_kind_of_page_bears_text_of_twice_the_size(page, language):
    found = []
    for place in PLACES.values():
        page.goto(f"{ORIGIN}/{language}/{place}")
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        found += measured(page, (390, 1280), WITH_LARGE_TEXT)

    assert found == []


# The measures themselves: each sees what it is for.

BAD = """<!DOCTYPE html><style>body { margin: 0 } button { min-height: 24px }</style>
<header class="site-header" style="height: 160px">
<button style="position: absolute; height: 160px">Over</button><button>Under</button></header>
<p style="font-size: 11px">Small</p>
<p style="overflow: hidden; width: 2em; white-space: nowrap">Cut off at the edge</p>
<a href="#a" style="display: block; width: 20px; height: 24px">x</a>
<p>A <a href="#b" style="font-size: 12px">link</a> within a sentence</p>
<svg class="rings" width="40" height="40"><path d="M0 0H40" stroke-width="40"/></svg>
<b style="position: relative; top: -40px; left: -40px">On</b>
<div style="width: 900px">Wide</div>"""


@pytest.mark.parametrize(
    ("measure", "seen"),
    [
        ("wider()", ["900 px in a window of 800"]),
        ("smallText(12)", ["11 px: p. “Small”"]),
        ("smallTargets(24)", ["20 × 24: a. “x”"]),
        ("cutText()", ["p. “Cut off at the edge”"]),
        ("crowdedHeader()", ["button. “Over” and button. “Under”"]),
        ("tallHeader()", ["160 px of 600"]),
        ("textOnRings()", ["b. “On”"]),
    ],
)
def test_measure_sees_what_it_is_for(browser, measure, seen):
    page = browser.new_page(viewport={"width": 800, "height": 600})
    page.set_content(BAD)
    page.evaluate(MEASURES.read_text())

    assert page.evaluate(f"measure.{measure}") == seen
    page.close()
