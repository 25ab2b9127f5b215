"""Writing what was changed on the screen: versions of the forum and of talks, or nothing."""

from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail.models import Page

from ..models import Session, TalkPage
from .changes import moves, people_changed, wanted_order
from .waiting import give_out_numbers, put


@dataclass
class Saved:
    """What was written: pages whose new version is a draft, and pages that are public now."""

    drafts: list = field(default_factory=list)
    published: list = field(default_factory=list)
    made: list = field(default_factory=list)
    reordered: bool = False


class CannotPublishError(Exception):
    """A page cannot be published as it is; the message says which and why."""


@transaction.atomic
def save(board, changes, *, publish=(), publish_forum=False):
    """Write the changes of a board that is valid; everything or, on an error, nothing.

    `publish` are the keys of rows whose talks become public, `publish_forum` says so of the
    forum. It comes first, as a talk can only be published in a session that is. Raises
    `CannotPublishError`.
    """
    saved, session_keys, forum = Saved(), {}, board.forum
    if changes.agenda:
        forum, session_keys = _save_forum(board, saved)
    if publish_forum:
        _publish(forum, board.user, saved)
    made = {}
    for row in changes.talks:
        talk = _save_talk(row, board, session_keys, saved)
        made[row.form.row_key] = talk
    _reorder(board, made, changes)
    saved.reordered = changes.order
    for key in publish:
        _publish(made.get(key) or board.talk_versions[key].page, board.user, saved)
    return saved


# The forum


def _save_forum(board, saved):
    """A version of the forum; returns it, and the keys of its sessions by those of the screen."""
    forum = board.forum.get_latest_revision_as_object()
    sessions, keys = _sessions(forum, board)
    for place, session in enumerate(sessions):
        session.sort_order = place
    forum.sessions = sessions
    if forum.live:
        give_out_numbers(forum, sessions)
    else:
        # Nobody sees it, so its draft may be what is stored, with its sessions.
        forum.save(clean=False)
    forum.save_revision(user=board.user, log_action=True, clean=False)
    saved.drafts.append(forum)
    return forum, {key: session.pk for key, session in zip(keys, sessions, strict=True)}


def _sessions(forum, board):
    """The rows of sessions as the screen has them, and their keys there."""
    stored = sorted(forum.sessions.all(), key=lambda row: row.sort_order or 0)
    by_key = {identity[0]: row for identity, row in zip(board.sessions.seen, stored, strict=False)}
    forms = board.sessions.in_order()
    sessions = []
    for form in forms:
        session = by_key.get(form.row_key) or Session()
        form.apply(session)
        sessions.append(session)
    return sessions, [form.row_key for form in forms]


# Talks


def _save_talk(row, board, session_keys, saved):
    """A version of a talk, or a new talk; returns its page."""
    if row.page is None:
        talk = TalkPage(live=False, owner=board.user)
    else:
        talk = row.page.get_latest_revision_as_object()
    row.form.apply(talk)
    if row.page is None or "session" in row.form.changed_fields:
        put(talk, _session_key(row.form.cleaned_data["session"], session_keys))
    if people_changed(row):
        _set_people(talk, row)
    if row.page is None:
        board.forum.add_child(instance=talk)
        saved.made.append(talk)
    talk.save_revision(user=board.user, log_action=True, clean=False)
    saved.drafts.append(talk)
    return talk


def _session_key(key, session_keys):
    """The key in the database, or the one given out, for that of the screen."""
    if not key:
        return None
    return session_keys[key] if key in session_keys else int(key)


def _set_people(talk, row):
    before = list(talk.appearances.all())
    people = [form.applied_to(before) for form in row.people if not form.is_gone]
    for place, person in enumerate(people):
        person.sort_order = place
    talk.appearances = people


def _reorder(board, made, changes):
    """Move the talks to where the screen has them; only the order in the tree can say it."""
    if not board.permissions.can_reorder_children():
        return
    new = [key for key in made if key not in board.talk_versions]
    if not changes.order and not new:
        return
    order = [*board.talk_versions, *new]
    pks = {key: made[key].pk if key in made else int(key) for key in order}
    for key, previous in moves(order, wanted_order(board, order)):
        talk = Page.objects.get(pk=pks[key])
        if previous is None:
            talk.move(board.forum.get_first_child(), pos="left", user=board.user)
        else:
            talk.move(Page.objects.get(pk=pks[previous]), pos="right", user=board.user)


# Publishing


def _publish(page, user, saved):
    """Publish the newest version of a page, if it is complete."""
    revision = page.get_latest_revision()
    page = revision.as_object() if revision else page.specific
    try:
        page.full_clean()
    except ValidationError as error:
        raise CannotPublishError(
            _("“%(page)s” cannot be published: %(why)s")
            % {"page": page.title, "why": " ".join(_reasons(page, error))}
        ) from error
    revision = revision or page.save_revision(user=user, clean=False)
    revision.publish(user=user, log_action=True)
    saved.published.append(page)
    saved.drafts = [draft for draft in saved.drafts if draft.pk != page.pk]


def _reasons(page, error):
    for name, messages in error.message_dict.items():
        try:
            label = f"{capfirst(page._meta.get_field(name).verbose_name)}: "
        except LookupError:
            label = ""
        yield from (label + message for message in messages)
