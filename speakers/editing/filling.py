"""What a page gains from another page of the same person or organisation: what it lacks, and names.

Nothing that the page says already is replaced.
"""

from dataclasses import dataclass, field

from django.db import models

from forum_site.models import BasePage
from forum_site.search.counting import normalised
from forum_site.two_sides.words import UNDER_ENGLISH, is_blank

# They belong to a name, and the name that is kept has its own.
OF_THE_NAME = {"title", "other_names", "family_name", "pinyin", "english_name"}


@dataclass
class Gain:
    """New values of fields, the names that are added, and the marks of English that comes along."""

    fields: dict = field(default_factory=dict)
    names: list = field(default_factory=list)
    marks: dict = field(default_factory=dict)

    def __bool__(self):
        return bool(self.fields or self.names)


def names_of(page):
    """All names that a page goes by, its titles first."""
    return page.search_names()


def gain_of(kept, gone):
    """What `kept` would gain from `gone`, as a `Gain`; nothing is changed."""
    gain = Gain(names=new_names(kept, gone))
    if is_blank(kept.title_en) and not is_blank(gone.title_en):
        gain.fields["title_en"] = gone.title_en
        if hasattr(gone, "english_name"):
            gain.fields["english_name"] = gone.english_name
    for name in (*kept.pairs, *kept.optional_pairs):
        if name not in OF_THE_NAME:
            take_pair(gain, kept, gone, name)
    for own in plain_fields(type(kept)):
        value, other = getattr(kept, own.attname), getattr(gone, own.attname)
        if value in (None, "") and other not in (None, ""):
            gain.fields[own.attname] = other
    return gain


def take_pair(gain, kept, gone, name):
    """Take both sides of a pair where the page has neither: English of other words does not fit."""
    sides = (name, name + UNDER_ENGLISH)
    if all(is_blank(getattr(kept, side)) for side in sides):
        taken = {side: getattr(gone, side) for side in sides if not is_blank(getattr(gone, side))}
        gain.fields.update(taken)
        if taken and name in gone.english_marks:
            gain.marks[name] = gone.english_marks[name]


def new_names(kept, gone):
    """The names of `gone` that `kept` does not have, in order."""
    known = {normalised(name) for name in names_of(kept)}
    return [name for name in names_of(gone) if normalised(name) not in known]


def plain_fields(model):
    """The fields of a page type that staff fill in and that are no pairs, such as a portrait."""
    paired = {side for name in (*model.pairs, *model.optional_pairs) for side in both(name)}
    return [
        own
        for own in model._meta.local_concrete_fields
        if own.editable
        and own.name not in paired | OF_THE_NAME
        and not own.primary_key
        and not (own.choices and not own.blank)
        and (own.null or isinstance(own, (models.CharField, models.TextField)))
    ]


def both(name):
    """The names of both sides of a pair."""
    return name, name + UNDER_ENGLISH


def give(page: BasePage, gain):
    """Give a page what it gains; it is not saved."""
    for name, value in gain.fields.items():
        setattr(page, name, value)
    page.english_marks = {**page.english_marks, **gain.marks}
    lines = [line for line in page.other_names.splitlines() if line.strip()]
    page.other_names = "\n".join([*lines, *gain.names])


def take_back(page: BasePage, fields, names):
    """Take from a page what it was given, where that is still there; it is not saved.

    `fields` maps names of fields to pairs of what was there before and what was given.
    """
    for name, (before, given) in fields.items():
        if getattr(page, name) == given:
            setattr(page, name, before)
    lines = [line for line in page.other_names.splitlines() if line not in names]
    page.other_names = "\n".join(lines)
