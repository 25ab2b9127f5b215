"""The agenda as data; nothing here asks the database."""

from types import SimpleNamespace

import pytest

from ..models import Session
from ..schedule import AgendaEntry, arrange, numeral, talks_in_order


def session(pk, kind=Session.Kind.TALKS):
    return Session(pk=pk, kind=kind, heading=f"环节{pk}")


def talk(session_id=None):
    return SimpleNamespace(session_id=session_id)


def test_arrange_puts_talks_below_their_sessions_in_the_order_given():
    first, second = session(7), session(3)
    a, b, c = talk(3), talk(7), talk(3)

    assert arrange([first, second], [a, b, c]) == [
        AgendaEntry(first, 1, [b]),
        AgendaEntry(second, 2, [a, c]),
    ]


def test_arrange_gives_breaks_no_number():
    kinds = Session.Kind
    sessions = [session(1), session(2, kinds.BREAK), session(3, kinds.RELEASE), session(4)]

    assert [entry.number for entry in arrange(sessions, [])] == [1, None, 2, 3]


def test_arrange_puts_talks_without_a_session_last():
    only, loose, placed = session(1), talk(), talk(1)

    assert arrange([only], [loose, placed]) == [
        AgendaEntry(only, 1, [placed]),
        AgendaEntry(None, None, [loose]),
    ]


def test_arrange_takes_a_talk_of_a_missing_session_as_one_without():
    only, lost = session(1), talk(99)

    assert arrange([only], [lost]) == [
        AgendaEntry(only, 1, []),
        AgendaEntry(None, None, [lost]),
    ]


def test_arrange_keeps_talks_of_sessions_that_were_never_saved_apart():
    unsaved, loose = session(None), talk()

    assert arrange([unsaved], [loose]) == [
        AgendaEntry(unsaved, 1, []),
        AgendaEntry(None, None, [loose]),
    ]


def test_arrange_of_nothing_is_empty():
    assert arrange([], []) == []


def test_talks_in_order_follow_the_sessions():
    a, b, c = talk(2), talk(1), talk()

    assert talks_in_order(arrange([session(1), session(2)], [a, b, c])) == [b, a, c]


@pytest.mark.parametrize(
    ("number", "of", "english", "written"),
    [
        (1, 10, False, "一"),
        (10, 10, False, "十"),
        (1, 11, False, "01"),
        (11, 11, False, "11"),
        (1, 10, True, "01"),
        (10, 10, True, "10"),
    ],
)
def test_numeral_is_han_up_to_ten_sessions_in_chinese(number, of, english, written):
    assert numeral(number, of, english) == written
