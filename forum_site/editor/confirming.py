"""English that an editor says is right as it stands, told by boxes beside the pairs of a form."""

from contextlib import suppress

from ..two_sides.pairs import PairGoneError, confirm_english
from .panels import RIGHT_ENGLISH

MOST = 500  # boxes of one form that are looked at


def confirm_ticked(form):
    """Mark the English of each pair whose box is ticked in a valid page form; nothing is saved.

    A box is a wish of this moment, not a state: a pair that is gone meanwhile is passed over.
    """
    page = form.instance
    for path in _ticked(form, form):
        _confirm(page, path)
    for relation, formset in form.formsets.items():
        rows = [row for row in formset.forms if row.instance and _ticked(form, row)]
        for row in rows:
            for path in _ticked(form, row):
                _confirm(row.instance, path)
        if rows and relation in page.row_relations():
            _put_back(page, relation, [row.instance for row in rows])


def _ticked(form, part):
    return form.data.getlist(part.add_prefix(RIGHT_ENGLISH))[:MOST] if form.is_bound else []


def _confirm(holder, path):
    with suppress(PairGoneError):
        confirm_english(holder, path)


def _put_back(page, relation, confirmed):
    """Rows without another change would not be saved: the form's are put in the page's place."""
    by_key = {row.pk: row for row in confirmed if row.pk}
    rows = [by_key.get(row.pk, row) for row in getattr(page, relation).all()]
    setattr(page, relation, rows)
