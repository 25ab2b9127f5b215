"""Latin addresses."""

import pytest

from ..slugs import LONGEST, latin_slug
from .factories import StandardPageFactory


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("关于联盟", "guan-yu-lian-meng"),
        ("AI+境外安全风险管理", "ai-jing-wai-an-quan-feng-xian-guan-li"),
        ("“智慧服务+”案例", "zhi-hui-fu-wu-an-li"),
        ("Going Global", "going-global"),
        ("第10届", "di-10-jie"),
        ("Café", "cafe"),
        ("2026", ""),
        ("2026-08", ""),
        ("！？", ""),
        ("", ""),
    ],
)
def test_latin_slug_reads_han_as_pinyin(text, slug):
    assert latin_slug(text) == slug


def test_latin_slug_is_cut_between_syllables():
    slug = latin_slug("服务外包高质量发展" * 5)

    assert len(slug) <= LONGEST
    assert set(slug.split("-")) == {
        "fu", "wu", "wai", "bao", "gao", "zhi", "liang", "fa", "zhan"
    }  # fmt: skip


def test_latin_slug_keeps_a_syllable_that_ends_at_the_limit():
    assert latin_slug("中" * 16 + "国") == "-".join(["zhong"] * 13)
    assert latin_slug("a" * LONGEST + " b") == "a" * LONGEST


def test_latin_slug_cuts_a_word_that_is_too_long():
    assert latin_slug("a" * 100) == "a" * LONGEST


@pytest.mark.parametrize(
    ("title", "title_en", "slug"),
    [
        ("无障碍声明", "Accessibility", "wu-zhang-ai-sheng-ming"),
        ("2026", "Looking ahead", "looking-ahead"),
        ("2026", "", "standardpage"),
    ],
)
def test_page_without_address_gets_one_from_its_title(home, title, title_en, slug):
    page = StandardPageFactory(title=title, title_en=title_en, slug="")

    assert page.slug == slug


def test_pages_of_the_same_title_get_different_addresses(home):
    pages = [StandardPageFactory(title="关于", slug="") for _ in range(3)]

    assert [page.slug for page in pages] == ["guan-yu", "guan-yu-2", "guan-yu-3"]
