"""What the page of a forum shows of its agenda."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from bs4 import BeautifulSoup

from ..models import Session
from ..status import Status
from .factories import AppearanceFactory, ForumPageFactory, SessionFactory, TalkPageFactory

pytestmark = pytest.mark.django_db
NINE = datetime(2026, 1, 8, 9, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.fixture
def forum(home):
    return ForumPageFactory(start_date=date(2026, 1, 8))


def session(forum, hour=None, room="", **about):
    """A session of an hour from nine plus `hour` o'clock, with a talk."""
    times = {}
    if hour is not None:
        start = NINE + timedelta(hours=hour)
        times = {"start": start, "end": start + timedelta(hours=1)}
    made = SessionFactory(page=forum, room=room, **times, **about)
    if made.kind == Session.Kind.TALKS:
        AppearanceFactory(talk=TalkPageFactory(parent=forum, session=made))
    return made


def shown(client, forum, query="", code="zh-hans"):
    answer = client.get(forum.paths[code] + query)
    assert answer.status_code == 200
    return BeautifulSoup(answer.content, "html.parser")


def test_row_has_one_link_which_leads_to_the_talk(client, forum):
    session(forum)

    row = shown(client, forum).select_one(".session")

    talk = forum.get_children().get()
    assert [link["href"] for link in row.select("a")] == [talk.get_url()]


def test_order_is_said_where_times_are_not_known(client, forum):
    session(forum)

    soup = shown(client, forum)

    assert "原始资料未注明各环节起止时刻" in soup.main.get_text()
    assert soup.select_one(".session .numeral").get_text(strip=True) == "一"


def test_time_takes_the_place_of_the_numeral(client, forum):
    session(forum, hour=0)

    soup = shown(client, forum)

    assert soup.select_one(".session .numeral time").get_text() == "09:00"
    assert "时间均为北京时间" in soup.main.get_text()


def test_rooms_stand_side_by_side_with_their_names_above(client, forum):
    for room in ("主会场", "二层厅"):
        session(forum, hour=0, room=room)

    soup = shown(client, forum)

    assert [head.get_text(strip=True) for head in soup.select(".room-head")] == ["主会场", "二层厅"]
    assert len(soup.select(".agenda-grid.rooms-2 .agenda-cell h3")) == 2


def test_break_is_a_row_of_its_own_between_rooms(client, forum):
    for room in ("主会场", "二层厅"):
        session(forum, hour=0, room=room)
    session(forum, hour=1, kind=Session.Kind.BREAK, heading="茶歇", track="")

    wide = shown(client, forum).select_one(".slot-wide")

    assert wide.get_text(" ", strip=True).endswith("茶歇")


def test_many_rooms_are_grouped_by_time(client, forum):
    for number in range(5):
        session(forum, hour=0, room=f"{number}号厅")

    soup = shown(client, forum)

    assert len(soup.select(".agenda-grouped .slot")) == 1
    assert len(soup.select(".agenda-grouped .slot-row")) == 5


def test_cancelled_session_stays_and_says_so(client, forum):
    session(forum, status=Status.CANCELLED)

    row = shown(client, forum).select_one(".session")

    assert "is-cancelled" in row["class"]
    assert row.select_one(".state-cancelled").get_text(strip=True) == "已取消"


def test_moved_session_says_so(client, forum):
    session(forum, status=Status.MOVED)

    assert "有变动" in shown(client, forum).select_one(".session").get_text()


def test_talk_without_a_summary_says_that_one_is_coming(client, forum):
    TalkPageFactory(parent=forum, session=SessionFactory(page=forum), summary="", summary_en="")

    assert "摘要整理中" in shown(client, forum).select_one(".talk").get_text()


def test_talks_of_a_panel_name_all_who_speak(client, forum):
    talk = TalkPageFactory(parent=forum, session=SessionFactory(page=forum))
    names = [AppearanceFactory(talk=talk).speaker.title for _ in range(4)]

    people = shown(client, forum).select(".session .people .name")

    assert [person.get_text(strip=True) for person in people] == names


def test_forum_without_agenda_has_rings_without_arcs(client, forum):
    soup = shown(client, forum)

    assert "议程尚未发布" in soup.main.get_text()
    assert soup.select(".page-head .arc") == []
