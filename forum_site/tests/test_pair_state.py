"""Marks and states of pairs, as pure functions."""

import pytest
from wagtail.rich_text import RichText

from ..two_sides.state import PairState, fingerprint, mark_pairs, pair_state, worst

MISSING, STALE, IN_STEP = PairState


def state_after(*versions):
    """The state of one pair after each of its (Chinese, English) versions was saved."""
    marks = {}
    for chinese, english in versions:
        marks = mark_pairs(marks, [("title", chinese, english)])
    return pair_state(marks, "title", *versions[-1])


@pytest.mark.parametrize(
    ("versions", "state"),
    [
        ([("甲", "A")], IN_STEP),
        ([("甲", "")], MISSING),
        ([("", "")], IN_STEP),
        ([("", "A")], IN_STEP),
        ([("甲", "A"), ("乙", "A")], STALE),
        ([("甲", "A"), ("乙", "A"), ("乙", "A")], STALE),
        ([("甲", "A"), ("乙", "A"), ("乙", "B")], IN_STEP),
        ([("甲", "A"), ("乙", "A"), ("甲", "A")], IN_STEP),
        ([("甲", "A"), ("乙", "B")], IN_STEP),
        ([("甲", "A"), ("甲", "")], MISSING),
        ([("甲", "A"), ("", "A")], IN_STEP),
        ([("甲", "A"), ("乙", ""), ("乙", "A")], IN_STEP),
        ([("甲", "A"), (" 甲\n", " A ")], IN_STEP),
    ],
)
def test_pair_state_follows_what_was_written_last(versions, state):
    assert state_after(*versions) == state


def test_pair_state_without_a_mark_trusts_the_english():
    assert pair_state({}, "title", "甲", "A") == IN_STEP


def test_mark_pairs_keeps_the_fingerprints_of_both_sides():
    marks = mark_pairs({}, [("title", "甲", "A"), ("summary", "乙", "")])

    assert marks == {"title": [fingerprint("甲"), fingerprint("A")]}


def test_mark_pairs_drops_marks_of_pairs_that_are_gone():
    marks = mark_pairs({}, [("points/1", "甲", "A"), ("points/2", "乙", "B")])

    assert mark_pairs(marks, [("points/2", "乙", "B")]) == {"points/2": marks["points/2"]}


def test_mark_pairs_leaves_the_old_marks_alone():
    marks = {"title": ["old", "old"]}

    mark_pairs(marks, [("title", "甲", "A")])

    assert marks == {"title": ["old", "old"]}


def test_fingerprint_of_rich_text_is_that_of_its_source():
    assert fingerprint(RichText("<p>甲</p>")) == fingerprint("<p>甲</p>")
    assert fingerprint("甲") != fingerprint("乙")


@pytest.mark.parametrize(
    ("states", "whole"),
    [
        ([], IN_STEP),
        ([IN_STEP, IN_STEP], IN_STEP),
        ([IN_STEP, STALE], STALE),
        ([STALE, MISSING, IN_STEP], MISSING),
    ],
)
def test_worst_is_missing_before_stale_before_in_step(states, whole):
    assert worst(states) == whole
