"""The rows of the screen as forms: sessions, talks, and the people on talks.

Each kind of row is one formset. A row is told apart by its `key`: that of a session or talk in the
database, or a word that the screen gave to a new one. `place` is its place among its like.
"""

from datetime import datetime, timedelta

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..models import Appearance, Session, TalkPage

LONGEST_KEY = 20


def of(model, name, **options):
    """The form field of a model's field."""
    return model._meta.get_field(name).formfield(**options)


def hidden(field, **options):
    """A field that the screen fills in."""
    return field(required=False, widget=forms.HiddenInput, **options)


class RowForm(forms.Form):
    """A row; `fields_of_row` are those that an editor fills in."""

    key = forms.CharField(max_length=LONGEST_KEY, widget=forms.HiddenInput)
    place = hidden(forms.IntegerField, min_value=0)

    fields_of_row = ()

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.widget.attrs["data-field"] = name
            if isinstance(field.widget, forms.TextInput):
                field.widget.attrs.setdefault("placeholder", field.label or "")

    @property
    def changed_fields(self):
        """What differs from the version that the editor had before his eyes."""
        return [name for name in self.changed_data if name in self.fields_of_row]

    @property
    def row_key(self):
        return str(self["key"].value() or "")

    def cleaned(self, name, default=None):
        """A field's value where it is right, whatever may be wrong with the others."""
        return getattr(self, "cleaned_data", {}).get(name, default)


class TimedForm(RowForm):
    """A row with a day, a time and a length; `days` are those of the forum."""

    day = forms.TypedChoiceField(
        label=gettext_lazy("Day"), required=False, coerce=datetime.fromisoformat, empty_value=None
    )
    time = forms.TimeField(
        label=gettext_lazy("Start"),
        required=False,
        widget=forms.TimeInput(format="%H:%M", attrs={"type": "time"}),
    )

    def __init__(self, *args, days=(), **kwargs):
        super().__init__(*args, **kwargs)
        own = self.initial.get("day")
        self.fields["day"].choices = [
            (day, day[5:].replace("-", "/")) for day in sorted({*days, *filter(None, [own])})
        ]
        self.fields["day"].initial = days[0] if days else None

    @property
    def start(self):
        """When the row begins, aware; None where no time is given."""
        if self.is_bound:
            day, time = self.cleaned("day"), self.cleaned("time")
        else:
            day, time = self.initial.get("day"), self.initial.get("time")
            day = datetime.fromisoformat(day) if day else None
        return timezone.make_aware(datetime.combine(day, time)) if day and time else None

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("time") and not cleaned.get("day") and "day" not in self.errors:
            self.add_error("day", ValidationError(_("Choose a day.")))
        return cleaned

    @property
    def changed_fields(self):
        """A day says nothing where there is no time."""
        timed = self.cleaned("time") or self.initial.get("time")
        return [name for name in super().changed_fields if name != "day" or timed]


class SessionForm(TimedForm):
    """A session of the agenda. Its end follows from its start and its length."""

    gone = hidden(forms.BooleanField)
    heading = of(Session, "heading")
    heading_en = of(Session, "heading_en")
    kind = of(Session, "kind")
    track = of(Session, "track", help_text="")
    status = of(Session, "status", help_text="")
    minutes = forms.IntegerField(
        label=gettext_lazy("Minutes"), required=False, min_value=1, max_value=1440
    )
    room = of(Session, "room")
    room_en = of(Session, "room_en")
    chair = hidden(forms.IntegerField, min_value=1)
    note = of(Session, "note")
    note_en = of(Session, "note_en")

    written = (
        "heading",
        "heading_en",
        "kind",
        "track",
        "status",
        "room",
        "room_en",
        "note",
        "note_en",
    )
    fields_of_row = (*written, "chair", "day", "time", "minutes")

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("minutes") and "time" not in self.errors and not cleaned.get("time"):
            self.add_error("time", ValidationError(_("Give the start as well as the length.")))
        return cleaned

    def apply(self, session):
        """Write what the editor changed into a session."""
        changed = set(self.changed_fields)
        for name in changed & set(self.written):
            setattr(session, name, self.cleaned_data[name])
        if "chair" in changed:
            session.chair_id = self.cleaned_data["chair"]
        if changed & {"day", "time", "minutes"}:
            minutes = self.cleaned_data["minutes"]
            session.start = self.start
            session.end = (
                self.start + timedelta(minutes=minutes) if self.start and minutes else None
            )


class TalkForm(TimedForm):
    """A talk as the agenda has it; `stamp` names the version that the editor saw."""

    stamp = hidden(forms.CharField, max_length=60)
    session = forms.CharField(
        label=gettext_lazy("Session"),
        required=False,
        max_length=LONGEST_KEY,
        widget=forms.Select,
    )
    title = of(TalkPage, "title")
    title_en = of(TalkPage, "title_en")
    kind = of(TalkPage, "kind")
    status = of(TalkPage, "status", help_text="")
    minutes = of(TalkPage, "minutes", label=gettext_lazy("Minutes"))

    written = ("title", "title_en", "kind", "status", "minutes")
    fields_of_row = (*written, "session", "day", "time")

    def __init__(self, *args, sessions=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["session"].widget.choices = sessions

    def apply(self, talk):
        """Write what the editor changed into a talk, but for its session and its people."""
        changed = set(self.changed_fields)
        for name in changed & set(self.written):
            setattr(talk, name, self.cleaned_data[name])
        if changed & {"day", "time"}:
            talk.start = self.start


class PersonForm(RowForm):
    """Somebody on a talk, with the post of that day; `key` is the talk's, `row` his old place."""

    row = hidden(forms.IntegerField, min_value=0)
    gone = hidden(forms.BooleanField)
    speaker = forms.IntegerField(
        label=gettext_lazy("Speaker"),
        widget=forms.HiddenInput,
        error_messages={"required": gettext_lazy("Choose who speaks.")},
    )
    organisation = hidden(forms.IntegerField, min_value=1)
    role = of(Appearance, "role")
    post = of(Appearance, "post", help_text="")
    post_en = of(Appearance, "post_en")

    written = ("role", "post", "post_en")
    fields_of_row = (*written, "speaker", "organisation")

    @property
    def is_gone(self):
        return bool(self.cleaned("gone")) or self.is_untouched

    @property
    def is_untouched(self):
        """A new row that was left empty counts for nothing."""
        names = ("speaker", "organisation", "post", "post_en")
        return self["row"].value() in ("", None) and not any(self[n].value() for n in names)

    def full_clean(self):
        super().full_clean()
        if self.is_bound and self.is_gone:
            self._errors.clear()

    def applied_to(self, rows):
        """The appearance for this row: the speaker's own among `rows`, or else a new one."""
        speaker = self.cleaned_data["speaker"]
        row = next((row for row in rows if row.speaker_id == speaker), None)
        row = row or Appearance(speaker_id=speaker)
        row.organisation_id = self.cleaned_data["organisation"]
        for name in self.written:
            setattr(row, name, self.cleaned_data[name])
        return row
