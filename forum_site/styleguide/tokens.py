"""The colours of static/css/tokens.css with their measured contrasts, in light and in dark."""

import re
from dataclasses import dataclass
from pathlib import Path

from django.contrib.staticfiles import finders

STYLESHEET = "css/tokens.css"
COLOUR = re.compile(r"--([\w-]+):\s*(#[0-9a-f]{6})\b")
TRACKS = ("policy", "standards", "ai", "data", "global", "cases")
# What each colour stands on; ink stands on what is a ground itself.
TEXT = ("ink", "ink-2", "ink-3", "azure", "live", *(f"t-{track}" for track in TRACKS))
GRAPHIC = ("line-strong", "focus", *(f"g-{track}" for track in TRACKS))
GROUNDS = ("paper", "surface", "sunken", "plate")
BLOCKS = tuple(f"m-{track}" for track in TRACKS)


@dataclass(frozen=True)
class Shade:
    """A colour on its ground, both as #rrggbb."""

    colour: str
    ground: str

    @property
    def contrast(self):
        """The contrast of both, from 1 to 21, to one decimal place."""
        return round(contrast(self.colour, self.ground), 1)


@dataclass(frozen=True)
class Swatch:
    """A token with its shade in each scheme."""

    name: str
    light: Shade
    dark: Shade


def palette():
    """The tokens by what they are for, as (purpose, list of `Swatch`)."""
    schemes = read_schemes()
    return [
        ("text", [swatch(name, name, "paper", schemes) for name in TEXT]),
        ("graphic", [swatch(name, name, "paper", schemes) for name in GRAPHIC]),
        ("block", [swatch(name, "plate", name, schemes) for name in BLOCKS]),
        ("mark", [swatch("mark", "mark-ink", "mark", schemes)]),
        # A white plate has the same ink in both schemes.
        ("ground", [swatch(name, "ink", name, schemes) for name in GROUNDS if name != "plate"]),
    ]


def swatch(name, colour, ground, schemes):
    """The `Swatch` of a token, given which two tokens are its colour and its ground."""
    light, dark = (Shade(scheme[colour], scheme[ground]) for scheme in schemes)
    return Swatch(name, light, dark)


def read_schemes():
    """Map the name of each colour to its value, for light and for dark."""
    css = Path(finders.find(STYLESHEET)).read_text()
    before, _chosen, dark = css.partition(':root[data-theme="dark"]')
    light = dict(COLOUR.findall(before.partition("@media (prefers-color-scheme: dark)")[0]))
    return light, {**light, **dict(COLOUR.findall(dark))}


def contrast(one, other):
    """https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio"""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour):
    """https://www.w3.org/TR/WCAG22/#dfn-relative-luminance of #rrggbb."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
