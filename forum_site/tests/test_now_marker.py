"""The marks of an agenda on the forum's day; its clock is Beijing's wherever the visitor is."""

import pytest
from playwright.sync_api import expect

from .browsing import violations

pytestmark = pytest.mark.browser

WORDS = """<p><span class="state-now minutes-left" hidden></span>
<span class="state-next" hidden>Next</span> <span class="state-past" hidden>Ended</span></p>"""
# Tea cannot be next and has no minutes; a row without an end is left as the server made it.
AGENDA = f"""<main><h1>Agenda</h1>{{% include "includes/jump_now.html" only %}}<ol data-agenda>
<li class="row" data-start="2026-01-08T14:00:00+08:00" data-end="2026-01-08T14:30:00+08:00">
  A {WORDS}</li>
<li class="row" data-start="2026-01-08T14:30:00+08:00" data-end="2026-01-08T14:40:00+08:00">
  Tea</li>
<li class="row" data-start="2026-01-08T14:45:00+08:00" data-end="2026-01-08T15:00:00+08:00">
  B {WORDS}</li>
<li class="row" data-start="2026-01-08T14:45:00+08:00" data-end="2026-01-08T15:00:00+08:00">
  C, next door {WORDS}</li>
<li class="row" data-start="2026-01-08T15:00:00+08:00">No end is known</li>
<li class="row" data-start="2026-01-09T09:00:00+08:00" data-end="2026-01-09T09:30:00+08:00">
  D, the day after {WORDS}</li>
</ol></main>"""
STATE = """[...document.querySelectorAll("li")].map((row) => [
  row.textContent.trim()[0],
  row.className.replace("row", "").trim(),
  ...[...row.querySelectorAll("span:not([hidden]), .now-line")].map((found) => found.textContent),
].filter(Boolean).join(" "))"""
QUIET = ["A", "T", "B", "C", "N", "D"]
NEXT = ["B is-next Next", "C is-next Next", "N", "D"]
OVER = ["A is-past Ended", "T is-past"]
# 14:10 in Beijing, as the visitors' clocks show it.
DURING = "2026-01-08T06:10:00Z"


@pytest.fixture
def at(sketch):
    """Opens the agenda at a moment, far from Beijing."""

    def open_(moment, body=AGENDA, *scripts, **options):
        return sketch(body, *scripts, at=moment, **{"timezone_id": "America/New_York", **options})

    return open_


@pytest.mark.parametrize("zone", ["Asia/Shanghai", "America/New_York", "Pacific/Auckland"])
def test_row_that_is_on_is_marked_with_beijing_time(at, zone):
    page = at(DURING, timezone_id=zone)

    assert page.evaluate(STATE) == ["A is-now On now · 20 minutes left 14:10", "T", *NEXT]


B_AND_C = [f"{row} is-now On now · 10 minutes left 14:50" for row in "BC"]


@pytest.mark.parametrize(
    ("moment", "state"),
    [
        ("2026-01-08T05:59:59Z", QUIET),
        ("2026-01-08T06:00:00Z", ["A is-now On now · 30 minutes left 14:00", "T", *NEXT]),
        ("2026-01-08T06:29:01Z", ["A is-now On now · 1 minute left 14:29", "T", *NEXT]),
        ("2026-01-08T06:30:00Z", [OVER[0], "T is-now 14:30", *NEXT]),
        ("2026-01-08T06:42:00Z", [*OVER, *NEXT]),
        ("2026-01-08T06:50:30Z", [*OVER, *B_AND_C, "N", "D"]),
        ("2026-01-08T07:00:00Z", QUIET),
        ("2026-01-08T16:10:00Z", QUIET),
        ("2026-01-09T01:30:00Z", QUIET),
    ],
)
def test_marks_tell_what_is_on_and_what_is_over(at, moment, state):
    assert at(moment).evaluate(STATE) == state


def test_marks_move_with_the_minutes_from_the_first_start_to_the_last_end(at):
    page = at("2026-01-08T05:30:30Z")

    seen = [page.evaluate(STATE)[0]]
    for step in ("30:00", "00:30", "29:00", "31:00"):
        page.clock.run_for(step)
        seen.append(page.evaluate(STATE)[0])

    assert seen == [
        "A",
        "A is-now On now · 30 minutes left 14:00",
        "A is-now On now · 29 minutes left 14:01",
        "A is-past Ended",
        "A",
    ]


def test_marks_begin_again_on_the_second_day(at):
    page = at("2026-01-08T06:59:30Z")

    page.clock.fast_forward("18:01:00")

    assert page.evaluate(STATE) == [
        "A is-past Ended",
        "T is-past",
        "B is-past Ended",
        "C is-past Ended",
        "N",
        "D is-now On now · 30 minutes left 09:00",
    ]


def test_marks_of_the_server_are_put_right(at):
    stale = """<ol data-agenda><li class="is-next" data-start="2026-01-08T14:00:00+08:00"
data-end="2026-01-08T14:30:00+08:00">A <span class="state-next">Next</span></li></ol>"""

    page = at(DURING, stale, "now.js")

    assert page.evaluate(STATE) == ["A is-now 14:10"]


def test_marks_are_right_when_a_sleeping_tab_is_looked_at_again(at):
    page = at(DURING)
    page.clock.set_system_time("2026-01-08T06:20:00Z")

    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")

    assert page.evaluate(STATE)[0] == "A is-now On now · 10 minutes left 14:20"


@pytest.mark.parametrize(
    "body",
    [
        "<ol data-agenda><li data-start='' data-end=''></li><li data-start='x'></li></ol>",
        "<ol data-agenda><li>No times</li></ol>{% include 'includes/jump_now.html' only %}",
    ],
)
def test_agenda_without_times_is_left_alone(at, body):
    page = at(DURING, body, "now.js")

    assert page.locator(".is-now, .is-past, .now-line, .jump-now:not([hidden])").count() == 0


# The way to the row that is on; to be run on a real page as well

PHONE = {"viewport": {"width": 390, "height": 300}}


def test_way_to_what_is_on_appears_while_it_is_out_of_sight(at):
    page = at("2026-01-08T06:50:00Z", **PHONE)
    link = page.get_by_role("link", name="Jump to now")
    expect(link).to_be_visible()

    link.click()

    expect(link).to_be_hidden()
    assert page.evaluate("document.querySelector(':target').textContent.trim()[0]") == "B"


def test_way_to_what_is_on_is_absent_while_it_is_in_sight_or_nothing_is_on(at):
    page = at(DURING, **PHONE)
    page.wait_for_timeout(50)
    in_sight = page.locator(".jump-now").is_visible()
    page.evaluate("scrollTo(0, 9999)")
    expect(page.locator(".jump-now")).to_be_visible()

    page.clock.run_for("32:00")

    assert not in_sight
    expect(page.locator(".jump-now")).to_be_hidden()


def test_way_to_what_is_on_can_be_dismissed_for_good(at):
    page = at("2026-01-08T06:50:00Z", **PHONE)
    page.get_by_role("button", name="Dismiss").click()
    expect(page.locator(".jump-now")).to_be_hidden()

    page.reload()
    page.evaluate("scrollTo(0, 9999)")
    page.evaluate("scrollTo(0, 0)")
    page.wait_for_timeout(100)

    assert page.evaluate("document.querySelector('.jump-now').hidden")


def test_marked_agenda_is_accessible(at):
    page = at("2026-01-08T06:50:00Z", **PHONE)
    expect(page.get_by_role("link", name="Jump to now")).to_be_visible()

    assert violations(page) == []
