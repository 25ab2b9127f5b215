"""The rows of a page count for the state of its English side."""

import pytest

from forum_site.two_sides.state import PairState

from ..models import ForumPage, Session, TalkPage
from .factories import AppearanceFactory, ForumPageFactory, SessionFactory, TalkPageFactory

MISSING, STALE, IN_STEP = PairState


@pytest.fixture
def forum(home):
    SessionFactory(heading="上午", heading_en="Morning")
    forum = ForumPage.objects.get()
    forum.save()
    return forum


@pytest.fixture
def talk(home):
    talk = TalkPageFactory(parent=ForumPageFactory())
    AppearanceFactory(talk=talk, post="部长", post_en="Director")
    talk = TalkPage.objects.get()
    talk.save()
    return talk


@pytest.mark.parametrize(
    ("change", "state"),
    [
        ({}, IN_STEP),
        ({"heading": "下午"}, STALE),
        ({"heading": "下午", "heading_en": "Afternoon"}, IN_STEP),
        ({"heading_en": ""}, MISSING),
        ({"room": "一号厅"}, MISSING),
        ({"room": "一号厅", "room_en": "Hall 1"}, IN_STEP),
    ],
)
def test_session_counts_for_its_forum(forum, change, state):
    session = forum.sessions.get()
    for name, value in change.items():
        setattr(session, name, value)
    forum.sessions = [session]
    forum.save_revision().publish()

    forum = ForumPage.objects.get()

    assert (forum.english_state, forum.worst_pair_state()) == (state, state)


def test_session_keeps_its_mark_when_the_sessions_change_places(forum):
    first = forum.sessions.get()
    first.heading = "下午"
    forum.sessions = [Session(heading="开场", heading_en="Opening"), first]
    forum.save()

    states = {row.heading: row.worst_pair_state() for row in ForumPage.objects.get().sessions.all()}

    assert states == {"开场": IN_STEP, "下午": STALE}


def test_removed_session_takes_its_state_along(forum):
    forum.sessions.add(Session(heading="茶歇"))
    forum.save()
    assert forum.english_state == MISSING

    forum.sessions = forum.sessions.exclude(heading="茶歇")
    forum.save()

    assert ForumPage.objects.get().english_state == IN_STEP


def test_draft_of_a_session_is_reflected_in_the_column(forum):
    forum.sessions.add(Session(heading="茶歇"))
    forum.save_revision()

    public = ForumPage.objects.get()

    assert (public.english_state, public.sessions.count()) == (MISSING, 1)


@pytest.mark.parametrize(
    ("change", "state"),
    [
        ({}, IN_STEP),
        ({"post": "副部长"}, STALE),
        ({"post_en": ""}, MISSING),
        ({"honorific": "女士"}, IN_STEP),
    ],
)
def test_appearance_counts_for_its_talk(talk, change, state):
    row = talk.appearances.get()
    for name, value in change.items():
        setattr(row, name, value)
    talk.appearances = [row]
    talk.save()

    talk = TalkPage.objects.get()

    assert (talk.english_state, talk.worst_pair_state()) == (state, state)


def test_key_point_counts_for_its_talk(talk):
    talk.key_points = [("point", {"zh": "要点", "en": "A point"})]
    talk.save()
    talk.key_points[0].value["zh"] = "新的要点"
    talk.save()

    assert TalkPage.objects.get().english_state == STALE
