"""The editor's forms of talks and of the rows of forums and talks."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from modelcluster.forms import BaseChildFormSet

from forum_site.forms import BasePageForm


class AppearanceFormSet(BaseChildFormSet):
    """The rows of speakers; a speaker who is there twice is named in the row."""

    def get_form_error(self):
        return _("This speaker is on the talk already.")

    def get_unique_error_message(self, unique_check):
        return self.get_form_error()


class SessionFormSet(BaseChildFormSet):
    """The rows of the agenda; one that holds talks is not taken away."""

    def clean(self):
        super().clean()
        for form in self.deleted_forms:
            titles = [str(talk) for talk in form.instance.talks.all()] if form.instance.pk else []
            if titles:
                raise ValidationError(
                    _("The session “%(session)s” still holds talks: %(talks)s. Move them first.")
                    % {"session": form.instance.heading, "talks": _(", ").join(titles)}
                )


class TalkPageForm(BasePageForm):
    """A talk: offers the sessions of its own forum."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "session" in self.fields and self.parent_page:
            self.fields["session"].queryset = self.fields["session"].queryset.filter(
                page=self.parent_page.pk
            )
