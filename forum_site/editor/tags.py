"""The tag beside a pair: its state, or that a machine wrote the English and nobody approved it."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from ..two_sides.pairs import pairs_of
from ..two_sides.state import PairState, is_machine_made, mark_pairs, pair_state


class Tag(models.TextChoices):
    """What the tag says; the order is that of the summary on top of the form."""

    IN_STEP = PairState.IN_STEP.value, PairState.IN_STEP.label
    STALE = PairState.STALE.value, PairState.STALE.label
    MACHINE = "machine", _("Machine translation, to be approved")
    MISSING = PairState.MISSING.value, PairState.MISSING.label


def tag_of(marks, path, chinese, english):
    """The `Tag` that a pair will bear once what stands in the form is saved."""
    marks = mark_pairs(marks, [(path, chinese, english)])
    state = pair_state(marks, path, chinese, english)
    if state == PairState.IN_STEP and is_machine_made(marks, path, english):
        return Tag.MACHINE
    return Tag(state)


def tagged_pairs(page):
    """A list of (`Pair`, `Tag`) for the pairs of a page, its rows and blocks included."""
    page.mark_english()
    return [
        (
            pair,
            Tag.MACHINE
            if pair.machine_made and pair.state == PairState.IN_STEP
            else Tag(pair.state),
        )
        for pair in pairs_of(page)
    ]


def anchor(path):
    """The id of the element that shows the pair at `path` of a page."""
    return "pair-" + path.replace("/", "-")
