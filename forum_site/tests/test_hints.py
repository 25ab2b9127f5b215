"""Gentle hints: what an experienced editor would ask about."""

from datetime import date

import pytest
from django.urls import reverse

from ..editor.hints import LONGEST, english_title_hint, hints

DAYS = (date(2026, 1, 8), date(2026, 1, 9))


def codes(kind, text, **kwargs):
    return [hint.code for hint in hints(kind, text, **kwargs)]


@pytest.mark.parametrize("kind", ["summary", "point", "takeaway"])
@pytest.mark.parametrize(
    "text",
    [
        "他说：“要加快转型”",
        "“服务外包正在变，数据标注也在变”",
        "报告强调“先试点”",
        '"It has begun, and we are late."',
        "「服务外包是新引擎。」",
    ],
)
def test_speech_in_quotation_marks_is_asked_about(kind, text):
    assert codes(kind, text) == ["quotation"]


@pytest.mark.parametrize(
    "text", ["“十五五”是窗口期", "推出“China Data Service”品牌", "介绍“万联摩尔”平台", "没有引号"]
)
def test_quotation_marks_of_a_name_are_right(text):
    assert codes("point", text) == []


@pytest.mark.parametrize(
    "text", ["我们将建三个基地。", "去年完成。我认为还不够", "咱们一起做", "笔者以为不然"]
)
def test_first_person_is_asked_about(text):
    assert codes("summary", text) == ["first_person"]


@pytest.mark.parametrize(
    "text",
    [
        "我国服务外包稳步增长。",
        "我会牵头编制标准。",
        "我市已有三个基地。",
        "企业要自我革新。",
        "我们国家有优势。",
    ],
)
def test_how_bodies_speak_of_themselves_is_right(text):
    assert codes("summary", text) == []


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("张译今先生", ["honorific"]),
        ("李教授", ["honorific"]),
        ("王总", ["honorific"]),
        ("张译今", []),
        ("总", []),
        ("李博士伦", []),
    ],
)
def test_form_of_address_does_not_belong_to_a_name(name, found):
    assert codes("name", name) == found


@pytest.mark.parametrize(
    ("when", "today", "found"),
    [
        ("2026-01-08 09:30", date(2026, 3, 1), []),
        ("2026-01-09", date(2026, 3, 1), []),
        ("2026-01-10 09:30", date(2026, 3, 1), ["outside_forum_days"]),
        ("2026-01-07", date(2025, 12, 1), ["outside_forum_days"]),
        ("2027-01-08 09:30", date(2026, 3, 1), ["future_for_past_forum"]),
        ("2027-01-08", date(2026, 1, 8), ["outside_forum_days"]),
        ("明天", date(2026, 3, 1), []),
        ("", date(2026, 3, 1), []),
    ],
)
def test_moment_belongs_to_the_days_of_its_forum(when, today, found):
    assert codes("moment", when, days=DAYS, today=today) == found


def test_moment_without_a_forum_says_nothing():
    assert codes("moment", "2026-01-08") == []


@pytest.mark.parametrize(("day", "found"), [("2026-03-02", ["future"]), ("2026-03-01", [])])
def test_source_is_not_of_the_future(day, found):
    assert codes("source_date", day, today=date(2026, 3, 1)) == found


def test_missing_summary_and_english_title_are_named():
    assert codes("summary", "  ") == ["no_summary"]
    assert [hint.code for hint in english_title_hint(" ")] == ["no_english_title"]
    assert english_title_hint("Title") == []


def test_unknown_kind_has_no_hints():
    assert codes("nothing", "我们说：“好，好”") == []


def test_browser_gets_the_same_hints(editor_client):
    text = "我们要说：“好，一起做”"

    answer = editor_client.post(reverse("editor_hints"), {"kind": "point", "text": text})

    assert answer.json()["hints"] == [
        {"code": hint.code, "message": hint.message} for hint in hints("point", text)
    ]
    assert len(answer.json()["hints"]) == 2


def test_browser_gives_the_days_of_the_forum(editor_client):
    data = {"kind": "moment", "text": "2026-02-01 10:00", "first": "2026-01-08", "last": ""}

    answer = editor_client.post(reverse("editor_hints"), data)

    assert len(answer.json()["hints"]) == 1


@pytest.mark.parametrize(
    ("data", "status"),
    [
        ({}, 200),
        ({"kind": "moment", "text": "x", "first": "never"}, 200),
        ({"kind": "k" * 9_000, "text": "\x00"}, 200),
        ({"kind": "point", "text": "字" * (LONGEST + 1)}, 413),
    ],
)
def test_hostile_posts_get_an_answer(editor_client, data, status):
    assert editor_client.post(reverse("editor_hints"), data).status_code == status


def test_hints_are_asked_by_post_and_by_staff_only(client, editor_client):
    assert editor_client.get(reverse("editor_hints")).status_code == 405
    assert client.post(reverse("editor_hints"), {"kind": "point"}).status_code == 302
