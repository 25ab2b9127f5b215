"""`TwoSided`, which puts pairs of fields and their state on a model."""

from django.db import models
from modelcluster.models import get_all_child_relations
from wagtail.fields import StreamField

from .blocks import pairs_in
from .state import MACHINE, mark_pairs, pair_state, worst
from .words import UNDER_ENGLISH, LocalSide, is_blank


class TwoSided(models.Model):
    """Something whose words come in pairs: `name` in Chinese beside `name_en` in English.

    A class names its paired fields in `pairs`, and in `optional_pairs` those whose English may
    stay empty and does not count; pairs inside StreamFields are found by themselves.
    `english_marks` is what `state.mark_pairs` keeps.
    """

    pairs = ()
    optional_pairs = ()
    local = LocalSide()

    english_marks = models.JSONField(default=dict, editable=False)

    class Meta:
        abstract = True

    def iter_pairs(self):
        """Yield (path, Chinese, English) for each of this object's own pairs."""
        for name in self.pairs:
            yield name, getattr(self, name), getattr(self, name + UNDER_ENGLISH)
        for field in self._meta.get_fields():
            if isinstance(field, StreamField):
                yield from pairs_in(getattr(self, field.name), field.name)

    @classmethod
    def row_relations(cls):
        """The names of the relations to two-sided rows, such as a forum's `sessions`."""
        return [
            relation.get_accessor_name()
            for relation in get_all_child_relations(cls)
            if issubclass(relation.related_model, TwoSided)
        ]

    def iter_rows(self):
        """Yield the two-sided rows that belong to this object, such as a forum's sessions."""
        for relation in self.row_relations():
            yield from getattr(self, relation).all()

    def mark_english(self):
        """Remember which Chinese the English was written for; to be called before a save."""
        self.english_marks = mark_pairs(self.english_marks, list(self.iter_pairs()))
        for row in self.iter_rows():
            row.mark_english()

    def pair_states(self):
        """Map each pair's path to its `PairState`; rows are not included."""
        return {
            path: pair_state(self.english_marks, path, chinese, english)
            for path, chinese, english in self.iter_pairs()
        }

    def worst_pair_state(self):
        """The `PairState` of this object as a whole, its rows included."""
        return worst(
            [*self.pair_states().values(), *(row.worst_pair_state() for row in self.iter_rows())]
        )

    def has_machine_english(self):
        """Whether English that a machine made waits for approval; to be called after marking."""
        own = any(MACHINE in mark for mark in self.english_marks.values())
        return own or any(row.has_machine_english() for row in self.iter_rows())

    def has_english(self, names):
        """Whether each of the named pairs that has Chinese words has English ones, too."""
        return all(
            is_blank(getattr(self, name)) or not is_blank(getattr(self, name + UNDER_ENGLISH))
            for name in names
        )


class TwoSidedRecord(TwoSided):
    """A two-sided object that is saved by itself: a snippet or the site's settings."""

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        self.mark_english()
        super().save(*args, **kwargs)
