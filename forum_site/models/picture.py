"""Pictures, with words in both languages for those who cannot see them."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition, get_upload_to
from wagtail.search import index

from ..two_sides.models import TwoSidedRecord
from ..uploads.fields import StrippedImageField


class Picture(TwoSidedRecord, AbstractImage):
    """A picture of the library. `description` is its alternative text in Chinese."""

    class Licence(models.TextChoices):
        OWN = "own", _("Our own")
        PERMITTED = "permitted", _("Used with permission")
        CC_BY = "cc-by", "CC BY 4.0"
        CC_BY_SA = "cc-by-sa", "CC BY-SA 4.0"
        PUBLIC_DOMAIN = "public-domain", _("Public domain")

        __empty__ = _("Not known")

    # What readers may do with a picture, and where that is written down; the others are for staff.
    licence_addresses = {
        Licence.CC_BY: "https://creativecommons.org/licenses/by/4.0/",
        Licence.CC_BY_SA: "https://creativecommons.org/licenses/by-sa/4.0/",
        Licence.PUBLIC_DOMAIN: "",
    }

    pairs = ("description",)

    file = StrippedImageField(
        _("File"), upload_to=get_upload_to, width_field="width", height_field="height"
    )
    description = models.CharField(
        _("Alternative text"),
        max_length=255,
        blank=True,
        default="",
        help_text=_(
            "What the picture shows, for readers who cannot see it, for example"
            " 三位嘉宾在圆桌论坛上交谈. A page is published only when its pictures have this in"
            " both languages; portraits and logos need none, as the name stands beside them."
        ),
    )
    description_en = models.CharField(
        _("English alternative text"),
        max_length=255,
        blank=True,
        help_text=_("For example: Three speakers talk at a round table."),
    )
    credit = models.CharField(
        _("Credit"),
        max_length=120,
        blank=True,
        help_text=_("Who took or made it, for example 摄影：李明. Shown below the picture."),
    )
    licence = models.CharField(_("Licence"), max_length=16, choices=Licence, blank=True)

    admin_form_fields = (
        "title",
        "file",
        "description",
        "description_en",
        "credit",
        "licence",
        "collection",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )
    search_fields = AbstractImage.search_fields + [
        index.SearchField("description_en"),
        index.AutocompleteField("description_en"),
        index.SearchField("credit"),
    ]

    class Meta:
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")

    def save(self, *args, **kwargs):
        # Width and height are those of the file as it is stored, which may have been turned.
        if self.file and not self.file._committed:
            self.file.save(self.file.name, self.file.file, save=False)
        super().save(*args, **kwargs)

    @property
    def licence_for_readers(self):
        """(name, address) of a licence that lets readers use the picture, or None.

        The address is empty where there is no text to read.
        """
        if self.licence not in self.licence_addresses:
            return None
        return self.get_licence_display(), self.licence_addresses[self.licence]


class PictureRendition(AbstractRendition):
    """A picture in one size and format."""

    image = models.ForeignKey(Picture, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="unique_picture_rendition"
            )
        ]
