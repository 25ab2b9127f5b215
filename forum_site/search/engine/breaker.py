"""Leaving an engine alone that does not answer, so that no reader waits for it.

The pattern is Nygard's circuit breaker (“Release It!”, 2007): after a failure nobody asks for a
while; then one tries, and if that goes well everybody asks again. Each process keeps the state for
itself and tells the others through Django's cache. With a cache that is away, or is each process's
own, each finds out by itself.
"""

import logging
from threading import Lock
from time import monotonic

from django.core.cache import cache

logger = logging.getLogger(__name__)

REST = 30  # seconds for which nobody asks
TRIAL = 5  # seconds for which one who tries keeps the others from trying
POLL = 1  # seconds between two looks at what other processes know
RESTING, TRYING = "search-engine-rests", "search-engine-is-tried"
LONGEST_REASON = 200  # characters of an error that are logged; some repeat a whole answer


class Breaker:
    """Whether the engine may be asked; whoever asks reports how it went."""

    def __init__(self):
        self._lock = Lock()
        self.forget()

    def forget(self):
        """Begin anew, as a fresh process."""
        self._away = False
        self._next = 0.0  # when to look again: whether others rest, or whether ours is over
        self._refused = 0.0  # until when further refusals are not logged

    @property
    def is_closed(self):
        """Whether the engine answered when it was last asked, as far as this process knows."""
        return not self._away

    def allows(self):
        """Whether to ask now."""
        with self._lock:
            now = monotonic()
            if now < self._next:
                return not self._away
            away = self._away
            self._next = now + (TRIAL if away else POLL)
        if _shared("get", RESTING):
            self._wait(POLL)
            return False
        if not away:
            return True
        if _shared("add", TRYING, 1, TRIAL) is False:  # None: there is no cache to agree by
            self._wait(POLL)
            return False
        return True

    def failed(self, error):
        """Take down that the engine did not answer, or not properly; logged once in a row."""
        with self._lock:
            first = not self._away
        self._wait(REST)
        _shared("set", RESTING, 1, REST)
        _shared("delete", TRYING)
        if first:
            logger.warning(
                "The search engine cannot be used, the database answers instead: %s", reason(error)
            )

    def succeeded(self):
        """Take down that it answered."""
        with self._lock:
            was_away, self._away = self._away, False
        if was_away:
            _shared("delete", RESTING)
            _shared("delete", TRYING)
            logger.warning(
                "The search engine answers again. What was published meanwhile is in it after: "
                "python manage.py update_index --backend engine"
            )

    def refused(self, error):
        """Take down that it answered, but would not take this one thing; logged now and then."""
        self.succeeded()
        with self._lock:
            now = monotonic()
            first, self._refused = now >= self._refused, max(now + REST, self._refused)
        if first:
            logger.warning("The search engine refused what it was given: %s", reason(error))

    def _wait(self, seconds):
        with self._lock:
            self._away = True
            self._next = monotonic() + seconds


def reason(error):
    """An error in one line of bounded length."""
    words = " ".join(f"{type(error).__name__}: {error}".split())
    return words[:LONGEST_REASON]


def _shared(do, *args):
    """What the cache answers; None if it cannot."""
    try:
        return getattr(cache, do)(*args)
    except Exception:  # a cache that is away must not take search along
        return None


breaker = Breaker()
