"""An `Expression` in the query language of OpenSearch and Elasticsearch.

https://docs.opensearch.org/latest/query-dsl/: all conditions are filters on whole terms; nothing is
analysed and nothing scored there, as our own ranking does that.
"""

from ..expression import PREFIX

FIELDS = {"kind": "kind", "year": "years", "topic": "topics"}


def public(*conditions):
    """The query for public pages that meet all conditions."""
    return all_of([{"term": {"public": True}}, *conditions])


def meets(expression, field):
    """The conditions, a list, that an expression makes on a field of terms."""
    return [any_of([way_in(way, field) for way in part.ways]) for part in expression.parts]


def way_in(way, field):
    """The condition that all terms of a way are in a field."""
    return all_of([term_in(term, field) for term in dict.fromkeys(way)])


def term_in(term, field):
    """The condition that a term, or what begins as it does, is in a field."""
    if term.endswith(PREFIX):
        return {"prefix": {field: term.removesuffix(PREFIX)}}
    return {"term": {field: term}}


def has(chosen):
    """The conditions, a list, for the chosen values of facets: a mapping of kind, year, topic."""
    return [
        {"terms": {field: sorted(map(str, chosen[facet]))}}
        for facet, field in FIELDS.items()
        if chosen.get(facet)
    ]


def all_of(conditions):
    """The condition that all of some are met."""
    return conditions[0] if len(conditions) == 1 else {"bool": {"filter": conditions}}


def any_of(conditions):
    """The condition that one of some is met."""
    if len(conditions) == 1:
        return conditions[0]
    return {"bool": {"should": conditions, "minimum_should_match": 1}}


def at_least(number, conditions):
    """The condition that so many of some are met, scored by how many are."""
    each = [{"constant_score": {"filter": condition}} for condition in conditions]
    return {"should": each, "minimum_should_match": number}
