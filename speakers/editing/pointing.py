"""What points to a page: rows of the database, links in texts, and versions that name it.

A page is taken for another one by walking what the models say of themselves, so that a relation
which is added later is followed without being named here.
"""

import json
import re
from hashlib import blake2s

from django.db import models
from modelcluster.fields import ParentalKey
from modelcluster.models import get_all_child_relations
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page

from forum_site.two_sides.state import fingerprint

# What is about a page itself and goes where it goes; Wagtail's own notes on pages are so, too.
ITS_OWN = {"forum_site.DraftLink", "forum_site.FoundPage"}
WAGTAILS_OWN = "wagtailcore"
# By what else rows of one page differ, where neither a constraint nor the model itself says it.
TOLD_APART = {"wagtailsearchpromotions.SearchPromotion": ("query", "page")}
OF_PUBLISHING = ("pk", "sort_order")
OPENING_LINK = re.compile(r"<a\b[^>]*>")


def keys_to(model):
    """The foreign keys that lead to a kind of page and follow it when it is merged, in order."""
    found = []
    for relation in model._meta.get_fields(include_hidden=True):
        leads_here = relation.auto_created and not relation.concrete
        if not leads_here or not (relation.one_to_many or relation.one_to_one):
            continue
        if not getattr(relation, "parent_link", False) and not goes_with_the_page(relation.field):
            found.append(relation.field)
    return sorted(found, key=str)


def goes_with_the_page(key):
    """Whether the rows of a foreign key are part of the page and vanish with it."""
    if key.remote_field.model is not Page:
        return False
    return key.model._meta.app_label == WAGTAILS_OWN or key.model._meta.label in ITS_OWN


def told_apart_by(key):
    """Tuples of fields; rows that agree in one and in `key` are one and the same.

    They are what the unique constraints of the model say, and its `told_apart_by`, if it has one.
    """
    meta = key.model._meta
    sets = [one.fields for one in meta.constraints if isinstance(one, models.UniqueConstraint)]
    sets += list(meta.unique_together)
    sets.append(TOLD_APART.get(meta.label) or getattr(key.model, "told_apart_by", ()))
    return [
        tuple(name for name in names if name != key.name) for names in sets if key.name in names
    ]


def holder_of(row):
    """The page on which a row stands; the thing itself where it is no row."""
    key = key_to_holder(type(row))
    return getattr(row, key.name) if key else row


def key_to_holder(model):
    """The foreign key by which rows of a model belong to a page; None where they do not.

    The rows behind a field that holds several pages belong to the page that has the field.
    """
    owner = model._meta.auto_created
    for key in model._meta.fields:
        if isinstance(key, ParentalKey) or (owner and key.related_model is owner):
            return key
    return None


# Versions and texts


def texts_of(model):
    """The fields of a model in which a link may stand."""
    return [
        field
        for field in model._meta.concrete_fields
        if isinstance(field, (RichTextField, StreamField))
    ]


def pointed_elsewhere(model, data, kind, old, new):
    """The data of a version with one page for another: `old` and `new` are keys of that `kind`.

    Returns a new dictionary, equal to `data` where it does not name the page. Rows that would be
    there twice are left out; what is remembered of English pairs goes on to hold.
    """
    marks, clean = {}, dict(data)
    for field in model._meta.get_fields():
        value = data.get(field.name)
        if value is None or not field.concrete:
            continue
        if isinstance(field, (RichTextField, StreamField)):
            clean[field.name] = _relinked(field, value, old, new, marks)
        elif field.is_relation and field.related_model and issubclass(kind, field.related_model):
            clean[field.name] = _other_key(value, old, new)
    for relation in get_all_child_relations(model):
        name = relation.get_accessor_name()
        if data.get(name):
            row = relation.related_model
            rows = [pointed_elsewhere(row, each, kind, old, new) for each in data[name]]
            clean[name] = _once(row, rows, data[name], kind)
    if marks and data.get("english_marks"):
        clean["english_marks"] = {
            path: [marks.get(part, part) for part in mark]
            for path, mark in data["english_marks"].items()
        }
    return clean


def _other_key(value, old, new):
    if isinstance(value, list):
        return list(dict.fromkeys(new if key == old else key for key in value))
    return new if value == old else value


def _once(model, rows, before, kind):
    """The rows without those that have come to say what another one says."""
    keys = [
        field
        for field in model._meta.fields
        if field.many_to_one
        and not isinstance(field, ParentalKey)
        and issubclass(kind, field.related_model)
    ]
    parental = [field.name for field in model._meta.fields if isinstance(field, ParentalKey)]
    kept = list(rows)
    for key in keys:
        for names in told_apart_by(key):
            names = [key.name, *(name for name in names if name not in parental)]
            unchanged = [
                tuple(row.get(name) for name in names)
                for row, old in zip(rows, before, strict=True)
                if row == old
            ]
            kept = [
                row
                for row in kept
                if row in before or tuple(row.get(name) for name in names) not in unchanged
            ]
    return kept


def _relinked(field, value, old, new, marks):
    if isinstance(field, RichTextField):
        return _relinked_text(value, old, new, marks)
    blocks = json.loads(value) if isinstance(value, str) and value else value
    changed = _relinked_blocks(blocks, old, new, marks)
    if changed == blocks:
        return value
    return json.dumps(changed) if isinstance(value, str) else changed


def _relinked_blocks(value, old, new, marks):
    if isinstance(value, dict):
        return {name: _relinked_blocks(part, old, new, marks) for name, part in value.items()}
    if isinstance(value, list):
        return [_relinked_blocks(part, old, new, marks) for part in value]
    return _relinked_text(value, old, new, marks) if isinstance(value, str) else value


def _relinked_text(text, old, new, marks):
    changed = OPENING_LINK.sub(lambda tag: _relinked_tag(tag[0], old, new), text)
    if changed != text:
        marks[fingerprint(text)] = fingerprint(changed)
    return changed


def _relinked_tag(tag, old, new):
    if 'linktype="page"' not in tag:
        return tag
    return re.sub(rf'\bid="{old}"', f'id="{new}"', tag)


def digest(value):
    """A short fingerprint of a part of a version, by which it is known again.

    Rows are known without their keys and numbers, which publishing gives them.
    """
    written = json.dumps(_bare(value), sort_keys=True, default=str)
    return blake2s(written.encode(), digest_size=12).hexdigest()


def _bare(value):
    if isinstance(value, list):
        return [_bare(part) for part in value]
    if isinstance(value, dict):
        return {name: _bare(part) for name, part in value.items() if name not in OF_PUBLISHING}
    return value
