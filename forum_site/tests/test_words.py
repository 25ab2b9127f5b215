"""The side that a reader gets, and whether it says so."""

import pytest
from django.utils.translation import override
from wagtail.rich_text import RichText

from ..two_sides.words import SidedHTML, SidedText, choose, is_blank, reading_english, source
from .factories import StandardPageFactory

pytestmark = pytest.mark.django_db  # a page looks its content type up


@pytest.mark.parametrize(
    ("language", "chinese", "english", "words", "lang", "stands_in"),
    [
        ("zh-hans", "议题", "Topic", "议题", "zh-Hans", False),
        ("en", "议题", "Topic", "Topic", "en", False),
        ("en", "议题", "", "议题", "zh-Hans", True),
        ("en", "议题", " \n", "议题", "zh-Hans", True),
        ("en", "议题", None, "议题", "zh-Hans", True),
        ("zh-hans", "", "Topic", "", "zh-Hans", False),
        ("en", "", "Topic", "Topic", "en", False),
        ("en", "", "", "", "en", False),
        (None, "议题", "Topic", "议题", "zh-Hans", False),
    ],
)
def test_choose_gives_the_side_of_the_active_language(
    language, chinese, english, words, lang, stands_in
):
    with override(language):
        chosen = choose(chinese, english)

    assert (chosen, chosen.lang, chosen.stands_in) == (words, lang, stands_in)
    assert type(chosen) is SidedText


@pytest.mark.parametrize(
    ("language", "english", "html", "stands_in"),
    [
        ("zh-hans", "<p>A <b>b</b></p>", "<p>甲</p>", False),
        ("en", "<p>A <b>b</b></p>", "<p>A <b>b</b></p>", False),
        ("en", '<p data-block-key="x"> </p>', "<p>甲</p>", True),
    ],
)
def test_choose_renders_rich_text_of_the_side(language, english, html, stands_in):
    with override(language):
        chosen = choose(RichText("<p>甲</p>"), RichText(english))

    assert (chosen.strip(), chosen.stands_in) == (html, stands_in)
    assert type(chosen) is SidedHTML


def test_choose_gives_no_tags_for_rich_text_without_words():
    chosen = choose(RichText('<p data-block-key="x"></p>'), RichText(""))

    assert (chosen, type(chosen)) == ("", SidedHTML)


@pytest.mark.parametrize(("english", "attribute"), [("", ' lang="zh-Hans"'), ("Topic", "")])
def test_lang_attr_is_written_on_words_that_stand_in(english, attribute):
    with override("en"):
        assert choose("议题", english).lang_attr == attribute


@pytest.mark.parametrize(
    ("value", "blank"),
    [
        ("", True),
        (None, True),
        (" \t\n", True),
        ("<p></p>", True),
        (RichText("<p><br/></p>"), True),
        ("0", False),
        (RichText("<p>词</p>"), False),
    ],
)
def test_is_blank_counts_words_only(value, blank):
    assert is_blank(value) is blank


def test_source_is_the_stored_text():
    assert [source(value) for value in (RichText("<p>词</p>"), "词", None, "")] == [
        "<p>词</p>",
        "词",
        "",
        "",
    ]


@pytest.mark.parametrize(
    ("language", "english"), [("en", True), ("en-gb", True), ("zh-hans", False), (None, False)]
)
def test_reading_english_follows_the_active_language(language, english):
    with override(language):
        assert reading_english() is english


def test_local_gives_a_pair_on_the_readers_side():
    page = StandardPageFactory.build(title="隐私", title_en="Privacy", intro="前言", intro_en="")

    with override("en"):
        english = (page.local.title, page.local.intro, page.local.intro.stands_in)

    assert english == ("Privacy", "前言", True)
    assert (page.local.title, page.local.intro) == ("隐私", "前言")


def test_local_gives_a_field_without_partner_as_it_is():
    page = StandardPageFactory.build(slug="privacy")

    assert (page.local.slug, type(page.local.slug)) == ("privacy", str)


def test_local_knows_optional_pairs():
    page = StandardPageFactory.build(seo_title="隐私说明", seo_title_en="Privacy notice")

    with override("en"):
        assert page.local.seo_title == "Privacy notice"


def test_local_refuses_a_field_that_is_not_there():
    with pytest.raises(AttributeError, match="no_such_field"):
        StandardPageFactory.build().local.no_such_field  # noqa: B018  reading it is the test
