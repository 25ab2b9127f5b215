"""Merging two pages of one person or one organisation: what would happen, and doing it.

`gone` goes into `kept`: whatever points to it, its addresses and its names go over, then the page
is deleted. All that is needed to take the two apart again is kept in a `Merge`, see `unmerging`.
"""

import json
from dataclasses import dataclass, field

from django.conf import settings
from django.core import serializers
from django.db import transaction
from django.utils import translation
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, ReferenceIndex, Revision

from forum_site.models import BasePage
from forum_site.search import freshness

from ..models import Merge
from . import history
from .filling import gain_of, give
from .pointing import digest, holder_of, key_to_holder, keys_to, told_apart_by
from .vanishing import take_away
from .versions import Versions, move_texts, texts_that_link


@dataclass
class Moves:
    """The rows of one foreign key that go over, and those that another one makes superfluous."""

    key: object
    rows: list = field(default_factory=list)
    dropped: list = field(default_factory=list)


@dataclass
class Plan:
    """What merging two pages would do. `state` tells whether that has changed meanwhile."""

    kept: BasePage
    gone: BasePage
    moves: list
    texts: list
    versions: Versions
    addresses: list
    gain: object

    @property
    def state(self):
        pages = [(page.pk, page.latest_revision_id, page.live) for page in (self.kept, self.gone)]
        rows = [(str(m.key), [r.pk for r in m.rows], [r.pk for r in m.dropped]) for m in self.moves]
        return digest([pages, rows, sorted(self.versions.changed), self.addresses])

    def holders(self):
        """The pages that are changed because they name the page that goes, each once."""
        rows = [row for moves in self.moves for row in (*moves.rows, *moves.dropped)]
        found = {page.pk: page for page in map(holder_of, rows) if isinstance(page, Page)}
        found |= {page.pk: page for page in self.texts if isinstance(page, Page)}
        missing = self.versions.pages() - set(found)
        found |= Page.objects.in_bulk(missing)
        return sorted(found.values(), key=lambda page: page.path)


def plan(kept, gone):
    """The `Plan` of merging `gone` into `kept`; nothing is changed."""
    return Plan(
        kept=kept,
        gone=gone,
        moves=[moves_of(key, kept, gone) for key in keys_to(type(gone))],
        texts=texts_that_link(gone),
        versions=Versions.naming(gone, kept),
        addresses=addresses_of(gone),
        gain=gain_of(newest(kept), newest(gone)),
    )


def newest(page):
    """A page as editors see it: its draft where there is one."""
    return page.get_latest_revision_as_object() if page.has_unpublished_changes else page


def moves_of(key, kept, gone):
    """The `Moves` along one foreign key."""
    manager, moves = key.model._base_manager, Moves(key)
    sets = told_apart_by(key)
    taken = [set(manager.filter(**{key.name: kept.pk}).values_list(*names)) for names in sets]
    named = [each.name for each in (key, key_to_holder(key.model)) if each]
    for row in manager.filter(**{key.name: gone.pk}).select_related(*named).order_by("pk"):
        said = [
            tuple(getattr(row, row._meta.get_field(name).attname) for name in names)
            for names in sets
        ]
        twice = any(what in known for what, known in zip(said, taken, strict=True))
        (moves.dropped if twice else moves.rows).append(row)
        for what, known in zip(said, taken, strict=True):
            known.add(what)
    return moves


def addresses_of(page):
    """The addresses at which a page has been read, in every language; none of a mere draft."""
    if not (page.live or page.first_published_at):
        return []
    found = []
    for code, _name in settings.LANGUAGES:
        with translation.override(code):
            parts = page.get_url_parts()
            if parts:
                found.append((parts[0], Redirect.normalise_path(parts[2])))
    return found


# Doing it


def merge(planned, user):
    """Do what a `Plan` says, in one transaction; returns the `Merge`."""
    kept, gone = planned.kept, planned.gone
    with transaction.atomic():
        freshness.take_turns()
        shown = freshness.showing({type(gone): {gone.pk}})
        holders = planned.holders()
        told = {
            "kept": kept.pk,
            "last_revision": Revision.objects.order_by("-pk").values_list("pk", flat=True).first(),
            "versions": planned.versions.write(),
            "texts": move_texts(planned.texts, gone, kept),
            **move_rows(planned),
        }
        told["gained"] = fill(kept, planned.gain, user)
        told["gone"] = take_away(gone, user)
        told["redirects"] = redirect(planned.addresses, kept)
        refresh_references(holders)
        freshness.follow({type(kept): {kept.pk}}, besides=shown)
        merged = Merge.objects.create(
            kept=kept.page_ptr, gone_title=gone.title, what_moved=told, made_by=user
        )
        tell_history(merged, kept, holders, user)
    return merged


def move_rows(planned):
    """Have the rows point to the page that stays; returns what is needed to turn them back.

    That is, of each row, its key and that of the thing on which it stands.
    """
    moved, dropped = [], []
    for moves in planned.moves:
        key = moves.key
        rows = {row.pk: getattr(holder_of(row), "pk", None) for row in moves.rows}
        dropped += json.loads(serializers.serialize("json", moves.dropped))
        manager = key.model._base_manager
        manager.filter(pk__in=[row.pk for row in moves.dropped]).delete()
        manager.filter(pk__in=rows).update(**{key.name: planned.kept.pk})
        if rows:
            moved.append([key.model._meta.label_lower, key.name, list(rows.items())])
    return {"rows": moved, "dropped": dropped}


def fill(kept, gain, user):
    """Give the kept page what it gains, as a version; published where that publishes nothing else.

    Returns the values before and after, and the names.
    """
    if not gain:
        return {"fields": {}, "names": []}
    page = newest(kept)
    before = {name: [getattr(page, name), value] for name, value in gain.fields.items()}
    give(page, gain)
    save_version(page, kept.live and not kept.has_unpublished_changes, user)
    return {"fields": before, "names": gain.names}


def save_version(page, publish, user):
    """Save a version of a page, and publish it if told so."""
    revision = page.save_revision(user=user, log_action=True, clean=False)
    if publish:
        revision.publish(user=user)


def redirect(addresses, kept):
    """Lead the old addresses to the kept page for good; returns the keys of the redirects."""
    made = []
    for site, path in addresses:
        Redirect.objects.filter(site=site, old_path=path).delete()
        made.append(
            Redirect.objects.create(
                site_id=site, old_path=path, redirect_page=kept.page_ptr, automatically_created=True
            ).pk
        )
    return made


def refresh_references(pages):
    """Have Wagtail's index of references say what these pages point to now."""
    for page in Page.objects.filter(pk__in=[page.pk for page in pages]).specific():
        ReferenceIndex.create_or_update_for_object(page)


def tell_history(merged, kept, holders, user):
    """Write the merge into the history of the kept page and of the pages that were changed."""
    gone = merged.gone_title
    history.write(kept, "speakers.merge", user, merge=merged.pk, gone=gone)
    for page in holders:
        if page.pk != kept.pk:
            page = page.specific_deferred
            history.write(page, "speakers.follow_merge", user, gone=gone, kept=kept.title)
