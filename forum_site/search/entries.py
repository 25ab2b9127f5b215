"""Asking the index in the database: SQL that differs between SQLite's FTS5 and PostgreSQL.

Both keep a row for each object in the table of modelsearch's `IndexEntry`. What the stock
backends ask of it costs a look at every row (PostgreSQL) or at every hit for every hit (SQLite);
here the full-text index is asked once, for keys. Terms and values are always parameters.
"""

from dataclasses import dataclass
from math import ceil

from django.db import connection, transaction
from wagtail.search.models import IndexEntry

from ..models import FoundPage
from .expression import Expression, Part

ENTRY = IndexEntry._meta.db_table
FACTS = FoundPage._meta.db_table
FACTS_ASKED = "f.page_id, f.kind, f.years, f.topics, f.newest"
EMPTY = "''"
MOST_NAMED = 1_000  # pages whose names are looked through
# The expression of the index that a migration makes on PostgreSQL, letter for letter.
BODY_TERMS = (
    "array_to_tsvector(array_remove(string_to_array(translate(r.body_text, E'\\n', ' '), ' '), ''))"
)
FILTERS = (
    ("kind", "kind", "=", "{}"),
    ("year", "years", "LIKE", "% {} %"),
    ("topic", "topics", "LIKE", "% {} %"),
)


@dataclass(frozen=True)
class Candidate:
    """A page that matches, with what its ranking needs; `body` as `documents` wrote it."""

    page: int
    kind: str
    years: str
    topics: str
    newest: int
    body: str = ""

    @property
    def facts(self):
        """The combination under which it is counted."""
        return self.kind, self.years, self.topics


@dataclass(frozen=True)
class Completion:
    """A page whose names begin as what is typed, with all its names."""

    page: int
    kind: str
    names: list


@dataclass(frozen=True)
class _Asking:
    """How a database is asked: the table to look in, the condition, the key, the terms' column."""

    table: str
    matches: str
    params: list
    key: str
    body: str


def _asking(column, expression):
    if connection.vendor == "postgresql":
        vector = BODY_TERMS if column == "body" else f"r.{column}"
        matches = f"{vector} @@ %s::tsquery"
        return _Asking(f"{ENTRY} r", matches, [expression.for_tsquery()], "r.id", "r.body_text")
    asked = f"{column} : ({expression.for_fts5()})"
    return _Asking(f"{ENTRY}_fts t", f"t.{ENTRY}_fts MATCH %s", [asked], "t.rowid", "t.body")


def keys_of(expression, column, content_types, limit):
    """The keys of objects of some content types that match, newest entry first."""
    asking = _asking(column, expression)
    marks = ", ".join(["%s"] * len(content_types))
    rows = _rows(
        f"SELECT e.object_id FROM {asking.table} JOIN {ENTRY} e ON e.id = {asking.key}"
        f" WHERE {asking.matches} AND e.content_type_id IN ({marks}) ORDER BY e.id DESC LIMIT %s",
        [*asking.params, *content_types, limit],
    )
    return [key for (key,) in rows]


def counts(expression):
    """How many public pages match, as {(kind, years, topics): number}; lists as `FoundPage` has."""
    asking = _asking("body", expression)
    rows = _rows(
        f"SELECT f.kind, f.years, f.topics, COUNT(*) FROM {asking.table}"
        f" JOIN {FACTS} f ON f.entry = {asking.key}"
        f" WHERE {asking.matches} AND f.public GROUP BY f.kind, f.years, f.topics",
        asking.params,
    )
    return {(kind, years, topics): number for kind, years, topics, number in rows}


def candidates(expression, limit, chosen=None, column="body", offset=0, bodies=True):
    """Public pages that match and have what is chosen, newest first, as a list of `Candidate`.

    `chosen` maps kind, year and topic to sets of values; `bodies` says whether their words are
    needed.
    """
    asking = _asking(column, expression)
    conditions, values = _filters(chosen or {})
    rows = _rows(
        f"SELECT {FACTS_ASKED}, {asking.body if bodies else EMPTY} FROM {asking.table}"
        f" JOIN {FACTS} f ON f.entry = {asking.key} WHERE "
        + " AND ".join([asking.matches, "f.public", *conditions])
        + " ORDER BY f.newest DESC, f.page_id DESC LIMIT %s OFFSET %s",
        [*asking.params, *values, limit, offset],
    )
    return [Candidate(*row) for row in rows]


def with_share(expression, share, limit):
    """Public pages that have a share of the terms in an expression's last part, most first.

    All other parts must be met. Each way of the last part is one term.
    """
    *must, last = expression.parts
    asked = [Expression((*must, Part((way,)))) for way in last.ways]
    each = [_asking("body", one) for one in asked]
    union = " UNION ALL ".join(
        f"SELECT {one.key} AS id FROM {one.table} WHERE {one.matches}" for one in each
    )
    body = "r.body_text" if connection.vendor == "postgresql" else "r.body"
    rows = _rows(
        f"SELECT {FACTS_ASKED}, {body} FROM"
        f" (SELECT id, COUNT(*) AS times FROM ({union}) m GROUP BY id HAVING COUNT(*) >= %s) h"
        f" JOIN {FACTS} f ON f.entry = h.id JOIN {ENTRY} r ON r.id = h.id"
        " WHERE f.public ORDER BY h.times DESC, f.newest DESC LIMIT %s",
        [*(value for one in each for value in one.params), ceil(share * len(asked)), limit],
    )
    return [Candidate(*row) for row in rows]


def _filters(chosen):
    conditions, values = [], []
    for facet, column, test, form in FILTERS:
        wanted = sorted(chosen.get(facet, ()))
        if wanted:
            conditions.append("(" + " OR ".join([f"f.{column} {test} %s"] * len(wanted)) + ")")
            values += [form.format(value) for value in wanted]
    return conditions, values


def named(ways, kinds, limit):
    """Public pages of some kinds that have all terms of one of `ways` in their names.

    Returns the kind and the names of each. There may be a hundred ways, most of them in no name.
    """
    asking = _asking("title", Expression((Part(tuple(ways)),)))
    marks = ", ".join(["%s"] * len(kinds))
    # Found first and joined then: the planner takes a hundred terms for half of the site.
    rows = _rows(
        f"WITH m AS MATERIALIZED (SELECT {asking.key} AS id FROM {asking.table}"
        f" WHERE {asking.matches} LIMIT %s)"
        f" SELECT DISTINCT f.kind, f.names FROM m JOIN {FACTS} f ON f.entry = m.id"
        f" WHERE f.public AND f.kind IN ({marks}) LIMIT %s",
        [*asking.params, MOST_NAMED, *kinds, limit],
    )
    return [(kind, names.split("\n")) for kind, names in rows]


def completions(expression, kinds, limit):
    """Public pages of some kinds whose completions match, shortest names first."""
    asking = _asking("autocomplete", expression)
    marks = ", ".join(["%s"] * len(kinds))
    rows = _rows(
        f"SELECT f.page_id, f.kind, f.names FROM {asking.table}"
        f" JOIN {FACTS} f ON f.entry = {asking.key}"
        f" WHERE {asking.matches} AND f.public AND f.kind IN ({marks})"
        " ORDER BY LENGTH(f.names) LIMIT %s",
        [*asking.params, *kinds, limit],
    )
    return [Completion(page, kind, names.split("\n")) for page, kind, names in rows]


def names(limit):
    """The names of public pages, newest first, each as one text."""
    rows = _rows(
        f"SELECT f.names FROM {FACTS} f WHERE f.public"
        " ORDER BY f.newest DESC, f.entry DESC LIMIT %s",
        [limit],
    )
    return [text for (text,) in rows]


def _rows(sql, params):
    if connection.vendor != "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(sql, params)
            return cursor.fetchall()
    # The planner cannot know how rare a term is, and would read every row of a large site.
    # https://www.postgresql.org/docs/current/runtime-config-query.html
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"SET LOCAL enable_seqscan = off; {sql}", params)
        rows = cursor.fetchall()
        cursor.execute("SET LOCAL enable_seqscan TO DEFAULT")
        return rows
