"""The search backend on PostgreSQL's full-text search."""

from django.contrib.postgres.search import SearchVectorField
from django.db.models import Func, Value
from modelsearch.backends.database.postgres.postgres import (
    PostgresAutocompleteQueryCompiler,
    PostgresIndex,
    PostgresSearchBackend,
    PostgresSearchQueryCompiler,
)

from .asking import AnalysedCompilerMixin, AnalysedCompletionMixin
from .writing import AnalysedIndexMixin


class _Vector(Func):
    """Terms, with a space or a line break between, as they are; nobody asks for their places."""

    template = (
        "array_to_tsvector(array_remove("
        "string_to_array(translate(%(expressions)s, E'\\n', ' '), ' '), ''))"
    )
    output_field = SearchVectorField()


class _Index(AnalysedIndexMixin, PostgresIndex):
    def columns(self, document):
        return {
            "title": _Vector(Value(document.title)),
            "autocomplete": _Vector(Value(document.completion)),
            "body": _Vector(Value("")),  # there is an index on `body_text` instead
            "body_text": document.body,
        }


class _Compiler(AnalysedCompilerMixin, PostgresSearchQueryCompiler):
    pass


class _CompletionCompiler(AnalysedCompletionMixin, PostgresAutocompleteQueryCompiler):
    pass


class PostgresBackend(PostgresSearchBackend):
    """Wagtail's backend for PostgreSQL with our terms in its index and in its queries.

    The configuration `simple` neither stems nor drops words: our analysis has done it.
    """

    index_class = _Index
    query_compiler_class = _Compiler
    autocomplete_query_compiler_class = _CompletionCompiler

    def __init__(self, params):
        super().__init__({**params, "SEARCH_CONFIG": "simple"})
