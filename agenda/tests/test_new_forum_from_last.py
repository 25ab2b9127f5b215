"""A new forum is made from the last: its skeleton and its texts, never its talks or its people."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.urls import reverse

from agenda.models import ForumPage, Participation, Session, TalkPage
from agenda.preparing.practice import copy_for_practice
from agenda.preparing.screens import agenda_url
from agenda.status import Status
from forum_site.two_sides.state import PairState
from speakers.tests.factories import OrganisationPageFactory, SpeakerPageFactory

from .factories import (
    AppearanceFactory,
    ForumPageFactory,
    ParticipationFactory,
    SessionFactory,
    TalkPageFactory,
)

pytestmark = pytest.mark.django_db

BEIJING = ZoneInfo("Asia/Shanghai")
TAKES = {"takes_sessions": "on", "takes_organisations": "on", "takes_texts": "on"}
FIELDS = {"first_day": "2027-01-07", "title": "2027论坛", "title_en": "Forum 2027", **TAKES}


@pytest.fixture
def last(home):
    """A forum of 8 January 2026 with two sessions, a talk, and three organisations."""
    forum = ForumPageFactory(
        title="2026论坛",
        title_en="Forum 2026",
        full_title="2026年论坛暨年会",
        full_title_en="Forum 2026 and annual meeting",
        theme="数智赋能",
        city="北京",
        venue="饭店",
        intro="介绍",
        intro_en="Intro",
        source_name="联盟",
        end_date=date(2026, 1, 9),
    )
    opening = SessionFactory(
        page=forum,
        heading="开幕",
        heading_en="Opening",
        start=datetime(2026, 1, 8, 14, 0, tzinfo=BEIJING),
        end=datetime(2026, 1, 8, 14, 45, tzinfo=BEIJING),
        room="一厅",
        chair=SpeakerPageFactory(),
        note="主持：李",
        status=Status.MOVED,
    )
    SessionFactory(page=forum, heading="茶歇", heading_en="", kind=Session.Kind.BREAK, track="")
    AppearanceFactory(talk=TalkPageFactory(parent=forum, session=opening))
    for role in ("host", "support", "attend"):
        ParticipationFactory(page=forum, role=role, organisation=OrganisationPageFactory())
    return ForumPage.objects.get()


def make(client, source, **fields):
    """Post the form; what it answers."""
    return client.post(reverse("preparing:next", args=[source.pk]), {**FIELDS, **fields})


def made():
    """The newest version of the forum of 2027."""
    return ForumPage.objects.get(slug="2027").get_latest_revision_as_object()


def test_the_form_suggests_the_titles_of_the_next_year(editor_client, last):
    form = editor_client.get(reverse("preparing:next", args=[last.pk])).context["form"]

    assert (form["title"].value(), form["title_en"].value()) == ("2027论坛", "Forum 2027")
    assert [form[name].value() for name in TAKES] == [True, True, True]


def test_a_draft_is_made_beside_the_last_and_its_agenda_opened(editor_client, editor, last):
    response = make(editor_client, last)
    forum = ForumPage.objects.get(slug="2027")

    assert (response.status_code, response.url) == (302, agenda_url(forum))
    assert (forum.live, forum.has_unpublished_changes, forum.owner) == (False, True, editor)
    assert forum.get_parent() == last.get_parent()
    assert (forum.title, forum.title_en, forum.start_date, forum.end_date) == (
        "2027论坛",
        "Forum 2027",
        date(2027, 1, 7),
        None,
    )
    assert editor_client.get(response.url).status_code == 200


def test_sessions_keep_what_was_planned_at_the_same_hour_of_the_new_day(editor_client, last):
    make(editor_client, last)
    opening, tea = made().sessions.all()

    assert (opening.heading, opening.heading_en, opening.room) == ("开幕", "Opening", "一厅")
    assert (opening.track, opening.kind, tea.kind) == ("policy", "talks", "break")
    assert opening.start == datetime(2027, 1, 7, 14, 0, tzinfo=BEIJING)
    assert opening.end - opening.start == timedelta(minutes=45)
    assert (tea.start, tea.end) == (None, None)
    assert (opening.status, opening.note, opening.chair) == (Status.PLANNED, "", None)


def test_organisations_come_along_but_not_those_that_only_attended(editor_client, last):
    make(editor_client, last)
    rows = last.participations.exclude(role=Participation.Role.ATTEND)

    assert [(row.role, row.organisation) for row in made().participations.all()] == [
        (row.role, row.organisation) for row in rows
    ]


def test_texts_come_along_with_the_new_year(editor_client, last):
    make(editor_client, last)
    forum = made()

    assert forum.full_title == "2027年论坛暨年会"
    assert forum.full_title_en == "Forum 2027 and annual meeting"
    assert (forum.intro, forum.intro_en) == ("介绍", "Intro")


def test_talks_people_place_and_what_was_left_behind_do_not_come_along(editor_client, last):
    last.recap = [("heading", {"zh": "综述", "en": "Recap"})]
    last.save_revision().publish()
    make(editor_client, last)
    forum = made()

    assert TalkPage.objects.child_of(forum).count() == 0
    assert (forum.city, forum.venue, forum.theme, forum.source_name) == ("", "", "", "")
    assert [len(each) for each in (forum.recap, forum.photos, forum.downloads)] == [0, 0, 0]


def test_what_is_not_ticked_stays_behind(editor_client, last):
    response = editor_client.post(
        reverse("preparing:next", args=[last.pk]),
        {"first_day": "2027-01-07", "title": "2027论坛", "theme": "新程", "theme_en": "Ahead"},
    )
    forum = made()

    assert response.status_code == 302
    assert (forum.sessions.count(), forum.participations.count(), forum.intro) == (0, 0, "")
    assert (forum.theme, forum.theme_en) == ("新程", "Ahead")


def test_copied_english_is_as_much_in_step_as_it_was(editor_client, last):
    last.save()  # the English is remembered beside its Chinese
    row = last.sessions.first()
    row.heading = "开幕式"
    last.sessions.add(row)
    last.save()  # the English of 开幕 is stale now
    make(editor_client, last)
    opening, tea = made().sessions.all()

    assert opening.pair_states()["heading"] == PairState.STALE
    assert opening.pair_states()["room"] == PairState.MISSING
    assert tea.pair_states()["heading"] == PairState.MISSING
    assert made().pair_states()["intro"] == PairState.IN_STEP


def test_the_newest_version_is_the_pattern_not_the_published_one(editor_client, last):
    last.sessions.add(Session(heading="新环节", sort_order=2))
    last.save_revision()
    make(editor_client, last)

    assert [row.heading for row in made().sessions.all()] == ["开幕", "茶歇", "新环节"]


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"first_day": ""}, "first_day"),
        ({"first_day": "someday"}, "first_day"),
        ({"first_day": "0027-01-07"}, "first_day"),
        ({"first_day": "2026-12-30"}, "first_day"),  # there is a forum of 2026
        ({"last_day": "2027-01-06"}, "last_day"),
        ({"title": " "}, "title"),
        ({"title": "论" * 256}, "title"),
        ({"theme": "论" * 121}, "theme"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_nothing_is_made(editor_client, last, fields, wrong):
    response = make(editor_client, last, **fields)

    assert (response.status_code, list(response.context["form"].errors)) == (200, [wrong])
    assert ForumPage.objects.count() == 1


def test_a_second_forum_in_a_year_gets_another_address(editor_client, last):
    refused = make(editor_client, last, first_day="2026-06-01")
    assert 'type="checkbox" name="second_in_year"' in refused.content.decode()
    make(editor_client, last, first_day="2026-06-01", second_in_year="on")

    assert sorted(ForumPage.objects.values_list("slug", flat=True)) == ["2026", "2026-2"]


def test_sending_the_form_twice_makes_one_forum(editor_client, last):
    make(editor_client, last)
    again = make(editor_client, last)

    assert (again.status_code, list(again.context["form"].errors)) == (200, ["first_day"])
    assert ForumPage.objects.count() == 2


def test_who_may_not_add_forums_is_refused(client, last, django_user_model):
    user = django_user_model.objects.create_user("nobody")
    client.force_login(user)

    assert make(client, last).status_code == 302
    assert ForumPage.objects.count() == 1


def test_a_forum_for_practice_is_no_pattern(editor_client, editor, last):
    copy = copy_for_practice(last, editor)

    address = reverse("preparing:next", args=[copy.pk])
    assert editor_client.get(address, follow=True).status_code == 404


def test_the_way_to_it_stands_on_the_forum_and_on_the_list(editor_client, last):
    address = reverse("preparing:next", args=[last.pk])
    screens = [
        reverse("wagtailadmin_explore", args=[last.get_parent().pk]),
        reverse("wagtailadmin_explore", args=[last.pk]),
        reverse("wagtailadmin_pages:edit", args=[last.pk]),
        reverse("wagtailadmin_home"),
    ]

    assert [address in editor_client.get(screen).content.decode() for screen in screens] == [
        True
    ] * 4
