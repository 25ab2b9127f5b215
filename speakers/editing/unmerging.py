"""Taking two merged pages apart again, as they were: wholly, or not at all with the reason why."""

import json

from django.apps import apps
from django.core import serializers
from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, Revision

from forum_site.search import freshness

from ..models import Merge
from . import history
from .filling import take_back
from .merging import newest, refresh_references, save_version
from .pointing import digest, holder_of
from .versions import AT_A_TIME, store, texts_in


class CannotUndoError(Exception):
    """What was merged cannot be taken apart; the message says why, for staff."""


def unmerge(merged, user):
    """Undo a `Merge`; returns the page that is there again. Raises `CannotUndoError`."""
    with transaction.atomic():
        merged = Merge.objects.select_for_update().get(pk=merged.pk)
        told = merged.what_moved
        check(merged)
        freshness.take_turns()
        kept = merged.kept.specific
        shown = freshness.showing({type(kept): {kept.pk}})
        Redirect.objects.filter(pk__in=told["redirects"]).delete()
        back = bring_back(told["gone"])
        holders = turn_rows_back(told, kept, back)
        holders |= turn_texts_back(told["texts"])
        turn_versions_back(told)
        give_back(kept, told["gained"], user)
        refresh_references(holders.values())
        freshness.follow({type(back): {kept.pk, back.pk}}, besides=shown)
        Merge.objects.filter(pk=merged.pk).update(undone_at=timezone.now())
        tell_history(merged, kept, back, holders.values(), user)
    return back


def check(merged):
    """Raise `CannotUndoError` where that can be told before anything is tried."""
    told = merged.what_moved
    if merged.undone_at:
        raise CannotUndoError(_("This merge has been undone already."))
    if not told:
        raise CannotUndoError(
            _("What the undo needs was erased when a person asked to be withdrawn.")
        )
    if told["kept"] != merged.kept_id:
        raise CannotUndoError(
            _("“%(page)s” was merged into another page afterwards: undo that merge first.")
            % {"page": merged.kept.title}
        )
    if not Page.objects.filter(pk=told["gone"]["parent"]).exists():
        raise CannotUndoError(_("The list in which the page stood is no longer there."))


def changed_since(page):
    """The refusal where a page is no longer as the merge left it."""
    return CannotUndoError(
        _(
            "“%(page)s” was changed since in what the merge moved. "
            "Undo later merges first, or correct the pages by hand."
        )
        % {"page": getattr(page, "title", None) or str(page)}
    )


def bring_back(told):
    """Make the page again that went, at its old place and address, with all that was part of it."""
    model, parent = apps.get_model(told["model"]), Page.objects.get(pk=told["parent"])
    rows = list(serializers.deserialize("json", json.dumps(told["rows"])))
    page = rows[0].object
    if Page.objects.child_of(parent).filter(slug=page.slug).exists():
        raise CannotUndoError(
            _("The address “%(slug)s” belongs to another page now.") % {"slug": page.slug}
        )
    page.path, page.depth = free_path(page.path, parent), parent.depth + 1
    page.set_url_path(parent)
    for row in rows:
        let_go_of_what_is_gone(row.object)
        row.save()
    Page.objects.filter(pk=parent.pk).update(numchild=F("numchild") + 1)
    also = list(serializers.deserialize("json", json.dumps(told["also"])))
    coming = {(type(thing.object), thing.object.pk) for thing in also}
    for thing in also:
        let_go_of_what_is_gone(thing.object, coming)
        thing.save()
    latest, live = told["versions"]
    Page.objects.filter(pk=page.pk).update(latest_revision=latest, live_revision=live)
    page = model.objects.get(pk=page.pk)
    page.save()  # as anything that is saved it enters the index and is known by what it points to
    return page


def free_path(path, parent):
    """The old place in the tree if nobody took it, else the last one below the parent."""
    is_there = path[: -Page.steplen] == parent.path
    if is_there and not Page.objects.filter(path=path).exists():
        return path
    last = parent.get_last_child()
    return last._inc_path() if last else Page._get_path(parent.path, parent.depth + 1, 1)


def let_go_of_what_is_gone(thing, coming=()):
    """Empty the foreign keys whose objects were deleted meanwhile, such as a picture.

    `coming` are objects that are about to be stored, as (model, key).
    """
    for key in thing._meta.local_fields:
        value = getattr(thing, key.attname) if key.many_to_one and key.null else None
        if value is None or (key.related_model, value) in coming:
            continue
        if not key.related_model._base_manager.filter(pk=value).exists():
            setattr(thing, key.attname, None)


def turn_rows_back(told, kept, back):
    """Have the rows point to the page that is there again; returns the pages that hold them."""
    holders = {}
    for label, name, keys in told["rows"]:
        model = apps.get_model(label)
        rows = model._base_manager.in_bulk([key for key, _holder in keys])
        for key, held_by in keys:
            if key in rows:
                page = holder_of(rows[key])
                if getattr(rows[key], model._meta.get_field(name).attname) != kept.pk:
                    raise changed_since(page)
                if isinstance(page, Page):
                    holders[page.pk] = page
            else:
                check_without_row(model, name, held_by, kept)
        model._base_manager.filter(pk__in=list(rows)).update(**{name: back.pk})
    for thing in serializers.deserialize("json", json.dumps(told["dropped"])):
        page = holder_that_is_there(thing.object)
        if page is None:
            continue
        make_room(thing.object)
        thing.save()
        if isinstance(page, Page):
            holders[page.pk] = page
    return holders


def check_without_row(model, name, held_by, kept):
    """Raise `CannotUndoError` where a row is gone whose page still names the kept one."""
    for row in model._base_manager.filter(**{name: kept.pk}):
        page = holder_of(row)
        if page is not row and page.pk == held_by:
            raise changed_since(page)


def holder_that_is_there(row):
    """The page of a row that is made again; None where it is gone meanwhile."""
    for field in row._meta.fields:
        if field.many_to_one and getattr(row, field.attname) is not None:
            wanted = field.related_model._base_manager.filter(pk=getattr(row, field.attname))
            if not wanted.exists() and not field.null:
                return None
    return holder_of(row)


def make_room(row):
    """Put a row at the end of its page where another one has taken its place."""
    if not hasattr(row, "sort_order"):
        return
    page = holder_of(row)
    parental = next(f.name for f in row._meta.fields if getattr(row, f.attname) == page.pk)
    others = type(row)._base_manager.filter(**{parental: page.pk})
    if others.filter(sort_order=row.sort_order).exists():
        last = others.order_by("-sort_order").values_list("sort_order", flat=True).first()
        row.sort_order = last + 1


def turn_texts_back(texts):
    """Have the links in texts lead where they led; returns the pages that were changed."""
    holders = {}
    for label, key, parts in texts:
        thing = apps.get_model(label)._base_manager.filter(pk=key).first()
        if thing is None:
            continue
        now, page = texts_in(thing), holder_of(thing)
        if any(digest(now[name]) != left for name, (_before, left) in parts.items()):
            raise changed_since(page)
        store(thing, {name: before for name, (before, _left) in parts.items()})
        if isinstance(page, Page):
            holders[page.pk] = page
    return holders


def turn_versions_back(told):
    """Have the versions name the page again, those that were made since as well."""
    changed = told["versions"]["changed"]
    for revision in Revision.objects.filter(pk__in=list(changed)).iterator(AT_A_TIME):
        parts = changed[str(revision.pk)]
        if any(digest(revision.content.get(name)) != left for name, (_b, left) in parts.items()):
            raise changed_since(revision)
        put(revision, {name: before for name, (before, _left) in parts.items()})
    since = Revision.objects.filter(pk__gt=told["last_revision"] or 0)
    for where, said in told["versions"]["said"].items():
        content_type, key = where.split("/")
        for revision in since.filter(content_type=content_type, object_id=key):
            put(revision, as_it_would_be(revision, said))


def as_it_would_be(revision, said):
    """The parts of a later version, had there been no merge; `said` is what they said then."""
    parts = {}
    for name, by_digest in said.items():
        now = digest(revision.content.get(name))
        if now not in by_digest:
            raise changed_since(revision)
        parts[name] = by_digest[now]
    return parts


def put(revision, parts):
    """Store parts of a version."""
    if parts:
        Revision.objects.filter(pk=revision.pk).update(content=revision.content | parts)


def give_back(kept, gained, user):
    """Take from the kept page what it gained, as a version; published if nothing else would be."""
    if gained["fields"] or gained["names"]:
        page = newest(kept)
        take_back(page, gained["fields"], gained["names"])
        save_version(page, kept.live and not kept.has_unpublished_changes, user)


def tell_history(merged, kept, back, holders, user):
    """Write the undo into the history of both pages and of the pages that were changed."""
    for page in (kept, back, *(page.specific_deferred for page in holders)):
        history.write(page, "speakers.unmerge", user, merge=merged.pk, gone=merged.gone_title)
