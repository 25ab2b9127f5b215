"""The form for a new forum from the last one: few fields, and all but the day filled in."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminDateInput

from ..models import ForumPage
from .editions import Edition, with_year

TITLE = ForumPage._meta.get_field("title").max_length
THEME = ForumPage._meta.get_field("theme").max_length
ODD_YEARS = (2000, 2100)  # a slip of the finger, rather than a forum


class EditionForm(forms.Form):
    """What the new forum is called and when it is, and what it takes from `source`."""

    first_day = forms.DateField(label=_("First day"), widget=AdminDateInput)
    last_day = forms.DateField(
        label=_("Last day"),
        required=False,
        widget=AdminDateInput,
        help_text=_("Leave empty for a forum of one day."),
    )
    title = forms.CharField(label=_("Title"), max_length=TITLE)
    title_en = forms.CharField(label=_("English title"), max_length=TITLE, required=False)
    theme = forms.CharField(
        label=_("Theme"),
        max_length=THEME,
        required=False,
        help_text=_("May be left empty until it is decided."),
    )
    theme_en = forms.CharField(label=_("English theme"), max_length=THEME, required=False)
    takes_sessions = forms.BooleanField(
        label=_("Sessions: headings, kinds, tracks, rooms, order, and times on the new day"),
        required=False,
    )
    takes_organisations = forms.BooleanField(
        label=_("Organisations with their roles; not those that only attended"), required=False
    )
    takes_texts = forms.BooleanField(
        label=_("Texts: full title, time of day, held together with, introduction"),
        required=False,
    )
    second_in_year = forms.BooleanField(
        label=_("Make a second forum in this year"), required=False, widget=forms.HiddenInput
    )

    def __init__(self, *args, source, **kwargs):
        self.source = source
        super().__init__(*args, **kwargs)

    def clean_first_day(self):
        day = self.cleaned_data["first_day"]
        if not ODD_YEARS[0] <= day.year < ODD_YEARS[1]:
            raise ValidationError(_("Is the year right?"))
        return day

    def clean(self):
        data = super().clean()
        first, last = data.get("first_day"), data.get("last_day")
        if first and last and last < first:
            self.add_error("last_day", _("The last day is before the first."))
        if first and not data.get("second_in_year"):
            self.refuse_taken_year(first.year)
        return data

    def refuse_taken_year(self, year):
        """A year that has a forum needs a tick in a box that is shown only then."""
        taken = self.source.get_siblings().filter(slug=str(year)).first()
        if taken is None:
            return
        self.fields["second_in_year"].widget = forms.CheckboxInput()
        self.add_error(
            "first_day",
            _("There is a forum of %(year)s already: %(title)s. Give another day, or tick below.")
            % {"year": year, "title": taken.draft_title},
        )

    def edition(self):
        """The `Edition` that the valid form describes."""
        data = dict(self.cleaned_data)
        data.pop("second_in_year")
        return Edition(**data)


def suggested(source):
    """What stands in the form at first: the titles with the next year, and everything ticked."""
    last = source.get_latest_revision_as_object()
    year = last.start_date.year
    return {
        "title": with_year(last.title, year, year + 1),
        "title_en": with_year(last.title_en, year, year + 1),
        "takes_sessions": True,
        "takes_organisations": True,
        "takes_texts": True,
    }
