"""A forum and its agenda at a moment; nothing here asks the database."""

from datetime import UTC, date, timedelta
from types import SimpleNamespace

import pytest
from django.template import engines

from ..moments import State, forum_state, moment_of, state_of
from ..status import Status
from .timetables import at, entry, loose, pause, talk

SECOND = timedelta(seconds=1)


def forum(end=None):
    return SimpleNamespace(start_date=date(2026, 1, 8), end_date=end)


def names(entries, now):
    moment = moment_of(entries, now)
    return [moment.state_of(one).name for one in entries]


@pytest.mark.parametrize(
    ("now", "state"),
    [
        (at("00:00") - SECOND, "upcoming"),
        (at("00:00"), "live"),
        (at("00:00").astimezone(UTC), "live"),
        (at("00:00", day=9) - SECOND, "live"),
        (at("00:00", day=9), "recap"),
    ],
)
def test_forum_of_one_day_is_live_from_midnight_to_midnight(now, state):
    assert forum_state(forum(), now) == state


@pytest.mark.parametrize(
    ("now", "state"),
    [(at("12:00", day=9), "live"), (at("23:59", day=10), "live"), (at("00:00", day=11), "recap")],
)
def test_forum_of_several_days_is_live_to_the_end_of_the_last(now, state):
    assert forum_state(forum(date(2026, 1, 10)), now) == state


def test_sessions_are_past_now_or_next():
    agenda = [
        entry("14:00", "14:20"),
        entry("14:20", "14:45"),
        entry("14:45", "15:05"),
        entry("15:05", "15:30"),
    ]

    assert names(agenda, at("14:32")) == ["past", "now", "next", ""]


@pytest.mark.parametrize(
    ("now", "found"),
    [
        (at("14:00") - SECOND, ["", ""]),
        (at("14:00"), ["now", "next"]),
        (at("14:20") - SECOND, ["now", "next"]),
        (at("14:20"), ["past", "next"]),
        (at("15:00"), ["past", "now"]),
        (at("15:30") - SECOND, ["past", "now"]),
        (at("15:30"), ["", ""]),
        (at("14:30", day=9), ["", ""]),
    ],
)
def test_states_hold_from_the_first_start_to_the_last_end(now, found):
    assert names([entry("14:00", "14:20"), entry("15:00", "15:30")], now) == found


def test_minutes_left_are_rounded_up():
    agenda = [entry("14:20", "14:45")]

    left = [
        moment_of(agenda, now).state_of(agenda[0]).minutes_left
        for now in (at("14:32"), at("14:32") - SECOND, at("14:45") - SECOND)
    ]

    assert left == [13, 14, 1]


@pytest.mark.parametrize(
    ("now", "states"),
    [
        (at("14:29"), [State("now"), State("next")]),
        (at("14:30"), [State("past"), State("now")]),
        (at("16:29"), [State("past"), State("now")]),
        (at("16:30"), [State(), State()]),
    ],
)
def test_session_without_an_end_goes_on_to_the_next_one_or_for_two_hours(now, states):
    agenda = [entry("14:00"), entry("14:30")]
    moment = moment_of(agenda, now)

    assert [moment.state_of(one) for one in agenda] == states


def test_session_without_an_end_is_not_said_to_go_on_through_a_long_gap():
    assert names([entry("9:00"), entry("14:00", "15:00")], at("11:00")) == ["past", "next"]


def test_session_without_an_end_waits_for_its_own_room_or_the_whole_house():
    agenda = [
        entry("14:00", room="甲厅"),
        entry("14:15", "14:20", room="乙厅"),
        pause("14:30", "14:40"),
        entry("14:40", "15:00", room="甲厅"),
    ]

    assert names(agenda, at("14:29")) == ["now", "past", "now", "next"][:2] + ["", "next"]
    assert names(agenda, at("14:30")) == ["past", "past", "now", "next"]


def test_session_ends_by_its_talks():
    agenda = [entry("14:00", talks=[talk("14:00", 20)]), entry("15:00", "15:30")]

    assert names(agenda, at("14:20")) == ["past", "next"]
    assert moment_of(agenda, at("14:12")).state_of(agenda[0]).minutes_left == 8


def test_all_that_start_next_are_next_and_breaks_are_not():
    agenda = [
        entry("14:00", "14:30"),
        pause("14:30", "14:45"),
        entry("14:45", room="甲厅"),
        entry("14:45", room="乙厅"),
        entry("15:00", room="甲厅"),
    ]

    assert names(agenda, at("14:10")) == ["now", "", "next", "next", ""]


def test_break_goes_on_like_any_other_part():
    assert names([entry("14:00", "14:30"), pause("14:30", "14:45")], at("14:40")) == ["past", "now"]


def test_what_was_cancelled_neither_goes_on_nor_comes_next():
    agenda = [
        entry("14:00"),
        entry("14:20", "14:40", status=Status.CANCELLED),
        entry("15:00", "15:30", status=Status.MOVED),
    ]

    assert names(agenda, at("14:30")) == ["now", "", "next"]


def test_moment_names_what_goes_on_and_what_comes_next():
    agenda = [entry("14:00", "14:30"), entry("14:30", "15:00"), entry("15:00", "15:30")]

    moment = moment_of(agenda, at("14:10"))

    assert (moment.now, moment.next, moment.open) == ([agenda[0]], [agenda[1]], True)


def test_first_session_comes_next_from_the_morning_on_though_no_row_is_marked():
    agenda = [entry("14:00", "14:30"), entry("14:30", "15:00")]

    moment = moment_of(agenda, at("08:00"))

    assert (moment.now, moment.next, moment.open) == ([], [agenda[0]], False)
    assert names(agenda, at("08:00")) == ["", ""]


def test_session_of_another_day_is_not_next():
    agenda = [entry("9:00", "17:00"), entry("9:00", "17:00", day=9)]

    assert names(agenda, at("10:00")) == ["now", ""]
    assert names(agenda, at("10:00", day=9)) == ["past", "now"]


def test_agenda_without_times_says_nothing():
    agenda = [entry(), loose(talk())]

    assert (names(agenda, at("10:00")), moment_of(agenda, at("10:00")).now) == (["", ""], [])


def test_talks_have_states_of_their_own():
    talks = [
        talk("14:00", 20),
        talk("14:20"),
        talk("14:40"),
        talk("14:50", 5, Status.CANCELLED),
        talk(),
    ]
    moment = moment_of([entry("14:00", "15:00", talks=talks)], at("14:25"))

    assert [moment.state_of(one).name for one in talks] == ["past", "now", "", "", ""]
    last = moment_of([entry("14:00", "15:00", talks=talks)], at("14:55"))
    assert last.state_of(talks[2]) == State("now")


def test_talks_of_a_cancelled_session_have_no_state():
    one = talk("14:00", 20)
    agenda = [
        entry("14:00", "15:00", talks=[one], status=Status.CANCELLED),
        entry("13:00", "16:00"),
    ]

    assert moment_of(agenda, at("14:10")).state_of(one) == State()


def test_talk_without_a_session_has_a_state_and_its_entry_none():
    one = talk("14:00", 20)
    agenda = [loose(one)]
    moment = moment_of(agenda, at("14:10"))

    assert (moment.state_of(one), moment.state_of(agenda[0])) == (State("now", 10), State())


def test_state_tells_the_published_times_until_the_forum_is_over():
    agenda = [entry("14:00", "14:30"), entry("14:30")]
    times = [(at("14:00"), at("14:30")), (at("14:30"), None)]

    def states(now):
        return [state_of(one, moment_of(agenda, now), forum()) for one in agenda]

    assert states(at("14:10", day=7)) == [State("", None, *pair) for pair in times]
    assert states(at("14:10")) == [State("now", 20, *times[0]), State("next", None, *times[1])]
    assert states(at("14:10", day=9)) == [State(), State()]


def test_state_tells_the_times_of_a_talk_and_none_of_what_was_cancelled():
    given, off = talk("14:00", 30), talk("14:30", 30, Status.CANCELLED)
    session = entry("14:00", "15:00", talks=[given, off])
    no = entry("15:00", "16:00", status=Status.CANCELLED)

    moment = moment_of([session, no], at("00:00", day=7))
    found = [state_of(part, moment, forum()) for part in (given, off, no)]

    assert found == [State("", None, at("14:00"), at("14:30")), State(), State()]


def test_page_that_sets_its_moment_has_all_rows_at_that_time():
    agenda = [entry("14:00", "14:30"), entry("14:30", "15:00")]
    context = {
        "agenda": agenda,
        "copy": list(agenda),
        "forum": forum(),
        "moment": moment_of(agenda, at("14:10")),
    }
    template = engines["django"].from_string(
        "{% load agenda_tags %}{% for entry in agenda %}"
        "{% entry_state entry agenda forum as state %}{{ state.name }} "
        "{% entry_state entry copy forum as other %}[{{ other.name }}] {% endfor %}"
        "{% current_entries agenda as current %}{{ current|length }}"
    )

    assert template.render(context) == "now [] next [] 2"
