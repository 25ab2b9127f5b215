"""Finding pages of every kind by the words on them."""

from datetime import UTC, datetime

from django.apps import apps
from django.db.models import Q

from ..models import BasePage

NEVER = datetime.min.replace(tzinfo=UTC)
MOST_WORDS = 8
MOST_RESULTS = 480  # of a kind; twenty pages of results, and nobody reads on
FURTHER_FIELDS = ("other_names", "pinyin", "sort_name", "number")


def searchable_fields(model):
    """The names of a page type's text columns in both languages, the title's first."""
    both = [name for pair in model.pairs for name in (pair, f"{pair}_en")]
    names = {field.name for field in model._meta.get_fields()}
    return both + [name for name in FURTHER_FIELDS if name in names]


def search_pages(query):
    """Visible pages on which each word of `query` is found, as a list.

    Those with all words in the title come first, then the newer ones.
    """
    words = query.split()[:MOST_WORDS]
    if not words:
        return []
    found = []
    for model in apps.get_models():
        if issubclass(model, BasePage):
            matches = Q()
            for word in words:
                matches &= Q(
                    *((f"{name}__icontains", word) for name in searchable_fields(model)),
                    _connector=Q.OR,
                )
            found += model.objects.visible().filter(matches)[:MOST_RESULTS]
    newest = sorted(found, key=lambda page: page.first_published_at or NEVER, reverse=True)
    return sorted(newest, key=lambda page: not in_title(page, words))


def in_title(page, words):
    """Whether a page's title has all the words, in either language."""
    title = f"{page.title} {page.title_en}".casefold()
    return all(word.casefold() in title for word in words)
