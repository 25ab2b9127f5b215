"""Panels with a pair's state, a text's length and its hints beside the fields."""

from datetime import datetime

from django.utils import timezone
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from ..two_sides.words import UNDER_ENGLISH, is_blank
from .hints import english_title_hint, hints
from .lengths import FIRST_SENTENCE, LENGTHS
from .tags import anchor, tag_of

RIGHT_ENGLISH = "right_english"  # of a form: the paths whose English is right as it stands


def as_text(value):
    """A field's value as somebody types it; moments are told in the time of the site."""
    if isinstance(value, datetime):
        value = timezone.localtime(value)
    return "" if value is None else str(value)


def path_prefix(form):
    """What stands before a pair's own path: nothing, or the row's relation and key.

    A row that has no key goes by its place, as in `two_sides.pairs`.
    """
    if not form.prefix:
        return ""
    relation, _dash, place = form.prefix.rpartition("-")
    return f"{relation}/{form.instance.pk or f'+{place}'}/"


class HintedPanel(FieldPanel):
    """A field of a kind: its length is counted, and hints on it stand below.

    `help_text` is what a newcomer needs to know, with an example; it replaces the field's own.
    """

    def __init__(self, field_name, kind="", **kwargs):
        super().__init__(field_name, **kwargs)
        self.kind = kind

    def clone_kwargs(self):
        return {**super().clone_kwargs(), "kind": self.kind}

    class BoundPanel(FieldPanel.BoundPanel):
        template_name = "forum_site/admin/editor/hinted_field.html"

        def get_context_data(self, parent_context=None):
            context = super().get_context_data(parent_context)
            kind = self.panel.kind
            context.update(
                kind=kind,
                most=LENGTHS.get(kind),
                of_first_sentence=kind in FIRST_SENTENCE,
                hints=self._hints() if self.instance.pk and kind else [],
            )
            return context

        def _hints(self):
            days = getattr(self.instance, "forum_days", None)
            found = hints(self.panel.kind, as_text(self.value_from_instance), days=days)
            if self.field_name == "title":
                found += english_title_hint(self.instance.title_en)
            return found


class PairPanel(FieldRowPanel):
    """The Chinese field `name` on the left, its English partner on the right, and their state.

    `kind` and `help_text` are those of the Chinese field, `labels` those of both.
    """

    def __init__(self, name, kind="", help_text="", labels=("", ""), children=(), **kwargs):
        kwargs["classname"] = "pair-row"
        fields = [
            HintedPanel(name, kind=kind, help_text=help_text, heading=labels[0]),
            FieldPanel(name + UNDER_ENGLISH, heading=labels[1]),
        ]
        super().__init__(children or fields, **kwargs)
        self.name = name

    def clone_kwargs(self):
        return {**super().clone_kwargs(), "name": self.name}

    class BoundPanel(FieldRowPanel.BoundPanel):
        template_name = "forum_site/admin/editor/pair.html"

        def get_context_data(self, parent_context=None):
            name, holder = self.panel.name, self.instance
            path = path_prefix(self.form) + name
            context = super().get_context_data(parent_context)
            context.update(
                chinese=self.form[name],
                english=self.form[name + UNDER_ENGLISH],
                own_path=name,
                path=path,
                anchor=anchor(path),
                counts=name in holder.pairs,
                confirm_name=self._confirm_name(),
            )
            if name in holder.pairs:
                words = getattr(holder, name), getattr(holder, name + UNDER_ENGLISH)
                context["tag"] = tag_of(holder.english_marks, name, *words)
                context["has_chinese"] = not is_blank(words[0])
            return context

        def _confirm_name(self):
            """The name of the box that confirms; empty in a form that does not read it."""
            is_page_or_row = hasattr(self.instance, "save_revision") or self.form.prefix
            return self.form.add_prefix(RIGHT_ENGLISH) if is_page_or_row else ""
