"""How much of a forum's English is there and in step, counted in pairs."""

from dataclasses import dataclass

from django.core.cache import cache
from wagtail.models import Page

from ..two_sides.pairs import pairs_of
from .pages import newest, pks_of

KEPT = 7 * 24 * 3600  # seconds; a new version of a page is counted anew whenever it comes


@dataclass(frozen=True)
class Progress:
    """How many of the pairs are done: in step, and not waiting for a person's approval."""

    done: int
    total: int

    @property
    def percent(self):
        """A whole number, rounded down: 100 only where all is done, or there is nothing to do."""
        return self.done * 100 // self.total if self.total else 100

    @property
    def open(self):
        """How many pairs a translator has to look at."""
        return self.total - self.done

    @classmethod
    def of_pairs(cls, pairs):
        """The progress over a list of `Pair`."""
        return cls(sum(not pair.is_open for pair in pairs), len(pairs))

    def __add__(self, other):
        return Progress(self.done + other.done, self.total + other.total)


def progress_of(forum):
    """The `Progress` over the newest versions of all pages that belong to a forum."""
    return sum(progress_by_page(forum).values(), Progress(0, 0))


def progress_by_page(forum):
    """Map the key of each page of a forum to its `Progress`; a version is counted once.

    One entry in the cache for a forum, as caches keep few.
    """
    key = f"translation.progress.{forum.pk}"
    known = cache.get(key, {})
    pages = list(Page.objects.filter(pk__in=pks_of(forum)))
    new = [page.pk for page in pages if known.get(page.pk, (None,))[0] != _version(page)]
    specific = {page.pk: page for page in Page.objects.filter(pk__in=new).specific()}
    counted = {}
    for page in pages:
        if page.pk in specific:
            progress = Progress.of_pairs(pairs_of(newest(specific[page.pk])))
            counted[page.pk] = (_version(page), progress)
        else:
            counted[page.pk] = known[page.pk]
    if counted != known:
        cache.set(key, counted, KEPT)
    return {pk: progress for pk, (version, progress) in counted.items()}


def _version(page):
    """What changes with each new version of a page.

    A draft may be written over in place: that changes its time and not its number. A page that was
    never saved in the admin has no version; it is counted each time.
    """
    if not page.latest_revision_id:
        return object()
    return (
        page.latest_revision_id,
        page.latest_revision_created_at,
        page.has_unpublished_changes,
    )
