"""The weights of an archived forum's rings stay as they were at the first publish after that."""

from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Revision

from .. import handlers
from ..models import ForumPage, TalkPage
from ..queries import agenda_of
from ..weights import is_archived, weight_of
from .factories import ForumPageFactory, SessionFactory, TalkPageFactory

pytestmark = pytest.mark.django_db
LONG_AGO = datetime(2026, 1, 20, 4, tzinfo=UTC)


@pytest.fixture
def forum(home):
    """A forum of January, long archived, with two sessions; only the first has a talk."""
    forum = ForumPageFactory(start_date=date(2026, 1, 8))
    first = SessionFactory(page=forum)
    SessionFactory(page=forum)
    TalkPageFactory(parent=forum, session=first, summary="六个字的摘要")
    set_publication(forum, LONG_AGO)
    return ForumPage.objects.get()


@pytest.fixture(autouse=True)
def _today(monkeypatch):
    """It is 1 March 2026."""
    monkeypatch.setattr(handlers, "timezone", SimpleNamespace(localdate=lambda: date(2026, 3, 1)))


def set_publication(forum, moment):
    ForumPage.objects.filter(pk=forum.pk).update(first_published_at=moment)


def publish(page):
    page.save_revision().publish()


def stored():
    return ForumPage.objects.get().ring_weights


def keys(forum):
    return [str(pk) for pk in forum.sessions.order_by("sort_order").values_list("pk", flat=True)]


@pytest.mark.parametrize(
    ("last_day", "published", "today", "archived"),
    [
        (date(2026, 1, 9), LONG_AGO, date(2026, 2, 18), False),
        (date(2026, 1, 9), LONG_AGO, date(2026, 2, 19), True),
        (date(2026, 2, 1), LONG_AGO, date(2026, 3, 2), False),
        (date(2026, 2, 1), LONG_AGO, date(2026, 3, 3), True),
        (None, LONG_AGO - timedelta(days=30), date(2026, 2, 6), False),
        (None, LONG_AGO - timedelta(days=30), date(2026, 2, 7), True),
        (None, None, date(2030, 1, 1), False),
    ],
)
def test_forum_is_archived_30_days_after_its_last_day_and_its_publication(
    last_day, published, today, archived
):
    forum = ForumPage(start_date=date(2026, 1, 8), end_date=last_day, first_published_at=published)

    assert is_archived(forum, today) is archived


def test_publishing_an_archived_forum_stores_the_weights_there_are(forum):
    publish(forum)

    assert stored() == {keys(forum)[0]: 6}


def test_publishing_a_talk_stores_them_as_well(forum):
    publish(TalkPage.objects.get())

    assert stored() == {keys(forum)[0]: 6}


def test_publishing_before_that_stores_nothing(forum):
    set_publication(forum, datetime(2026, 2, 20, tzinfo=UTC))

    publish(TalkPage.objects.get())
    publish(ForumPage.objects.get())

    assert stored() == {}


def test_scheduled_talk_stores_them_when_its_time_comes(forum):
    talk = TalkPage.objects.get()
    talk.go_live_at = timezone.now() + timedelta(hours=1)
    revision = talk.save_revision()
    revision.publish()
    ForumPage.objects.update(ring_weights={})
    revision.approved_go_live_at = timezone.now() - timedelta(minutes=1)
    revision.content["go_live_at"] = revision.approved_go_live_at.isoformat()
    revision.save()

    call_command("publish_scheduled")

    assert stored() == {keys(forum)[0]: 6}


def test_stored_weight_outlives_a_longer_summary(forum):
    publish(forum)
    talk = TalkPage.objects.get()
    talk.summary = "后来改得长了许多的摘要"

    publish(talk)
    publish(ForumPage.objects.get())

    assert stored() == {keys(forum)[0]: 6}
    assert weight_of(agenda_of(ForumPage.objects.get())[0]) == 6


def test_first_correction_after_that_changes_nothing(forum):
    talk = TalkPage.objects.get()
    talk.summary = "改得长得多的一段摘要，一共二十来个字"

    publish(talk)

    assert stored() == {keys(forum)[0]: 6}


def test_talk_that_is_deleted_after_that_keeps_its_weight(forum):
    TalkPage.objects.get().delete()

    assert stored() == {keys(forum)[0]: 6}


def test_session_that_gets_its_first_summary_later_is_stored_then(forum):
    publish(forum)
    first, second = keys(forum)

    publish(
        TalkPageFactory(
            parent=ForumPage.objects.get(),
            session=forum.sessions.get(pk=second),
            summary="迟到",
        )
    )

    assert stored() == {first: 6, second: 2}


def test_drafts_weigh_nothing(forum):
    draft = TalkPageFactory(parent=forum, session=forum.sessions.get(pk=keys(forum)[1]), live=False)

    publish(forum)

    assert draft.summary
    assert stored() == {keys(forum)[0]: 6}


def test_talks_of_one_session_weigh_together(forum):
    TalkPageFactory(parent=forum, session=forum.sessions.get(pk=keys(forum)[0]), summary="四个汉字")

    publish(forum)

    assert stored() == {keys(forum)[0]: 10}


def test_publishing_an_older_version_keeps_the_stored_weights(forum):
    older = forum.save_revision()
    publish(ForumPage.objects.get())
    weights = stored()
    assert older.content["ring_weights"] == {}

    talk = TalkPage.objects.get()
    talk.summary = "短了"
    publish(talk)
    Revision.objects.get(pk=older.pk).publish()

    assert weights == {keys(forum)[0]: 6}
    assert stored() == weights


def test_storing_makes_no_version_of_the_forum(forum):
    publish(TalkPage.objects.get())

    assert forum.revisions.count() == 0


def test_copy_of_an_archived_forum_begins_without_weights(forum):
    publish(forum)

    copy = ForumPage.objects.get().copy(update_attrs={"slug": "2027"}, copy_revisions=True)

    assert ForumPage.objects.get(pk=copy.pk).ring_weights == {}


def test_session_that_is_not_stored_weighs_what_its_talks_say(forum):
    entries = agenda_of(forum)

    assert [weight_of(entry) for entry in entries] == [6, 0]
