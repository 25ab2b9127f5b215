"""Next year's forum begins as a copy of this year's."""

from datetime import date

import pytest
from django.urls import reverse

from ..models import ForumPage, TalkPage
from .factories import ForumPageFactory, SessionFactory, TalkPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def forum(home):
    forum = ForumPageFactory(start_date=date(2026, 1, 8))
    session = SessionFactory(page=forum)
    SessionFactory(page=forum)
    talk = TalkPageFactory(parent=forum, session=session, slug="talk")
    talk.save_revision().publish()
    return ForumPage.objects.get()


def copy(client, forum, slug):
    return client.post(
        reverse("wagtailadmin_pages:copy", args=[forum.pk]),
        {
            "new_title": "2027论坛",
            "new_slug": slug,
            "new_parent_page": forum.get_parent().pk,
            "copy_subpages": "on",
        },
    )


def test_copied_forum_has_its_talks_in_its_own_sessions(editor_client, forum):
    answer = copy(editor_client, forum, "2027")

    made = ForumPage.objects.get(slug="2027")
    talk = TalkPage.objects.child_of(made).get()
    assert answer.status_code == 302
    assert talk.session == made.sessions.order_by("sort_order").first()
    assert talk.get_latest_revision_as_object().session == talk.session


def test_copied_talk_can_be_published(editor_client, forum):
    copy(editor_client, forum, "2027")
    talk = TalkPage.objects.get(url_path__contains="/2027/")

    talk.get_latest_revision().publish()

    assert TalkPage.objects.get(pk=talk.pk).live


def test_talk_moved_to_another_forum_leaves_its_session(forum):
    other = ForumPageFactory(start_date=date(2025, 1, 8))
    talk = TalkPage.objects.get()

    talk.move(other, pos="last-child")

    moved = TalkPage.objects.get()
    assert moved.session is None
    moved.get_latest_revision().publish()
    assert TalkPage.objects.get().live


def test_forum_may_be_put_off_into_another_year(forum):
    forum.start_date = date(2027, 3, 1)

    forum.save_revision().publish()

    assert ForumPage.objects.get().slug == "2026"
