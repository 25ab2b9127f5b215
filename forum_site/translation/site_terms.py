"""The glossary of this site: the names of all pages whose kind says that it belongs to it.

It is in the cache, for all processes, until such a page is saved or deleted.
"""

import logging

from django.core.cache import cache
from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from .glossary import terms_of
from .pages import page_models

KEY = "translation.terms"
logger = logging.getLogger(__name__)
KEPT = 600  # seconds in the cache; other processes may have a cache of their own


def site_terms():
    """The terms of the site as a list of `Term`, drafts left out."""
    terms = cache.get(KEY)
    if terms is None:
        terms = _read()
        cache.set(KEY, terms, KEPT)
    return terms


def _read():
    by_name = {}
    for model in page_models():
        if model.glossary:
            for page in model.objects.live():
                for term in terms_of(page.pk, page.search_names()):
                    by_name.setdefault(term.name, term)
    return list(by_name.values())


@receiver([post_save, post_delete])
def follow(sender, **kwargs):
    """A page of the glossary was saved or deleted."""
    if getattr(sender, "glossary", False):
        forget()
        transaction.on_commit(forget)  # someone may have read in between


def forget():
    """Have the terms read again."""
    try:
        cache.delete(KEY)
    except Exception:  # saving must not fail because the cache is away
        logger.warning("old terms stay in the cache for a while", exc_info=True)
