"""How Chinese sounds: readings of characters, pairs of syllables, initials, and typed pinyin."""

import re
from functools import cache, lru_cache
from itertools import product

MOST_READINGS = 4  # of a character in a name: 单 dan shan chan
MOST_SPELLINGS = 8  # ways of cutting typed pinyin into syllables: xian, xi an
MOST_INITIALS = 16  # initials of one name
LONGEST_TYPED = 60  # letters of one word of pinyin
MOST_HEARD = 8  # ways of typing one name
# What dictionaries do not say: surnames, and what falls together when a text is folded (乾, 干).
MORE_READINGS = {"干": ("qian",), "谌": ("shen",), "费": ("bi",), "黑": ("he",)}
UMLAUTS = (("v", "u"), ("v", "yu"))  # ü without its dots, and as in passports: Lü, Lu, Lyu

_INITIALS = "b p m f d t n l g k h j q x zh ch sh r z c s y w".split()  # noqa: SIM905
_FINALS = """
    a o e i u v ai ei ao ou an en ang eng ong ia ie iao iu ian in iang ing iong ua uo uai ui uan
    un uang ue ve
    """.split()  # noqa: SIM905  a list of words reads better so
_ALONE = "a o e ai ei ao ou an en ang eng er".split()  # noqa: SIM905


@cache
def _syllables():
    """Every syllable that some character has, as typed without tones."""
    from pypinyin.constants import PINYIN_DICT  # large, so only when needed
    from pypinyin.contrib.tone_convert import to_normal

    read = {
        to_normal(reading, v_to_u=False).replace("ü", "v")
        for readings in PINYIN_DICT.values()
        for reading in readings.split(",")
    }
    spelled = {initial + final for initial in _INITIALS for final in _FINALS} | set(_ALONE)
    known = read & spelled
    return frozenset(way for syllable in known for way in _spelled(syllable))


def _spelled(syllable):
    """How a syllable may be typed: lv, lu, lyu; nve, nue. Most only in one way."""
    yield syllable
    if "v" in syllable:
        for umlaut, letters in UMLAUTS:
            yield syllable.replace(umlaut, letters)


@cache
def _readings_of(character):
    from pypinyin import Style, pinyin

    found = pinyin(character, style=Style.NORMAL, heteronym=True, v_to_u=False)
    usual = found[0][:MOST_READINGS] if found else ()
    return tuple(dict.fromkeys((*usual, *MORE_READINGS.get(character, ()))))


@lru_cache(maxsize=20_000)
def readings(run, every=False):
    """The readings of each character of a run of Han, without tones, as a tuple of tuples.

    The one that it has in this context comes first, then the one that it mostly has, then, with
    `every`, all others: names are read in ways that no dictionary knows (单 Shan, 仇 Qiu).
    """
    from pypinyin import Style, lazy_pinyin

    here = lazy_pinyin(run, style=Style.NORMAL, v_to_u=False)
    if len(here) != len(run):
        here = [""] * len(run)
    found = []
    for character, reading in zip(run, here, strict=True):
        others = _readings_of(character)
        ways = dict.fromkeys((reading, *(others if every else others[:1])))
        known = [way for way in ways if way.isascii() and way.isalpha()]
        found.append(tuple(dict.fromkeys(typed for way in known for typed in _spelled(way))))
    return tuple(found)


def pair_term(first, second):
    """The term of two syllables, one after the other."""
    return f"φ{first}φ{second}"


def sound_pairs(run, every=False):
    """For each two neighbours in a run of Han, the terms of how they may sound, as tuples."""
    ways = readings(run, every)
    return [
        tuple(pair_term(*syllables) for syllables in product(first, second))
        for first, second in zip(ways, ways[1:], strict=False)
    ]


def _likeliest(choices, most):
    """At most `most` ways to choose one of each, those with the first choices first.

    What is left out is left out on the way: a product of all choices would have no end.
    """
    ways = [(0, ())]
    for options in choices:
        longer = [
            (cost + place, (*way, option))
            for cost, way in ways
            for place, option in enumerate(options)
        ]
        ways = sorted(longer, key=lambda each: each[0])[:most]
    return [way for _, way in ways]


def initials_terms(run, every=False):
    """The terms of a name's initials: 张译今 → ιzyj; several where a character has several."""
    return tuple(f"ι{initials}" for initials in initials_of(readings(run, every)))


def initials_of(ways):
    """The initials of characters that may be read in these ways, likeliest first, as a list."""
    letters = [tuple(dict.fromkeys(reading[0] for reading in each)) for each in ways]
    if not letters or not all(letters):
        return []
    return ["".join(way) for way in _likeliest(letters, MOST_INITIALS)]


def heard(ways):
    """How characters that may be read in these ways are typed as one word, likeliest first."""
    return ["".join(way) for way in _likeliest([each or ("",) for each in ways], MOST_HEARD)]


@lru_cache(maxsize=2_000)
def spellings(typed):
    """The ways to cut typed letters into syllables, fewest first: xian → (xian), (xi, an).

    Empty where the letters are no pinyin.
    """
    if not re.fullmatch(f"[a-z]{{2,{LONGEST_TYPED}}}", typed):
        return ()
    ways = {0: [()]}
    for end in range(1, len(typed) + 1):
        found = [
            (*way, typed[start:end])
            for start in range(max(0, end - 6), end)
            if typed[start:end] in _syllables()
            for way in ways.get(start, ())
        ]
        ways[end] = sorted(found, key=len)[:MOST_SPELLINGS]
    return tuple(ways[len(typed)])


def typed_sounds(words):
    """The ways to read words of typed pinyin as terms of sound pairs; empty if they are none.

    ["du", "mei", "lu"] → [("φduφmei", "φmeiφlu")]. A single syllable has no pair.
    """
    cuts = [spellings(word) for word in words]
    if not all(cuts):
        return []
    found = {}
    for way in _likeliest(cuts, MOST_SPELLINGS):
        syllables = [syllable for cut in way for syllable in cut]
        if len(syllables) > 1:
            pairs = zip(syllables, syllables[1:], strict=False)
            found[tuple(pair_term(*pair) for pair in pairs)] = None
    return list(found)
