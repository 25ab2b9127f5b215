"""The pairs of a whole object, its rows and blocks included: to list them and to write English.

The path of a pair is unique within its page: `summary`, `key_points/<block id>`,
`appearances/<key of the row>/post`. A row that was never published has no key yet; it stands as
`+` and its place: `appearances/+2/post`.
"""

from copy import deepcopy
from dataclasses import dataclass

from wagtail import blocks
from wagtail.fields import RichTextField, StreamField
from wagtail.rich_text import RichText

from .blocks import PairValue
from .models import TwoSided
from .state import MACHINE, PairState, confirmed, is_machine_made, pair_state
from .words import UNDER_ENGLISH, is_blank, source


class PairGoneError(LookupError):
    """A path leads to no pair of this object, as its block or row is gone."""


@dataclass(frozen=True)
class Pair:
    """One pair as a translator sees it; the words as stored, HTML where `is_rich`.

    `label` names it for staff in the active language: the field, or the row and the field.
    `machine_made` tells of English that a machine made and nobody has approved; `written_for` is
    the fingerprint of the Chinese for which the English was written, empty where that is unknown.
    """

    path: str
    label: str
    chinese: str
    english: str
    state: PairState
    is_rich: bool = False
    machine_made: bool = False
    max_length: int | None = None
    written_for: str = ""

    @property
    def is_open(self):
        """Whether a translator has something to do here."""
        return self.state != PairState.IN_STEP or self.machine_made


def pairs_of(page):
    """The pairs of a page that have Chinese words, as a list of `Pair` in the form's order.

    Its own fields and streams come first, then its rows. Optional pairs are left out, as in the
    state of the page.
    """
    found = list(_own_pairs(page, "", ""))
    for relation in page.row_relations():
        for prefix, row in _prefixed(relation, getattr(page, relation).all()):
            found.extend(_own_pairs(row, prefix, str(row)))
    return [pair for pair in found if pair.chinese.strip()]


def english_field(page, path):
    """The form field for the English of the pair at `path`, as the editor's form has it.

    Raises `PairGoneError`.
    """
    holder, own = _holder(page, path)
    name, _slash, rest = own.partition("/")
    if not rest:
        if name not in holder.pairs:
            raise PairGoneError(path)
        return holder._meta.get_field(name + UNDER_ENGLISH).formfield()
    pair = _stream_pair(holder, own)
    return deepcopy(pair.block.child_blocks["en"].field)


def keep_machine_english_back(page):
    """Take the English that nobody has approved off a version that is about to be public.

    The page is not saved. Readers get the Chinese there, as where English is missing.
    """
    if page.has_machine_english():
        for pair in pairs_of(page):
            if pair.machine_made:
                write_english(page, pair.path, "")


def write_english(page, path, english, *, machine=False):
    """Write the English of the pair at `path`; the page is not saved.

    With `machine`, it bears the mark of a machine until a person writes or confirms it. Raises
    `PairGoneError`.
    """
    holder, own = _holder(page, path)
    _set(holder, own, english)
    _mark_anew(holder, own, MACHINE if machine else None)


def confirm_english(page, path):
    """Say that the English of the pair at `path` is right beside the Chinese of today.

    The page is not saved. Raises `PairGoneError`.
    """
    holder, own = _holder(page, path)
    _mark_anew(holder, own, None)


def _own_pairs(holder, prefix, row_label):
    for path, chinese, english in holder.iter_pairs():
        name = path.partition("/")[0]
        field = holder._meta.get_field(name)
        partner = None
        if not isinstance(field, StreamField):
            partner = holder._meta.get_field(name + UNDER_ENGLISH)
        marks = holder.english_marks
        yield Pair(
            path=prefix + path,
            label=" · ".join(filter(None, [row_label, str(field.verbose_name)])),
            chinese=source(chinese),
            english=source(english),
            state=pair_state(marks, path, chinese, english),
            is_rich=isinstance(chinese, RichText) or isinstance(field, RichTextField),
            machine_made=is_machine_made(marks, path, english),
            max_length=_max_length(holder, path, partner),
            written_for=marks[path][0] if path in marks and not is_blank(english) else "",
        )


def _prefixed(relation, rows):
    """Yield (prefix of the path, row) for each row of a relation."""
    for place, row in enumerate(rows):
        yield f"{relation}/{row.pk or f'+{place}'}/", row


def _holder(page, path):
    """The object that holds the pair at `path`, and the pair's path within it."""
    relation = path.partition("/")[0]
    if relation not in page.row_relations():
        return page, path
    rows = list(getattr(page, relation).all())
    setattr(page, relation, rows)  # or the page would read them anew when it is saved
    for prefix, row in _prefixed(relation, rows):
        if path.startswith(prefix):
            return row, path.removeprefix(prefix)
    raise PairGoneError(path)


def _mark_anew(holder: TwoSided, path, maker):
    words = {own: (chinese, english) for own, chinese, english in holder.iter_pairs()}
    if path not in words:
        raise PairGoneError(path)
    holder.english_marks = confirmed(holder.english_marks, path, *words[path], maker)


def _set(holder, path, english):
    name, _slash, rest = path.partition("/")
    if not rest:
        if name not in holder.pairs:
            raise PairGoneError(path)
        setattr(holder, name + UNDER_ENGLISH, english)
        return
    pair = _stream_pair(holder, path)
    pair["en"] = RichText(english) if isinstance(pair["zh"], RichText) else english


def _stream_pair(holder, path):
    """The `PairValue` in a stream; raises `PairGoneError`."""
    name, _slash, rest = path.partition("/")
    try:
        pair = _value_at(getattr(holder, name), rest.split("/"))
    except (AttributeError, KeyError, TypeError) as error:
        raise PairGoneError(path) from error
    if not isinstance(pair, PairValue):
        raise PairGoneError(path)
    return pair


def _max_length(holder, path, partner):
    """The most characters that the English may have; None where there is no limit."""
    if partner is not None:
        return partner.max_length
    return getattr(_stream_pair(holder, path).block.child_blocks["en"].field, "max_length", None)


def _value_at(value, steps):
    """Follow block ids and names down to the value of a pair."""
    for step in steps:
        if isinstance(value, blocks.StreamValue):
            value = next((child.value for child in value if child.id == step), None)
        elif isinstance(value, blocks.list_block.ListValue):
            value = next((child.value for child in value.bound_blocks if child.id == step), None)
        else:
            value = value[step]
    return value
