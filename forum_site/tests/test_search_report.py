"""The reports on what people looked for, in the admin."""

import csv
from datetime import timedelta
from io import BytesIO, StringIO
from urllib.parse import quote

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.test import Client
from django.urls import reverse
from django.utils.translation import gettext, override
from openpyxl import load_workbook
from wagtail.admin.menu import reports_menu

from ..models import SearchCount
from ..models.searches import today

MOST = "/admin/searches/"
NOTHING = "/admin/searches/nothing/"


def count(query, times=1, found=1, days_ago=0, language="zh-hans"):
    """A row of the counter."""
    return SearchCount.objects.create(
        day=today() - timedelta(days=days_ago),
        query=query,
        language=language,
        count=times,
        found=found,
    )


def rows(client, address, **data):
    """The rows of a report as dictionaries."""
    answer = client.get(address, data)
    assert answer.status_code == 200
    return list(answer.context["object_list"])


def queries(client, address, **data):
    """The queries in a report, in order."""
    return [row["query"] for row in rows(client, address, **data)]


@pytest.fixture
def reader(db):
    """A client of somebody who may enter the admin and nothing else."""
    user = get_user_model().objects.create_user("reader")
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client = Client()
    client.force_login(user)
    return client


def test_most_frequent_queries_come_first_with_all_their_days(editor_client):
    count("甲", times=3)
    count("乙", times=2)
    count("乙", times=2, days_ago=1)

    assert [(row["query"], row["times"]) for row in rows(editor_client, MOST)] == [
        ("乙", 4),
        ("甲", 3),
    ]


def test_results_and_day_are_those_of_the_last_time(editor_client):
    count("甲", found=0, days_ago=5)
    count("甲", found=7, days_ago=2)

    [row] = rows(editor_client, MOST)

    assert (row["results"], row["last"]) == (7, today() - timedelta(days=2))


def test_languages_are_told_apart(editor_client):
    count("ito", language="zh-hans", found=2)
    count("ito", language="en", found=0)

    assert {(row["language"], row["results"]) for row in rows(editor_client, MOST)} == {
        ("zh-hans", 2),
        ("en", 0),
    }
    assert [row["language"] for row in rows(editor_client, MOST, language="en")] == ["en"]


def test_last_thirty_days_are_shown_unless_another_time_is_chosen(editor_client):
    for days in (0, 6, 7, 29, 30, 89):
        count(f"{days} 天前", days_ago=days)

    shown = {days: len(queries(editor_client, MOST, days=days)) for days in (7, 30, 90)}

    assert shown == {7: 2, 30: 4, 90: 6}
    assert len(queries(editor_client, MOST)) == 4


@pytest.mark.parametrize("days", ["soon", "-1", "", "99999999999"])
def test_time_that_is_not_offered_does_no_harm(editor_client, days):
    assert editor_client.get(MOST, {"days": days}).status_code == 200


def test_searches_that_found_nothing_have_a_report_of_their_own(editor_client):
    count("找到", found=3)
    count("没找到", found=0)
    count("当时没找到", found=0, days_ago=3)
    count("当时没找到", found=1)

    assert queries(editor_client, NOTHING) == ["没找到"]


@pytest.mark.parametrize(
    ("ordering", "expected"),
    [("query", ["a", "b"]), ("-query", ["b", "a"]), ("-times", ["b", "a"])],
)
def test_report_may_be_ordered(editor_client, ordering, expected):
    count("a", times=1)
    count("b", times=2)

    assert queries(editor_client, MOST, ordering=ordering) == expected


def test_report_may_be_searched(editor_client):
    count("数据标注")
    count("离岸")

    assert queries(editor_client, MOST, q="标注") == ["数据标注"]


def test_each_query_leads_to_its_results_and_to_the_form_for_names(editor_client):
    count("ai & more", language="en")

    html = editor_client.get(MOST).text

    with override("en"):
        assert f'href="{reverse("search")}?q=ai+%26+more"' in html
    assert 'href="/admin/searches/add-name/?query=ai+%26+more"' in html


def test_words_of_strangers_are_no_html(editor_client):
    count("<script>alert(1)</script>")

    html = editor_client.get(MOST).text

    assert "<script>alert(1)" not in html
    assert "&lt;script&gt;alert(1)" in html


def test_empty_report_says_what_that_means(editor_client):
    assert gettext("Nobody has searched for anything in this time.") in editor_client.get(MOST).text

    count("找到", found=3)

    said = gettext("Every search in this time found something.")
    assert said in editor_client.get(NOTHING).text
    said = gettext("Nothing in the report fits. Try a longer time or other words.")
    assert said in editor_client.get(MOST, {"q": "别的"}).text


# Exports


def test_report_is_exported_as_csv_that_excel_reads(editor_client):
    count("数据标注", times=4, found=2)

    answer = editor_client.get(MOST, {"export": "csv"})
    text = b"".join(answer.streaming_content).decode("utf-8")

    assert text[0] == "\ufeff"
    [head, row] = csv.reader(StringIO(text[1:]))
    assert head[:2] == [gettext("Searched for"), gettext("Times")]
    assert row == ["数据标注", "4", "2", str(today()), "zh-hans"]


def test_report_is_exported_as_xlsx(editor_client):
    count("数据标注", times=4, found=0)

    answer = editor_client.get(NOTHING, {"export": "xlsx"})
    sheet = load_workbook(BytesIO(b"".join(answer.streaming_content))).active

    assert [[cell.value for cell in row][:2] for row in sheet.rows] == [
        [gettext("Searched for"), gettext("Times")],
        ["数据标注", 4],
    ]


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@sum(a1)"])
def test_words_of_strangers_are_no_formulas(editor_client, words):
    count(words)

    answer = editor_client.get(MOST, {"export": "csv"})
    [_head, row] = csv.reader(StringIO(b"".join(answer.streaming_content).decode("utf-8-sig")))

    assert row[0] == f"'{words}"


# Who may see it


def test_whoever_may_enter_the_admin_may_read_the_reports(reader):
    assert [reader.get(path).status_code for path in (MOST, NOTHING)] == [200, 200]


def test_nobody_else_may_read_the_reports(client, db):
    stranger = Client()
    stranger.force_login(get_user_model().objects.create_user("stranger"))

    for path in (MOST, NOTHING):
        answer = client.get(path)
        assert (answer.status_code, answer["Location"].split("?")[0]) == (302, "/admin/login/")
        assert f"next={quote(path)}" in answer["Location"]
        assert stranger.get(path).status_code == 302


def test_reports_stand_in_the_menu_and_wagtails_own_does_not(admin_client, rf, admin_user):
    request = rf.get("/admin/")
    request.user = admin_user

    names = [item.name for item in reports_menu.menu_items_for_request(request)]

    assert [n for n in names if n.startswith("searches")] == ["searches", "searches-nothing"]
    assert "search-terms" not in names
