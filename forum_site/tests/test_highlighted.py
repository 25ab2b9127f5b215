"""What was found, in `<mark>`: always escaped, and where headings may break it still says so."""

import pytest
from django.template import Context, Template
from django.utils.translation import override

from ..search.answer import Marked
from ..search.highlighted import highlighted
from ..two_sides.words import choose

pytestmark = pytest.mark.django_db  # headings keep the site's names whole


@pytest.mark.parametrize(
    ("text", "marks", "html"),
    [
        ("没有找到", (), "没有找到"),
        ("教育智能体的时代", ((2, 5),), "教育<mark>智能体</mark>的时代"),
        ("智能体", ((0, 3),), "<mark>智能体</mark>"),
        ("甲乙丙丁", ((0, 1), (3, 4)), "<mark>甲</mark>乙丙<mark>丁</mark>"),
        ("<b>R&D</b>", ((3, 6),), "&lt;b&gt;<mark>R&amp;D</mark>&lt;/b&gt;"),
        ("“<”", ((1, 2),), "“<mark>&lt;</mark>”"),
        ("", (), ""),
    ],
)
def test_marks_stand_around_what_was_found(text, marks, html):
    assert highlighted(Marked(text, marks)) == html


@pytest.mark.parametrize(
    ("text", "marks", "html"),
    [
        (
            "场景驱动的智能体应用",
            ((0, 4), (5, 8)),
            '<span class="phrases"><mark>场景<wbr>驱动</mark>的<wbr><mark>智能体</mark>'
            "<wbr>应用</span>",
        ),
        (
            "能力成熟度 < 5",
            ((8, 9),),
            '<span class="phrases">能力<wbr>成熟度 &lt; <mark>5</mark></span>',
        ),
        (
            "Notes on High-Quality Data",
            ((6, 13),),
            'Notes <mark>on </mark><span class="whole"><mark>High</mark>-Quality</span> Data',
        ),
        ("R&D in Asia", ((0, 3),), "<mark>R&amp;D</mark> in Asia"),
        ("AI  应用", ((4, 6),), "AI  <mark>应用</mark>"),
    ],
)
def test_heading_keeps_its_breaks_around_and_within_marks(text, marks, html):
    assert highlighted(Marked(text, marks), heading=True).replace("\xa0", " ") == html


@pytest.mark.parametrize("start", range(12))
@pytest.mark.parametrize("length", [1, 3, 8])
def test_marked_characters_are_those_that_were_found(start, length):
    text = "DeepSeek 智能体：AI 2025“落地”"
    html = highlighted(Marked(text, ((start, start + length),)), heading=True)

    inside = "".join(part.partition("</mark>")[0] for part in html.split("<mark>")[1:])
    for tag in ('<span class="gap"></span>', "<wbr>", "</span>"):
        inside = inside.replace(tag, "")

    assert inside.replace("\xa0", " ") == text[start : start + length]


def test_chinese_words_on_an_english_page_say_that_they_are():
    template = Template("{% load search_tags %}{% marked found heading=True %}")
    with override("en"):
        html = template.render(Context({"found": Marked(choose("数据标注", ""), ((0, 2),))}))

    assert html == (
        '<span lang="zh-Hans"><span class="phrases"><mark>数据</mark>标注</span></span>'
        ' <span class="untranslated">in Chinese</span>'
    )
