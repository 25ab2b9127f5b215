"""What is written into an engine: the terms of each page, and the facts about it.

modelsearch's backends do the rest: index names, the alias that is switched when all is written
anew, the signals. Only pages that search can find are written; of those that not everyone may read
nothing but the key.
"""

from copy import copy

from django.core.management.base import CommandError
from django.db import transaction
from modelsearch.backends.elasticsearchbase import ElasticsearchAtomicIndexRebuilder
from wagtail.search.backends import get_search_backend

from ..backends.writing import facts_of
from ..documents import VERSION, document_of
from ..searchable import Searchable
from .asking import ENGINE
from .breaker import breaker, reason
from .trouble import is_refusal

CHUNK = 100  # pages sent at once
REBUILDING = 60  # seconds that an answer may take while all is written anew
TERMS = {"type": "text", "analyzer": "terms", "index_options": "docs", "norms": False}
KEPT = {"type": "keyword", "index": False, "doc_values": False}  # to be read, not asked for
PROPERTIES = {
    "page": {"type": "long"},
    "public": {"type": "boolean"},
    "kind": {"type": "keyword"},
    "years": {"type": "keyword"},
    "topics": {"type": "keyword"},
    "facts": {"type": "keyword"},  # the three above in one, as the database has them
    "newest": {"type": "integer"},
    "names": KEPT,
    "length": {"type": "integer"},  # of the names
    "title": TERMS,
    "body": TERMS,
    "completion": TERMS,
}
# Terms are separated by white space and are taken as they are. One shard counts exactly.
SETTINGS = {
    "settings": {
        "index": {"number_of_shards": 1, "auto_expand_replicas": "0-1"},
        "analysis": {
            "tokenizer": {"terms": {"type": "whitespace", "max_token_length": 1000}},
            "analyzer": {"terms": {"type": "custom", "tokenizer": "terms"}},
        },
    }
}


class EngineMappingMixin:
    """A mapping of modelsearch's, the same for all kinds of pages."""

    def get_mapping(self):
        """The fields of a document."""
        return {"dynamic": "false", "properties": PROPERTIES}


class EngineIndexMixin:
    """An index of modelsearch's that takes our documents.

    What staff save is sent when it is stored for good, so that nothing is held up by an engine and
    nothing is sent that is taken back. Errors are then logged and go no further. Whoever writes all
    anew, into an index that is not in use yet, is told of errors.
    """

    def add_item(self, item):
        """Write one page."""
        self.add_items(item._meta.model, [item])

    def add_items(self, model, items):
        """Write pages of one model, read anew with all that search asks; others are left out."""
        if issubclass(model, Searchable):
            keys = [item.pk for item in items]
            self._write(self._send, lambda: rows_of(model, keys))

    def delete_item(self, item):
        """Take a page out."""
        if isinstance(item, Searchable):
            gone = copy(item)  # an object that is deleted loses its key
            self._write(super().delete_item, lambda: gone)

    def _send(self, rows):
        if rows:
            self.backend.bulk(
                self.es,
                rows,
                index=self.name,
                chunk_size=CHUNK,
                # Without an index of ours, a server makes one that reads words in its own way.
                require_alias=self._is_in_use,
            )

    @property
    def _is_in_use(self):
        return self.name == self.backend.alias

    def _write(self, send, read):
        if self._is_in_use:
            transaction.on_commit(lambda: unless_away(send, read), robust=True)
        else:
            send(read())


def unless_away(send, read):
    """Send the engine what is read, if it may be asked; what goes wrong there is logged."""
    if not breaker.allows():
        return
    what = read()
    try:
        send(what)
    except Exception as error:  # whatever goes wrong there, staff's work is saved
        report = breaker.refused if is_refusal(error) else breaker.failed
        report(error)
    else:
        breaker.succeeded()


class Rebuilder(ElasticsearchAtomicIndexRebuilder):
    """modelsearch's, with patience: nobody waits for it."""

    def __init__(self, index):
        patient = get_search_backend(ENGINE, TIMEOUT=REBUILDING)
        super().__init__(patient.index_class(patient, index.name))

    def start(self):
        """Make the new index; raises `CommandError` if the engine does not let that be done."""
        try:
            return super().start()
        except Exception as error:
            raise CommandError(f"The search engine cannot be used: {reason(error)}") from error

    def finish(self):
        """Have the new index asked; delete those of older code and of attempts that broke off."""
        super().finish()
        backend = self.index.backend
        for name in list(self.index.es.indices.get_alias(index=f"{backend.index_prefix}pages_v*")):
            if name != self.index.name:
                backend.index_class(backend, name).delete()


class EngineBackendMixin:
    """A backend of modelsearch's with one index, for all pages. It is asked through `asking`."""

    settings = SETTINGS
    atomic_rebuilder_class = Rebuilder

    def __init__(self, params):
        # modelsearch writes the time-out into the options, which others share
        super().__init__({**params, "OPTIONS": dict(params.get("OPTIONS", {}))})

    @property
    def alias(self):
        """The name under which the index is asked; other code, other terms, another name."""
        return f"{self.index_prefix}pages_v{VERSION}"

    def get_index_for_model(self, model):
        """The one index, which leaves out what is no page."""
        return self.index_class(self, self.alias)

    def _search(self, *args, **kwargs):
        raise NotImplementedError("Lists in the admin ask the default backend, in the database.")


def rows_of(model, keys):
    """The documents of pages of one model, each with its key as `_id`."""
    found = model.to_index(model.objects.filter(pk__in=keys))
    public = set(model.findable().filter(pk__in=keys).values_list("pk", flat=True))
    return [
        {"_id": str(page.pk), **row_of(page, page.pk in public)}
        for page in found
        if page.specific_class is model
    ]


def row_of(page, public):
    """The document of a page; `public` says whether anyone may read it."""
    if not public:
        return {"page": page.pk, "public": False}
    facts = facts_of(page, None, public)
    document = document_of(page)
    return {
        "page": page.pk,
        "public": True,
        "kind": facts.kind,
        "years": facts.years.split(),
        "topics": facts.topics.split(),
        "facts": "\n".join((facts.kind, facts.years, facts.topics)),
        "newest": facts.newest,
        "names": facts.names,
        "length": len(facts.names),
        "title": document.title,
        "body": document.body,
        "completion": document.completion,
    }
