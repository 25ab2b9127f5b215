"""Reading a whole page for hints: its fields, rows and blocks that have a kind."""

from dataclasses import dataclass

from wagtail.admin.panels import InlinePanel
from wagtail.fields import StreamField

from ..two_sides.blocks import PairValue
from ..two_sides.words import source
from .hints import Hint, english_title_hint, hints
from .panels import HintedPanel, as_text


@dataclass(frozen=True)
class Found:
    """A hint with its place: the path of the field or block, and its name for staff."""

    path: str
    label: str
    hint: Hint


def hints_on(page):
    """What there is to look at on a page, as a list of `Found` in the form's order."""
    found = [
        Found("title", _name(page, "title"), hint) for hint in english_title_hint(page.title_en)
    ]
    for panel in _panels(page.get_edit_handler()):
        if isinstance(panel, InlinePanel):
            for row in getattr(page, panel.relation_name).all():
                for below in _panels(panel.child_edit_handler):
                    found += _on_field(row, below, f"{panel.relation_name}/{row.pk}/", str(row))
        else:
            found += _on_field(page, panel)
    return found + hints_on_blocks(page)


def hints_on_blocks(page):
    """The hints on the blocks of a page that have a kind; their paths are those of their pairs."""
    found = []
    for field in page._meta.get_fields():
        if not isinstance(field, StreamField):
            continue
        for place, block in enumerate(getattr(page, field.name), start=1):
            kind = (block.block.meta.form_attrs or {}).get("data-kind")
            if kind and isinstance(block.value, PairValue):
                label = f"{_name(page, field.name)} {place}"
                found += [
                    Found(f"{field.name}/{block.id}", label, hint)
                    for hint in hints(kind, source(block.value["zh"]))
                ]
    return found


def _panels(panel):
    """The panels with a kind below a panel, and those of rows."""
    if isinstance(panel, InlinePanel) or (isinstance(panel, HintedPanel) and panel.kind):
        yield panel
    for child in getattr(panel, "children", ()):
        yield from _panels(child)


def _on_field(holder, panel, prefix="", row=""):
    if not isinstance(panel, HintedPanel):
        return []
    name = panel.field_name
    days = getattr(holder, "forum_days", None)
    label = " · ".join(filter(None, [row, _name(holder, name)]))
    found = hints(panel.kind, as_text(getattr(holder, name)), days=days)
    return [Found(prefix + name, label, hint) for hint in found]


def _name(holder, field):
    name = str(holder._meta.get_field(field).verbose_name)
    return name[:1].upper() + name[1:]
