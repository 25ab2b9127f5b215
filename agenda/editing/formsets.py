"""The rows of the screen as formsets, each row compared with what the editor saw of it."""

from django.forms import BaseFormSet, formset_factory

from .forms import PersonForm, SessionForm, TalkForm

MOST_SESSIONS, MOST_TALKS, MOST_PEOPLE = 120, 400, 1200


class RowsFormSet(BaseFormSet):
    """Rows, each compared with what the editor saw.

    `seen` maps a row's identity to the initial values of its form; `options` go to each form.
    """

    identity = ("key",)

    def __init__(self, *args, seen=(), options=None, **kwargs):
        self.seen = dict(seen)
        self.options = options or {}
        super().__init__(*args, **kwargs)

    def get_form_kwargs(self, index):
        kwargs = {**self.options, "empty_permitted": False}
        if index is not None and self.is_bound:
            prefix = self.add_prefix(index)
            asked = tuple(self.data.get(f"{prefix}-{name}", "") for name in self.identity)
            kwargs["initial"] = self.seen.get(asked, {})
        return kwargs

    def in_order(self):
        """The forms that stay, in the order of their places."""
        forms_here = [form for form in self.forms if not form.cleaned("gone")]
        return sorted(forms_here, key=lambda form: form.cleaned("place") or 0)


class PeopleFormSet(RowsFormSet):
    """People on talks."""

    identity = ("key", "row")


def rows_formset(form, formset, most):
    return formset_factory(
        form, formset=formset, extra=0, max_num=most, absolute_max=most, validate_max=True
    )


Sessions = rows_formset(SessionForm, RowsFormSet, MOST_SESSIONS)
Talks = rows_formset(TalkForm, RowsFormSet, MOST_TALKS)
People = rows_formset(PersonForm, PeopleFormSet, MOST_PEOPLE)
