"""The editor's form for every kind of page."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm


class BasePageForm(WagtailAdminPageForm):
    """A page whose address may be left empty: it is then made from the title."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "slug" in self.fields:
            self.fields["slug"].required = False

    def clean_slug(self):
        slug = self.cleaned_data["slug"]
        if slug.isdigit() and not self.instance.slug_may_be_digits:
            raise ValidationError(_("An address needs a letter, not digits alone."))
        return slug

    def save(self, commit=True):
        from .editor.confirming import confirm_ticked  # it asks the models' pairs

        confirm_ticked(self)
        return super().save(commit)
