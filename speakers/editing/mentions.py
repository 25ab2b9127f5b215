"""Where a person's names stand in texts of the whole database, and their replacement there.

Every text of every model is looked through, so that a kind of page which is added later is not
forgotten.
"""

import json
from dataclasses import dataclass, field

from django.apps import apps
from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.fields import StreamField
from wagtail.images.models import AbstractRendition
from wagtail.models import Page, Revision

from .person_names import MOST_PASSAGES, remarked, texts_in, without

# Accounts are not content; the index is written anew; the others have rules of their own.
NOT_LOOKED_THROUGH = {"auth", "contenttypes", "modelsearch", "sessions", "wagtailsearch"}
HAVE_RULES = {
    "forum_site.DraftLink",
    "forum_site.FoundPage",
    "forum_site.Remark",
    "forum_site.SearchCount",
    "speakers.Merge",
    "wagtailcore.ModelLogEntry",
    "wagtailcore.PageLogEntry",
    "wagtailcore.ReferenceIndex",
    "wagtailcore.Revision",
    "wagtailredirects.Redirect",
    "wagtailsearchpromotions.Query",
}
WORKED_OUT = {"url_path", "path", "english_marks", "sort_name", "file_hash"}


@dataclass
class Mention:
    """A thing in which a name stands; `key` is "app.model:pk", a row counts as its page."""

    key: str
    passages: list = field(default_factory=list)
    only_in_versions: bool = True
    in_a_file_name: bool = False  # which cannot be replaced

    @property
    def thing(self):
        """The page or the other object; None where it is gone."""
        label, _colon, pk = self.key.partition(":")
        found = apps.get_model(label)._base_manager.filter(pk=pk).first()
        return found.specific if isinstance(found, Page) else found


def key_of(model, pk):
    """The key of a thing; a page is one under whatever model it is asked for."""
    label = "wagtailcore.page" if issubclass(model, Page) else model._meta.label_lower
    return f"{label}:{pk}"


def looked_through():
    """Yield (model, its fields that hold text, the key of the page of a row or None)."""
    for model in apps.get_models():
        label = model._meta.label
        if model._meta.app_label in NOT_LOOKED_THROUGH or label in HAVE_RULES:
            continue
        if issubclass(model, AbstractRendition) or model._meta.proxy or not model._meta.managed:
            continue
        local = model._meta.local_concrete_fields
        fields = [own for own in local if holds_text(own) or is_file(own)]
        if fields:
            yield model, fields, parent_of(model)


def holds_text(own):
    """Whether people write into a field."""
    if own.name in WORKED_OUT or own.choices or own.is_relation:
        return False
    return isinstance(own, (models.CharField, models.TextField, models.JSONField, StreamField))


def is_file(own):
    """Whether a field is a file, whose name people gave it."""
    return isinstance(own, models.FileField)


def parent_of(model):
    """The key by which rows belong to a page."""
    return next((own for own in model._meta.fields if isinstance(own, ParentalKey)), None)


def stored(own, value):
    """A field's value as data."""
    return own.get_prep_value(value) if isinstance(own, StreamField) else value


def mentions_of(names, besides):
    """Every `Mention` of the names outside of the things whose keys are in `besides`."""
    found = {}
    for model, fields, parent in looked_through():
        wanted = ["pk", *filter(None, [parent and parent.attname]), *(own.name for own in fields)]
        for row in model._base_manager.values(*wanted).iterator():
            key = key_of(model, row["pk"])
            if parent:
                key = key_of(parent.related_model, row[parent.attname])
            if key not in besides:
                for own in fields:
                    note(found, key, names, stored(own, row[own.name]), field=own)
    for revision in Revision.objects.select_related("content_type").iterator():
        model = revision.content_type.model_class()
        key = model and key_of(model, revision.object_id)
        if key and key not in besides:
            note(found, key, names, [revision.content, revision.object_str])
    return [found[key] for key in sorted(found)]


def note(found, key, names, value, field=None):
    """Note the passages of a value in which a name stands; without a `field`, of a version."""
    for text in texts_in(value):
        if names.in_text(text):
            mention = found.setdefault(key, Mention(key))
            mention.only_in_versions = mention.only_in_versions and field is None
            mention.in_a_file_name = mention.in_a_file_name or is_file(field)
            room = MOST_PASSAGES - len(mention.passages)
            new = [one for one in names.passages(text) if one not in mention.passages]
            mention.passages += new[:room]


# Replacing


def replace(names, keys):
    """Replace the names in the things with these keys, their rows and all their versions."""
    for model, fields, parent in looked_through():
        for thing in model._base_manager.filter(**where(model, parent, keys)):
            parts, marks = {}, {}
            for own in filter(holds_text, fields):
                before = stored(own, getattr(thing, own.attname))
                if own.name == "slug" and before:
                    after = names.in_address(before, thing.pk)
                else:
                    after = without(before, names, marks)
                if after != before:
                    parts[own.name] = as_stored(own, after)
            if parts:
                model._base_manager.filter(pk=thing.pk).update(**parts)
            if marks and hasattr(thing, "english_marks"):
                changed = remarked(thing.english_marks, marks)
                type(thing)._base_manager.filter(pk=thing.pk).update(english_marks=changed)
    for revision in Revision.objects.select_related("content_type").iterator():
        model = revision.content_type.model_class()
        if model and key_of(model, revision.object_id) in keys:
            content, label = without([revision.content, revision.object_str], names, {})
            Revision.objects.filter(pk=revision.pk).update(content=content, object_str=label)


def where(model, parent, keys):
    """The condition that a thing, or the page of a row, is among those with these keys."""
    label = key_of(parent.related_model if parent else model, "")
    pks = [key.removeprefix(label) for key in keys if key.startswith(label)]
    return {f"{parent.name if parent else 'pk'}__in": pks}


def as_stored(own, value):
    """A value for a field, cut where the field takes no more."""
    if isinstance(own, StreamField):
        return own.to_python(json.dumps(value))
    longest = getattr(own, "max_length", None)
    return value[:longest] if longest and isinstance(value, str) else value
