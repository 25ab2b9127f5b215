"""How Chinese names are taken apart and read."""

from unicodedata import combining, normalize

from forum_site.two_sides.words import HAN, choose

# Family names of two characters that are still common.
COMPOUND = frozenset(
    """
    欧阳 司马 上官 诸葛 司徒 司空 夏侯 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 鲜于 闾丘 东方 西门 南宫
    百里 轩辕 端木 万俟 澹台 公冶 濮阳 淳于 单于 申屠 独孤 呼延 赫连 第五
    """.split()  # noqa: SIM905  a list of names reads better so
)

# Characters that read otherwise as a family name than as a word: tone-marked reading.
SURNAME_READINGS = {
    "仇": "qiú",
    "单": "shàn",
    "解": "xiè",
    "曾": "zēng",
    "朴": "piáo",
    "查": "zhā",
    "缪": "miào",
    "翟": "zhái",
    "盖": "gě",
    "区": "ōu",
    "任": "rén",
    "华": "huà",
    "召": "shào",
    "折": "shé",
    "种": "chóng",
    "繁": "pó",
    "员": "yùn",
    "黑": "hè",
    "秘": "bì",
    "逄": "páng",
    "乐": "yuè",
    "尉": "wèi",
    "葛": "gě",
    "宁": "nìng",
    "燕": "yān",
    "应": "yīng",
    "车": "chē",
    "句": "gōu",
    "教": "jiào",
    "过": "guō",
    "牟": "mù",
    "哈": "hǎ",
    "令": "líng",
    "万俟": "mò qí",
    "尉迟": "yù chí",
    "单于": "chán yú",
    "澹台": "tán tái",
    "长孙": "zhǎng sūn",
}


def family_name(name):
    """The family name at the start of a Chinese name; a name in Latin letters has none here."""
    name = name.strip()
    if not name or name[0].isascii():
        return ""
    return name[:2] if len(name) > 2 and name[:2] in COMPOUND else name[:1]


def initials(name, family=""):
    """The first letters of a name's first and last word: Zhang Yijin → ZY, Alice B. Smith → AS.

    A Chinese family name that stands last comes first, as it does elsewhere on the site; `family`
    is its plain reading: Yijin Zhang, zhang → ZY.
    """
    words = [word.strip(",.()") for word in name.split()]
    words = [word for word in words if word[:1].isalpha()]
    ends = words[:1] + words[1:][-1:]
    if [word.lower() == family for word in ends] == [False, True]:
        ends.reverse()
    return "".join(word[0] for word in ends).upper()


def monogram(speaker):
    """What stands for a person without a picture, on the reader's side: 张, 欧阳, or ZY, AS.

    A family name of more than two characters, as one put into Chinese may have, gives its first.
    """
    surname = speaker.surname
    if not HAN.match(surname):
        return choose(initials(speaker.title), initials(speaker.title_en))
    reading = speaker.sort_name.partition(" ")[0]
    return choose(surname if len(surname) < 3 else surname[0], initials(speaker.title_en, reading))


def pinyin(name, family):
    """The reading of a Chinese name with tone marks, family name first: 张译今 → Zhāng Yìjīn."""
    from pypinyin import Style, lazy_pinyin  # its dictionaries take longer to load than Django

    given = name.strip().removeprefix(family)
    reading = SURNAME_READINGS.get(family) or "".join(lazy_pinyin(family, style=Style.TONE))
    parts = [reading.replace(" ", ""), "".join(lazy_pinyin(given, style=Style.TONE))]
    return " ".join(part[:1].upper() + part[1:] for part in parts if part)


def plain(reading):
    """A reading without its tone marks; ü is written v, as it is typed."""
    spelled = normalize("NFD", reading.replace("ü", "v")).replace("u\u0308", "v")
    return "".join(character for character in spelled if not combining(character))
