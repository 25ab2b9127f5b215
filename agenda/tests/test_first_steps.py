"""The first steps on the dashboard: done when the site can tell, put away by who has had enough."""

import json

import pytest
from django.urls import reverse

from agenda.models import ForumPage, TalkPage
from agenda.preparing.editions import Edition, new_edition
from agenda.preparing.guide import DISMISSED, steps_of
from agenda.preparing.practice import copy_for_practice

from .factories import ForumPageFactory, TalkPageFactory

pytestmark = pytest.mark.django_db

GUIDE = 'class="first-steps home-wide"'


@pytest.fixture
def forum(home):
    TalkPageFactory(parent=ForumPageFactory())
    return ForumPage.objects.get()


def done(user, forum):
    return [step.done for step in steps_of(user, forum)]


def test_nothing_is_done_at_first(editor, forum):
    assert done(editor, forum) == [None, False, False, False, False]


def test_each_step_is_done_by_doing_it(editor, forum):
    copy_for_practice(forum, editor)
    assert done(editor, forum) == [None, True, False, False, False]
    talk = TalkPage.objects.descendant_of(forum.get_root()).last()
    talk.save_revision(user=editor, log_action=True)
    assert done(editor, forum) == [None, True, True, False, False]
    new_edition(forum, Edition("2027论坛", forum.start_date.replace(year=2027)), editor)

    assert done(editor, forum) == [None, True, True, False, True]


def test_what_others_did_is_not_mine(editor, forum, django_user_model):
    copy_for_practice(forum, editor)

    assert done(django_user_model.objects.create_superuser("new"), forum)[1] is False


def test_every_step_leads_somewhere(editor_client, editor, forum):
    first = steps_of(editor, forum)
    assert [step.posts for step in first] == [False, True, True, False, False]
    assert {editor_client.get(s.url).status_code for s in first if not s.posts} == {200}
    copy_for_practice(forum, editor)
    later = steps_of(editor, forum)

    assert [step.posts for step in later] == [False] * 5
    assert {editor_client.get(step.url).status_code for step in later} == {200}


def test_put_away_they_are_gone_from_the_dashboard_and_stay_in_the_help_menu(editor_client, forum):
    assert GUIDE in editor_client.get("/admin/").content.decode()
    answer = editor_client.patch(
        reverse("wagtailadmin_dismissibles"),
        json.dumps({DISMISSED: True}),
        content_type="application/json",
    )
    home = editor_client.get("/admin/").content.decode()

    assert answer.status_code == 200
    assert GUIDE not in home
    assert reverse("preparing:first_steps") in home
    assert GUIDE in editor_client.get(reverse("preparing:first_steps")).content.decode()


def test_a_site_without_forums_has_no_first_steps(editor_client, home):
    response = editor_client.get(reverse("preparing:first_steps"))

    assert (response.status_code, GUIDE in response.content.decode()) == (200, False)
