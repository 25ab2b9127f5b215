"""What the checklist of a forum says, from its facts and from its pages."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation

from agenda.models import Participation, Session
from agenda.preparing.checklist import Screen, checklist
from agenda.preparing.facts import ForumFacts, Part, PersonFacts, SessionFacts, TalkFacts
from agenda.preparing.reading import facts_of
from agenda.preparing.standing import Standing, forum_in_hand
from agenda.status import Status
from cases.tests.factories import CasePageFactory

from .factories import (
    AppearanceFactory,
    ForumPageFactory,
    ParticipationFactory,
    SessionFactory,
    TalkPageFactory,
)

DAY = date(2027, 1, 7)


def forum(**facts):
    return ForumFacts(page=1, first_day=DAY, last_day=DAY + timedelta(days=1), **facts)


def item(key, facts, part=Part.BEFORE):
    return next((each for each in checklist(facts) if (each.key, each.part) == (key, part)), None)


def score(key, facts, part=Part.BEFORE):
    """(done, total) of an item."""
    found = item(key, facts, part)
    return found and (found.done, found.total)


# From facts


@pytest.mark.parametrize(
    ("day", "part"),
    [
        (DAY - timedelta(days=1), Part.BEFORE),
        (DAY, Part.DAY),
        (DAY + timedelta(days=1), Part.DAY),
        (DAY + timedelta(days=2), Part.AFTER),
    ],
)
def test_what_is_due_depends_on_the_day(day, part):
    assert forum().part_on(day) is part


@pytest.mark.parametrize(
    ("facts", "done"),
    [({}, 1), ({"has_city": True}, 2), ({"has_city": True, "has_venue": True}, 3)],
)
def test_date_city_and_venue_are_counted_together(facts, done):
    assert score("place", forum(**facts)) == (done, 3)


@pytest.mark.parametrize(
    ("key", "part", "facts"),
    [
        ("theme", Part.BEFORE, {"has_theme": True}),
        ("host", Part.BEFORE, {"has_host": True}),
        ("sessions", Part.BEFORE, {"sessions": [SessionFacts(1, "talks")]}),
        ("recap", Part.AFTER, {"has_recap": True}),
        ("source", Part.AFTER, {"has_source": True}),
        ("photos", Part.AFTER, {"pictures": [(True, True)]}),
    ],
)
def test_what_is_there_or_not(key, part, facts):
    assert score(key, forum(), part) == (0, 1)
    assert score(key, forum(**facts), part) == (1, 1)


def test_sessions_want_talks_and_times_unless_they_are_cancelled():
    facts = forum(
        sessions=[
            SessionFacts(1, "talks", has_start=True),
            SessionFacts(2, "talks"),
            SessionFacts(3, "talks", status=Status.CANCELLED),
            SessionFacts(4, "break", has_start=True),
            SessionFacts(None, "release"),
        ],
        talks=[TalkFacts(10, session=1)],
    )

    assert score("filled", facts) == (1, 3)
    assert score("times", facts) == (2, 4)


def test_rooms_are_asked_for_only_where_one_is_named():
    sessions = [SessionFacts(1, "talks"), SessionFacts(2, "talks")]
    named = [SessionFacts(1, "talks", has_room=True), SessionFacts(2, "talks")]

    assert item("rooms", forum(sessions=sessions)) is None
    assert score("rooms", forum(sessions=named)) == (1, 2)


def test_talks_that_are_cancelled_lack_nothing():
    lacking = TalkFacts(10, status=Status.CANCELLED, has_own_title=False)
    keys = ("titles", "speakers")

    assert [item(key, forum(talks=[lacking])) for key in keys] == [None, None]
    after = ("summaries", "points", "material")
    assert [item(key, forum(talks=[lacking]), Part.AFTER) for key in after] == [None] * 3


def test_one_talk_that_lacks_something_is_opened_and_more_in_their_table():
    well, bad = TalkFacts(10, has_summary=True), TalkFacts(11)
    one = item("summaries", forum(talks=[well, bad]), Part.AFTER)
    more = item("summaries", forum(talks=[bad, well, TalkFacts(12)]), Part.AFTER)

    assert (one.screen, one.page, one.done, one.total) == (Screen.PAGE, 11, 1, 2)
    assert (more.screen, more.page, more.done, more.total) == (Screen.TALKS, None, 1, 3)


def test_speakers_want_a_post_each_time_and_a_public_page_once():
    known, unknown = PersonFacts(7, True, public=False), PersonFacts(7, False, public=False)
    facts = forum(
        talks=[
            TalkFacts(10, people=(known, PersonFacts(8, True, True))),
            TalkFacts(11, people=(unknown,)),
        ]
    )

    assert (score("posts", facts), item("posts", facts).page) == ((2, 3), 11)
    assert (score("people", facts), item("people", facts).page) == ((1, 2), 7)


def test_changes_on_the_day_count_when_everybody_sees_them():
    talks = [
        TalkFacts(10, status=Status.MOVED),
        TalkFacts(11, status=Status.CANCELLED, changed=True),
        TalkFacts(12),
    ]

    assert score("changes", forum(live=True, talks=talks), Part.DAY) == (1, 2)
    assert item("changes", forum(live=True, talks=talks[2:]), Part.DAY) is None


def test_published_counts_the_forum_and_its_talks():
    talks = [TalkFacts(10), TalkFacts(11, live=False), TalkFacts(12, changed=True)]
    found = item("published", forum(live=True, talks=talks), Part.DAY)

    assert (found.done, found.total, found.page) == (2, 4, 11)


def test_cases_are_asked_for_only_where_some_were_released():
    release = [SessionFacts(1, "release")]

    assert item("cases", forum(), Part.AFTER) is None
    assert score("cases", forum(sessions=release), Part.AFTER) == (0, 1)
    assert score("cases", forum(sessions=release, cases=11), Part.AFTER) == (1, 1)


def test_pictures_are_described_on_both_sides():
    facts = forum(pictures=[(True, True), (True, False), (False, False)])

    assert score("alt", facts, Part.AFTER) == (1, 3)


# From pages


@pytest.fixture
def prepared(home):
    """A forum of one session with one talk, in order as far as it goes."""
    page = ForumPageFactory(
        start_date=DAY, city="上海", city_en="Shanghai", theme="新程", theme_en="On"
    )
    ParticipationFactory(page=page, role=Participation.Role.HOST)
    session = SessionFactory(
        page=page, start=datetime(2027, 1, 7, 14, tzinfo=ZoneInfo("Asia/Shanghai"))
    )
    talk = TalkPageFactory(parent=page, session=session)
    AppearanceFactory(talk=talk)
    return type(page).objects.get()


def test_facts_are_read_from_pages(prepared):
    facts = facts_of(prepared)
    done = [each.key for each in checklist(facts) if each.part is Part.BEFORE and each.is_done]

    assert (facts.first_day, facts.last_day, facts.live) == (DAY, DAY, True)
    assert score("place", facts) == (2, 3)
    assert done == [
        "theme", "host", "sessions", "filled", "times", "titles", "speakers", "posts", "people",
        "english", "published",
    ]  # fmt: skip


def test_the_newest_version_counts_not_the_published_one(prepared):
    prepared.theme = ""
    prepared.venue, prepared.venue_en = "会议中心", "Centre"
    prepared.save_revision()
    talk = prepared.get_children().get().specific
    talk.summary, talk.title_is_editorial = "", True
    talk.save_revision()

    facts = facts_of(type(prepared).objects.get())

    assert (score("place", facts), score("theme", facts)) == ((3, 3), (0, 1))
    assert score("titles", facts) == (0, 1)
    assert score("summaries", facts, Part.AFTER) == (0, 1)
    assert score("published", facts) == (0, 2)


def test_a_speaker_in_two_rooms_at_once_is_a_clash(prepared):
    first = prepared.sessions.get()
    second = SessionFactory(page=prepared, start=first.start, room="二厅")
    other = TalkPageFactory(parent=prepared, session=second)
    assert score("clashes", facts_of(prepared), Part.DAY) == (1, 1)
    AppearanceFactory(
        talk=other, speaker=prepared.get_children()[0].specific.appearances.get().speaker
    )

    assert score("clashes", facts_of(prepared), Part.DAY) == (0, 1)


def test_released_cases_count_when_they_are_published(prepared):
    SessionFactory(page=prepared, kind=Session.Kind.RELEASE)
    CasePageFactory(forum=prepared, live=False)
    assert score("cases", facts_of(prepared), Part.AFTER) == (0, 1)
    CasePageFactory(forum=prepared)

    assert score("cases", facts_of(prepared), Part.AFTER) == (1, 1)


def test_a_draft_with_sessions_that_were_never_stored_is_read(home):
    page = ForumPageFactory(start_date=DAY, live=False)
    page.sessions = [Session(heading="开幕", sort_order=0)]
    page.save_revision()

    facts = facts_of(type(page).objects.get())

    assert facts.sessions == [SessionFacts(None, "talks")]
    assert score("filled", facts) == (0, 1)


def test_reading_costs_the_same_for_one_talk_and_for_five(prepared):
    def cost():
        page = type(prepared).objects.get()
        facts_of(page)  # the state of the English is remembered for each version
        with CaptureQueriesContext(connection) as queries:
            facts_of(type(prepared).objects.select_related("latest_revision").get())
        return len(queries)

    for page in [prepared, prepared.get_children().get().specific]:
        page.save_revision()
    with_one = cost()
    for _more in range(4):
        talk = TalkPageFactory(parent=prepared, session=prepared.sessions.get())
        AppearanceFactory(talk=talk)
        type(talk).objects.get(pk=talk.pk).save_revision()

    assert cost() == with_one


# Which forum, and when


def test_the_forum_in_hand_is_the_next_one_else_the_newest(home):
    today = timezone.localdate()
    assert forum_in_hand() is None
    old = ForumPageFactory(start_date=today - timedelta(days=400))
    newest = ForumPageFactory(start_date=today - timedelta(days=20))
    assert forum_in_hand() == newest
    later = ForumPageFactory(start_date=today + timedelta(days=500), live=False)
    assert forum_in_hand() == later
    ForumPageFactory(start_date=today - timedelta(days=1), end_date=today, slug="now")

    assert forum_in_hand().slug == "now"
    assert old.start_date < newest.start_date


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (date(2026, 12, 26), "12 days to go"),
        (date(2027, 1, 6), "1 day to go"),
        (date(2027, 1, 7), "Today is forum day"),
        (date(2027, 1, 8), "1 day ago"),
    ],
)
def test_how_far_off_the_forum_is(home, today, words):
    with translation.override("en"):
        assert Standing(ForumPageFactory(start_date=DAY), today).when == words


# On the screen


def test_each_line_leads_to_a_screen_that_answers(editor_client, prepared):
    for page in (prepared, prepared.get_children().get().specific):
        page.save_revision()
    lines = [line for section in Standing(prepared).sections for line in section.lines]

    assert {editor_client.get(line.url).status_code for line in lines} == {200}


def test_the_checklist_shows_each_item_with_its_way(editor_client, prepared):
    response = editor_client.get(f"/admin/preparing/{prepared.pk}/checklist/")
    sections = response.context["standing"].sections

    assert [section.part for section in sections] == list(Part)
    assert sum(section.is_due for section in sections) == 1
    for section in sections:
        for line in section.lines:
            assert f'href="{line.url}"' in response.content.decode().replace("&amp;", "&")


def test_the_checklist_is_for_staff_with_rights_on_pages(client, prepared, django_user_model):
    address = f"/admin/preparing/{prepared.pk}/checklist/"
    assert client.get(address).status_code == 302
    client.force_login(django_user_model.objects.create_user("nobody"))

    assert client.get(address).status_code == 302
