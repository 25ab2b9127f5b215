"""The editor's form of a new person or organisation, which asks before it makes a second page."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from forum_site.forms import BasePageForm

from .duplicates import possible_duplicates


class NamedPageForm(BasePageForm):
    """A page whose name may be there already: then the first save comes back with a question."""

    is_another = forms.BooleanField(required=False)
    duplicates = ()

    def clean(self):
        cleaned = super().clean()
        if self.instance.pk is None and cleaned.get("title"):
            self.duplicates = possible_duplicates(
                type(self.instance), cleaned["title"], cleaned.get("title_en", "")
            )
            if self.duplicates and not cleaned.get("is_another"):
                raise ValidationError(
                    _("There may be a page for this already: see “Is it one of these?” below.")
                )
        return cleaned
