"""Characters as search compares them: what is the same to a reader is the same to search."""

import unicodedata

import pytest
from hypothesis import given

from ..search.analysis.characters import fold, joined
from .fuzzing import MIXED, tries

SAME = [
    ("ＧＤＰＲ", "GDPR", "full width, as Chinese keyboards type it"),
    ("４７５", "475", "digits of full width"),
    ("nEO4J", "Neo4j", "case"),
    ("Zhāng", "zhang", "accents: pinyin with tones"),
    ("Lǚ", "lu", "two accents on one letter"),
    ("e\u0301", "é", "an accent typed by itself"),
    ("ﬁne", "fine", "ligatures, as they come out of PDFs"),
    ("㈱", "(株)", "signs that stand for several"),
    ("①", "1", "numbers in circles"),
    ("٣٤", "34", "digits of other scripts"),
    ("Straße", "strasse", "letters that are two in capitals"),
    ("ΣΊΣΥΦΟΣ", "Σίσυφος", "a letter with another form at the end of words"),
    ("İzmir", "izmir", "a capital with a dot that its small letter has too"),
    ("ｶﾞ", "ガ", "kana of half width"),
    ("⼈", "人", "radicals"),
    ("\uf9f4", "林", "ideographs for compatibility with old encodings"),
    ("數據標註", "数据标注", "traditional characters"),
    ("喬興恩", "乔兴恩", "traditional characters in names"),
    ("葛\U000e0100", "葛", "a variant of a character, chosen by a selector"),
    ("数\u200b据", "数据", "spaces without width, as they come from web pages"),
    ("co\u00adding", "coding", "soft hyphens"),
    ("\u202eabc\u202c", "abc", "marks of direction"),
    ("שָׁלוֹם", "שלום", "vowel signs of Hebrew"),
    ("مُحَمَّد", "محمد", "vowel signs of Arabic"),
    ("数\ud800据", "数据", "halves of characters"),
    ("Ꭰ", "ꭰ", "Cherokee, whose case folding goes the other way"),
]
DIFFERENT = [
    ("乾隆", "干隆", "a character that is traditional only in other words: 乾燥"),
    ("智能体", "智能", "a character less"),
    ("未", "末", "characters that look alike"),
    ("〇", "0", "the zero among Han is no digit"),
    ("㛃", "洁", "rare characters are not replaced by common ones"),
]


@pytest.mark.parametrize(("typed", "meant", "why"), SAME, ids=[case[2] for case in SAME])
def test_these_are_the_same_to_search(typed, meant, why):
    assert fold(typed) == fold(meant)


@pytest.mark.parametrize(("one", "other", "why"), DIFFERENT, ids=[case[2] for case in DIFFERENT])
def test_these_are_different_to_search(one, other, why):
    assert fold(one) != fold(other)


@pytest.mark.parametrize("text", ["𬍛", "㛃", "〇", "々", "\U0003134a", "乾隆"])
def test_rare_characters_stay_as_they_are(text):
    assert fold(text) == text


@given(MIXED)
@tries(300)
def test_folding_a_second_time_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@given(MIXED)
@tries(300)
def test_no_sign_that_stands_on_a_letter_is_left(text):
    assert not {unicodedata.category(letter) for letter in fold(text)} & {"Mn", "Mc", "Me", "Cf"}


@pytest.mark.parametrize(
    "written",
    ["Xi'an Cloud Co., Ltd.", "xi an cloud co ltd", "ＸＩ’ＡＮ Cloud Co.,Ltd", "XianCloudCoLtd"],
)
def test_a_name_is_the_same_with_any_punctuation_and_spacing(written):
    assert joined(written) == "xiancloudcoltd"
