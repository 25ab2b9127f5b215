"""Whether the English of a pair is missing, stale or in step: worked out, never ticked.

When English words are written, a mark remembers the fingerprints of both sides. Later the same
English beside other Chinese is stale. Pure functions over (path, Chinese, English) triples.
"""

from hashlib import blake2s

from django.db import models
from django.utils.translation import gettext_lazy as _

from .words import is_blank, source


class PairState(models.TextChoices):
    """How the English side stands to the Chinese one; the first is the worst."""

    MISSING = "missing", _("English missing")
    STALE = "stale", _("English out of date")
    IN_STEP = "in_step", _("In step")


class PageEnglish(models.TextChoices):
    """How the English side of a whole page stands: by its worst pair."""

    MISSING = PairState.MISSING.value, PairState.MISSING.label
    STALE = PairState.STALE.value, PairState.STALE.label
    MACHINE = "machine", _("Machine translated")
    IN_STEP = PairState.IN_STEP.value, PairState.IN_STEP.label


MACHINE = "machine"  # the third part of a mark, of English that nobody has approved


def fingerprint(value):
    """A short digest of the words of one side; white space at the ends does not count."""
    return blake2s(source(value).strip().encode(), digest_size=6).hexdigest()


def mark_pairs(marks, pairs):
    """The marks after English was perhaps written.

    `marks` maps a pair's path to `[Chinese fingerprint, English fingerprint]` as of the last time
    its English was written, with `MACHINE` as a third where a machine did; `pairs` are
    (path, Chinese, English). A pair whose English differs from its mark has just been written;
    marks of pairs that are gone are dropped.
    """
    new = {}
    for path, chinese, english in pairs:
        if is_blank(english):
            continue
        mark = marks.get(path)
        written = fingerprint(english)
        if mark and mark[1] == written:
            new[path] = mark
        else:
            new[path] = [fingerprint(chinese), written]
    return new


def confirmed(marks, path, chinese, english, maker=None):
    """The marks after English was written or found right: it goes with this Chinese.

    `maker` is `MACHINE` or None for a person.
    """
    new = {key: mark for key, mark in marks.items() if key != path}
    if not is_blank(english):
        new[path] = [fingerprint(chinese), fingerprint(english), *filter(None, [maker])]
    return new


def is_machine_made(marks, path, english):
    """Whether a machine made this English, and no person has written or confirmed it since."""
    mark = marks.get(path)
    return bool(mark) and mark[2:] == [MACHINE] and mark[1] == fingerprint(english)


def pair_state(marks, path, chinese, english):
    """The `PairState` of one pair. A pair without Chinese has nothing to translate."""
    if is_blank(chinese):
        return PairState.IN_STEP
    if is_blank(english):
        return PairState.MISSING
    mark = marks.get(path)
    if mark and mark[0] != fingerprint(chinese):
        return PairState.STALE
    return PairState.IN_STEP


def worst(states):
    """The state of the whole: missing before stale before in step."""
    states = set(states)
    return next((state for state in PairState if state in states), PairState.IN_STEP)
