"""Cutting characters out of the whole face. Loads fontTools: to be imported only to build."""

import io
from dataclasses import dataclass
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FACE = Path(__file__).parent / "ForumSong-Bold.ttf"
BUDGET = 180 * 1024  # bytes
COMPRESSED = 0.54  # bytes of a font of about that size for each byte of its outlines
SAFETY = 0.99
MOST_TRIES = 4
FEATURES = ["ccmp", "halt", "kern"]
# As the licence asks, the copyright and the licence (0, 13, 14) stay in the font.
NAMES = [0, 1, 2, 3, 4, 5, 6, 13, 14]


@dataclass(frozen=True)
class Subset:
    """A font as WOFF2: the characters in it, those cut for its size, those the face lacks."""

    font: bytes
    kept: str
    cut: str
    absent: str


def subset(characters, budget=BUDGET):
    """A `Subset` of at most `budget` bytes; where that is too little the last characters go.

    The same characters give the same bytes.
    """
    with TTFont(FACE, lazy=True) as face:
        glyphs, ids, places = face.getBestCmap(), face.getReverseGlyphMap(), face["loca"]
        possible = [character for character in characters if ord(character) in glyphs]
        weights = []
        for character in possible:
            place = ids[glyphs[ord(character)]]
            weights.append(places[place + 1] - places[place])
    absent = "".join(character for character in characters if ord(character) not in glyphs)
    ratio = COMPRESSED
    for _try in range(MOST_TRIES):
        count = how_many(weights, budget / ratio)
        font = cut_out(possible[:count])
        if len(font) <= budget:
            break
        ratio = len(font) / sum(weights[:count]) / SAFETY
    return Subset(font, "".join(possible[:count]), "".join(possible[count:]), absent)


def how_many(weights, most):
    """How many of the first weights come to `most` at the most."""
    total = 0
    for count, weight in enumerate(weights):
        total += weight
        if total > most:
            return count
    return len(weights)


def cut_out(characters):
    """The bytes of a WOFF2 with these characters of the face."""
    options = Options(layout_features=FEATURES, hinting=False, name_IDs=NAMES)
    options.recalc_timestamp = False
    subsetter = Subsetter(options)
    subsetter.populate(text="".join(characters))
    with TTFont(FACE, lazy=True, recalcTimestamp=False) as font:
        subsetter.subset(font)
        font.flavor = "woff2"
        out = io.BytesIO()
        font.save(out)
    return out.getvalue()
