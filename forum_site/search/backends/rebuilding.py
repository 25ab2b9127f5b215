"""Rebuilding the index in place: it is neither emptied nor locked while it is written anew."""

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import TextField
from django.db.models.functions import Cast
from modelsearch.index import get_indexed_models
from wagtail.models import Page

from ...models import FoundPage
from ..documents import VERSION
from ..freshness import take_turns
from ..searchable import Searchable


class StaleEntriesMixin:
    """An index of modelsearch's that lets go of all that should not be in it."""

    def delete_stale_entries(self):
        """Delete the entries of what is gone, has become something else or is not indexed now.

        Wagtail's own rebuild asks only whether there is an object of the same key and base.
        """
        models = get_indexed_models()
        types = ContentType.objects.get_for_models(*models)
        with transaction.atomic():
            take_turns()
            for model, content_type in types.items():
                objects = model.get_indexed_objects().order_by()
                keys = objects.annotate(object_key=Cast("pk", TextField())).values("object_key")
                own = self.entries.filter(content_type=content_type)
                own.exclude(object_id__in=keys).delete()
            self.entries.exclude(content_type__in=list(types.values())).delete()
            FoundPage.objects.exclude(entry__in=self.entries.values("pk")).delete()


def is_behind():
    """Whether there are pages that the index lacks, or that it has as older code wrote them."""
    models = [model for model in get_indexed_models() if issubclass(model, Searchable)]
    types = ContentType.objects.get_for_models(*models).values()
    pages = Page.objects.filter(content_type__in=list(types))
    return (
        FoundPage.objects.exclude(version=VERSION).exists()
        or pages.exclude(pk__in=FoundPage.objects.values("page")).exists()
    )
