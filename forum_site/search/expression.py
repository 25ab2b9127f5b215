"""What is asked of the index: conditions on terms, written for SQLite's FTS5 or for PostgreSQL."""

from dataclasses import dataclass

PREFIX = "*"  # at the end of a term: whatever begins so


@dataclass(frozen=True)
class Part:
    """A part of a question that must be met: one of `ways`, each some terms that must all be there.

    `worth` weighs each way in the ranking; `text` is what the reader typed for it.
    """

    ways: tuple[tuple[str, ...], ...]
    worth: tuple[float, ...] = ()
    text: str = ""

    def worth_of(self, place):
        """The weight of a way, 1 where none was given."""
        return self.worth[place] if place < len(self.worth) else 1.0


@dataclass(frozen=True)
class Expression:
    """Parts that must all be met."""

    parts: tuple[Part, ...]

    def __bool__(self):
        return bool(self.parts) and all(part.ways for part in self.parts)

    def for_fts5(self):
        """As an FTS5 query: https://www.sqlite.org/fts5.html#full_text_query_syntax"""
        return self._written(_fts5_term, " AND ", " OR ")

    def for_tsquery(self):
        """As a tsquery: https://www.postgresql.org/docs/current/datatype-textsearch.html"""
        return self._written(_tsquery_term, " & ", " | ")

    def _written(self, term, both, either):
        parts = []
        for part in self.parts:
            ways = (both.join(term(each) for each in dict.fromkeys(way)) for way in part.ways)
            parts.append("(" + either.join(f"({way})" for way in dict.fromkeys(ways)) + ")")
        return both.join(parts)


def _split(term):
    bare = term.removesuffix(PREFIX)
    return bare, bare != term


def _fts5_term(term):
    bare, prefix = _split(term)
    return '"{}"{}'.format(bare.replace('"', '""'), "*" if prefix else "")


def _tsquery_term(term):
    bare, prefix = _split(term)
    return "'{}'{}".format(bare.replace("'", "''").replace("\\", "\\\\"), ":*" if prefix else "")
