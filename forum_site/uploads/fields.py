"""The fields of forms and of the model through which files come in."""

from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils.translation import gettext as _
from wagtail.documents.fields import WagtailDocumentField
from wagtail.images.fields import WagtailImageField as ImageFormField
from wagtail.images.models import WagtailImageField, WagtailImageFieldFile

from .checking import check_size, clean_picture
from .documents import check_document
from .names import safe_name
from .stripping import without_metadata


class StrippedFile(WagtailImageFieldFile):
    """The file of a picture, stored without metadata whichever way it came."""

    def save(self, name, content, save=True):
        content.seek(0)
        stripped = ContentFile(without_metadata(content.read()), name=name)
        super().save(safe_name(name), stripped, save)


class StrippedImageField(WagtailImageField):
    """Wagtail's field of a picture, which keeps no metadata."""

    attr_class = StrippedFile


class PictureField(ImageFormField):
    """Wagtail's field for an upload; its limits are looked at before the picture is decoded."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.help_text = _(
            "Accepted: %(kinds)s, at most %(size)s, %(millions)d million pixels."
            " Place, camera and author stored in the file are removed."
        ) % {
            "kinds": self.supported_formats_text,
            "size": self.max_upload_size_text,
            "millions": self.max_image_pixels // 1_000_000,
        }

    def to_python(self, data):
        if data in self.empty_values or not data.size:
            return super().to_python(data)
        check_size(data, self.max_upload_size)
        name = safe_name(data.name)
        data.seek(0)
        return super().to_python(SimpleUploadedFile(name, clean_picture(name, data.read())))


class DocumentField(WagtailDocumentField):
    """Wagtail's field for a document, which looks into it."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.help_text = _(
            "Accepted: %(kinds)s, at most %(size)s, without macros and passwords."
        ) % {
            "kinds": ", ".join(settings.WAGTAILDOCS_EXTENSIONS).upper(),
            "size": self.max_upload_size_text,
        }

    def to_python(self, data):
        if data in self.empty_values or not data.size:
            return super().to_python(data)
        check_size(data, self.max_upload_size)
        data.name = safe_name(data.name)
        file = super().to_python(data)
        check_document(file)
        return file
