"""The address of a forum's calendar file: it is there for whom the forum's page is there."""

import pytest
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import PageViewRestriction

from .factories import ForumPageFactory, TalkPageFactory

CHINESE = "/zh-hans/forums/2026/forum.ics"
ENGLISH = "/en/forums/2026/forum.ics"


@pytest.fixture
def forum(home):
    return ForumPageFactory()


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/zh-hans/forums/2026/forum.ics/", 404),
        ("/zh-hans/forums/2026/other.ics", 404),
        ("/zh-hans/forums/2025/forum.ics", 404),
        ("/zh-hans/forums/forum.ics", 404),
        ("/zh-hans/forum.ics", 404),
        ("/zh-hans/forums/2026/talk/forum.ics", 404),
    ],
)
def test_only_a_forum_has_a_calendar(forum, client, path, status):
    TalkPageFactory(parent=forum, slug="talk")

    assert client.get(path).status_code == status


def test_address_without_a_language_leads_to_the_readers(forum, client):
    answer = client.get("/forums/2026/forum.ics")

    assert (answer.status_code, answer.url) == (302, CHINESE)


def test_calendar_of_a_draft_is_not_there(forum, client):
    forum.live = False
    forum.save()

    assert client.get(CHINESE).status_code == 404


def test_calendar_below_an_unpublished_page_is_not_there(forum, client):
    index = forum.get_parent().specific
    index.live = False
    index.save()

    assert client.get(CHINESE).status_code == 404


def test_calendar_of_a_private_forum_asks_to_sign_in_as_its_page_does(forum, client):
    PageViewRestriction.objects.create(page=forum, restriction_type=PageViewRestriction.LOGIN)

    answers = [client.get(path) for path in ("/zh-hans/forums/2026/", CHINESE)]

    assert [answer.status_code for answer in answers] == [302, 302]
    assert [answer.url.split("?")[0] for answer in answers] == ["/zh-hans/_util/login/"] * 2


def test_calendar_moves_with_its_forum(forum, client, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        forum.slug = "2026-beijing"
        forum.save_revision().publish()

    answers = [client.get(path) for path in (CHINESE, ENGLISH)]

    assert [(answer.status_code, answer.url) for answer in answers] == [
        (301, CHINESE.replace("2026", "2026-beijing")),
        (301, ENGLISH.replace("2026", "2026-beijing")),
    ]
    assert client.get(answers[0].url).status_code == 200


def test_redirect_to_what_a_forum_does_not_have_leads_to_the_forum(forum):
    redirect = Redirect.objects.create(
        old_path="/old", redirect_page=forum, redirect_page_route_path="/no/"
    )

    assert redirect.link == "/zh-hans/forums/2026/"
