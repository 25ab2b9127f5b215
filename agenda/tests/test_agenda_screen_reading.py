"""The agenda of a forum on one screen: what it shows, at which cost, and what overlaps."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from ..models import TalkPage
from .factories import AppearanceFactory, ForumPageFactory, SessionFactory, TalkPageFactory
from .screens import address, newest, opened, saved


@pytest.fixture
def forum(home):
    return ForumPageFactory()


def fill(forum, talks):
    session = SessionFactory(page=forum)
    for _number in range(talks):
        talk = TalkPageFactory(parent=forum, session=session)
        AppearanceFactory(talk=talk)
        talk.save_revision()


def queries(client, method, path, data=None):
    with CaptureQueriesContext(
        connection,
    ) as captured:
        assert getattr(client, method)(path, data).status_code == 200
    return len(captured)


@pytest.mark.parametrize("name", ["agenda", "table"])
def test_queries_do_not_grow_with_the_talks(editor_client, forum, name):
    fill(forum, 1)
    editor_client.get(address(forum, name))
    few = queries(editor_client, "get", address(forum, name))
    fill(forum, 5)

    assert queries(editor_client, "get", address(forum, name)) == few


def test_queries_of_a_check_do_not_grow_with_the_talks(editor_client, forum):
    fill(forum, 1)
    few = queries(editor_client, "post", address(forum, "check"), opened(editor_client, forum))
    fill(forum, 5)

    many = queries(editor_client, "post", address(forum, "check"), opened(editor_client, forum))
    assert many == few


def test_screen_shows_the_newest_versions(editor_client, forum):
    fill(forum, 1)
    talk = TalkPage.objects.get()
    draft = newest(talk)
    draft.title = "草稿的题目"
    draft.save_revision()
    version = newest(forum)
    version.sessions.all()[0].heading = "草稿的环节"
    version.save_revision()

    form = opened(editor_client, forum)

    assert (form["t-0-title"], form["s-0-heading"]) == (
        "草稿的题目",
        version.sessions.all()[0].heading,
    )


def test_talk_of_a_session_that_is_gone_stands_without_one(editor_client, forum):
    fill(forum, 1)
    talk = TalkPage.objects.get()
    forum.sessions.all().delete()

    form = opened(editor_client, forum)
    saved(editor_client, forum, form, t__0__title="新")

    assert form["t-0-session"] == ""
    assert newest(talk).session is None


def test_check_tells_what_clashes_in_what_is_typed(editor_client, forum):
    fill(forum, 1)
    fill(forum, 1)
    times = {"s-0-time": "09:00", "s-0-minutes": "60", "s-1-time": "09:30", "s-1-minutes": "60"}

    answer = editor_client.post(address(forum, "check"), opened(editor_client, forum) | times)

    rows = [f"s-{session.pk}" for session in forum.sessions.all()]
    assert [(c["kind"], c["rows"]) for c in answer.json()["clashes"]] == [("room", rows)]
    assert answer.json()["times"] == []


def test_check_tells_what_times_would_follow(editor_client, forum):
    fill(forum, 1)
    fill(forum, 1)
    form = opened(editor_client, forum) | {"s-0-time": "09:00", "s-0-minutes": "45"}
    form["follow"] = f"s-{form['s-0-key']}"

    (new,) = editor_client.post(address(forum, "check"), form).json()["times"]

    assert new == {
        "row": f"s-{form['s-1-key']}",
        "label": form["s-1-heading"],
        "was": "",
        "day": "2026-01-08",
        "time": "09:45",
    }


def test_table_saves_titles_and_sessions_together(editor_client, forum):
    fill(forum, 2)
    other = SessionFactory(page=forum)
    form = opened(editor_client, forum, "table")

    saved(
        editor_client,
        forum,
        form,
        "table",
        t__0__title="新题目",
        t__1__session=str(other.pk),
        action="publish",
    )

    first, second = TalkPage.objects.order_by("path")
    assert (first.title, second.session) == ("新题目", other)
    assert first.appearances.count() == 1


def test_table_does_not_write_over_a_colleague(editor_client, forum):
    fill(forum, 1)
    form = opened(editor_client, forum, "table")
    theirs = newest(TalkPage.objects.get())
    theirs.title_en = "Theirs"
    theirs.save_revision(log_action=True)

    answer = saved(editor_client, forum, form, "table", t__0__title="我的")

    assert len(answer.context["conflicts"]) == 1
    assert newest(TalkPage.objects.get()).title_en == "Theirs"


def test_table_is_filtered_and_sorted_by_its_address(editor_client, forum):
    fill(forum, 3)
    talks = TalkPage.objects.order_by("path")
    draft = newest(talks[1])
    draft.title_en = ""
    draft.save_revision()

    missing = editor_client.get(address(forum, "table"), {"english": "missing"}).context["rows"]
    backwards = editor_client.get(address(forum, "table"), {"sort": "-order"}).context["rows"]

    assert [row.page.pk for row in missing] == [talks[1].pk]
    assert [row.page.pk for row in backwards] == [talk.pk for talk in reversed(talks)]
