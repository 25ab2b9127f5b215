"""What a file that came back would change, and the change itself."""

import re
from dataclasses import dataclass, replace

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import TextChoices
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import Page
from wagtail.permissions import page_permission_policy

from ...two_sides.pairs import PairGoneError, pairs_of
from ..changes import plain
from ..pages import newest, pages_of
from ..saving import (
    Edit,
    NotAllowedError,
    cleaned,
    form_field,
    is_same,
    may_translate,
    save_edits,
    seen,
)
from .files import Returned
from .segments import from_text

# Tools for translators may hand back the source where nobody has translated it yet.
HAN = re.compile(r"[\u3400-\u9fff]")


class Kind(TextChoices):
    """What is to become of a text that came back.

    UNTOUCHED is open English that came back as it went out: whether somebody found it right beside
    the Chinese of today, or has not come to it yet, only a person can say.
    """

    NEW = "new", gettext_lazy("Will be written")
    CHANGED = "changed", gettext_lazy("Changed on the site meanwhile")
    UNTOUCHED = "untouched", gettext_lazy("Same English as on the site, still open")
    SAME = "same", gettext_lazy("Is there already")
    REFUSED = "refused", gettext_lazy("Cannot be written")


@dataclass(frozen=True)
class Item:
    """One text that came back, beside what the site has now.

    `english` is as it would be stored; `why` says what is wrong with one that is refused.
    """

    returned: Returned
    kind: Kind
    page: Page | None = None
    label: str = ""
    chinese: str = ""
    now: str = ""
    english: str = ""
    words: str = ""
    why: str = ""

    @property
    def name(self):
        """What the form calls its box to tick."""
        return f"{self.returned.key.page}:{self.returned.key.path}"


def plan(forum, user, found):
    """What `found`, a list of `Returned`, would change in a forum: a list of `Item`.

    Only pages of this forum that the account may edit come into question.
    """
    editable = page_permission_policy.instances_user_has_permission_for(user, "change")
    wanted = {returned.key.page for returned in found}
    pages = pages_of(forum).filter(pk__in=wanted).filter(pk__in=editable.values("pk")).specific()
    versions = {page.pk: newest(page) for page in pages}
    pairs = {pk: {pair.path: pair for pair in pairs_of(page)} for pk, page in versions.items()}
    return [
        item_of(returned, versions.get(returned.key.page), pairs.get(returned.key.page, {}), user)
        for returned in found
    ]


def item_of(returned, page, pairs, user):
    """The `Item` of one text; `page` is None where it is not to be touched."""
    if page is None:
        return Item(returned, Kind.REFUSED, why=_("This page is not part of the forum."))
    pair = pairs.get(returned.key.path)
    if pair is None:
        return Item(returned, Kind.REFUSED, page, why=_("This text is not there any more."))
    item = Item(
        returned,
        Kind.NEW,
        page,
        label=pair.label,
        chinese=plain(pair.chinese, pair.is_rich),
        now=plain(pair.english, pair.is_rich),
    )
    try:
        may_translate(page, user)
        english = stored_form(page, pair, returned.english)
        same = is_same(page, pair, english)
    except NotAllowedError as error:
        return replace(item, kind=Kind.REFUSED, why=str(error))
    except ValidationError as error:
        return replace(item, kind=Kind.REFUSED, why=" ".join(error.messages))
    except PairGoneError:
        return replace(item, kind=Kind.REFUSED, why=_("This text is not there any more."))
    item = replace(item, english=english, words=plain(english, pair.is_rich))
    if item.words.strip() == item.chinese.strip() and HAN.search(item.words):
        return replace(item, kind=Kind.REFUSED, why=_("This is the Chinese itself, not English."))
    if same and not pair.is_open:
        return replace(item, kind=Kind.SAME)
    if (returned.key.seen_chinese, returned.key.seen_english) != seen(pair):
        return replace(item, kind=Kind.CHANGED)
    return replace(item, kind=Kind.UNTOUCHED) if same else item


def stored_form(page, pair, text):
    """What came back for a pair as it is stored, through the field of the page's own form.

    Raises `ValidationError` and `PairGoneError`.
    """
    english = from_text(text, pair)
    if pair.is_rich:
        english = form_field(page, pair.path).widget.format_value(english)
    return cleaned(page, pair.path, english)


@transaction.atomic
def carry_out(items, user):
    """Write the English of `items` into drafts, all or nothing; returns how many were written.

    English that is as it was counts as found right beside the Chinese of today. Raises
    `StalePlanError` if a text changed since the plan was made.
    """
    edits = {}
    for item in items:
        key = item.returned.key
        edit = Edit(key.path, item.english, key.seen_chinese, key.seen_english, approves=True)
        edits.setdefault(key.page, []).append(edit)
    written = 0
    for page, own in edits.items():
        outcome = save_edits(page, user, own)
        if outcome.conflicts or outcome.gone or outcome.refused:
            raise StalePlanError
        written += len(outcome.saved)
    return written


class StalePlanError(Exception):
    """A text changed between the look at a plan and its confirmation."""


def as_of_now(item):
    """A changed item that is to be written all the same: over what the site has now."""
    pair = next(pair for pair in pairs_of(item.page) if pair.path == item.returned.key.path)
    chinese, english = seen(pair)
    key = replace(item.returned.key, seen_chinese=chinese, seen_english=english)
    return replace(item, returned=replace(item.returned, key=key))
