"""The editor's forms for forums and talks."""

from django.utils.translation import gettext_lazy as _

from forum_site.forms import BasePageForm


class TalkPageForm(BasePageForm):
    """A talk: offers the sessions of its own forum, and takes each speaker once."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "session" in self.fields and self.parent_page:
            self.fields["session"].queryset = self.fields["session"].queryset.filter(
                page=self.parent_page.pk
            )

    def clean(self):
        cleaned = super().clean()
        seen = set()
        for form in self.formsets["appearances"].forms if "appearances" in self.formsets else ():
            row = getattr(form, "cleaned_data", {})
            speaker = row.get("speaker")
            if not speaker or row.get("DELETE"):
                continue
            if speaker.pk in seen:
                form.add_error("speaker", _("This speaker is on the talk already."))
            seen.add(speaker.pk)
        return cleaned
