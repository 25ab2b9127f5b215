"""What is kept of a search: the words and the day, and nothing that leads to a person."""

from datetime import UTC, date, datetime, timedelta
from io import StringIO
from time import monotonic

import pytest
from django.core.management import call_command
from django.db import OperationalError, connection
from django.urls import reverse
from django.utils import timezone, translation

from ..models import SearchCount
from ..models.searches import KEPT_DAYS, today
from ..search import counting
from ..search.counting import count_search
from .factories import StandardPageFactory

ROBOTS = (
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)",
    "Sogou web spider/4.0",
    "SomeCrawler/1.0",
)


def look_for(client, query, **more):
    """Search as a reader does, in the active language."""
    headers = more.pop("headers", {})
    return client.get(reverse("search"), {"q": query, **more}, headers=headers)


def kept():
    """What the database holds, without the days."""
    rows = SearchCount.objects.order_by("pk")
    return list(rows.values_list("query", "language", "count", "found"))


def refuse_to_write(execute, sql, params, many, context):
    """A database that can only be read, for `connection.execute_wrapper`."""
    if sql.startswith(("INSERT", "UPDATE", "DELETE")):
        raise OperationalError("attempt to write a readonly database")
    return execute(sql, params, many, context)


# What a search leaves behind


def test_search_is_counted_by_day_words_and_language(client, home):
    StandardPageFactory(title="数据标注", title_en="Data annotation")

    look_for(client, "数据标注")
    look_for(client, "数据标注")
    with translation.override("en"):
        look_for(client, "annotation")

    assert kept() == [("数据标注", "zh-hans", 2, 1), ("annotation", "en", 1, 1)]
    assert {row.day for row in SearchCount.objects.all()} == {today()}


def test_search_that_finds_nothing_is_counted_with_no_results(client, home):
    look_for(client, "没有这回事")

    assert kept() == [("没有这回事", "zh-hans", 1, 0)]


def test_number_of_results_is_that_of_the_last_time(client, home):
    look_for(client, "标注")
    StandardPageFactory(title="标注")
    look_for(client, "标注")

    assert kept() == [("标注", "zh-hans", 2, 1)]


def test_turning_a_page_filtering_and_sorting_are_no_new_searches(client, home):
    for more in ({"page": 2}, {"kind": "talk"}, {"year": 2026}, {"topic": "x"}, {"sort": "newest"}):
        look_for(client, "AI", **more)

    assert kept() == []


@pytest.mark.parametrize("robot", ROBOTS)
def test_robots_are_not_counted(client, home, robot):
    look_for(client, "AI", headers={"User-Agent": robot})

    assert kept() == []


def test_looking_without_reading_is_not_counted(client, home):
    client.head(reverse("search"), {"q": "AI"})
    look_for(client, "AI", headers={"Sec-Purpose": "prefetch;prerender"})

    assert kept() == []


@pytest.mark.parametrize("query", ["", "  \u3000 ", "\u200b\u202e"])
def test_search_without_words_is_not_counted(client, home, query):
    assert look_for(client, query).status_code == 200
    count_search(query, "zh-hans", 0)

    assert kept() == []


@pytest.mark.parametrize(
    "query",
    ["ＩＴＯ　外包", "ito 外包", "  ITO \t 外包 ", "\u202aItO\u202c 外\u200b包"],
)
def test_ways_to_type_the_same_words_are_counted_together(db, query):
    count_search("ITO 外包", "zh-hans", 3)
    count_search(query, "zh-hans", 3)

    assert kept() == [("ito 外包", "zh-hans", 2, 3)]


def test_long_queries_are_cut(db):
    count_search("长" * 200, "zh-hans", 0)

    assert kept() == [("长" * 80, "zh-hans", 1, 0)]


@pytest.mark.parametrize(
    "query",
    [
        "zhang@example.org",
        "找 zhang＠example.org 的电话",
        "13812345678",
        "１３８１２３４５６７８",
        "138 1234 5678",
        "+86 138-1234-5678",
        "010-65541234",
        "400–123–4567",
        "11010119900307775X",
        "张三 110101199003077758",
        "A123456(3)",
        "护照 E12345678",
    ],
)
def test_what_may_belong_to_a_person_is_not_kept(db, query):
    count_search(query, "zh-hans", 0)

    assert kept() == []


@pytest.mark.parametrize(
    "query", ["475项", "GB/T 33770.2-2019", "2026", "100000", "AI@", "2024-2026", "5g 6g"]
)
def test_numbers_of_the_trade_are_kept(db, query):
    count_search(query, "zh-hans", 1)

    assert len(kept()) == 1


def test_nothing_else_is_kept():
    names = {field.name for field in SearchCount._meta.get_fields()}

    assert names == {"id", "day", "query", "language", "count", "found"}


@pytest.mark.parametrize("zone", ["UTC", "America/New_York"])
def test_day_is_that_of_the_forum(db, monkeypatch, zone):
    monkeypatch.setattr(timezone, "now", lambda: datetime(2026, 1, 8, 16, 30, tzinfo=UTC))

    with timezone.override(zone):
        count_search("AI", "zh-hans", 1)

    assert SearchCount.objects.get().day == date(2026, 1, 9)


# How long it stays


def make_old(query, days):
    """A count of so many days ago."""
    return SearchCount.objects.create(
        day=today() - timedelta(days=days), query=query, language="zh-hans", count=1
    )


def test_first_search_of_a_day_forgets_what_is_too_old(client, home):
    make_old("旧", KEPT_DAYS)
    make_old("还在", KEPT_DAYS - 1)

    look_for(client, "新")

    assert [query for query, *rest in kept()] == ["还在", "新"]


def test_command_forgets_what_is_too_old(db):
    make_old("旧", KEPT_DAYS)
    make_old("更旧", KEPT_DAYS + 30)
    make_old("还在", KEPT_DAYS - 1)
    said = StringIO()

    call_command("forget_searches", stdout=said)

    assert said.getvalue() == "2 counts of searches forgotten\n"
    assert [query for query, *rest in kept()] == ["还在"]


def test_only_so_many_different_queries_are_kept_a_day(client, home, monkeypatch):
    monkeypatch.setattr(counting, "MOST_A_DAY", 2)
    make_old("昨天", 1)

    for query in ("甲", "乙", "丙", "甲"):
        look_for(client, query)

    assert [(query, count) for query, language, count, found in kept()] == [
        ("昨天", 1),
        ("甲", 2),
        ("乙", 1),
    ]


# What it may cost


def test_search_answers_where_the_database_can_only_be_read(client, home):
    StandardPageFactory(title="标注")
    look_for(client, "标注")

    with connection.execute_wrapper(refuse_to_write):
        answer = look_for(client, "标注")

    assert (answer.status_code, "标注" in answer.text) == (200, True)
    assert kept() == [("标注", "zh-hans", 1, 1)]


def test_database_that_cannot_be_written_is_logged_once(db, caplog):
    for _ in range(2):
        count_search("AI", "zh-hans", 1)
        with connection.execute_wrapper(refuse_to_write):
            count_search("AI", "zh-hans", 1)
            count_search("AI", "zh-hans", 1)

    assert [record.levelname for record in caplog.records] == ["WARNING"] * 2
    assert "readonly database" in caplog.text
    assert kept() == [("ai", "zh-hans", 2, 1)]


@pytest.mark.skipif(
    connection.vendor == "sqlite", reason="nobody else writes into a database in memory"
)
def test_search_does_not_wait_for_others_who_write(db):
    other = connection.copy()
    other.set_autocommit(False)
    try:
        with other.cursor() as cursor:
            cursor.execute("LOCK TABLE forum_site_searchcount IN EXCLUSIVE MODE")
        start = monotonic()
        count_search("AI", "zh-hans", 1)
        waited = monotonic() - start
    finally:
        other.rollback()
        other.close()

    assert waited < 2
    assert kept() == []
    count_search("AI", "zh-hans", 1)
    assert kept() == [("ai", "zh-hans", 1, 1)]


@pytest.mark.skipif(
    connection.vendor != "sqlite", reason="PostgreSQL's limit ends with its transaction"
)
def test_patience_of_the_connection_is_the_same_afterwards(db):
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA busy_timeout")
        before = cursor.fetchone()
        count_search("AI", "zh-hans", 1)
        cursor.execute("PRAGMA busy_timeout")
        assert cursor.fetchone() == before


def test_search_that_is_known_costs_one_more_statement(db, django_assert_max_num_queries):
    count_search("AI", "zh-hans", 1)

    with django_assert_max_num_queries(6):  # the change, its transaction, and limits to waiting
        count_search("AI", "zh-hans", 1)


def test_search_survives_a_row_that_another_reader_has_just_made(db, monkeypatch):
    make_room = counting._make_room

    def made_by_another(row):
        SearchCount.objects.create(**row, count=1, found=1)
        return make_room(row)

    monkeypatch.setattr(counting, "_make_room", made_by_another)
    count_search("AI", "zh-hans", 1)

    assert kept() == [("ai", "zh-hans", 2, 1)]
