"""The order of rows: two never stand at the same place, and places can be changed."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from ..models import ForumPage, Session, TalkPage
from .factories import (
    AppearanceFactory,
    ForumPageFactory,
    ParticipationFactory,
    SessionFactory,
    TalkPageFactory,
)


@pytest.fixture
def forum(home):
    forum = ForumPageFactory()
    for place, heading in enumerate(("甲", "乙", "丙")):
        SessionFactory(page=forum, sort_order=place, heading=heading)
    return ForumPage.objects.get()


@pytest.fixture
def talk(home):
    ForumPageFactory()
    return TalkPageFactory()


def put(forum, sessions):
    """Give a forum these sessions in this order, as the editor's form does."""
    for place, session in enumerate(sessions):
        session.sort_order = place
    forum.sessions = sessions


def order(forum):
    """The headings of the public agenda with their places."""
    rows = Session.objects.filter(page=forum.pk).order_by("sort_order")
    return [(row.sort_order, row.heading) for row in rows]


@pytest.mark.parametrize(
    ("factory", "parent"),
    [
        (SessionFactory, ForumPageFactory),
        (ParticipationFactory, ForumPageFactory),
    ],
)
def test_place_in_a_forum_is_taken_once(home, factory, parent):
    page = parent()
    factory(page=page, sort_order=1)

    with pytest.raises(IntegrityError), transaction.atomic():
        factory(page=page, sort_order=1)


def test_place_on_a_talk_is_taken_once(talk):
    AppearanceFactory(talk=talk, sort_order=1)

    with pytest.raises(IntegrityError), transaction.atomic():
        AppearanceFactory(talk=talk, sort_order=1)


def test_place_may_be_taken_in_each_forum(home):
    for year in (2026, 2027):
        SessionFactory(page=ForumPageFactory(start_date=date(year, 1, 8)), sort_order=1)

    assert Session.objects.filter(sort_order=1).count() == 2


@pytest.mark.parametrize("new", [(1, 0, 2), (2, 1, 0), (1, 2, 0), (0, 1, 2)])
@pytest.mark.parametrize("keep", [ForumPage.save, lambda forum: forum.save_revision().publish()])
def test_sessions_change_places(forum, keep, new):
    rows = list(forum.sessions.all())
    pks = {row.heading: row.pk for row in rows}
    put(forum, [rows[old] for old in new])
    keep(forum)

    assert order(forum) == [(place, "甲乙丙"[old]) for place, old in enumerate(new)]
    assert {row.heading: row.pk for row in Session.objects.all()} == pks


def test_sessions_are_numbered_anew_when_one_is_put_first(forum):
    put(forum, [Session(heading="开场"), *forum.sessions.all()])
    forum.save_revision().publish()

    assert order(forum) == [(0, "开场"), (1, "甲"), (2, "乙"), (3, "丙")]


def test_sessions_close_the_gap_of_a_removed_one(forum):
    put(forum, forum.sessions.exclude(heading="乙"))
    forum.save()

    assert order(forum) == [(0, "甲"), (1, "丙")]


def test_sessions_of_a_draft_leave_the_public_order_alone(forum):
    put(forum, list(reversed(forum.sessions.all())))
    revision = forum.save_revision()
    assert order(forum) == [(0, "甲"), (1, "乙"), (2, "丙")]

    revision.publish()

    assert order(forum) == [(0, "丙"), (1, "乙"), (2, "甲")]


def test_sessions_of_an_older_revision_come_back(forum):
    old = forum.save_revision()
    old.publish()
    forum = ForumPage.objects.get()
    put(forum, list(reversed(forum.sessions.all()))[:2])
    forum.save_revision().publish()
    assert order(forum) == [(0, "丙"), (1, "乙")]

    old.refresh_from_db()
    old.as_object().save_revision().publish()

    assert order(forum) == [(0, "甲"), (1, "乙"), (2, "丙")]


def test_sessions_of_another_forum_keep_their_places(forum):
    other = ForumPageFactory(start_date=date(2027, 1, 8))
    SessionFactory(page=other, sort_order=5, heading="别处")

    put(forum, list(reversed(forum.sessions.all())))
    forum.save()

    assert order(other) == [(5, "别处")]


def test_sessions_keep_their_talks_when_they_change_places(forum):
    talk = TalkPageFactory(parent=forum, session=forum.sessions.get(heading="丙"))

    put(forum, list(reversed(forum.sessions.all())))
    forum.save()

    assert TalkPage.objects.get(pk=talk.pk).session.heading == "丙"


def test_talks_keep_their_place_when_a_forum_saves_one_column(forum):
    forum.city = "北京"
    forum.save(update_fields=["city"])

    assert order(forum) == [(0, "甲"), (1, "乙"), (2, "丙")]
