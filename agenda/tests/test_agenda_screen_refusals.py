"""The agenda of a forum on one screen: who may open it, and when nothing is written."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from django.utils.translation import gettext

from speakers.tests.factories import SpeakerPageFactory

from ..models import ForumPage, TalkPage
from .factories import AppearanceFactory, ForumPageFactory, SessionFactory, TalkPageFactory
from .screens import add_person, add_session, add_talk, address, form_of, newest, opened, saved


@pytest.fixture
def forum(home):
    forum = ForumPageFactory()
    session = SessionFactory(page=forum, heading="甲")
    for number in (1, 2):
        AppearanceFactory(
            talk=TalkPageFactory(parent=forum, session=session, title=f"演讲{number}")
        )
    return forum


@pytest.fixture
def client_of_group(db):
    """Makes a client of somebody who may get into the admin, in a group of Wagtail's."""

    def make(name):
        user = get_user_model().objects.create_user(name)
        user.groups.add(Group.objects.get(name=name))
        client = Client()
        client.force_login(user)
        return client

    return make


def written(forum):
    """How many versions there are of the forum and its talks."""
    return [page.revisions.count() for page in (forum, *TalkPage.objects.order_by("path"))]


def change_elsewhere(page, user, **fields):
    version = newest(page)
    for name, value in fields.items():
        setattr(version, name, value)
    version.save_revision(user=user, log_action=True)


def test_talk_that_a_colleague_changed_is_not_written_over(editor_client, editor, forum):
    form = opened(editor_client, forum)
    talk = TalkPage.objects.get(title="演讲1")
    change_elsewhere(talk, editor, title_en="By a colleague")

    answer = saved(editor_client, forum, form, t__0__title="我的题目", s__0__heading="丙")

    (conflict,) = answer.context["conflicts"]
    assert (conflict.page, conflict.who) == (talk.page_ptr, "editor") or conflict.page == talk
    assert written(forum) == [0, 1, 0]
    assert newest(talk).title == "演讲1"


def test_form_comes_back_with_both_changes_and_can_be_saved(editor_client, editor, forum):
    form = opened(editor_client, forum)
    talk = TalkPage.objects.get(title="演讲1")
    change_elsewhere(talk, editor, title_en="By a colleague", status="moved")

    back = form_of(saved(editor_client, forum, form, t__0__title="我的题目"))
    saved(editor_client, forum, back)

    version = newest(talk)
    assert (version.title, version.title_en, version.status) == (
        "我的题目",
        "By a colleague",
        "moved",
    )


def test_talk_that_only_a_colleague_changed_is_no_conflict(editor_client, editor, forum):
    form = opened(editor_client, forum)
    change_elsewhere(TalkPage.objects.get(title="演讲1"), editor, title_en="By a colleague")

    answer = saved(editor_client, forum, form, t__1__title="我的题目")

    assert (answer.status_code, written(forum)) == (302, [0, 1, 1])
    assert newest(TalkPage.objects.get(title="演讲1")).title_en == "By a colleague"


def test_forum_that_a_colleague_changed_keeps_both_sessions(editor_client, editor, forum):
    form = add_session(opened(editor_client, forum))
    theirs = newest(forum)
    theirs.sessions.add(type(theirs.sessions.all()[0])(heading="同事的", sort_order=1))
    theirs.save_revision(user=editor, log_action=True)

    answer = saved(editor_client, forum, form)
    assert len(answer.context["conflicts"]) == 1
    saved(editor_client, forum, form_of(answer))

    assert {row.heading for row in newest(forum).sessions.all()} == {"甲", "同事的", "新环节"}


def test_order_that_a_colleague_changed_is_a_conflict(editor_client, forum):
    form = opened(editor_client, forum)
    saved(editor_client, forum, form, t__0__place="1", t__1__place="0")

    answer = saved(editor_client, forum, form, t__0__place="1", t__1__place="0")

    assert len(answer.context["conflicts"]) == 1


def problems(answer):
    board = answer.context["board"]
    errors = [form.errors for formset in board.formsets for form in formset.forms if form.errors]
    return board.problems, errors


def test_session_that_holds_talks_is_not_taken_away(editor_client, forum):
    answer = saved(editor_client, forum, opened(editor_client, forum), s__0__gone="1")

    sentence = gettext("The session “%(session)s” still holds talks: %(talks)s. Move them first.")
    names = gettext(", ").join(["演讲1", "演讲2"])
    assert problems(answer)[0] == [sentence % {"session": "甲", "talks": names}]
    assert written(forum) == [0, 0, 0]


def test_empty_session_is_taken_away(editor_client, forum):
    SessionFactory(page=forum, heading="空")

    saved(editor_client, forum, opened(editor_client, forum), s__1__gone="1", action="publish")

    assert [row.heading for row in ForumPage.objects.get().sessions.all()] == ["甲"]


def test_length_without_a_start_is_named(editor_client, forum):
    answer = saved(
        editor_client, forum, opened(editor_client, forum), s__0__minutes="30", t__0__title="新"
    )

    assert problems(answer)[1] == [{"time": [gettext("Give the start as well as the length.")]}]
    assert form_of(answer)["t-0-title"] == "新"
    assert written(forum) == [0, 0, 0]


def test_speaker_who_is_there_twice_is_named(editor_client, forum):
    speaker = TalkPage.objects.get(title="演讲1").appearances.get().speaker
    form = add_person(opened(editor_client, forum), TalkPage.objects.get(title="演讲1").pk, speaker)

    answer = saved(editor_client, forum, form)

    assert problems(answer)[1] == [{"speaker": [gettext("This speaker is on the talk already.")]}]


def test_person_who_is_gone_is_named(editor_client, forum):
    answer = saved(editor_client, forum, opened(editor_client, forum), p__0__speaker="999999")

    assert problems(answer)[1] == [{"speaker": [gettext("This page is not there any more.")]}]


def test_talk_that_was_deleted_meanwhile_is_named(editor_client, forum):
    form = opened(editor_client, forum)
    TalkPage.objects.get(title="演讲1").delete()

    answer = saved(editor_client, forum, form, t__0__title="新")

    sentence = gettext("The talk “%(name)s” is not there any more. Load the page again.")
    assert problems(answer)[0] == [sentence % {"name": "新"}]


def test_talk_that_cannot_be_published_takes_everything_back(editor_client, forum):
    talk = TalkPage.objects.get(title="演讲2")
    version = newest(talk)
    version.language = "xx"
    version.save_revision(clean=False)
    form = opened(editor_client, forum)

    answer = saved(editor_client, forum, form, t__0__title="一", t__1__title="二", action="publish")

    assert answer.status_code == 200
    assert written(forum) == [0, 0, 1]
    assert form_of(answer)["t-0-title"] == "一"


@pytest.mark.parametrize(
    "broken",
    [
        {},
        {"s-TOTAL_FORMS": "x"},
        {"s-TOTAL_FORMS": "100000"},
        {"t-0-session": "999999"},
        {"t-0-stamp": "x.y"},
        {"t-0-place": "-1"},
        {"t-0-day": "1999-99-99"},
        {"t-0-key": "99999999999999999999"},
        {"p-0-speaker": "99999999999999999999999999"},
        {"p-0-key": "nobody"},
        {"s-0-chair": "-3"},
        {"s-0-key": "7"},
        {"stamp": "\x00"},
        {"order": "a,b"},
    ],
)
@pytest.mark.parametrize("name", ["agenda", "check"])
def test_what_the_screen_did_not_make_is_never_an_error_of_ours(editor_client, forum, broken, name):
    form = opened(editor_client, forum) if broken else {}

    answer = saved(editor_client, forum, form | broken, name=name, t__0__title="新")

    assert answer.status_code in (200, 302, 400)


# Who may


def test_screen_is_for_who_may_edit_the_forum(client_of_group, forum):
    assert Client().get(address(forum)).status_code == 302
    for group, status in (("Editors", 200), ("Moderators", 200)):
        assert client_of_group(group).get(address(forum)).status_code == status
    ForumPage.objects.update(owner=None)
    Group.objects.get(name="Editors").page_permissions.all().delete()
    outsider = Client()
    outsider.force_login(get_user_model().objects.get(username="Editors"))
    for name in ("agenda", "check", "table"):
        assert outsider.post(address(forum, name)).status_code in (302, 403)
        assert outsider.get(address(forum, name)).status_code in (302, 403, 405)


def test_who_may_not_publish_saves_drafts_only(client_of_group, forum):
    client = client_of_group("Editors")
    form = opened(client, forum)

    assert saved(client, forum, form, t__0__title="新", action="publish").url == "/admin/"
    assert written(forum) == [0, 0, 0]
    assert saved(client, forum, form, t__0__title="新").url == address(forum)
    assert written(forum) == [0, 1, 0]


def test_locked_talk_is_left_alone(editor_client, client_of_group, forum):
    TalkPage.objects.filter(title="演讲1").update(locked=True)
    client = client_of_group("Editors")

    answer = saved(client, forum, opened(client, forum), t__0__title="新")

    assert (answer.status_code, written(forum)) == (200, [0, 0, 0])


def test_order_is_changed_by_who_may_publish(client_of_group, forum):
    client = client_of_group("Editors")

    answer = saved(client, forum, opened(client, forum), t__0__place="1", t__1__place="0")

    assert problems(answer)[0] == [gettext("Your account may not change the order of talks.")]


def test_menu_leads_to_the_newest_forum_drafts_included(editor_client, forum):
    from datetime import date

    draft = ForumPageFactory(start_date=date(2027, 1, 8), live=False)

    assert editor_client.get(reverse("agenda_editing:newest")).url == address(draft)


def test_person_who_is_new_stands_in_the_form_that_comes_back(editor_client, forum):
    speaker = SpeakerPageFactory(title="新来的")
    form = add_person(add_talk(opened(editor_client, forum), title=""), "new-2", speaker)

    answer = saved(editor_client, forum, form)

    assert problems(answer)[1] == [{"title": [gettext("This field is required.")]}]
    assert "新来的" in answer.content.decode()


@pytest.mark.parametrize("name", ["agenda", "table", "check"])
@pytest.mark.parametrize("field", ["t-TOTAL_FORMS", "p-0-speaker", "s-0-chair", "t-0-session"])
def test_number_without_end_is_no_crash(editor_client, forum, name, field):
    screen = "table" if name == "table" else "agenda"
    form = opened(editor_client, forum, screen)
    before = [talk.latest_revision_id for talk in TalkPage.objects.order_by("path")]

    answer = editor_client.post(
        address(forum, name), {**form, "action": "draft", field: "9" * 5000}
    )

    assert answer.status_code < 500
    assert [talk.latest_revision_id for talk in TalkPage.objects.order_by("path")] == before
