"""How the state of a session is said on the page."""

import pytest
from bs4 import BeautifulSoup
from django.template.loader import render_to_string
from django.utils import translation

from ..moments import State
from .timetables import at


def state_in_words(state, status="planned", phase="live"):
    """What `includes/session_state.html` says, by whether it is shown or waits for a script."""
    context = {"state": state, "status": status, "phase": phase}
    soup = BeautifulSoup(render_to_string("includes/session_state.html", context), "html.parser")
    shown, waiting = [], []
    for part in soup.select(".state"):
        (waiting if part.has_attr("hidden") else shown).append(" ".join(part.get_text().split()))
    return shown, waiting


START, END = at("14:00"), at("14:45")


@pytest.mark.parametrize(
    ("state", "status", "shown"),
    [
        (State(), "planned", []),
        (State("now", 13, START, END), "planned", ["On now · 13 minutes left"]),
        (State("now", 1, START, END), "planned", ["On now · 1 minute left"]),
        (State("now", None, START), "planned", ["On now"]),
        (State("now", 13, START, END), "moved", ["Moved", "On now · 13 minutes left"]),
        (State("next", None, START, END), "planned", ["Next"]),
        (State("past", None, START, END), "planned", ["Ended"]),
        (State(), "cancelled", ["Cancelled"]),
    ],
)
def test_state_and_status_are_said_in_words(state, status, shown):
    with translation.override("en"):
        assert state_in_words(state, status)[0] == shown


def test_words_of_the_other_states_wait_for_the_script():
    with translation.override("en"):
        assert state_in_words(State("next", None, START, END))[1] == ["On now", "Ended"]


def test_nothing_waits_once_the_forum_is_over():
    assert state_in_words(State("", None, START, END), phase="recap") == ([], [])


def test_minutes_left_have_a_place_only_where_the_end_is_known():
    with_end, without = (
        render_to_string("includes/session_state.html", {"state": state, "status": "planned"})
        for state in (State("now", 13, START, END), State("now", None, START))
    )

    assert ("minutes-left" in with_end, "minutes-left" in without) == (True, False)
