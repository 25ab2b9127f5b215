"""The search backend on SQLite's FTS5."""

from modelsearch.backends.database.sqlite.sqlite import (
    SQLiteAutocompleteQueryCompiler,
    SQLiteIndex,
    SQLiteSearchBackend,
    SQLiteSearchQueryCompiler,
)

from .asking import AnalysedCompilerMixin, AnalysedCompletionMixin
from .writing import AnalysedIndexMixin


class _Index(AnalysedIndexMixin, SQLiteIndex):
    def columns(self, document):
        return {
            "title": document.title,
            "body": document.body,
            "autocomplete": document.completion,
        }


class _Compiler(AnalysedCompilerMixin, SQLiteSearchQueryCompiler):
    pass


class _CompletionCompiler(AnalysedCompletionMixin, SQLiteAutocompleteQueryCompiler):
    pass


class SQLiteBackend(SQLiteSearchBackend):
    """Wagtail's backend for SQLite with our terms in its index and in its queries."""

    index_class = _Index
    query_compiler_class = _Compiler
    autocomplete_query_compiler_class = _CompletionCompiler
