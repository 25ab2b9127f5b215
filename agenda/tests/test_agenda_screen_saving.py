"""The agenda of a forum on one screen: what saving and publishing it writes."""

import pytest
from django.utils import timezone

from speakers.tests.factories import SpeakerPageFactory

from ..models import Session, TalkPage
from .factories import AppearanceFactory, ForumPageFactory, SessionFactory, TalkPageFactory
from .screens import (
    add_person,
    add_session,
    add_talk,
    address,
    form_of,
    newest,
    opened,
    saved,
)


@pytest.fixture
def forum(home):
    forum = ForumPageFactory()
    first, second = (
        SessionFactory(page=forum, heading="甲"),
        SessionFactory(page=forum, heading="乙"),
    )
    for number, session in enumerate((first, first, second), start=1):
        talk = TalkPageFactory(parent=forum, session=session, title=f"演讲{number}")
        AppearanceFactory(talk=talk)
    return forum


def headings(forum):
    return [row.heading for row in forum.sessions.all()]


def talks(forum):
    return [talk.title for talk in TalkPage.objects.child_of(forum).order_by("path")]


def test_screen_that_nobody_changed_writes_nothing(editor_client, forum):
    answer = saved(editor_client, forum, opened(editor_client, forum), action="publish")

    assert answer.status_code == 302
    assert [page.revisions.count() for page in [forum, *TalkPage.objects.all()]] == [0, 0, 0, 0]


def test_draft_leaves_what_is_public_as_it_was(editor_client, forum):
    saved(
        editor_client,
        forum,
        opened(editor_client, forum),
        s__0__heading="丙",
        s__0__time="09:30",
        s__0__minutes="45",
        t__0__title="新题目",
        t__0__status="cancelled",
    )

    talk = TalkPage.objects.order_by("path").first()
    first = newest(forum).sessions.all()[0]
    assert (first.heading, (first.end - first.start).seconds) == ("丙", 45 * 60)
    assert timezone.localtime(first.start).isoformat() == "2026-01-08T09:30:00+08:00"
    assert (newest(talk).title, newest(talk).status) == ("新题目", "cancelled")
    assert (talk.title, talk.status, talk.live) == ("演讲1", "planned", True)
    assert headings(type(forum).objects.get()) == ["甲", "乙"]


def test_only_changed_pages_get_a_version(editor_client, forum):
    saved(editor_client, forum, opened(editor_client, forum), t__1__title_en="Another title")

    assert [page.revisions.count() for page in [forum, *TalkPage.objects.order_by("path")]] == [
        0,
        0,
        1,
        0,
    ]


def test_publishing_makes_sessions_and_changed_talks_public(editor_client, forum):
    form = opened(editor_client, forum)

    saved(
        editor_client,
        forum,
        form,
        action="publish",
        s__1__place="0",
        s__0__place="1",
        t__0__title="新题目",
    )

    assert headings(type(forum).objects.get()) == ["乙", "甲"]
    assert talks(forum) == ["新题目", "演讲2", "演讲3"]


def test_talk_goes_to_another_session(editor_client, forum):
    second = forum.sessions.get(heading="乙")

    saved(
        editor_client,
        forum,
        opened(editor_client, forum),
        t__0__session=str(second.pk),
        action="publish",
    )

    assert TalkPage.objects.get(title="演讲1").session == second


def test_talks_change_places_within_their_session(editor_client, forum):
    saved(editor_client, forum, opened(editor_client, forum), t__0__place="1", t__1__place="0")

    assert talks(forum) == ["演讲2", "演讲1", "演讲3"]


def test_panel_of_four_is_added_to_a_session(editor_client, forum):
    session = forum.sessions.get(heading="甲")
    people = [SpeakerPageFactory() for _number in range(4)]
    form = add_talk(opened(editor_client, forum), session=session.pk, kind="panel", place="1")
    for place, person in enumerate(people):
        add_person(form, "new-2", person, place=place, role="panellist", post="主任")

    saved(editor_client, forum, form, action="publish")

    panel = TalkPage.objects.get(title="新演讲")
    rows = panel.appearances.order_by("sort_order")
    assert (panel.session, panel.kind, panel.live, panel.slug) == (
        session,
        "panel",
        True,
        "xin-yan-jiang",
    )
    assert [(row.speaker.pk, row.role, row.post) for row in rows] == [
        (person.pk, "panellist", "主任") for person in people
    ]


def test_new_talk_stands_where_it_was_put(editor_client, forum):
    form = add_talk(
        opened(editor_client, forum), session=forum.sessions.get(heading="甲").pk, place="0"
    )
    form |= {"t-0-place": "1", "t-1-place": "2"}

    saved(editor_client, forum, form)

    assert talks(forum) == ["新演讲", "演讲1", "演讲2", "演讲3"]


def test_new_talk_is_a_draft_until_it_is_published(editor_client, forum):
    saved(editor_client, forum, add_talk(opened(editor_client, forum)))

    talk = TalkPage.objects.get(title="新演讲")
    assert (talk.live, talk.owner.username, talk.session) == (False, "editor", None)


def test_speaker_is_replaced_and_public_at_once(editor_client, forum):
    talk = TalkPage.objects.order_by("path").first()
    substitute = SpeakerPageFactory()
    form = opened(editor_client, forum)
    form |= {"p-0-organisation": "", "p-0-post": "", "p-0-post_en": ""}

    saved(editor_client, forum, form, p__0__speaker=str(substitute.pk), action="publish")

    (row,) = TalkPage.objects.get(pk=talk.pk).appearances.all()
    assert (row.speaker, row.organisation, row.post) == (substitute, None, "")
    assert forum.revisions.count() == 0


def test_what_the_screen_does_not_show_of_a_speaker_stays(editor_client, forum):
    talk = TalkPage.objects.order_by("path").first()
    talk.appearances.update(honorific="教授", department="二处")

    saved(editor_client, forum, opened(editor_client, forum), p__0__post="主任", action="publish")

    row = talk.appearances.get()
    assert (row.post, row.honorific, row.department) == ("主任", "教授", "二处")


def test_people_change_places_and_go(editor_client, forum):
    talk = TalkPage.objects.order_by("path").first()
    AppearanceFactory(talk=talk), AppearanceFactory(talk=talk)
    first, second, third = talk.appearances.order_by("sort_order")

    saved(
        editor_client,
        forum,
        opened(editor_client, forum),
        p__0__place="5",
        p__1__gone="1",
        action="publish",
    )

    rows = talk.appearances.order_by("sort_order")
    assert [row.speaker for row in rows] == [third.speaker, first.speaker]


# New sessions


def test_new_session_of_a_draft_forum_holds_its_talks_at_once(editor_client, forum):
    type(forum).objects.update(live=False)
    form = add_talk(add_session(opened(editor_client, forum)), session="new-1")

    saved(editor_client, forum, form)

    assert TalkPage.objects.get(title="新演讲").session.heading == "新环节"


def test_new_session_of_a_public_forum_waits_with_its_talks(editor_client, forum):
    form = add_talk(add_session(opened(editor_client, forum)), session="new-1")

    saved(editor_client, forum, form)

    again = opened(editor_client, forum)
    talk = TalkPage.objects.get(title="新演讲")
    assert headings(type(forum).objects.get()) == ["甲", "乙"]
    assert again["t-3-session"] == again["s-2-key"] == str(newest(forum).sessions.all()[2].pk)

    newest(forum).save_revision().publish()
    newest(talk).save_revision().publish()
    assert TalkPage.objects.get(pk=talk.pk).session.heading == "新环节"


def test_talk_keeps_its_new_session_when_it_is_saved_elsewhere(editor_client, forum):
    saved(
        editor_client, forum, add_talk(add_session(opened(editor_client, forum)), session="new-1")
    )
    talk = TalkPage.objects.get(title="新演讲")
    version = newest(talk)
    version.title_en = "A new talk"
    version.save_revision().publish()

    newest(forum).save_revision().publish()

    assert TalkPage.objects.get(pk=talk.pk).session == Session.objects.get(heading="新环节")


def test_new_session_and_its_talk_are_published_together(editor_client, forum):
    form = add_talk(add_session(opened(editor_client, forum)), session="new-1")

    saved(editor_client, forum, form, action="publish")

    talk = TalkPage.objects.get(title="新演讲")
    assert (talk.live, talk.session.heading) == (True, "新环节")
    assert opened(editor_client, forum)["t-3-session"] == str(talk.session.pk)


def test_session_of_an_earlier_draft_without_a_number_takes_a_talk(editor_client, forum):
    draft = newest(forum)
    draft.sessions.add(Session(heading="丙", sort_order=2))
    draft.save_revision()
    form = opened(editor_client, forum)
    assert form["s-2-key"] == "+2"

    saved(editor_client, forum, form, t__0__session="+2", action="publish")

    assert TalkPage.objects.get(title="演讲1").session.heading == "丙"


def test_earlier_drafts_are_published_when_asked_for(editor_client, forum):
    talk = TalkPage.objects.get(title="演讲2")
    talk.title = "早先的草稿"
    talk.save_revision()

    saved(editor_client, forum, opened(editor_client, forum), action="publish", s__0__heading="丙")
    assert TalkPage.objects.get(pk=talk.pk).title == "演讲2"

    saved(editor_client, forum, opened(editor_client, forum), action="publish", earlier="on")
    assert TalkPage.objects.get(pk=talk.pk).title == "早先的草稿"


def test_agenda_that_was_saved_as_a_draft_is_published_later(editor_client, forum):
    saved(editor_client, forum, opened(editor_client, forum), s__0__heading="丙")
    answer = editor_client.get(address(forum))
    assert answer.context["board"].earlier_drafts == [forum]

    saved(editor_client, forum, form_of(answer), action="publish", earlier="on")

    assert headings(type(forum).objects.get()) == ["丙", "乙"]
