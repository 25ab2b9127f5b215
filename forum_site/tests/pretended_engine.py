"""As much of OpenSearch and Elasticsearch as the site asks for, held in memory.

Written after their documentation, not after a server; it refuses with 400 whatever it does not
know, so that a question with a slip is not answered by luck.
"""

from collections import Counter

REFUSED = 400
ASKED = {"query", "size", "from", "sort", "_source", "aggs", "timeout", "track_total_hits"}


class RefusedError(Exception):
    """The question is not understood."""


class NoSuchIndexError(Exception):
    """There is no index or alias of that name."""


class PretendedEngine:
    """Indexes by name, each a dict of `settings`, `mapping` and `documents`; aliases by name."""

    def __init__(self):
        self.indexes = {}
        self.aliases = {}

    def index(self, name):
        """The index of a name or alias."""
        names = self.aliases.get(name, {name})
        if len(names) != 1 or not names <= set(self.indexes):
            raise NoSuchIndexError(name)
        return self.indexes[next(iter(names))]

    def create(self, name, settings):
        """Make an index; its analysers must be what we mean: terms as they are."""
        analysis = settings["settings"]["analysis"]
        (analyser,) = analysis["analyzer"].values()
        if analyser["type"] != "custom" or analyser.get("filter"):
            raise RefusedError("only terms as they are")
        if analysis["tokenizer"][analyser["tokenizer"]]["type"] != "whitespace":
            raise RefusedError("only terms between white space")
        self.indexes[name] = {"settings": settings, "mapping": {}, "documents": {}}

    def write(self, name, key, document, require_alias):
        """Store a document; the status."""
        if require_alias and name not in self.aliases:
            return 404
        index = self.index(name)
        if document.keys() - index["mapping"]["properties"].keys():
            return REFUSED
        index["documents"][key] = document
        return 201

    def search(self, name, asked):
        """The answer to a question, a dict as the servers give it."""
        if asked.keys() - ASKED:
            raise RefusedError(f"unknown: {asked.keys() - ASKED}")
        if asked.get("from", 0) + asked["size"] > 10_000:
            raise RefusedError("Result window is too large")
        index = self.index(name)
        fields = index["mapping"]["properties"]
        hits = []
        for document in index["documents"].values():
            score = matched(document, asked["query"], fields)
            if score is not None:
                hits.append({"_score": score, "_source": document})
        for order in reversed(asked.get("sort", [])):
            ((field, way),) = order.items()
            hits.sort(key=lambda hit, field=field: sorted_by(hit, field), reverse=way == "desc")
        start = asked.get("from", 0)
        answer = {
            "timed_out": False,
            "_shards": {"total": 1, "successful": 1, "failed": 0},
            "hits": {
                "hits": [
                    {**hit, "_source": {name: hit["_source"][name] for name in asked["_source"]}}
                    for hit in hits[start : start + asked["size"]]
                ]
            },
        }
        if "aggs" in asked:
            answer["aggregations"] = {
                name: buckets(hits, fields, **how["terms"]) for name, how in asked["aggs"].items()
            }
        return answer


def sorted_by(hit, field):
    """The value by which a hit is put in order."""
    return hit["_score"] if field == "_score" else hit["_source"][field]


def buckets(hits, fields, field, size):
    """A terms aggregation."""
    if fields[field]["type"] != "keyword":
        raise RefusedError("only keywords can be counted")
    counted = Counter(hit["_source"][field] for hit in hits).most_common()
    return {
        "doc_count_error_upper_bound": 0,
        "sum_other_doc_count": sum(number for _, number in counted[size:]),
        "buckets": [{"key": key, "doc_count": number} for key, number in counted[:size]],
    }


def matched(document, query, fields):
    """The score with which a document meets a query; None if it does not."""
    ((kind, how),) = query.items()
    if kind == "bool":
        return _matched_bool(document, fields, **how)
    if kind == "constant_score":
        return None if matched(document, how["filter"], fields) is None else 1.0
    ((field, wanted),) = how.items()
    if not fields[field].get("index", True):
        raise RefusedError(f"{field} is not indexed")
    values = terms_of(document.get(field), fields[field])
    tests = {
        "term": lambda: wanted in values,
        "terms": lambda: bool(set(wanted) & set(values)),
        "prefix": lambda: any(value.startswith(wanted) for value in values),
    }
    if kind not in tests:
        raise RefusedError(f"unknown query: {kind}")
    return 1.0 if tests[kind]() else None


def _matched_bool(document, fields, filter=(), should=(), minimum_should_match=None):  # noqa: A002  its name there
    if bool(should) != (minimum_should_match is not None):
        raise RefusedError("how many of `should`?")
    if any(matched(document, each, fields) is None for each in filter):
        return None
    scores = [matched(document, each, fields) for each in should]
    met = [score for score in scores if score is not None]
    return sum(met) if len(met) >= (minimum_should_match or 0) else None


def terms_of(value, field):
    """What can be asked for in a field's value."""
    if value is None:
        return []
    if field["type"] == "text":
        return value.split()
    return value if isinstance(value, list) else [value]
