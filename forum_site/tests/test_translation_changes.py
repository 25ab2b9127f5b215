"""What changed in the Chinese since the English was written."""

import pytest

from agenda.models import TalkPage
from agenda.tests.factories import AppearanceFactory, TalkPageFactory

from ..translation.changes import (
    GONE,
    NEW,
    SAME,
    Part,
    as_html,
    chinese_at,
    difference,
    old_chinese,
    plain,
)
from ..translation.pages import newest
from ..two_sides.pairs import pairs_of


def test_words_are_compared_whole():
    assert difference("论坛在北京举行。", "论坛在上海举行。") == [
        Part(SAME, "论坛在"),
        Part(GONE, "北京"),
        Part(NEW, "上海"),
        Part(SAME, "举行。"),
    ]


@pytest.mark.parametrize(
    ("before", "after", "parts"),
    [
        ("同样", "同样", [Part(SAME, "同样")]),
        ("", "新", [Part(NEW, "新")]),
        ("旧", "", [Part(GONE, "旧")]),
        ("", "", []),
    ],
)
def test_difference_of_little(before, after, parts):
    assert difference(before, after) == parts


def test_very_long_texts_are_not_compared_word_by_word():
    before, after = "字 " * 4000, "词 " * 4000

    assert difference(before, after) == [Part(GONE, before), Part(NEW, after)]


def test_difference_is_told_in_words_and_escaped():
    html = as_html([Part(SAME, "甲"), Part(GONE, "<乙>")])

    assert html.startswith("甲<del>")
    assert "&lt;乙&gt;" in html
    assert html.count("w-sr-only") == 2


def test_tags_go_and_paragraphs_stay():
    assert plain("<p>甲 &amp; 乙</p><p>丙</p>", True) == "甲 & 乙\n丙"
    assert plain("<p>", False) == "<p>"


@pytest.mark.parametrize(
    ("path", "chinese"),
    [
        ("summary", "摘要"),
        ("key_points/b1", "要点"),
        ("figures/b2/counts", "家"),
        ("appearances/7/post", "院长"),
        ("appearances/+1/post", "所长"),
        ("appearances/9/post", None),
        ("appearances/+x/post", None),
        ("key_points/b9", None),
        ("summary/deeper/still", None),
        ("", None),
    ],
)
def test_pair_is_found_in_stored_content(path, chinese):
    content = {
        "summary": "摘要",
        "key_points": '[{"type": "point", "value": {"zh": "要点", "en": ""}, "id": "b1"}]',
        "figures": '[{"type": "figure", "value": {"counts": {"zh": "家", "en": ""}}, "id": "b2"}]',
        "appearances": [{"pk": 7, "post": "院长"}, {"pk": None, "post": "所长"}],
    }

    assert chinese_at(content, path) == chinese


@pytest.fixture
def talk(home):
    talk = TalkPageFactory(summary="论坛在北京举行。", summary_en="In Beijing.")
    AppearanceFactory(talk=talk, post="院长", post_en="Dean")
    talk = TalkPage.objects.get()
    talk.save_revision().publish()
    return talk


def changed(talk):
    talk = TalkPage.objects.get(pk=talk.pk)
    talk.summary = "论坛在上海举行。"
    row = talk.appearances.get()
    row.post = "所长"
    talk.appearances = [row]
    talk.save_revision().publish()
    return newest(TalkPage.objects.get(pk=talk.pk))


def old_words(talk):
    return sorted(old_chinese(talk, pairs_of(talk)).values())


def test_old_chinese_is_found_among_the_versions(talk):
    assert old_words(changed(talk)) == ["论坛在北京举行。", "院长"]


def test_chinese_that_changed_twice_is_compared_with_what_the_english_was_written_for(talk):
    changed(talk)
    talk = TalkPage.objects.get()
    talk.summary = "论坛在广州举行。"
    talk.save_revision()

    assert old_words(newest(talk)) == ["论坛在北京举行。", "院长"]


def test_old_chinese_that_is_in_no_version_is_left_out(talk):
    page = changed(talk)
    page.revisions.exclude(pk=page.latest_revision_id).delete()

    assert old_words(page) == []


def test_versions_are_asked_for_once_and_only_where_something_is_stale(
    talk, django_assert_num_queries
):
    page = changed(talk)
    pairs = pairs_of(page)
    with django_assert_num_queries(1):
        old_chinese(page, pairs)
    with django_assert_num_queries(0):
        old_chinese(page, [pair for pair in pairs if pair.path == "title"])
