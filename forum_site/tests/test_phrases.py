"""The filters `phrases` and `clauses`, and the names that they keep whole."""

import re
from html import unescape

import pytest
from django.core.cache import cache
from django.template import Context, Template
from django.utils.safestring import mark_safe
from django.utils.translation import gettext, gettext_lazy, override

from agenda.tests.factories import TermPageFactory
from speakers.tests.factories import OrganisationPageFactory, SpeakerPageFactory

from ..two_sides.words import choose
from ..typography import site_names as names
from ..typography.html import clauses, phrases
from ..typography.site_names import forget, site_names


@pytest.fixture(autouse=True)
def _no_names_of_others():
    forget()
    yield
    forget()


def text_of(html):
    return unescape(re.sub(r"<[^>]*>", "", html)).replace("\u00a0", " ")


# The filters


@pytest.mark.django_db
def test_phrases_puts_a_break_between_pieces():
    assert phrases("数据标注的新需求与数据集") == (
        '<span class="phrases">数据标注的<wbr>新需求与<wbr>数据集</span>'
    )


@pytest.mark.django_db
def test_space_inside_a_piece_does_not_break():
    assert phrases("含 475 项指标") == ('<span class="phrases">含\u00a0475\u00a0项<wbr>指标</span>')


@pytest.mark.django_db
@pytest.mark.parametrize("make", [phrases, clauses])
def test_what_looks_like_a_tag_in_a_title_is_text(make):
    text = '<script>alert("甲")</script>，乙 & <b>丙</b>'

    html = make(text)

    assert set(re.findall(r"</?(\w+)", html)) <= {"span", "wbr"}
    assert text_of(html) == text


@pytest.mark.django_db
def test_tags_of_safe_html_stay_and_its_words_break():
    html = phrases(mark_safe("数字<b>贸易 &amp; 标注</b>"))  # noqa: S308

    assert html == '<span class="phrases">数字<b>贸易\u00a0&amp; 标注</b></span>'


def test_running_text_is_left_alone():
    text = mark_safe("<p>数字贸易的发展</p>")  # noqa: S308

    assert phrases(text) is text


@pytest.mark.parametrize("text", ["Driven by Scenarios", "", "2026", "A & B"])
def test_words_that_are_not_chinese_come_as_they_are(text):
    assert phrases(text) is text


def test_english_side_comes_as_it_is_even_with_a_chinese_word():
    with override("en"):
        title = choose("擘画蓝图", "What 擘画 means")

        assert phrases(title) is title


@pytest.mark.django_db
@pytest.mark.parametrize("make", [phrases, clauses])
@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_filters_keep_the_language_of_the_words(make, language):
    with override(language):
        title = choose("数字贸易，发展", "")
        made = make(title)

    assert (made.lang, made.stands_in, made.lang_attr) == (
        title.lang,
        title.stands_in,
        title.lang_attr,
    )


@pytest.mark.django_db
def test_chinese_that_stands_in_is_marked_and_breaks_between_words():
    with override("en"):
        html = Template("{% load site_tags %}{% words title|phrases %}").render(
            Context({"title": choose("数字贸易的发展", "")})
        )
        note = gettext("in Chinese")

    assert html == (
        '<span lang="zh-Hans"><span class="phrases">数字贸易的<wbr>发展</span></span>'
        f' <span class="untranslated">{note}</span>'
    )


@pytest.mark.django_db
def test_words_of_the_interface_break_between_words():
    lazy = gettext_lazy("This page is not on the agenda")
    template = Template("{% load site_tags %}{{ text|phrases }}")

    html = template.render(Context({"text": lazy}))

    assert html == '<span class="phrases">这个<wbr>页面<wbr>不在议程里</span>'


@pytest.mark.django_db
def test_clauses_of_a_chinese_theme_move_whole():
    assert clauses("场景驱动，数创未来") == (
        '<span class="clause phrases">场景<wbr>驱动，</span>'
        '<span class="clause phrases">数创<wbr>未来</span>'
    )


@pytest.mark.parametrize(
    ("theme", "parts"),
    [
        ("Driven by Scenarios, Creating a Future", ["Driven by Scenarios,", "Creating a Future"]),
        ("“Open data.” And then? 1,000 cases", ["“Open data.”", "And then?", "1,000 cases"]),
        ("Node.js at ACME Co. No. 5 & 6", ["Node.js at ACME Co. No. 5 & 6"]),
    ],
)
def test_clauses_of_an_english_theme_move_whole(theme, parts):
    html = clauses(theme)

    assert [unescape(part) for part in re.findall('<span class="clause">(.*?)</span>', html)] == (
        parts
    )
    assert text_of(html) == theme


# The names of the site


def title_of(page):
    return phrases(page.title)


def test_names_of_published_pages_are_kept_whole(home):
    SpeakerPageFactory(title="余万里")
    OrganisationPageFactory(
        title="泰盈科技集团", short_name="泰盈科", other_names="灵然创智\nd-Ear"
    )
    TermPageFactory(title="七步法", other_names="不可能三角")

    assert site_names() == {
        "余万里", "泰盈科技集团", "泰盈科", "灵然创智", "七步法", "不可能三角",
    }  # fmt: skip


def test_name_too_long_for_a_line_is_cut_at_its_words(home):
    OrganisationPageFactory(title="中关村智科服务外包产业联盟")

    assert site_names() == frozenset()


def test_names_follow_what_is_published(home):
    talk = "得意音通的声纹"
    assert text_pieces(talk) == ["得意", "音通的", "声纹"]

    page = OrganisationPageFactory(title="得意音通")
    assert text_pieces(talk) == ["得意音通的", "声纹"]

    page.unpublish()
    assert text_pieces(talk) == ["得意", "音通的", "声纹"]

    page.save_revision().publish()
    assert text_pieces(talk) == ["得意音通的", "声纹"]

    page.delete()
    assert text_pieces(talk) == ["得意", "音通的", "声纹"]


def text_pieces(text):
    return text_of(phrases(text).replace("<wbr>", "|")).split("|")


def test_names_are_read_once_for_many_headings(home, django_assert_num_queries):
    forget()
    with django_assert_num_queries(5):
        for number in range(20):
            phrases(f"第{number}个标题")


def test_process_that_starts_later_takes_the_names_from_the_cache(
    home, django_assert_num_queries, monkeypatch
):
    SpeakerPageFactory(title="余万里")
    site_names()
    monkeypatch.setitem(names._memo, "until", 0.0)

    with django_assert_num_queries(0):
        assert site_names() == {"余万里"}


def test_headings_break_without_the_database(caplog):
    assert phrases("数字贸易的发展") == '<span class="phrases">数字贸易的<wbr>发展</span>'
    assert "without the names of the site" in caplog.text


def test_headings_break_and_pages_are_saved_without_the_cache(home, monkeypatch, caplog):
    def refuse(*args, **kwargs):
        raise ConnectionError("no cache")

    for name in ("get", "set", "delete"):
        monkeypatch.setattr(cache, name, refuse, raising=False)

    SpeakerPageFactory(title="余万里")

    assert phrases("数字贸易的发展") == '<span class="phrases">数字贸易的<wbr>发展</span>'
    assert "without the names of the site" in caplog.text
