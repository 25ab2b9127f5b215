"""The forms by which a link is made and by which its reader answers."""

from datetime import timedelta

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext_lazy
from django.utils.translation import ngettext as _n

from ..models import DraftLink, Remark

DAYS = (3, 7, 14)
USUAL_DAYS = 7
MOST_OPEN = 20  # links of one page at a time
MOST_REMARKS = 20  # under one link
PAUSE = timedelta(seconds=5)  # between two of them


class DraftLinkForm(forms.ModelForm):
    """For whom a link is, and for how many days."""

    days = forms.TypedChoiceField(
        label=gettext_lazy("Open for"),
        coerce=int,
        choices=[
            (days, ngettext_lazy("%(days)d day", "%(days)d days", days) % {"days": days})
            for days in DAYS
        ],
        initial=USUAL_DAYS,
        widget=forms.RadioSelect,
    )

    class Meta:
        model = DraftLink
        fields = ["reader"]

    def clean(self):
        cleaned = super().clean()
        if self.instance.page.draft_links.open().count() >= MOST_OPEN:
            raise forms.ValidationError(
                _("This page has %(number)d open links. Withdraw one before you make another.")
                % {"number": MOST_OPEN}
            )
        return cleaned

    def save(self, commit=True):
        self.instance.expires_at = timezone.now() + timedelta(days=self.cleaned_data["days"])
        return super().save(commit)


class RemarkForm(forms.ModelForm):
    """What the reader of a draft answers: that it is right, a remark, or both.

    `words` is the fingerprint of what the page showed to the reader; `now` that of the draft as it
    stands. The instance bears its link.
    """

    words = forms.CharField(required=False, widget=forms.HiddenInput)

    class Meta:
        model = Remark
        fields = ["approves", "text"]

    def __init__(self, *args, now, **kwargs):
        super().__init__(*args, **kwargs)
        self.now = now

    def clean(self):
        cleaned = super().clean()
        if self.errors:
            return cleaned
        if not cleaned.get("approves") and not cleaned.get("text"):
            raise forms.ValidationError(
                _("Tick that the text is right, or write what should be changed.")
            )
        if cleaned.get("approves") and cleaned.get("words") != self.now:
            raise forms.ValidationError(
                _("The text has been changed since you opened this page. Please read it once more.")
            )
        self._refuse_too_many()
        return cleaned

    def _refuse_too_many(self):
        remarks = self.instance.link.remarks
        if remarks.count() >= MOST_REMARKS:
            raise forms.ValidationError(
                _n(
                    "%(number)d remark has been sent with this link; it takes no more.",
                    "%(number)d remarks have been sent with this link; it takes no more.",
                    MOST_REMARKS,
                )
                % {"number": MOST_REMARKS},
                code="too_many",
            )
        if remarks.filter(left_at__gt=timezone.now() - PAUSE).exists():
            raise forms.ValidationError(
                _("A remark has just been sent. Please wait a few seconds and send again."),
                code="too_many",
            )
