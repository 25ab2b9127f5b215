"""The calendar file of a forum, read back as a calendar program does."""

from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar

from speakers.tests.factories import SpeakerPageFactory

from ..models import Session
from ..status import Status
from .factories import AppearanceFactory, ForumPageFactory, SessionFactory, TalkPageFactory
from .timetables import BEIJING, at

CHINESE = "/zh-hans/forums/2026/forum.ics"
ENGLISH = "/en/forums/2026/forum.ics"


@pytest.fixture(autouse=True)
def _address_of_the_site(settings):
    settings.BASE_URL = "https://forum.example"


@pytest.fixture
def forum(home):
    return ForumPageFactory(
        title="2026论坛",
        title_en="Forum 2026",
        city="北京",
        city_en="Beijing",
        venue="会议中心",
        venue_en="Convention Centre",
        theme="场景驱动",
        theme_en="Scenes first",
        time_note="下午",
        time_note_en="Afternoon",
    )


def calendar(client, path=CHINESE):
    """The parsed file and its events."""
    answer = client.get(path)
    assert (answer.status_code, answer["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    found = Calendar.from_ical(answer.content)
    return found, found.walk("VEVENT")


def words(event, *names):
    return [str(event[name]) if name in event else None for name in names]


def make_session(forum, start="14:00", end="14:30", **about):
    return SessionFactory(page=forum, start=at(start), end=end and at(end), **about)


def test_each_timed_session_is_an_event_in_beijing_time(forum, client):
    make_session(forum, heading="致辞")
    make_session(forum, "14:30", "15:00", heading="解读")
    SessionFactory(page=forum)

    found, events = calendar(client)

    assert str(found["x-wr-calname"]) == "2026论坛"
    assert [(str(e["summary"]), e["dtstart"].dt, e["dtend"].dt) for e in events] == [
        ("致辞", at("14:00"), at("14:30")),
        ("解读", at("14:30"), at("15:00")),
    ]
    assert {e["dtstart"].params["TZID"] for e in events} == {"Asia/Shanghai"}
    assert [str(zone["tzid"]) for zone in found.walk("VTIMEZONE")] == ["Asia/Shanghai"]


@pytest.mark.parametrize(
    ("path", "summary", "location", "description", "url"),
    [
        (
            CHINESE,
            "致辞",
            "北京 会议中心 主会场",
            "请提前入场\n政策解读 — 张译今、杜新凯",
            "/zh-hans/forums/2026/#session-1",
        ),
        (
            ENGLISH,
            "Opening",
            "Main hall, Convention Centre, Beijing",
            "Come early\nPolicies explained — Zhang Yijin, Du Xinkai",
            "/en/forums/2026/#session-1",
        ),
    ],
)
def test_event_is_in_the_language_of_its_address(
    forum, client, path, summary, location, description, url
):
    session = make_session(
        forum,
        heading="致辞",
        heading_en="Opening",
        room="主会场",
        room_en="Main hall",
        note="请提前入场",
        note_en="Come early",
    )
    talk = TalkPageFactory(
        parent=forum, session=session, title="政策解读", title_en="Policies explained"
    )
    for name, english in (("张译今", "Zhang Yijin"), ("杜新凯", "Du Xinkai")):
        AppearanceFactory(talk=talk, speaker=SpeakerPageFactory(title=name, title_en=english))

    _found, (event,) = calendar(client, path)

    assert words(event, "summary", "location", "description", "url", "status") == [
        summary,
        location,
        description,
        f"https://forum.example{url}",
        "CONFIRMED",
    ]


def test_event_is_the_same_one_in_both_languages_and_after_a_change(forum, client):
    session = make_session(forum)
    before = [calendar(client, path)[1][0]["uid"] for path in (CHINESE, ENGLISH)]

    Session.objects.filter(pk=session.pk).update(heading="别的", start=at("14:10"))

    assert {*before, calendar(client)[1][0]["uid"]} == {f"session-{session.pk}@forum.example"}


def test_end_that_was_not_published_is_left_out(forum, client):
    make_session(forum, end=None)

    assert "dtend" not in calendar(client)[1][0]


def test_times_of_talks_stand_in_for_those_of_their_session(forum, client):
    session = SessionFactory(page=forum)
    TalkPageFactory(parent=forum, session=session, start=at("14:00"), minutes=20)

    _found, (event,) = calendar(client)

    assert (event["dtstart"].dt, event["dtend"].dt) == (at("14:00"), at("14:20"))


def test_talk_without_a_session_is_an_event_of_its_own(forum, client):
    make_session(forum)
    talk = TalkPageFactory(parent=forum, title="闭门演讲", start=at("16:00"), minutes=30)
    TalkPageFactory(parent=forum)

    event = calendar(client)[1][1]

    assert words(event, "uid", "summary") == [f"talk-{talk.pk}@forum.example", "闭门演讲"]
    assert (event["dtstart"].dt, event["dtend"].dt) == (at("16:00"), at("16:30"))


def test_breaks_are_no_events(forum, client):
    make_session(forum, heading="致辞")
    make_session(forum, "14:30", "14:45", kind=Session.Kind.BREAK)

    assert [words(event, "summary") for event in calendar(client)[1]] == [["致辞"]]


def test_cancelled_session_says_so(forum, client):
    make_session(forum, status=Status.CANCELLED)
    make_session(forum, "14:30", "15:00", status=Status.MOVED)

    assert [words(event, "status") for event in calendar(client)[1]] == [
        ["CANCELLED"],
        ["CONFIRMED"],
    ]


def test_cancelled_talk_is_marked_in_its_session(forum, client):
    session = make_session(forum)
    TalkPageFactory(parent=forum, session=session, title_en="A", status=Status.CANCELLED)
    TalkPageFactory(parent=forum, session=session, title_en="B")

    assert words(calendar(client, ENGLISH)[1][0], "description") == ["A (Cancelled)\nB"]


@pytest.mark.parametrize(
    ("last", "end"),
    [(None, date(2026, 1, 9)), (date(2026, 1, 10), date(2026, 1, 11))],
)
def test_forum_without_clock_times_is_one_event_of_whole_days(forum, client, last, end):
    forum.end_date = last
    forum.save()
    SessionFactory(page=forum)

    _found, (event,) = calendar(client)

    assert (event["dtstart"].dt, event["dtend"].dt) == (date(2026, 1, 8), end)
    assert words(event, "uid", "summary", "location", "description", "transp") == [
        f"forum-{forum.pk}@forum.example",
        "2026论坛",
        "北京 会议中心",
        "场景驱动\n下午",
        "TRANSPARENT",
    ]


def test_place_that_is_not_known_is_left_out(home, client):
    ForumPageFactory()

    assert words(calendar(client)[1][0], "location", "description") == [None, None]


def test_nothing_that_staff_type_can_add_a_line_of_its_own(forum, client):
    evil = "甲\r\nBEGIN:VEVENT\rUID:x\nEND:VEVENT\u2028乙\x07;,\\"
    session = make_session(forum, heading=evil, room=evil, note=evil)
    TalkPageFactory(parent=forum, session=session, title=evil)
    folded = "甲 BEGIN:VEVENT UID:x END:VEVENT 乙;,\\"

    _found, (event,) = calendar(client)

    assert words(event, "uid", "summary", "location", "description") == [
        f"session-{session.pk}@forum.example",
        folded,
        f"北京 会议中心 {folded}",
        f"{folded}\n{folded}",
    ]
    lines = client.get(CHINESE).content.split(b"\r\n")
    assert [line for line in lines if line.startswith(b"BEGIN:VEVENT")] == [b"BEGIN:VEVENT"]
    assert max(map(len, lines)) <= 75


def test_file_stays_the_same_until_something_is_published(forum, client):
    talk = TalkPageFactory(parent=forum, session=make_session(forum))
    forum.last_published_at = at("08:00", day=7)
    forum.save()
    tag = client.get(CHINESE)["ETag"]
    assert client.get(CHINESE, headers={"If-None-Match": tag}).status_code == 304

    talk.last_published_at = at("09:30", day=9)
    talk.save()

    assert client.get(CHINESE)["ETag"] != tag
    assert calendar(client)[1][0]["dtstamp"].dt == at("09:30", day=9)


def test_stamp_of_what_was_never_published_by_a_version_is_fixed(forum, client):
    assert calendar(client)[1][0]["dtstamp"].dt == datetime(1970, 1, 1, tzinfo=UTC)


def test_names_of_hidden_people_and_talks_are_left_out(forum, client):
    session = make_session(forum)
    hidden = SpeakerPageFactory(title="机密", live=False)
    AppearanceFactory(
        talk=TalkPageFactory(parent=forum, session=session, title="公开"), speaker=hidden
    )
    TalkPageFactory(parent=forum, session=session, title="草稿", live=False)

    assert words(calendar(client)[1][0], "description") == ["公开"]


@pytest.mark.parametrize("count", [1, 30])
def test_calendar_asks_the_database_as_often_for_many_sessions(
    forum, client, django_assert_max_num_queries, count
):
    for number in range(count):
        start = datetime(2026, 1, 8, 9, tzinfo=BEIJING) + timedelta(minutes=5 * number)
        session = SessionFactory(page=forum, start=start)
        AppearanceFactory(talk=TalkPageFactory(parent=forum, session=session))
    client.get(CHINESE)  # fills the cache of root pages

    with django_assert_max_num_queries(16):
        assert len(calendar(client)[1]) == count


def test_times_are_written_as_beijings(forum, client):
    make_session(forum)

    start = calendar(client)[1][0]["dtstart"]

    assert (start.to_ical(), start.params["TZID"]) == (b"20260108T140000", "Asia/Shanghai")
    assert start.dt.astimezone(UTC) == datetime(2026, 1, 8, 6, tzinfo=UTC)
