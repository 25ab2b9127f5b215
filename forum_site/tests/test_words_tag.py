"""The `words` tag, which marks Chinese words on an English page."""

import pytest
from django.template import Context, Template
from django.utils.translation import gettext, override
from wagtail.rich_text import RichText

from ..two_sides.words import as_written, choose


def render(chinese, english):
    return Template("{% load site_tags %}{% words text %}").render(
        Context({"text": choose(chinese, english)})
    )


def test_words_on_an_english_page_bear_language_and_note_where_chinese_stands_in():
    with override("en"):
        html = render("议题 & 案例", "")
        note = gettext("in Chinese")

    assert html == (
        f'<span lang="zh-Hans">议题 &amp; 案例</span> <span class="untranslated">{note}</span>'
    )


@pytest.mark.parametrize(
    ("language", "english", "html"),
    [
        ("en", "Topics & cases", "Topics &amp; cases"),
        ("zh-hans", "Topics & cases", "议题 &amp; 案例"),
        ("zh-hans", "", "议题 &amp; 案例"),
    ],
)
def test_words_of_the_page_language_are_not_marked(language, english, html):
    with override(language):
        assert render("议题 & 案例", english) == html


def test_words_keeps_rich_text_as_html():
    with override("en"):
        assert render(RichText("<b>甲</b>"), RichText("<b>A</b>")) == "<b>A</b>"


def test_words_takes_a_plain_string():
    template = Template("{% load site_tags %}{% words text %}")

    assert template.render(Context({"text": "<2026>"})) == "&lt;2026&gt;"


@pytest.mark.parametrize(
    ("language", "text", "shown"),
    [
        ("en", "国办发〔2025〕37号", '<span lang="zh-Hans">国办发〔2025〕37号</span>'),
        ("en", "EN 16234-1:2019", "EN 16234-1:2019"),
        ("zh-hans", "国办发〔2025〕37号", "国办发〔2025〕37号"),
    ],
)
def test_words_of_no_side_bear_their_language(language, text, shown):
    with override(language):
        assert as_written(text) == shown
