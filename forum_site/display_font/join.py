"""Makes `ForumSong-Bold.ttf` from the parts in which Noto Serif SC Bold is handed out.

    python forum_site/display_font/join.py FOLDER

FOLDER holds the files `noto-serif-sc-*-700-normal.woff2`; README.md says where they come from.
"""

import logging
import re
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FAMILY = "Forum Song"
FACE = Path(__file__).parent / "ForumSong-Bold.ttf"
PARTS = "noto-serif-sc-*-700-normal.woff2"
FIRST = ("chinese-simplified", "latin", "latin-ext")  # the numbered ones hold what these lack
NOT_KEPT = ("BASE", "STAT", "VORG", "vhea", "vmtx")
FEATURES = ["ccmp", "halt", "kern"]  # an unbroken dash, tight punctuation, kerning
WINDOWS_ENGLISH = (3, 1, 0x409)


def parts(folder):
    """The paths of the parts in the order in which they are joined."""
    named = {re.search("-sc-(.+)-700", path.name)[1]: path for path in folder.glob(PARTS)}
    numbered = sorted((name for name in named if name.isdigit()), key=int)
    return [named[name] for name in (*FIRST, *numbered)]


def cut(path, seen):
    """A part as a font of the characters that are not `seen`; None if there are none. Adds them."""
    font = TTFont(path, recalcTimestamp=False)
    new = set(font.getBestCmap()) - seen
    if not new:
        return None
    # Every part repeats the substitutions; those of the first, which has the dash, suffice.
    for tag in NOT_KEPT if not seen else (*NOT_KEPT, "GSUB"):
        if tag in font:
            del font[tag]
    options = Options(layout_features=FEATURES, hinting=False, glyph_names=False)
    options.name_IDs = ["*"]
    options.recalc_timestamp = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=new)
    subsetter.subset(font)
    font.flavor = None
    seen |= new
    return font


def join(folder):
    """The whole face, named, as a `TTFont`."""
    seen = set()
    with TemporaryDirectory() as scratch:
        cuts = []
        for number, path in enumerate(parts(folder)):
            if font := cut(path, seen):
                times = font["head"].created, font["head"].modified
                cuts.append(f"{scratch}/{number}.ttf")
                font.save(cuts[-1])
        face = Merger().merge(cuts)
    face["head"].created, face["head"].modified = times
    name(face)
    return face


def name(face):
    """Give the face its own name; the copyright and the licence stay those of Noto."""
    names = face["name"]
    copyright_line, version = names.getDebugName(0), names.getDebugName(5)
    names.names = []
    for number, words in {
        0: copyright_line,
        1: FAMILY,
        2: "Bold",
        3: f"{FAMILY} Bold; Noto Serif SC {version}",
        4: f"{FAMILY} Bold",
        5: version,
        6: "ForumSong-Bold",
        13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
        14: "https://openfontlicense.org",
    }.items():
        names.setName(words, number, *WINDOWS_ENGLISH)


if __name__ == "__main__":
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    joined = join(Path(sys.argv[1]))
    joined.recalcTimestamp = False
    joined.save(FACE)
