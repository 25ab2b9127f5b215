"""The editor's form for talks."""

from django.utils.translation import gettext_lazy as _
from modelcluster.forms import BaseChildFormSet

from forum_site.forms import BasePageForm


class AppearanceFormSet(BaseChildFormSet):
    """The rows of speakers; a speaker who is there twice is named in the row."""

    def get_form_error(self):
        return _("This speaker is on the talk already.")

    def get_unique_error_message(self, unique_check):
        return self.get_form_error()


class TalkPageForm(BasePageForm):
    """A talk: offers the sessions of its own forum."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "session" in self.fields and self.parent_page:
            self.fields["session"].queryset = self.fields["session"].queryset.filter(
                page=self.parent_page.pk
            )
