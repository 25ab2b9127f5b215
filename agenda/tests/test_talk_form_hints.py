"""What the form of a talk or a forum asks about, when it is opened and after a save."""

from datetime import date

import pytest
from bs4 import BeautifulSoup
from django.contrib.messages import get_messages
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext

from agenda.models import TalkPage

from .factories import ForumPageFactory, SessionFactory, TalkPageFactory
from .forms import talk_form

pytestmark = pytest.mark.django_db


@pytest.fixture
def talk(home):
    forum = ForumPageFactory(start_date=date(2026, 1, 8))
    talk = TalkPageFactory(parent=forum, title="题目", title_en="Title", summary="摘要。")
    talk.save_revision().publish()
    return TalkPage.objects.get()


def edit(page):
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def told(client, talk, headers=None, **changes):
    """What is said after the form was posted, as text."""
    answer = client.post(edit(talk), talk_form(talk, **changes), headers=headers)
    said = [str(message) for message in get_messages(answer.wsgi_request)]
    return [each for each in said if "told-hints" in each]


def beside(form, name):
    """The hints below the field of that id."""
    return [item.text for item in form.select(f"[data-input={name}] [data-hints] li")]


def form_of(client, page):
    return BeautifulSoup(client.get(edit(page)).content, "html.parser")


def test_field_bears_its_hints_when_the_form_is_opened(editor_client, talk):
    talk.title_en = ""
    talk.summary = "我们做了很多。"
    talk.start = "2026-02-01T01:30:00Z"
    talk.save_revision()

    form = form_of(editor_client, talk)

    assert beside(form, "id_title") == [
        gettext("There is no English title yet; English readers will see the Chinese one.")
    ]
    assert len(beside(form, "id_summary")) == 1
    assert beside(form, "id_start") == [gettext("The forum is not held on this day.")]


def test_talk_at_night_belongs_to_its_day_in_beijing(editor_client, talk):
    talk.start = "2026-01-07T16:30:00Z"  # half past midnight in Beijing
    talk.save_revision()

    assert beside(form_of(editor_client, talk), "id_start") == []


def test_session_outside_the_days_is_asked_about(editor_client, talk):
    SessionFactory(page=talk.forum, start="2026-01-09T01:30:00Z")

    form = form_of(editor_client, talk.forum)

    assert beside(form, "id_sessions-0-start") == [gettext("The forum is not held on this day.")]


def test_new_page_is_not_asked_about(editor_client, talk):
    path = reverse("wagtailadmin_pages:add", args=["agenda", "talkpage", talk.forum.pk])

    form = BeautifulSoup(editor_client.get(path).content, "html.parser")

    assert form.select("[data-hints] li") == []


def test_save_tells_what_to_look_at_and_saves(editor_client, talk):
    said = told(editor_client, talk, summary="他说：“要转型，要快”")

    assert len(said) == 1
    assert gettext("Saved. You may want to look at:") in said[0]
    newest = TalkPage.objects.get().get_latest_revision_as_object()
    assert newest.summary == "他说：“要转型，要快”"


def test_save_of_a_sound_page_says_nothing_more(editor_client, talk):
    assert told(editor_client, talk) == []


def test_save_in_the_background_tells_nothing(editor_client, talk):
    headers = {"accept": "application/json"}

    assert told(editor_client, talk, headers, summary="我们做了很多。") == []


def test_words_of_a_page_are_escaped_in_what_is_told(editor_client, talk):
    said = told(editor_client, talk, summary="我们<script>alert(1)</script>。")

    assert "<script>" not in said[0]


def test_lengths_stand_beside_the_fields(editor_client, talk):
    form = form_of(editor_client, talk)

    figures = {
        count.parent["data-beside"]: count.get("data-most")
        for count in form.select("[data-beside] > [data-count]")
    }
    assert figures == {"title": "34", "moment": None, "summary": "60", "seo_title": "28"}


def test_form_has_its_three_tabs(editor_client, talk):
    with translation.override("en"):
        form = form_of(editor_client, talk)
        tabs = [tab.text.strip() for tab in form.select("[role=tab]")]

    shared = form.find(id="tab-sharing") or form.select("[role=tabpanel]")[1]
    assert len(tabs) == 3
    assert shared.find(id="id_seo_title")
    assert form.select("[role=tabpanel]")[2].find(id="id_slug")


@pytest.mark.parametrize("number", [1, 3])
def test_form_asks_the_database_as_often_for_many_pairs_as_for_few(
    editor_client, talk, number, django_assert_max_num_queries
):
    talk.key_points = [("point", {"zh": f"要点{i}", "en": ""}) for i in range(number)]
    talk.save_revision()
    form_of(editor_client, talk)  # fills what is remembered

    with django_assert_max_num_queries(60):
        form_of(editor_client, talk)
