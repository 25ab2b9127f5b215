"""Rings and monograms as their templates draw them: what is a link, what stands out, its label."""

from dataclasses import dataclass

from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from forum_site.two_sides.words import SidedText
from speakers import names

from . import schedule
from .patterns import arc_with, is_release, pattern_of
from .rings import PORTRAIT, SIZE, Arc, Pattern, Portrait, portrait, written
from .sentence import cases_in_words, sessions_in_words

DECORATIVE = ("hero", "head", "hairlines")  # the same is said in words beside them
SQUARE, WIDE = 1, 4 / 3
SMALL = 100  # the side of a small monogram


@dataclass(frozen=True)
class Link:
    """Where an arc leads: to the only talk of its session, else to the session on the agenda."""

    entry: schedule.AgendaEntry

    @property
    def talk(self):
        return self.entry.talks[0] if len(self.entry.talks) == 1 else None

    @property
    def page(self):
        return self.talk or self.entry.session.page

    @property
    def fragment(self):
        return "" if self.talk else f"#session-{self.entry.number}"

    @property
    def title(self):
        return self.talk.local.title if self.talk else self.entry.session.local.heading


@dataclass(frozen=True)
class DrawnArc:
    """An arc with its track, whether it is dim, and in a hero its link and numeral."""

    arc: Arc
    dim: bool
    link: Link | None = None
    numeral: str = ""

    @property
    def track(self):
        return self.arc.part.track


@dataclass(frozen=True)
class Drawing:
    """A pattern as it is shown; without a `label` it is decorative."""

    pattern: Pattern
    arcs: list
    dim_pluses: bool
    link: Link | None
    label: str
    proportion: float

    @property
    def hairlines(self):
        """The paths of all rings as one."""
        return "".join(ring.d for ring in self.pattern.rings)

    @property
    def pluses(self):
        """The paths of all pluses as one."""
        return "".join(plus.d for plus in self.pattern.pluses)

    @cached_property
    def view_box(self):
        """The frame: as large as the thickest ring needs, the corner always at its right end."""
        height = SIZE + self.pattern.margin
        width = height * self.proportion
        frame = (SIZE - width, SIZE - height, width, height)
        return " ".join(map(written, frame))


def rings(agenda, kind, cases, entry, numeral):
    """The `Drawing` of an agenda; `numeral` writes the number of an entry of an agenda."""
    pattern = pattern_of(agenda, cases)
    own = arc_with(pattern, entry) if kind == "talk" and entry else None
    released = kind == "talk" and entry is not None and is_release(entry)
    lit_pluses = bool(pattern.pluses) and (kind == "cases" or released)
    someone_is_lit = lit_pluses or own is not None
    linked = kind == "hero"
    arcs = [
        DrawnArc(
            arc,
            dim=someone_is_lit and arc is not own,
            link=Link(arc.part.subject[0]) if linked else None,
            numeral=numeral(arc.part.subject[0], agenda) if linked else "",
        )
        for arc in pattern.arcs
    ]
    release = next(filter(is_release, agenda), None)
    return Drawing(
        pattern,
        arcs,
        dim_pluses=someone_is_lit and not lit_pluses,
        link=Link(release) if linked and pattern.pluses else None,
        label=""
        if kind in DECORATIVE or not arcs
        else label(agenda, pattern, someone_is_lit and entry),
        proportion=WIDE if kind == "thumbnail" else SQUARE,
    )


def label(agenda, pattern, lit):
    """What a pattern shows, in words; `lit` is the entry that stands out, if one does."""
    if lit:
        return _("Pattern of the forum: session %(number)d of %(count)d stands out") % {
            "number": lit.number,
            "count": sum(entry.number is not None for entry in agenda),
        }
    said = {
        "sessions": sessions_in_words(schedule.session_count(agenda), str),
        "cases": cases_in_words(len(pattern.pluses), str),
    }
    if said["cases"]:
        return _("Pattern of the forum: %(sessions)s, %(cases)s") % said
    return _("Pattern of the forum: %(sessions)s") % said


@dataclass(frozen=True)
class Monogram:
    """The words, the track that gives the colour, and on a card the rings behind them."""

    text: SidedText
    track: str
    portrait: Portrait | None

    @property
    def view_box(self):
        width, height = PORTRAIT if self.portrait else (SMALL, SMALL)
        return f"0 0 {width} {height}"

    @property
    def several(self):
        """Whether it has more than one character, which then are smaller."""
        return len(self.text) > 1


def monogram(speaker, appearance, size, track):
    """The `Monogram` of a speaker, see the tag of the same name.

    The rings are those of the forum of the appearance; without it they have no arc.
    """
    entry = getattr(appearance, "entry", None)
    if entry and entry.session:
        track = track or entry.session.track
    behind = None
    if size != "small":
        pattern = pattern_of(getattr(appearance, "agenda", []))
        behind = portrait(pattern, entry and arc_with(pattern, entry))
    return Monogram(names.monogram(speaker), track, behind)
