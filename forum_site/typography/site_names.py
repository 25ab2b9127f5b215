"""The names on this site that a heading keeps whole: people, organisations, terms, topics.

They are in the cache, for all processes, until a page that bears names is saved or deleted; each
process asks the cache every few seconds, not for each heading. Where neither the cache nor the
database answers, there are none: headings then break by the words of the language alone.
"""

import logging
import re
from time import monotonic

from django.apps import apps
from django.core.cache import cache
from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.signals import page_published, page_unpublished

from .lexicon import HAN

KEY = "typography.site_names"
KEPT = 600  # seconds in the cache; other processes may have a cache of their own
FRESH = 5  # seconds in a process
# Six characters and a mark fit a phone at the size of a page's heading; a longer name would be
# broken anywhere, so it is better cut at its words.
NAME = re.compile(rf"[{HAN}]{{2,6}}")

logger = logging.getLogger(__name__)
_memo = {"names": frozenset(), "until": 0.0}


def site_names():
    """The names as a frozenset; never fails."""
    if monotonic() >= _memo["until"]:
        try:
            _memo["names"] = _remembered()
        except Exception:  # an error page must come whatever is broken
            logger.warning("headings break without the names of the site", exc_info=True)
            _memo["names"] = frozenset()
        _memo["until"] = monotonic() + FRESH
    return _memo["names"]


def forget(**kwargs):
    """Have the names read again, here at once and elsewhere within seconds."""
    _memo["until"] = 0.0
    try:
        cache.delete(KEY)
    except Exception:  # saving must not fail because the cache is away
        logger.warning("old names stay in the cache for a while", exc_info=True)


def _remembered():
    names = cache.get(KEY)
    if names is None:
        names = _published_names()
        cache.set(KEY, names, KEPT)
    return names


def _published_names():
    lines = set()
    for model in apps.get_models():
        fields = getattr(model, "proper_names", ())
        if fields:
            for values in model.objects.visible().values_list(*fields):
                lines.update(line.strip() for value in values for line in value.splitlines())
    return frozenset(line for line in lines if NAME.fullmatch(line))


@receiver([post_save, post_delete, page_published, page_unpublished])
def follow(sender, **kwargs):
    """A page that bears names was saved, published, unpublished or deleted."""
    if getattr(sender, "proper_names", ()):
        forget()
        transaction.on_commit(forget)  # someone may have read the old ones in between
