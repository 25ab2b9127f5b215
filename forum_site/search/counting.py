"""Counting what people look for: only the words and the day are kept, see `SearchCount`.

Rules of privacy: no address, cookie or account is read here, and words that look as if they
belonged to a person (e-mail address, telephone number, number of an identity document) are not
stored.
"""

import logging
import re
import unicodedata
from contextlib import contextmanager

from django.db import Error, connection, transaction
from django.db.models import F

from ..models import SearchCount
from ..models.searches import LONGEST_COUNTED, today
from .asked import Sort

logger = logging.getLogger(__name__)

MOST_A_DAY = 2_000  # different queries; a robot's inventions are not to fill the disk
LONGEST_WAIT = 100  # milliseconds that a reader waits at most for others to finish writing
MOST_FOUND = 2**31 - 1  # what the column holds on both databases

ROBOTS = re.compile(r"bot|spider|crawl", re.IGNORECASE)
PERSONAL = re.compile(
    r"""
    \S@\S                                # an e-mail address
    | \d{7}                              # a telephone number, an identity card's number
    | \d{3,4}[ \-–—]\d{3,4}[ \-–—]\d{4}  # a telephone number in groups: 138-1234-5678
    | [a-z]{1,2}\d{6}\([\da]\)           # an identity card of Hong Kong: A123456(3)
    """,
    re.VERBOSE,
)


def normalised(query):
    """A query as queries are compared: NFKC, case folded, single spaces, nothing invisible."""
    text = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", query).casefold())
    seen = (char for char in text if char.isspace() or unicodedata.category(char)[0] != "C")
    return " ".join("".join(seen).split())


def is_new_search(request, asked):
    """Whether a person has just searched for something.

    Turning a page, ticking a box or sorting goes on with a search; robots, HEAD and what a browser
    fetches beforehand (https://developer.mozilla.org/docs/Web/HTTP/Headers/Sec-Purpose) are none.
    """
    return (
        request.method == "GET"
        and asked.page == 1
        and not asked.chosen
        and asked.sort == Sort.RELEVANCE
        and "prefetch" not in request.headers.get("Sec-Purpose", "")
        and not ROBOTS.search(request.headers.get("User-Agent", ""))
    )


def count_search(query, language, found):
    """Count a query in a language (`zh-hans`, `en`) that had `found` results.

    It never raises because of the database and never waits long for it: a search that is not
    counted is no loss, one that is not answered is.
    """
    words = normalised(query)
    if not words or PERSONAL.search(words):
        return
    row = {"day": today(), "query": words[:LONGEST_COUNTED].rstrip(), "language": language}
    found = min(found, MOST_FOUND)
    try:
        with _transaction_without_waiting():
            if not _add_one(row, found) and _make_room(row):
                _add_one(row, found)
    except Error as error:
        _complaint.say(error)
    else:
        _complaint.is_over()


def _add_one(row, found):
    """Add to the row of a query; false if there is none yet."""
    return SearchCount.objects.filter(**row).update(count=F("count") + 1, found=found)


def _make_room(row):
    """Make the row of a query, unless the day has enough of them; the first of a day tidies up."""
    others = SearchCount.objects.filter(day=row["day"]).count()
    if not others:
        SearchCount.objects.forget()
    if others >= MOST_A_DAY:
        return False
    # Another reader may have made the very row in the meantime, which is as good.
    SearchCount.objects.bulk_create([SearchCount(**row)], ignore_conflicts=True)
    return True


@contextmanager
def _transaction_without_waiting():
    """A transaction that fails where it had to wait for a lock longer than `LONGEST_WAIT`."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with transaction.atomic():
                cursor.execute(f"SET LOCAL lock_timeout = {LONGEST_WAIT}")
                yield
            return
        usual = cursor.execute("PRAGMA busy_timeout").fetchone()[0]
        cursor.execute(f"PRAGMA busy_timeout = {LONGEST_WAIT}")
        try:
            with transaction.atomic():
                yield
        finally:
            cursor.execute(f"PRAGMA busy_timeout = {usual}")


class _Complaint:
    """A warning in the log that is given once, until all is well again."""

    given = False

    def say(self, error):
        if not self.given:
            self.given = True
            logger.warning("searches are not counted for now: %s", error)

    def is_over(self):
        self.given = False


_complaint = _Complaint()
