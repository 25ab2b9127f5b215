"""Agenda rings as geometry: one arc for each session, one plus for each case.

Pure numbers: no queries, no HTML. The picture is a square; its rings are quarters of circles
around the bottom right corner, the first session innermost. Angles are in degrees, measured from
the left horizontal upwards. What is written is rounded, so the same agenda is the same picture
on every machine.
"""

from dataclasses import dataclass
from math import ceil, cos, degrees, radians, sin

SIZE = 600
INNERMOST = 0.15  # radii as shares of the size
SPREAD = 0.815
THICKNESS = 0.56  # of an arc, as a share of the step from ring to ring
LOWEST, SPAN = 4, 82  # where arcs may lie: from 4° to 86°
SHORTEST, LONGEST = 18, 70  # how far an arc goes, by its weight
CASES_FROM, CASES_TO = 6, 85
PLUS_ARM, PLUS_LINE = 0.42, 0.17  # as shares of an arc's thickness
WIDEST_ARM = 0.4  # of the way from plus to plus: many cases never run into one line
NUMERAL = 0.62
FEWEST = 3  # with fewer rings there is no pattern
MOST_NUMERALS = 16  # on more rings they would be too small to read
BARE_RINGS = 7

PORTRAIT = (132, 99)  # the card of a speaker: 4:3
PORTRAIT_FROM, PORTRAIT_TO = 20, 71  # the outermost arc ends where a name begins
PORTRAIT_EDGE = 115


@dataclass(frozen=True)
class Part:
    """What a ring stands for: its `weight`, its `track`, and a `subject` that is only handed on.

    Without a weight, None, the ring stays empty: what was cancelled keeps its place.
    """

    weight: int | None
    track: str = ""
    subject: object = None


@dataclass(frozen=True)
class Ring:
    """A quarter of a circle behind an arc; `d` is its path."""

    radius: float
    d: str


@dataclass(frozen=True)
class Arc:
    """The arc of a part on the ring `index`; its numeral is centred at `x`, `y`."""

    part: Part
    index: int
    radius: float
    start: float
    end: float
    d: str
    x: float
    y: float


@dataclass(frozen=True)
class Plus:
    """A case: a plus around `x`, `y`, whose arms are `arm` long."""

    x: float
    y: float
    arm: float

    @property
    def d(self):
        x, y, arm, both = map(written, (self.x, self.y, self.arm, 2 * self.arm))
        left, top = written(self.x - self.arm), written(self.y - self.arm)
        return f"M{left} {y}h{both}M{x} {top}v{both}"


@dataclass(frozen=True)
class Pattern:
    """A drawing: its rings from the inside, its arcs and its pluses, and how thick they are."""

    rings: list
    arcs: list
    pluses: list
    stroke: float
    plus_stroke: float = 0

    @property
    def numeral_size(self):
        """The size of the numerals, 0 where they would be too small to read."""
        return round(NUMERAL * self.stroke, 1) if len(self.rings) <= MOST_NUMERALS else 0

    @property
    def margin(self):
        """How far the outermost ring leaves the square: few rings are thick ones."""
        return max(0, ceil(self.rings[-1].radius + self.stroke / 2 - SIZE))


def draw(parts, cases=None):
    """The `Pattern` of `parts` in order, the first innermost, and a number of cases.

    Where `cases` is None no ring is kept for them; otherwise they have the outermost, as pluses
    only. Fewer than three rings are no pattern: then it is seven empty rings.
    """
    count = len(parts) + (cases is not None)
    if count < FEWEST:
        return Pattern([quarter(radius) for radius in radii(BARE_RINGS)], [], [], stroke=0)
    step = SPREAD * SIZE / (count - 1)
    stroke = THICKNESS * step
    heaviest = max((part.weight or 0 for part in parts), default=0)
    arcs = [
        arc_of(part, index, count, heaviest, stroke)
        for index, part in enumerate(parts)
        if part.weight is not None
    ]
    pluses = pluses_of(cases or 0, radii(count)[-1], stroke)
    line = pluses[0].arm / PLUS_ARM * PLUS_LINE if pluses else 0
    return Pattern(
        [quarter(radius) for radius in radii(count)],
        arcs,
        pluses,
        round(stroke, 1),
        round(line, 1),
    )


def radii(count, innermost=INNERMOST * SIZE, spread=SPREAD * SIZE):
    """The radii of so many rings, evenly from the innermost."""
    return [innermost + index * spread / (count - 1) for index in range(count)]


def arc_of(part, index, count, heaviest, stroke):
    """The arc of a part on one of `count` rings.

    The further out, the higher an arc of an even ring starts and the lower one of an odd ring:
    neighbours do not line up.
    """
    radius = radii(count)[index]
    sweep = SHORTEST + (LONGEST - SHORTEST) * (part.weight / heaviest if heaviest else 0)
    way = index / (count - 1)
    start = LOWEST + (SPAN - sweep) * (1 - 0.55 * way if index % 2 else way)
    inset = min(0.6 * stroke, radius * radians(sweep) / 2)
    x, y = place(radius, start + degrees(inset / radius))
    return Arc(
        part,
        index,
        round(radius, 1),
        round(start, 2),
        round(start + sweep, 2),
        path(radius, start, start + sweep),
        round(x, 1),
        round(y, 1),
    )


def pluses_of(count, radius, stroke):
    """So many pluses, evenly along a ring; a single one stands in the middle."""
    if not count:
        return []
    step = (CASES_TO - CASES_FROM) / max(count - 1, 1)
    first = CASES_FROM if count > 1 else (CASES_FROM + CASES_TO) / 2
    arm = round(min(PLUS_ARM * stroke, WIDEST_ARM * radius * radians(step)), 1)
    places = [place(radius, first + number * step) for number in range(count)]
    return [Plus(round(x, 1), round(y, 1), arm) for x, y in places]


@dataclass(frozen=True)
class Portrait:
    """The rings behind a speaker's family name, and the `own` arc, if there is one, as paths."""

    hairlines: str
    own: str = ""


def portrait(pattern, arc=None):
    """The `Portrait` of a speaker on a card, with one of the pattern's arcs.

    The rings begin further out than in the pattern, or the first arcs would be dots. More of them
    go on behind the name, where no arc may be.
    """
    count = len(pattern.rings)
    found = radii(count, PORTRAIT_FROM, PORTRAIT_TO - PORTRAIT_FROM)
    step = found[1] - found[0]
    beyond = [PORTRAIT_TO + step * more for more in range(1, count)]
    hairlines = "".join(
        path(radius, 0, 90, PORTRAIT) for radius in found + beyond if radius < PORTRAIT_EDGE
    )
    own = path(found[arc.index], arc.start, arc.end, PORTRAIT) if arc else ""
    return Portrait(hairlines, own)


def quarter(radius):
    return Ring(round(radius, 1), path(radius, 0, 90))


def path(radius, start, end, corner=(SIZE, SIZE)):
    """The path of an arc around a corner, from one angle up to another."""
    (x, y), (to_x, to_y) = place(radius, start, corner), place(radius, end, corner)
    x, y, radius, to_x, to_y = map(written, (x, y, radius, to_x, to_y))
    return f"M{x} {y}A{radius} {radius} 0 0 1 {to_x} {to_y}"


def place(radius, angle, corner=(SIZE, SIZE)):
    """The point on a ring at an angle, as x and y."""
    right, bottom = corner
    return right - radius * cos(radians(angle)), bottom - radius * sin(radians(angle))


def written(number):
    """A number as it stands in a path: one decimal, none where it is whole."""
    return f"{round(number, 1) + 0:g}"
