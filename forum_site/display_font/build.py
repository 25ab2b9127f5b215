"""Bringing the display font up to date, one process at a time."""

import fcntl
import logging
import time
from contextlib import contextmanager

from .characters import wanted
from .published import current, folder, publish

logger = logging.getLogger(__name__)

RECIPE = "1"  # to be raised with each change of the face or of how it is cut
LONGEST_WAIT = 10  # seconds


def bring_up_to_date(force=False):
    """Build the font if its characters have changed; return (its `Build`, whether it is new).

    Raises OSError where the files cannot be written.
    """
    with lock():
        build, characters = current(), wanted()
        if build and not force and build.is_made_of(characters, RECIPE):
            return build, False
        from .subset import subset  # fontTools takes a while and is seldom needed

        return publish(subset(characters), RECIPE), True


def add_missing():
    """Build the font anew if it lacks a character that a page now shows.

    The first one is made when the site is set up, not while somebody waits for a page to be saved.
    Failures are logged: whoever publishes a page can do nothing about them.
    """
    try:
        build = current()
        if build and build.lacks(wanted()):
            bring_up_to_date()
    except Exception:
        logger.exception("the display font could not be built")


@contextmanager
def lock():
    """Hold the fonts' folder against other processes and threads; waits for them to end."""
    folder().mkdir(parents=True, exist_ok=True)
    with open(folder() / ".lock", "w") as file:
        give_up = time.monotonic() + LONGEST_WAIT
        while True:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > give_up:
                    raise TimeoutError("another process is building the display font") from None
                time.sleep(0.05)
        yield


def in_words(build, new):
    """What `bring_up_to_date` did, in a sentence."""
    words = f"{len(build.kept)} characters, {build.sizes[0] / 1024:.0f} KB"
    if build.cut:
        words += f"; no room for {len(build.cut)} more"
    return f"The display font {'is made' if new else 'is up to date'}: {words}."
