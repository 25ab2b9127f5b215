"""What search answers: results, facets, and what was searched instead of the query."""

from dataclasses import dataclass, field
from enum import StrEnum
from math import ceil
from typing import Any

from .asked import Asked

RESULTS_ON_A_PAGE = 10


class Step(StrEnum):
    """How far search had to go to find anything; each step is taken only if those before failed."""

    AS_TYPED = "as_typed"
    INITIALS = "initials"
    CONTENT_WORDS = "content_words"
    WORDS_APART = "words_apart"
    SAME_SOUND = "same_sound"
    ONE_OFF = "one_off"
    MOST_OF_IT = "most_of_it"
    FEWER_WORDS = "fewer_words"


@dataclass(frozen=True)
class Marked:
    """Plain text with the places that were found: half-open, in order, apart from each other.

    `text` is a `SidedText`, so it knows its language and whether it stands in for English.
    """

    text: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Result:
    """One page that was found, in the words of the reader's language."""

    page: Any  # the page itself, of its own type
    kind: str  # a value of `Kind`
    title: Marked
    snippet: Marked
    year: int | None = None
    people: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    place: str = ""  # where in its forum: “环节六”
    track: str = ""


@dataclass(frozen=True)
class FacetValue:
    """A value to filter by; `count` is what choosing it (among the other facets) gives."""

    value: str
    label: str
    count: int
    chosen: bool = False


@dataclass(frozen=True)
class Facet:
    """`name` is its name in addresses: kind, year or topic."""

    name: str
    label: str
    values: tuple[FacetValue, ...]


@dataclass(frozen=True)
class Answer:
    """The answer to `asked`: one page of results, counts, and what was searched instead."""

    asked: Asked
    total: int = 0
    results: list[Result] = field(default_factory=list)
    facets: tuple[Facet, ...] = ()
    step: Step = Step.AS_TYPED
    corrected: str = ""  # what was searched instead, or empty
    without_filters: int = 0  # how many there are without any filter

    @property
    def comes_nearest(self):
        """Whether no result has all that was asked."""
        return self.step is Step.MOST_OF_IT

    @property
    def page(self):
        """The page shown; beyond the last it is the last."""
        return min(self.asked.page, self.pages)

    @property
    def pages(self):
        """How many pages there are, at least 1."""
        return max(1, ceil(self.total / RESULTS_ON_A_PAGE))
