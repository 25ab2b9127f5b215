"""What there is to translate: pages with pairs that are open, the newest forum first."""

from dataclasses import dataclass
from functools import cached_property

from wagtail.models import Page
from wagtail.permissions import page_permission_policy

from ..two_sides.pairs import pairs_of
from ..two_sides.state import PageEnglish, PairState
from .changes import as_html, difference, old_chinese, plain
from .pages import english_of_pages, forums, newest, pks_of, real_pages

OPEN_STATES = [PageEnglish.MISSING, PageEnglish.STALE, PageEnglish.MACHINE]
SHARED = "shared"  # what the filter calls pages that belong to no forum


@dataclass(frozen=True)
class Waiting:
    """A page in the queue; `forum` is None where it belongs to all forums."""

    page: Page
    forum: Page | None
    state: str

    @cached_property
    def version(self):
        """Its newest version."""
        return newest(self.page)

    @cached_property
    def pairs(self):
        """All its pairs."""
        return pairs_of(self.version)


@dataclass(frozen=True)
class OpenPair:
    """An open pair as the queue shows it: its Chinese, and what changed in it, as HTML.

    `changes` is None where the old Chinese is in none of the versions.
    """

    pair: object
    chinese: str
    state: str
    changes: str | None = None

    @property
    def state_label(self):
        return PageEnglish(self.state).label


def waiting(user):
    """The pages with open pairs that an account may edit, as a list of `Waiting`.

    Forums come newest first, each with its pages in the order of the tree, and then what all
    forums share.
    """
    states = english_of_pages(*OPEN_STATES)
    editable = page_permission_policy.instances_user_has_permission_for(user, "change")
    pages = {
        page.pk: page
        for page in real_pages()
        .filter(pk__in=list(states))
        .filter(pk__in=editable.values("pk"))
        .select_related("content_type")
        .order_by("path")
    }
    found = []
    for forum in forums() if pages else ():
        own = pks_of(forum)
        found += [Waiting(pages.pop(pk), forum, states[pk]) for pk in list(pages) if pk in own]
    return found + [Waiting(page, None, states[page.pk]) for page in pages.values()]


def with_state(entries, state):
    """Those of `entries` with a pair in this state.

    A page's own state is that of its worst pair, so pages in a worse state are looked into.
    """
    if state == PageEnglish.MISSING:
        return [entry for entry in entries if entry.state == state]
    return [
        entry
        for entry in with_versions(entries)
        if entry.state == state or any(open_state(pair) == state for pair in entry.pairs)
    ]


def with_versions(entries):
    """`entries` with pages of their own kind, read in one query for each kind."""
    pages = Page.objects.filter(pk__in=[entry.page.pk for entry in entries]).specific()
    by_key = {page.pk: page for page in pages}
    return [Waiting(by_key[entry.page.pk], entry.forum, entry.state) for entry in entries]


def open_state(pair):
    """The state of an open pair, a machine's English told apart; empty where it is done."""
    if pair.state != PairState.IN_STEP:
        return pair.state.value
    return PageEnglish.MACHINE.value if pair.machine_made else ""


def open_pairs(entry):
    """The open pairs of a page as a list of `OpenPair`, with what changed in stale ones."""
    found = [pair for pair in entry.pairs if pair.is_open]
    old = old_chinese(entry.version, found)
    return [
        OpenPair(pair, plain(pair.chinese, pair.is_rich), open_state(pair), changes_of(pair, old))
        for pair in found
    ]


def changes_of(pair, old):
    """What changed in the Chinese of a pair, as HTML; None if that is not known.

    `old` is what `old_chinese` found.
    """
    if pair.path not in old:
        return None
    before, after = plain(old[pair.path], pair.is_rich), plain(pair.chinese, pair.is_rich)
    return as_html(difference(before, after))
