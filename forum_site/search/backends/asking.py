"""How the admin's lists and choosers ask the index."""

from django.db.models import CharField, Value
from django.db.models.functions import Cast, Concat, StrIndex
from modelsearch.query import Fuzzy, Phrase, PlainText
from modelsearch.utils import get_descendants_content_types_pks

from ..asked import cut
from ..entries import keys_of
from ..reading import completing, plain

MOST = 1_000  # objects that a list in the admin goes through


class AnalysedCompilerMixin:
    """A query compiler of modelsearch's that asks for our terms.

    Queries that are no words, such as `MATCH_ALL`, are left to modelsearch.
    """

    column = "body"

    def expression(self, text):
        return plain(text)

    def search(self, config, start, stop, score_field=None, backend=None):
        """The objects found, as a queryset in order of relevance unless it has its own order."""
        if not isinstance(self.query, (PlainText, Phrase, Fuzzy)):
            further = {} if backend is None else {"backend": backend}
            return super().search(config, start, stop, score_field=score_field, **further)
        expression = self.expression(cut(self.query.query_string))
        if not expression:
            return self.queryset.none()
        types = get_descendants_content_types_pks(self.queryset.model)
        keys = keys_of(expression, self.column, types, MOST)
        found = self.queryset.filter(pk__in=keys)
        place = StrIndex(
            Value(f",{','.join(keys)},"),
            Concat(Value(","), Cast("pk", CharField()), Value(","), output_field=CharField()),
        )
        if score_field:
            found = found.annotate(**{score_field: place})
        if self.order_by_relevance:
            found = found.order_by(place)
        elif not found.query.order_by:
            found = found.order_by("-pk")
        return found[start:stop]


class AnalysedCompletionMixin(AnalysedCompilerMixin):
    """The same for what is being typed: the last word may go on."""

    column = "autocomplete"

    def expression(self, text):
        return completing(text)
