"""Versions of pages and texts that name a page which is merged into another one."""

from dataclasses import dataclass, field

from django.contrib.contenttypes.models import ContentType
from django.db.models import TextField
from django.db.models.functions import Cast
from modelcluster.models import get_all_child_relations
from wagtail.models import Page, ReferenceIndex, Revision

from .pointing import digest, pointed_elsewhere, texts_of

AT_A_TIME = 200  # versions that are read at once


@dataclass
class Version:
    """A version as it was and as it becomes, by the names of the parts that change."""

    holder: str
    before: dict
    after: dict


@dataclass
class Versions:
    """The versions that name a page, and what their pages said of it when it was merged.

    `changed` maps the key of a version to a `Version`; `said` maps a page, as "type/key", to its
    parts: what each came to say, as a digest, and what it said before. By that a version which is
    made later is turned back.
    """

    changed: dict = field(default_factory=dict)
    said: dict = field(default_factory=dict)

    @classmethod
    def naming(cls, gone, kept):
        """Those that name `gone`, to name `kept` instead; nothing is changed."""
        found, own = cls(), holder(gone)
        for revision in versions_with(gone.pk):
            model = revision.content_type.model_class()
            where = f"{revision.content_type_id}/{revision.object_id}"
            if model and where != own:
                found._compare(revision, model, where, gone, kept)
        for page in live_pages_that_point_to(gone):
            before, after = differences(type(page), page.serializable_data(), gone, kept)
            found._remember(holder(page), before, after)
        return found

    def _compare(self, revision, model, where, gone, kept):
        before, after = differences(model, revision.content, gone, kept)
        if after:
            self.changed[revision.pk] = Version(where, before, after)
            self._remember(where, before, after)

    def _remember(self, where, before, after):
        for name, value in after.items():
            self.said.setdefault(where, {}).setdefault(name, {})[digest(value)] = before[name]

    def pages(self):
        """The keys of the pages whose versions change."""
        found = Revision.objects.filter(
            pk__in=list(self.changed), base_content_type=ContentType.objects.get_for_model(Page)
        )
        return {int(key) for key in found.values_list("object_id", flat=True)}

    def write(self):
        """Store the changed versions; returns what is needed to turn them back, as data."""
        for revision in Revision.objects.filter(pk__in=list(self.changed)).iterator(AT_A_TIME):
            content = revision.content | self.changed[revision.pk].after
            Revision.objects.filter(pk=revision.pk).update(content=content)
        return {
            "changed": {
                str(key): {
                    name: [version.before[name], digest(value)]
                    for name, value in version.after.items()
                }
                for key, version in self.changed.items()
            },
            "said": self.said,
        }


def holder(page):
    """How a page is named in these records."""
    return f"{ContentType.objects.get_for_model(type(page)).pk}/{page.pk}"


def versions_with(key):
    """The versions, oldest first, in which the key of a page may stand."""
    written = Revision.objects.annotate(written=Cast("content", TextField()))
    found = written.filter(written__contains=str(key)).select_related("content_type")
    return found.order_by("pk").iterator(AT_A_TIME)


def differences(model, data, old, new):
    """The parts of a version that name `old`: as they are, and with `new` instead."""
    after = pointed_elsewhere(model, data, type(old), old.pk, new.pk)
    names = [name for name in after if after[name] != data.get(name)]
    return {name: data.get(name) for name in names}, {name: after[name] for name in names}


def live_pages_that_point_to(page):
    """The pages that point to a page as they are stored, in tree order."""
    any_page = ContentType.objects.get_for_model(Page)
    keys = (
        ReferenceIndex.objects.filter(
            base_content_type=any_page, to_content_type=any_page, to_object_id=str(page.pk)
        )
        .exclude(object_id=str(page.pk))
        .values_list("object_id", flat=True)
    )
    found = {int(key) for key in keys}
    for relation in page._meta.related_objects:
        if relation.many_to_many and issubclass(relation.related_model, Page):
            holders = getattr(page, relation.get_accessor_name())
            found.update(holders.values_list("pk", flat=True))
    return Page.objects.filter(pk__in=found).order_by("path").specific()


# Texts as they are stored


def texts_that_link(page):
    """The things with a text in which there is a link to a page; rows belong to their pages."""
    references = ReferenceIndex.objects.filter(
        to_content_type=ContentType.objects.get_for_model(Page), to_object_id=str(page.pk)
    ).exclude(object_id=str(page.pk), base_content_type=ContentType.objects.get_for_model(Page))
    things = [thing for thing, _references in references.group_by_source_object()]
    things = [thing.specific if isinstance(thing, Page) else thing for thing in things]
    found = [thing for thing in things if any(links(each, page) for each in with_rows(thing))]
    return sorted(found, key=lambda thing: (str(type(thing)), thing.pk))


def links(thing, page):
    """Whether a text of this very thing links to a page."""
    data = texts_in(thing)
    return pointed_elsewhere(type(thing), data, type(page), page.pk, 0) != data


def with_rows(thing):
    """A thing and the rows that belong to it."""
    yield thing
    if hasattr(thing, "serializable_data"):
        for relation in get_all_child_relations(type(thing)):
            yield from getattr(thing, relation.get_accessor_name()).all()


def texts_in(thing):
    """The texts of a thing in which a link may stand, as a version has them."""
    data = {own.name: own.value_to_string(thing) for own in texts_of(type(thing))}
    if data and hasattr(thing, "english_marks"):
        data["english_marks"] = thing.english_marks
    return data


def move_texts(things, gone, kept):
    """Have the links lead to the kept page; returns what is needed to turn them back."""
    moved = []
    for thing in things:
        for each in with_rows(thing):
            before, after = differences(type(each), texts_in(each), gone, kept)
            if after:
                store(each, after)
                parts = {name: [before[name], digest(after[name])] for name in after}
                moved.append([each._meta.label_lower, each.pk, parts])
    return moved


def store(thing, parts):
    """Store parts of a thing as they stand in a version, without saving the rest of it."""
    fields = {name: type(thing)._meta.get_field(name).to_python(parts[name]) for name in parts}
    type(thing)._base_manager.filter(pk=thing.pk).update(**fields)
