"""Old versions of a page that name what is no longer there.

modelcluster refuses a version whose protected foreign key dangles; an editor must be able to open
it all the same. https://github.com/wagtail/django-modelcluster
"""

from django.db import models
from modelcluster.models import model_from_serializable_data


def without_dangling_keys(model, data):
    """A version's `data` with None for each protected key of `model` whose object is gone."""
    clean = dict(data)
    for field in model._meta.fields:
        protected = field.many_to_one and field.remote_field.on_delete is models.PROTECT
        key = clean.get(field.name)
        if protected and key is not None and not exists(field.remote_field.model, key):
            clean[field.name] = None
    return clean


def exists(model, key):
    """Whether there is an object with this primary key."""
    return model._default_manager.filter(pk=key).exists()


class RowInRevisions(models.Model):
    """A row of a page; in an old version it goes where what it needs is gone."""

    class Meta:
        abstract = True

    @classmethod
    def from_serializable_data(cls, data, check_fks=True, strict_fks=False):
        clean = without_dangling_keys(cls, data)
        for field in cls._meta.fields:
            if data.get(field.name) is not None and clean[field.name] is None and not field.null:
                return None
        return model_from_serializable_data(cls, clean, check_fks, strict_fks)
