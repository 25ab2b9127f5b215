"""How Chinese sounds: what is typed in pinyin, by initials, or with the wrong character."""

from time import monotonic

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ..search.analysis.sounds import (
    MOST_HEARD,
    MOST_INITIALS,
    MOST_SPELLINGS,
    heard,
    initials_terms,
    readings,
    sound_pairs,
    spellings,
    typed_sounds,
)
from .fuzzing import tries

SURNAMES = [
    ("单", "shan"),
    ("仇", "qiu"),
    ("曾", "zeng"),
    ("区", "ou"),
    ("查", "zha"),
    ("翟", "zhai"),
    ("覃", "qin"),
    ("朴", "piao"),
    ("盖", "ge"),
    ("解", "xie"),
    ("乐", "yue"),
    ("任", "ren"),
    ("缪", "miao"),
    ("种", "chong"),
    ("召", "shao"),
    ("谌", "shen"),
    ("黑", "he"),
    ("费", "bi"),
]


@pytest.mark.parametrize(("surname", "reading"), SURNAMES)
def test_surname_may_be_read_as_it_is_only_in_names(surname, reading):
    assert reading in readings(surname, every=True)[0]


def test_usual_reading_comes_first():
    assert readings("重庆", every=True)[0][0] == "chong"
    assert readings("单", every=True)[0][0] == "dan"


def test_title_sounds_as_it_does_there_and_as_its_characters_mostly_do():
    """A few readings are enough where no name is read."""
    assert readings("银行", every=False)[1] == ("hang", "xing")


def test_qian_in_a_name_is_heard_though_it_is_written_as_gan():
    """Folding makes 李乾 into 李干, as in 乾燥; whoever types liqian means the name."""
    assert "qian" in readings("李干", every=True)[1]


@pytest.mark.parametrize("compound", [("尉迟", "yu chi"), ("万俟", "mo qi"), ("长孙", "zhang sun")])
def test_compound_surname_sounds_as_one(compound):
    run, syllables = compound
    first, second = readings(run)
    assert syllables == f"{first[0]} {second[0]}"


@pytest.mark.parametrize("typed", ["lv", "lu", "lyu"])
def test_umlaut_may_be_typed_as_v_or_as_u_or_as_in_passports(typed):
    assert typed in readings("吕")[0]


@pytest.mark.parametrize(
    ("typed", "ways", "why"),
    [
        ("zhangyijin", ["zhang yi jin"], "a name"),
        ("xian", ["xian", "xi an"], "one syllable or two: 先, 西安"),
        ("fangan", ["fan gan", "fang an"], "two ways with as many syllables"),
        ("lvyou", ["lv you"], "ü as v"),
        ("lvelve", ["lve lve", "lv e lve", "lve lv e", "lv e lv e"], "a syllable with ü"),
        ("lyu", ["lyu"], "ü as in passports"),
        ("nuer", ["nu er"], "a syllable without an initial"),
        ("women", ["wo men"], "pinyin that is also English"),
        ("data", ["da ta"], "English that is also pinyin"),
        ("coding", [], "no pinyin"),
        ("zh", [], "initials are no syllable"),
        ("xi'an", [], "signs are taken out before"),
        ("张", [], "no letters"),
        ("a" * 61, [], "longer than anything that is typed as one word"),
    ],
)
def test_letters_are_cut_into_syllables(typed, ways, why):
    assert sorted(" ".join(way) for way in spellings(typed)) == sorted(ways)


def test_fewest_syllables_come_first():
    assert spellings("gaoxiao")[0] == ("gao", "xiao")


def test_typed_words_are_pairs_of_syllables_over_the_spaces():
    assert typed_sounds(["du", "mei", "lu"]) == [("φduφmei", "φmeiφlu")]
    assert typed_sounds(["dumeilu"]) == typed_sounds(["du", "meilu"]) == [("φduφmei", "φmeiφlu")]


@pytest.mark.parametrize("words", [["zhang"], ["coding"], ["xi", "coding"], []])
def test_single_syllable_and_what_is_no_pinyin_have_no_pairs(words):
    assert typed_sounds(words) == []


def test_homophones_share_their_pairs():
    """张义今 for 张译今."""
    meant = {term for ways in sound_pairs("张译今", True) for term in ways}
    assert all(meant.intersection(ways) for ways in sound_pairs("张义今", True))


def test_initials_are_those_of_every_reading():
    assert set(initials_terms("单乐", True)) == {"ιdl", "ιdy", "ιcl", "ιcy", "ιsl", "ιsy"}


def test_rare_readings_are_left_out_first_where_there_are_too_many():
    initials = initials_terms("单乐曾解", True)
    assert len(initials) == MOST_INITIALS
    assert initials[0] == "ιdlcj"
    assert "ιslcj" in initials


def test_repeated_character_that_has_no_sound_gives_no_initials():
    assert initials_terms("佐々木", True) == ()


def test_name_is_heard_as_one_word_in_its_likeliest_ways():
    ways = heard(readings("单雄信", True))
    assert ways[0] == "danxiongxin"
    assert "shanxiongxin" in ways


@pytest.mark.parametrize(
    "run", ["乐单仇曾" * 50, "行" * 200, "单" * 16], ids=["readings", "one", "name"]
)
def test_long_runs_have_no_more_ways_than_short_ones(run):
    """The product of all readings of 200 characters would never end."""
    started = monotonic()
    assert len(initials_terms(run, True)) <= MOST_INITIALS
    assert len(heard(readings(run, True))) <= MOST_HEARD
    assert all(len(ways) <= 64 for ways in sound_pairs(run, True))
    assert monotonic() - started < 20


@pytest.mark.parametrize(
    "words", [["gaoxiao"] * 28, ["xian"] * 40, ["a" * 60], ["xian" * 15], ["xi"] * 66]
)
def test_long_pinyin_has_no_more_ways_than_short_pinyin(words):
    started = monotonic()
    assert len(typed_sounds(words)) <= MOST_SPELLINGS
    assert monotonic() - started < 20


@given(st.text("aeiounghxzyjlv", max_size=60))
@tries(200)
def test_syllables_are_the_letters_that_were_typed(typed):
    ways = spellings(typed)
    assert len(ways) <= MOST_SPELLINGS
    assert all("".join(way) == typed for way in ways)
