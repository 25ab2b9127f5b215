"""What the home page shows before a forum, on its day, after it, and before the first one."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone

from ..tracks import Track
from .factories import (
    AppearanceFactory,
    ForumIndexPageFactory,
    ForumPageFactory,
    SessionFactory,
    TalkPageFactory,
)

pytestmark = pytest.mark.django_db
BEIJING = ZoneInfo("Asia/Shanghai")
DAY = date(2026, 1, 8)


@pytest.fixture
def at(monkeypatch):
    """Set the clock to a Beijing time, given as a `datetime` without zone."""

    def set_clock(moment):
        monkeypatch.setattr(timezone, "now", lambda: moment.replace(tzinfo=BEIJING))

    return set_clock


@pytest.fixture
def forum(home):
    """A forum with two timed sessions of a talk each."""
    forum = ForumPageFactory(
        start_date=DAY,
        theme="场景驱动，数创未来",
        theme_en="Driven by Scenarios, Onward",
        city="北京",
    )
    for number in range(2):
        start = datetime(2026, 1, 8, 14 + number, tzinfo=BEIJING)
        session = SessionFactory(
            page=forum,
            heading=f"环节{number}",
            track=Track.values[number],
            start=start,
            end=start + timedelta(hours=1),
        )
        talk = TalkPageFactory(
            parent=forum,
            session=session,
            title=f"演讲{number}",
            key_points=[("point", {"zh": f"要点{number}", "en": ""})],
        )
        AppearanceFactory(talk=talk)
    return forum


def shown(client, path="/zh-hans/"):
    return BeautifulSoup(client.get(path).content, "html.parser")


def links(soup, within):
    return [link.get_text(strip=True) for link in soup.select(f"{within} a.button")]


def headings(soup):
    return [heading.get_text(strip=True) for heading in soup.select("main h2[id]")]


def test_before_the_forum_it_invites_and_offers_a_calendar_entry(client, forum, at):
    at(datetime(2026, 1, 7, 23, 59))

    soup = shown(client)

    assert soup.select_one(".kick .state").get_text(strip=True) == "即将举行"
    assert links(soup, ".hero") == ["看全部议程", "加入日历"]
    assert headings(soup) == ["议程速览"]
    assert client.get(soup.select(".hero a.button")[1]["href"]).status_code == 200


def test_on_the_day_it_says_what_is_on_and_what_comes_next(client, forum, at):
    at(datetime(2026, 1, 8, 14, 40))

    soup = shown(client)

    assert soup.select_one(".kick .state").get_text(strip=True) == "进行中"
    assert headings(soup) == ["现在", "议程速览"]
    band = soup.find(id="now").find_parent("section")
    assert [row.get_text(strip=True) for row in band.select("h4")] == ["演讲0", "演讲1"]
    states = [state.get_text(strip=True) for state in band.select(".state:not([hidden])")]
    assert states == ["正在进行 · 还剩 20 分钟", "下一场"]


def test_after_the_forum_it_looks_back(client, forum, at):
    at(datetime(2026, 1, 9, 0, 0))

    soup = shown(client)

    assert soup.select_one(".kick .state").get_text(strip=True) == "会后回顾"
    assert links(soup, ".hero") == ["看全部议程", "搜索往届"]
    assert headings(soup) == ["议程速览", "三句话带走"]
    taken = soup.select(".takeaways li")
    assert [item.select_one(".song").get_text(strip=True) for item in taken] == ["要点0", "要点1"]
    assert "“" not in soup.select_one(".takeaways").get_text()


def test_before_the_first_forum_it_shows_no_invented_pattern(client, home):
    ForumIndexPageFactory()

    soup = shown(client)

    assert soup.select(".hero .arc") == []
    assert soup.select_one(".hero .hairline")
    assert links(soup, ".hero") == ["看往届论坛"]


def test_earlier_forums_follow_the_newest(client, forum):
    ForumPageFactory(start_date=date(2025, 1, 9), theme="去年的主题")

    soup = shown(client)

    assert soup.select_one("h1").get_text(strip=True) == "场景驱动，数创未来"
    years = soup.find(id="forums").find_parent("section")
    assert [h.get_text(strip=True) for h in years.select("h3")] == ["去年的主题"]


def test_numbers_of_the_forum_are_links_to_what_they_count(client, forum):
    soup = shown(client)

    sentence = soup.select_one(".sentence")
    assert sentence.get_text(strip=True) == "两个环节，两位讲者。从政策到标准。"
    assert [link["href"] for link in sentence.select("a")] == [
        "/zh-hans/forums/2026/",
        "/zh-hans/speakers/",
    ]


def test_theme_is_set_in_clauses(client, forum):
    assert [c.get_text() for c in shown(client).select("h1 .clause")] == ["场景驱动，", "数创未来"]
    assert [c.get_text() for c in shown(client, "/en/").select("h1 .clause")] == [
        "Driven by Scenarios,",
        "Onward",
    ]


def test_every_arc_of_the_hero_leads_where_its_session_is(client, forum):
    SessionFactory(page=forum, heading="没有演讲的环节")

    hero = shown(client).select_one(".hero .rings")

    talks = [talk.get_url() for talk in forum.get_children()]
    assert [link["href"] for link in hero.select("a")] == [
        *talks,
        "/zh-hans/forums/2026/#session-3",
    ]
    assert {link["tabindex"] for link in hero.select("a")} == {"-1"}
    assert hero["aria-hidden"] == "true"


def test_phone_menu_counts_what_the_forum_has(client, forum):
    sheet = shown(client).select_one(".menu .sheet")

    said = {link.b.get_text(): link.span.get_text() for link in sheet.select("li a:has(b)")}
    assert said == {"议程": "两个环节", "嘉宾": "两位讲者", "往届": "按年份"}
