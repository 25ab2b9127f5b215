"""Every term that is written into the index is found by itself, on both databases.

Databases cut texts into words in their own ways; they must leave the analysis's terms as they are.
"""

import pytest
from django.contrib.contenttypes.models import ContentType
from hypothesis import given
from wagtail.search.backends import get_search_backend

from ..models import StandardPage
from ..search import entries
from ..search.documents import document_of
from ..search.expression import PREFIX, Expression, Part
from .factories import StandardPageFactory
from .fuzzing import MIXED, tries

KINDS = [
    ("智能体", "pairs of Han"),
    ("劼", "a character by itself"),
    ("𬍛㛃〇々\U0003134a", "rare characters"),
    ("38.5亿 62.3% 3‰ 33770.2", "numbers with a point"),
    ("475项 97 个 12月 89TB", "numbers with their units"),
    ("1e5 1e5g 2e3x 0x1f 007 5e 3d2", "what a database may take for a number of its own"),
    ("GPT-4 H100 v1.2.3 a1b2c3d4", "words with numbers"),
    ("C++ C# the and or not near www com http", "words that mean something elsewhere"),
    ("ไทยแลนด์ हिन्दी שָׁלוֹם مُحَمَّد ひらがな 한국어 Ελλάδα Ꭰ", "words of other scripts"),
    ("φzhang ιzyj ν", "the letters that mark our own terms"),
    ("été naïve Straße Zhāng", "accents"),
    ("x" * 3000 + " " + "9" * 3000, "very long words"),
    ("①②Ⅳ½㎡ ፩ 𝟗", "signs that are numbers"),
    ("😀 👨‍👩‍👧 ☆ → \u202e", "no words at all"),
]


def found(term, column):
    content_type = ContentType.objects.get_for_model(StandardPage).pk
    expression = Expression((Part(((term,),)),))
    return entries.keys_of(expression, column, [content_type], 10)


def terms_by_column(page):
    document = document_of(page)
    columns = {"body": document.body, "title": document.title, "autocomplete": document.completion}
    return {column: set(text.split()) for column, text in columns.items()}


@pytest.mark.parametrize("text", [text for text, _ in KINDS], ids=[why for _, why in KINDS])
def test_each_term_finds_its_page(home, text):
    page = StandardPageFactory(title=text[:255], title_en="", intro=text)
    StandardPageFactory(title="——", title_en="")
    for column, terms in terms_by_column(page).items():
        for term in terms:
            assert found(term, column) == [str(page.pk)], (column, term)
            assert str(page.pk) in found(term[:1] + PREFIX, column), (column, term)


@given(MIXED)
@tries(60)
def test_each_term_of_any_text_finds_its_page(home, text):
    page = StandardPage.objects.first() or StandardPageFactory(title_en="")
    page.title, page.intro = text.replace("\x00", "")[:255] or "页", text.replace("\x00", "")
    StandardPage.objects.filter(pk=page.pk).update(title=page.title, intro=page.intro)
    get_search_backend().add(page)
    for column, terms in terms_by_column(StandardPage.objects.get(pk=page.pk)).items():
        for term in terms:
            assert found(term, column) == [str(page.pk)], (column, term)
