"""Family names and readings of Chinese names."""

import pytest

from forum_site.forum_2026.people import SPEAKERS

from ..names import family_name, pinyin, plain


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("张译今", "张"),
        (" 马骉 ", "马"),
        ("欧阳修", "欧阳"),
        ("司马懿", "司马"),
        ("欧阳", "欧"),
        ("单于", "单"),
        ("Zhang Yijin", ""),
        ("", ""),
    ],
)
def test_family_name_is_one_character_or_a_known_pair(name, family):
    assert family_name(name) == family


@pytest.mark.parametrize(
    ("name", "reading"),
    [
        ("曾国藩", "Zēng Guófān"),
        ("单田芳", "Shàn Tiánfāng"),
        ("解晓东", "Xiè Xiǎodōng"),
        ("仇英", "Qiú Yīng"),
        ("朴树", "Piáo Shù"),
        ("查良镛", "Zhā Liángyōng"),
        ("缪昌", "Miào Chāng"),
        ("翟俊杰", "Zhái Jùnjié"),
        ("任正", "Rén Zhèng"),
        ("华佗", "Huà Tuó"),
        ("葛优", "Gě Yōu"),
        ("乐毅", "Yuè Yì"),
        ("尉迟恭", "Yùchí Gōng"),
        ("欧阳明", "Ōuyáng Míng"),
        ("司马光", "Sīmǎ Guāng"),
        ("吕明", "Lǚ Míng"),
    ],
)
def test_pinyin_reads_family_names_as_family_names(name, reading):
    assert pinyin(name, family_name(name)) == reading


def test_pinyin_reads_a_character_that_is_no_family_name_as_a_word():
    assert pinyin("李单", "李") == "Lǐ Dān"


def test_pinyin_leaves_latin_names_alone():
    assert pinyin("Anna Lee", "") == "Anna Lee"


@pytest.mark.parametrize("speaker", SPEAKERS, ids=lambda speaker: speaker.slug)
def test_pinyin_of_the_first_speakers_is_as_it_was_written_down(speaker):
    family = family_name(speaker.name.zh)

    assert (family, pinyin(speaker.name.zh, family)) == (speaker.family_name, speaker.pinyin)


@pytest.mark.parametrize(
    ("reading", "spelled"),
    [
        ("Zhāng Yìjīn", "Zhang Yijin"),
        ("Lǚ Míng", "Lv Ming"),
        ("Lü Ming", "Lv Ming"),
        ("Nǜ", "Nv"),
        ("Ōuyáng", "Ouyang"),
        ("", ""),
    ],
)
def test_plain_is_the_reading_as_it_is_typed(reading, spelled):
    assert plain(reading) == spelled
