"""Ordered rows that belong to a page."""

from django.db import models, transaction
from django.db.models import UniqueConstraint
from django.utils.translation import gettext_lazy as _


def unique_order(parent, model):
    """The constraint that no two rows of one `parent` stand at the same place."""
    return UniqueConstraint(
        fields=[parent, "sort_order"],
        name=f"{model}_order_unique",
        violation_error_message=_("Two rows stand at the same place."),
    )


class OrderedRowsMixin(models.Model):
    """A page whose rows in `ordered_rows` are numbered from 0 when it is saved.

    Rows are written one after the other, so their old numbers are freed first: with a unique
    order, two rows could not change places otherwise.
    """

    ordered_rows = ()

    class Meta:
        abstract = True

    def save(self, *args, update_fields=None, **kwargs):
        with transaction.atomic():
            for relation in self.ordered_rows:
                if update_fields is None or relation in update_fields:
                    self._free_places(relation)
            super().save(*args, update_fields=update_fields, **kwargs)

    def _free_places(self, relation):
        rows = list(getattr(self, relation).all())
        for place, row in enumerate(rows):
            row.sort_order = place
        setattr(self, relation, rows)
        if self.pk:
            related = self._meta.get_field(relation)
            related.related_model.objects.filter(**{related.field.name: self.pk}).update(
                sort_order=None
            )
