"""The shapes in which the first forum's content is written down: plain data, no database."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple


class Pair(NamedTuple):
    """Words in both languages: `zh` in Simplified Chinese, `en` in English."""

    zh: str = ""
    en: str = ""


NO_WORDS = Pair()


@dataclass(frozen=True, kw_only=True)
class Organisation:
    """A body that hosted, spoke, attended, issued a document or released a case.

    `kind` is a value of `OrganisationPage.Kind`, `english` one of `EnglishName` (how far the
    English name is confirmed), `other_names` further Chinese or Latin names it is known by.
    """

    slug: str
    name: Pair
    short_name: Pair = NO_WORDS
    other_names: tuple[str, ...] = ()
    kind: str
    english: str
    website: str = ""
    profile: Pair = NO_WORDS


@dataclass(frozen=True, kw_only=True)
class Speaker:
    """A person over all forums; `pinyin` is the name with tone marks, family name first."""

    slug: str
    name: Pair
    family_name: str
    pinyin: str
    honorific: Pair = NO_WORDS
    bio: Pair = NO_WORDS


@dataclass(frozen=True, kw_only=True)
class Topic:
    """A subject followed over the years; `track` is a value of `Track`."""

    slug: str
    name: Pair
    track: str
    description: Pair


@dataclass(frozen=True, kw_only=True)
class Reference:
    """A policy, standard or plan; `issuers` are organisation slugs, `issuer_note` what they miss.

    `kind` is a value of `ReferencePage.Kind`, `status` one of `ReferencePage.Status`.
    """

    slug: str
    title: Pair
    english: str
    kind: str
    status: str
    issuers: tuple[str, ...] = ()
    issuer_note: Pair = NO_WORDS
    number: str = ""
    year: int | None = None
    link: str = ""
    summary: Pair = NO_WORDS
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Term:
    """A named product, method, project, event, brand or word of the trade."""

    slug: str
    name: Pair
    english: str
    kind: str
    aliases: tuple[str, ...] = ()
    owner: str = ""
    definition: Pair


@dataclass(frozen=True, kw_only=True)
class Appearance:
    """A speaker's row on a talk, with the post and organisation held that day."""

    speaker: str
    role: str = "speaker"
    honorific: Pair = NO_WORDS
    organisation: str = ""
    department: Pair = NO_WORDS
    post: Pair = NO_WORDS


@dataclass(frozen=True, kw_only=True)
class Figure:
    """A number that was said: `value` as written, its `unit`, and what it `counts`."""

    value: str
    unit: Pair = NO_WORDS
    counts: Pair


@dataclass(frozen=True, kw_only=True)
class Talk:
    """One contribution; `session` is its number on the agenda, counted from 1."""

    slug: str
    session: int
    kind: str
    title: Pair
    editorial_title: bool
    appearances: tuple[Appearance, ...]
    language: str = "zh"
    summary: Pair
    key_points: tuple[Pair, ...]
    figures: tuple[Figure, ...] = ()
    takeaways: tuple[Pair, ...] = ()
    body: tuple[Pair, ...] = ()
    topics: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Session:
    """A row of the agenda; `kind` is a value of `Session.Kind`, `track` one of `Track`."""

    heading: Pair
    kind: str
    track: str
    note: Pair = NO_WORDS


@dataclass(frozen=True, kw_only=True)
class Attendance:
    """An organisation's part in the forum; `name` where the source names no single body."""

    role: str
    organisation: str = ""
    name: Pair = NO_WORDS
    note: Pair = NO_WORDS


@dataclass(frozen=True, kw_only=True)
class Forum:
    """One edition; what the source does not say stays empty."""

    slug: str
    title: Pair
    full_title: Pair
    theme: Pair
    start_date: date
    time_note: Pair
    city: Pair
    colocated: Pair
    intro: Pair
    recap: tuple[Pair, ...]
    source_name: Pair
    organisations: tuple[Attendance, ...]
    sessions: tuple[Session, ...]


@dataclass(frozen=True, kw_only=True)
class Case:
    """A released case; `industry` and `technologies` are slugs of the case vocabularies."""

    slug: str
    title: Pair
    organisation: str
    industry: str = ""
    technologies: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    scene: Pair = NO_WORDS
    approach: Pair = NO_WORDS
    outcome: Pair = NO_WORDS


@dataclass(frozen=True, kw_only=True)
class Word:
    """An entry of a case vocabulary (an industry or a technology)."""

    slug: str
    name: Pair


@dataclass(frozen=True, kw_only=True)
class Text:
    """A standard page: `body` is a list of (heading, paragraph, …) blocks, see `Block`."""

    slug: str
    title: Pair
    intro: Pair = NO_WORDS
    body: tuple["Block", ...] = ()


class Block(NamedTuple):
    """One block of a standard page: `kind` is `heading` or `paragraph`."""

    kind: str
    words: Pair
