"""Where search asks the index: the engine if there is one and it answers, else the database.

The functions are those of `search.entries`, and both places answer alike. What goes through the
names of all pages, and the admin's lists, ask `search.entries` itself.
"""

from time import monotonic

from django.conf import settings
from wagtail.search.backends import get_search_backend

from .. import entries as in_the_database
from . import entries as in_the_engine
from .breaker import breaker
from .trouble import is_refusal

ENGINE = "engine"  # its name in WAGTAILSEARCH_BACKENDS
LONGEST = 1  # seconds that a reader waits for it
SLOW = 0.5  # seconds; an answer that takes longer is used, but the next ones come from the database

_kept = {}  # the backend for a setting: its connections stay open


class SlowAnswerError(Exception):
    """The engine answered, but readers would wait for it."""


def counts(expression):
    """See `entries.counts`."""
    return _ask("counts", expression)


def candidates(expression, limit, chosen=None, column="body", offset=0, bodies=True):
    """See `entries.candidates`."""
    return _ask("candidates", expression, limit, chosen, column, offset, bodies)


def with_share(expression, share, limit):
    """See `entries.with_share`."""
    return _ask("with_share", expression, share, limit)


def named(ways, kinds, limit):
    """See `entries.named`."""
    return _ask("named", ways, kinds, limit)


def completions(expression, kinds, limit):
    """See `entries.completions`."""
    return _ask("completions", expression, kinds, limit)


def is_configured():
    """Whether the site has an engine."""
    return ENGINE in settings.WAGTAILSEARCH_BACKENDS


def _ask(name, *args):
    if is_configured() and breaker.allows():
        started = monotonic()
        try:
            found = getattr(in_the_engine, name)(_backend(), *args)
        except Exception as error:  # whatever goes wrong there, the database can answer
            report = breaker.refused if is_refusal(error) else breaker.failed
            report(error)
        else:
            took = monotonic() - started
            if took > SLOW:
                breaker.failed(SlowAnswerError(f"an answer took {took:.1f} s"))
            else:
                breaker.succeeded()
            return found
    return getattr(in_the_database, name)(*args)


def _backend():
    setting = settings.WAGTAILSEARCH_BACKENDS[ENGINE]
    if _kept.get("setting") is not setting:
        _kept.update(setting=setting, backend=get_search_backend(ENGINE, TIMEOUT=LONGEST))
    return _kept["backend"]
