"""What stands for a person without a picture."""

import pytest
from django.utils import translation

from ..models import SpeakerPage
from ..names import initials, monogram


@pytest.mark.parametrize(
    ("name", "family", "letters"),
    [
        ("Zhang Yijin", "zhang", "ZY"),
        ("Yijin Zhang", "zhang", "ZY"),
        ("Zhang Zhang", "zhang", "ZZ"),
        ("Ouyang Xiu", "ouyang", "OX"),
        ("Alice B. Smith", "", "AS"),
        ("alice smith", "", "AS"),
        ("Élodie (Ella) Durand", "", "ÉD"),
        ("Zhang, Yijin", "zhang", "ZY"),
        ("Madonna", "", "M"),
        ("Zhang", "zhang", "Z"),
        ("", "", ""),
        ("– 2", "", ""),
    ],
)
def test_initials_are_of_the_first_and_the_last_word_family_name_first(name, family, letters):
    assert initials(name, family) == letters


@pytest.mark.parametrize(
    ("about", "chinese", "english"),
    [
        ({"title": "张译今", "title_en": "Zhang Yijin"}, "张", "ZY"),
        ({"title": "张译今", "title_en": "Yijin Zhang"}, "张", "ZY"),
        ({"title": "欧阳修", "title_en": "Ouyang Xiu"}, "欧阳", "OX"),
        ({"title": "南门远", "family_name": "南门"}, "南门", "南门"),
        ({"title": "史密斯爱丽丝", "family_name": "史密斯"}, "史", "史"),
        ({"title": "Alice B. Smith", "title_en": "Alice B. Smith"}, "AS", "AS"),
        ({"title": "Alice B. Smith", "family_name": "Smith"}, "AS", "AS"),
    ],
)
def test_monogram_is_the_family_name_or_the_initials(about, chinese, english):
    speaker = SpeakerPage(**about)
    speaker.fill_in()

    assert monogram(speaker) == chinese
    with translation.override("en"):
        assert monogram(speaker) == english


def test_monogram_in_chinese_on_an_english_page_says_so():
    with translation.override("en"):
        assert monogram(SpeakerPage(title="马骉")).stands_in
