"""The forms with which staff upload pictures and documents."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.forms import BaseImageForm
from wagtail.models import ReferenceIndex

from .fields import DocumentField, PictureField
from .names import visible


class _UploadForm:
    """What both forms share: a field of our own for the file, and a title that can be read."""

    file_field = None

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if old := self.fields.get("file"):
            self.fields["file"] = self.file_field(
                label=old.label, widget=old.widget, required=old.required
            )

    def full_clean(self):
        super().full_clean()
        if self.errors.get("file"):  # one message: Wagtail's document adds one of its own
            self.errors["file"] = self.error_class(self.errors["file"].data[:1])

    def clean_title(self):
        title = visible(self.cleaned_data["title"])
        if not title:
            raise ValidationError(_("The title has no visible characters."), code="invisible")
        return title


class PictureForm(_UploadForm, BaseImageForm):
    """A picture: what it shows in both languages, whose it is, and what it may be used for."""

    file_field = PictureField

    def clean_description(self):
        return self._kept("description")

    def clean_description_en(self):
        return self._kept("description_en")

    def _kept(self, name):
        """The words of one side; those of a picture that pages use are not emptied."""
        words = self.cleaned_data[name].strip()
        if (
            not words
            and self.initial.get(name)
            and ReferenceIndex.get_references_to(self.instance).exists()
        ):
            raise ValidationError(
                _("Pages use this picture: change its alternative text, but do not empty it."),
                code="in_use",
            )
        return words


class DocumentForm(_UploadForm, BaseDocumentForm):
    """A document of one of the accepted kinds."""

    file_field = DocumentField
