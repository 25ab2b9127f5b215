"""Writing English into the newest version of a page, pair by pair, past nobody's back."""

import re
from dataclasses import dataclass, field
from datetime import timedelta

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Subquery
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.admin.widgets import AdminAutoHeightTextInput
from wagtail.models import Page, PageLogEntry

from ..models import BasePage
from ..two_sides.pairs import (
    PairGoneError,
    confirm_english,
    english_field,
    pairs_of,
    write_english,
)
from ..two_sides.state import fingerprint
from ..two_sides.words import is_blank
from .pages import newest

ACTION = "forum_site.translate"  # what the history of a page says
BUNDLED = timedelta(minutes=10)  # saves of one person that come closer than this are one version
LONGEST = 50_000  # characters of one pair
BLOCK_KEY = re.compile(r' data-block-key="[^"]*"')
LINE_BREAK = re.compile(r"\s*[\r\n]+\s*")


@dataclass(frozen=True)
class Edit:
    """What someone did to one pair: its path, the English, and what he had before his eyes.

    `seen_chinese` and `seen_english` are fingerprints. English that is the same as it was says
    nothing, unless `approves`: then it is right beside the Chinese that was seen.
    """

    path: str
    english: str
    seen_chinese: str
    seen_english: str
    approves: bool = False


@dataclass
class Outcome:
    """What became of the edits: `page` is the version after them, `pairs` its pairs by path.

    `refused` maps a path to the reason why it was not written; `conflicts` are the paths of pairs
    that someone changed meanwhile, `gone` those that are not there any more.
    """

    page: BasePage
    saved: set = field(default_factory=set)
    conflicts: set = field(default_factory=set)
    gone: set = field(default_factory=set)
    refused: dict = field(default_factory=dict)
    pairs: dict = field(default_factory=dict)


class NotAllowedError(Exception):
    """The account may not edit this page now; the message says why."""


def may_translate(page, user):
    """Raise `NotAllowedError` unless the account may edit the page, and nobody has locked it."""
    permissions = page.permissions_for_user(user)
    if not permissions.can_edit() or page.alias_of_id:
        raise NotAllowedError(_("Your account may not edit this page."))
    if permissions.page_locked():
        raise NotAllowedError(_("This page is locked. The English can be changed when it is free."))


def form_field(page, path):
    """The form field for the English of a pair: the editor's own, in a box that grows.

    Raises `PairGoneError`.
    """
    english = english_field(page, path)
    english.required = False
    english.is_line = isinstance(english.widget, forms.TextInput)
    if isinstance(english.widget, forms.TextInput | forms.Textarea):
        english.widget = AdminAutoHeightTextInput(attrs={"rows": 1 if english.is_line else 3})
    return english


def cleaned(page, path, raw):
    """The English that a form sent, as it is stored; raises `PairGoneError`, `ValidationError`."""
    english = form_field(page, path)
    if not isinstance(raw, str) or len(raw) > LONGEST * 4:
        raise ValidationError(_("This text is too long."))
    try:
        value = english.widget.value_from_datadict({"english": raw}, {}, "english")
    except (ValueError, TypeError, LookupError, AttributeError, AssertionError) as error:
        raise ValidationError(_("This text cannot be read.")) from error
    if english.is_line:
        value = LINE_BREAK.sub(" ", value)
    value = english.clean(value.replace("\r\n", "\n").replace("\x00", ""))
    if len(value) > LONGEST:
        raise ValidationError(_("This text is too long."))
    return value


@transaction.atomic
def save_edits(page_pk, user, edits, *, machine=False):
    """Write the English of `edits` into the newest version of a page, as one draft version.

    `english` must be cleaned. Nothing but these pairs is touched; a pair that changed since it was
    seen is left alone and told of. Returns an `Outcome`; raises `NotAllowedError`.
    """
    Page.objects.select_for_update().get(pk=page_pk)  # others wait until this is written
    page = newest(Page.objects.get(pk=page_pk))
    may_translate(page, user)
    before = {pair.path: pair for pair in pairs_of(page)}
    outcome = Outcome(page)
    for edit in edits:
        _apply(page, before.get(edit.path), edit, outcome, machine)
    if outcome.saved:
        _save(page, user)
    outcome.pairs = {pair.path: pair for pair in pairs_of(page)}
    return outcome


def _apply(page, pair, edit, outcome, machine):
    if pair is None:
        outcome.gone.add(edit.path)
        return
    same = is_same(page, pair, edit.english)
    says_nothing = not edit.approves or not pair.is_open or is_blank(edit.english)
    if same and says_nothing:
        return
    if (edit.seen_chinese, edit.seen_english) != seen(pair):
        outcome.conflicts.add(edit.path)
        return
    try:
        if not same:
            write_english(page, edit.path, edit.english, machine=machine)
        else:
            confirm_english(page, edit.path)
    except PairGoneError:
        outcome.gone.add(edit.path)
    else:
        outcome.saved.add(edit.path)


def is_same(page, pair, english):
    """Whether English that a form sent is what the pair has already.

    A rich text comes back from its editor with new keys for its blocks, and with tags in the
    editor's spelling; neither is a change.
    """
    if not pair.is_rich:
        return fingerprint(english) == fingerprint(pair.english)
    as_shown = form_field(page, pair.path).widget.format_value(pair.english)
    as_sent_back = cleaned(page, pair.path, as_shown)
    return BLOCK_KEY.sub("", english) == BLOCK_KEY.sub("", as_sent_back)


def seen(pair):
    """The fingerprints of both sides of a pair: what a screen that shows it hands back."""
    return fingerprint(pair.chinese), fingerprint(pair.english)


def _save(page, user):
    bundle = _bundle(page, user)
    page.save_revision(user=user, log_action=ACTION, clean=False, overwrite_revision=bundle)


def _bundle(page, user):
    """The version into which this save goes, too: the same person's, made here a moment ago.

    None where a new one is due: what is public, in review or typed into the page's own form is not
    written over.
    """
    version = page.get_latest_revision()
    if (
        version is None
        or not page.has_unpublished_changes
        or version.user_id != user.pk
        or version.created_at < timezone.now() - BUNDLED
        or version.task_states.exists()
    ):
        return None
    made_of = PageLogEntry.objects.filter(revision=version).values_list("action", flat=True)
    return version if set(made_of) == {ACTION} else None


def others_in_draft(page):
    """The names of those whose unpublished changes would go out together with the English."""
    public = Page.objects.filter(pk=page.pk).values("live_revision__created_at")
    entries = PageLogEntry.objects.filter(
        page=page.pk, content_changed=True, revision__created_at__gt=Subquery(public)
    ).exclude(action=ACTION)
    users = {entry.user_display_name for entry in entries.select_related("user")}
    return sorted(users)
