"""A forum in one sentence; nothing here asks the database."""

from datetime import date
from types import SimpleNamespace

import pytest
from django.utils import translation

from ..schedule import session_count, speaker_count
from ..sentence import sentence, tracks_of
from ..status import Status
from .timetables import entry, loose, pause, talk

OFF = Status.CANCELLED


def said(forum, agenda, cases=0):
    """The parts of a sentence as they read in English, and what the tracks say."""
    with translation.override("en"):
        whole = sentence(forum, agenda, cases, str)
        return "".join(part.words + part.stop for part in whole.parts), whole.tracks


def forum(**about):
    known = {"start_date": date(2026, 1, 8), "end_date": None, "time_note": "", **about}
    return SimpleNamespace(**known)


def test_breaks_and_what_was_cancelled_are_no_sessions():
    agenda = [entry(), pause(), entry(), entry(status=OFF), entry(status=Status.MOVED), loose()]

    assert session_count(agenda) == 3


def test_each_speaker_counts_once():
    agenda = [entry(talks=[talk(speakers=[1, 2]), talk(speakers=[2])]), loose(talk(speakers=[3]))]

    assert speaker_count(agenda) == 3


def test_speakers_of_what_was_cancelled_do_not_count():
    off = talk(speakers=[1], status=OFF)
    agenda = [entry(talks=[off, talk(speakers=[2])]), entry(talks=[talk(speakers=[3])], status=OFF)]

    assert speaker_count(agenda) == 1


def test_sentence_says_how_long_how_many_and_about_what():
    agenda = [
        entry(track="policy", talks=[talk(speakers=[1])]),
        entry(track="ai", talks=[talk(speakers=[2])]),
        entry(track="cases"),
    ]

    assert said(forum(time_note="下午"), agenda, cases=11) == (
        "One afternoon. 3 sessions. 2 speakers. 11 cases.",
        "From policy to AI in practice.",
    )


@pytest.mark.parametrize(
    ("about", "words"),
    [
        ({}, "1 session."),
        ({"time_note": "14:00起"}, "1 session."),
        ({"time_note": "上午"}, "One morning. 1 session."),
        ({"end_date": date(2026, 1, 8)}, "1 session."),
        ({"end_date": date(2026, 1, 10), "time_note": "下午"}, "3 days. 1 session."),
    ],
)
def test_how_long_is_said_where_it_is_known(about, words):
    assert said(forum(**about), [entry()]) == (words, "")


def test_sentence_on_nothing_says_nothing():
    assert said(forum(), []) == ("", "")


def test_counts_leave_out_how_long():
    whole = sentence(forum(time_note="下午"), [entry()], 2, str)

    assert [part.kind for part in whole.counts] == ["sessions", "cases"]


def test_last_subject_is_another_than_the_first():
    agenda = [entry(track=track) for track in ("policy", "ai", "policy", "", "cases")]

    assert said(forum(), agenda)[1] == "From policy to AI in practice."


def test_tracks_stand_in_the_order_of_the_palette():
    agenda = [entry(track="ai"), entry(track="policy"), entry(track="ai"), pause(), loose()]

    assert tracks_of(agenda) == ["policy", "ai"]
