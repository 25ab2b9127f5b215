"""Asking the index in an engine: the functions of `search.entries`, with the same answers.

Each takes the backend first, and raises whatever goes wrong: the client library's errors, or an
error of reading where the answer is not what it should be.
"""

from math import ceil

from ..entries import Candidate, Completion
from .query import any_of, at_least, has, meets, public, way_in

COLUMNS = {"body": "body", "title": "title", "autocomplete": "completion"}  # as the database's
MOST_COMBINATIONS = 10_000  # of kind, years and topics: dozens on a real site
NEWEST_FIRST = [{"newest": "desc"}, {"page": "desc"}]
FACTS = ["page", "facts", "newest"]


class IncompleteAnswerError(Exception):
    """The engine did not look at everything."""


def counts(backend, expression):
    """How many public pages match, as {(kind, years, topics): number}."""
    facts = {"terms": {"field": "facts", "size": MOST_COMBINATIONS}}
    answer = _ask(
        backend,
        query=public(*meets(expression, "body")),
        size=0,
        aggs={"facts": facts},
    )
    found = answer["aggregations"]["facts"]
    if found["sum_other_doc_count"]:
        raise IncompleteAnswerError("more combinations of facts than can be counted")
    return {_facts(each["key"]): int(each["doc_count"]) for each in found["buckets"]}


def candidates(backend, expression, limit, chosen=None, column="body", offset=0, bodies=True):
    """Public pages that match and have what is chosen, newest first, as a list of `Candidate`."""
    conditions = [*meets(expression, COLUMNS[column]), *has(chosen or {})]
    rows = _rows(
        backend,
        [*FACTS, "body"] if bodies else FACTS,
        query=public(*conditions),
        sort=NEWEST_FIRST,
        size=limit,
        **{"from": offset},
    )
    return [_candidate(row, bodies) for row in rows]


def with_share(backend, expression, share, limit):
    """Public pages that have a share of the terms in an expression's last part, most first."""
    *must, last = meets_apart(expression)
    asked = {"filter": [public(), *must], **at_least(ceil(share * len(last)), last)}
    rows = _rows(
        backend,
        [*FACTS, "body"],
        query={"bool": asked},
        sort=[{"_score": "desc"}, *NEWEST_FIRST],
        size=limit,
    )
    return [_candidate(row) for row in rows]


def meets_apart(expression):
    """The conditions of all parts but the last, then the list of the last one's ways."""
    *must, last = expression.parts
    whole = meets(type(expression)(tuple(must)), "body")
    return [*whole, [way_in(way, "body") for way in last.ways]]


def named(backend, ways, kinds, limit):
    """Public pages of some kinds that have all terms of one of `ways` in their names.

    Returns the kind and the names of each.
    """
    conditions = [any_of([way_in(way, "title") for way in ways]), *has({"kind": kinds})]
    rows = _rows(backend, ["facts", "names"], query=public(*conditions), size=limit)
    return [(_facts(row["facts"])[0], row["names"].split("\n")) for row in rows]


def completions(backend, expression, kinds, limit):
    """Public pages of some kinds whose completions match, shortest names first."""
    conditions = [*meets(expression, "completion"), *has({"kind": kinds})]
    rows = _rows(
        backend,
        ["page", "facts", "names"],
        query=public(*conditions),
        sort=[{"length": "asc"}, {"page": "asc"}],
        size=limit,
    )
    return [
        Completion(int(row["page"]), _facts(row["facts"])[0], row["names"].split("\n"))
        for row in rows
    ]


def _ask(backend, **body):
    answer = backend.es.search(index=backend.alias, body={"timeout": f"{backend.timeout}s", **body})
    if answer["timed_out"] or answer["_shards"]["failed"]:
        raise IncompleteAnswerError("it ran out of time, or a part of the index is away")
    return answer


def _rows(backend, fields, **body):
    answer = _ask(backend, _source=fields, track_total_hits=False, **body)
    return [hit["_source"] for hit in answer["hits"]["hits"]]


def _facts(text):
    kind, years, topics = text.split("\n")
    return kind, years, topics


def _candidate(row, with_body=True):
    body = row["body"] if with_body else ""
    return Candidate(int(row["page"]), *_facts(row["facts"]), int(row["newest"]), body)
