"""A merge in words for staff: what goes over, what does not, and what stands in its way."""

from dataclasses import dataclass

from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail.models import Page

from .pointing import holder_of


@dataclass(frozen=True)
class Group:
    """Things of one kind that go over, by their names."""

    heading: str
    items: list


@dataclass(frozen=True)
class Told:
    """What a preview lists, beside the plan itself."""

    groups: list
    conflicts: list
    gained: list
    names: list
    addresses: list


def told(planned):
    """The `Told` of a `Plan`."""
    groups = [
        Group(heading_of(moves.key), [name_of(row, moves.key) for row in moves.rows])
        for moves in planned.moves
        if moves.rows
    ]
    if planned.texts:
        groups.append(Group(_("Links in texts"), [str(thing) for thing in planned.texts]))
    drafts = planned.versions.pages() - moved_pages(planned)
    if drafts:
        pages = Page.objects.filter(pk__in=drafts).order_by("path")
        groups.append(Group(_("Drafts and earlier versions"), [page.title for page in pages]))
    return Told(
        groups=groups,
        conflicts=[name_of(row, moves.key) for moves in planned.moves for row in moves.dropped],
        gained=fields_gained(planned),
        names=planned.gain.names,
        addresses=[path for _site, path in planned.addresses],
    )


def moved_pages(planned):
    """The keys of the pages that the other groups name."""
    rows = [row for moves in planned.moves for row in (*moves.rows, *moves.dropped)]
    things = [*map(holder_of, rows), *planned.texts]
    return {thing.pk for thing in things if isinstance(thing, Page)}


def heading_of(key):
    """What the rows of a foreign key are called."""
    model = key.model._meta.auto_created or key.model
    heading = capfirst(model._meta.verbose_name_plural)
    if key.model._meta.auto_created or not key.null:
        return heading
    return f"{heading} · {key.verbose_name}"


def name_of(row, key):
    """What a row is called: by the page on which it stands, and by itself where that says more."""
    page = holder_of(row)
    if page is row:
        return str(row)
    own = (
        "" if str(row) == str(getattr(row, key.name)) or key.model._meta.auto_created else str(row)
    )
    return " · ".join(filter(None, [str(page), own]))


def fields_gained(planned):
    """The names of the empty fields that are filled, in words."""
    fields = [planned.kept._meta.get_field(name) for name in planned.gain.fields]
    return [capfirst(str(field.verbose_name)) for field in fields]


def problems_of(planned, user):
    """Why a merge cannot be done by a user as things are, in words; empty if it can."""
    kept, gone = planned.kept, planned.gone
    problems = []
    for page in (kept, gone):
        permissions = page.permissions_for_user(user)
        if permissions.page_locked():
            problems.append(_("“%(page)s” is locked.") % {"page": page.title})
    if not gone.permissions_for_user(user).can_delete():
        problems.append(_("You may not delete “%(page)s”.") % {"page": gone.title})
    if gone.live and not kept.live:
        text = _("“%(kept)s” is not published, but “%(gone)s” is. Keep the published one.")
        problems.append(text % {"kept": kept.title, "gone": gone.title})
    if gone.get_children_count() or gone.alias_of_id or gone.aliases.exists():
        problems.append(_("“%(page)s” has copies or pages below it.") % {"page": gone.title})
    if getattr(gone, "withdrawn_on", None) or getattr(kept, "withdrawn_on", None):
        problems.append(_("A person who was withdrawn is not merged."))
    return problems + pages_out_of_reach(planned, user)


def pages_out_of_reach(planned, user):
    """The refusal for each page that would change and that the user may not change."""
    refused = []
    for page in planned.holders():
        permissions = page.permissions_for_user(user)
        if not permissions.can_edit() or (page.live and not permissions.can_publish()):
            refused.append(_("You may not change “%(page)s”.") % {"page": page.title})
    return refused
