"""What staff say about the site as a whole: the alliance's names, contact, filing numbers."""

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import MultiFieldPanel
from wagtail.blocks import StructBlock, URLBlock
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import StreamField
from wagtail.images import get_image_model_string

from ..two_sides.blocks import LinePairBlock
from ..two_sides.models import TwoSidedRecord
from ..two_sides.panels import pair_panel


class AccountBlock(StructBlock):
    """An account on a social platform."""

    name = LinePairBlock(label=_("Name"))
    link = URLBlock(label=_("Link"))

    class Meta:
        icon = "link"
        label = _("Account")


@register_setting(icon="globe")
class SiteSettings(TwoSidedRecord, BaseSiteSetting):
    """Shown in the header and the footer of every page."""

    pairs = ("site_name", "alliance", "short_name", "about", "address")

    site_name = models.CharField(
        _("Site name"), max_length=60, blank=True, help_text=_("Stands behind each page's title.")
    )
    site_name_en = models.CharField(_("English site name"), max_length=60, blank=True)
    alliance = models.CharField(_("Name of the alliance"), max_length=120, blank=True)
    alliance_en = models.CharField(_("English name of the alliance"), max_length=120, blank=True)
    short_name = models.CharField(
        _("Short name of the alliance"),
        max_length=40,
        blank=True,
        help_text=_("Stands in the header beside the mark; at most 12 characters look well."),
    )
    short_name_en = models.CharField(
        _("English short name of the alliance"), max_length=40, blank=True
    )
    about = models.CharField(
        _("About the alliance"),
        max_length=160,
        blank=True,
        help_text=_("One sentence for the foot of every page."),
    )
    about_en = models.CharField(_("English about the alliance"), max_length=255, blank=True)
    address = models.CharField(_("Postal address"), max_length=255, blank=True)
    address_en = models.CharField(_("English postal address"), max_length=255, blank=True)
    email = models.EmailField(_("E-mail"), blank=True)
    phone = models.CharField(_("Telephone"), max_length=40, blank=True)
    icp_number = models.CharField(
        _("ICP filing number"),
        max_length=60,
        blank=True,
        validators=[
            RegexValidator(
                r"^[\u4e00-\u9fff]ICP备\d{8,}号(-\d+)?$",
                _("Write it as on the certificate, for example 京ICP备12345678号-1."),
            )
        ],
        help_text=_("Shown at the foot of every page as soon as it is filled in."),
    )
    police_number = models.CharField(
        _("Public security filing number"),
        max_length=60,
        blank=True,
        validators=[
            RegexValidator(
                r"^[\u4e00-\u9fff]公网安备\s?\d{11,}号$",
                _("Write it as on the certificate, for example 京公网安备 11010802012345号."),
            )
        ],
        help_text=_("Shown at the foot of every page as soon as it is filled in."),
    )
    police_badge = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("Public security badge"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("The picture that comes with the filing; stands before its number."),
    )
    accounts = StreamField(
        [("account", AccountBlock())], verbose_name=_("Social accounts"), blank=True
    )

    panels = [
        MultiFieldPanel(
            [
                pair_panel("site_name"),
                pair_panel("alliance"),
                pair_panel("short_name"),
                pair_panel("about"),
            ],
            _("Names"),
        ),
        MultiFieldPanel([pair_panel("address"), "email", "phone"], _("Contact")),
        MultiFieldPanel(["icp_number", "police_number", "police_badge"], _("Filing numbers")),
        "accounts",
    ]

    class Meta:
        verbose_name = _("site settings")

    @property
    def police_address(self):
        """The filing's own page at the Ministry of Public Security, by the digits of its number."""
        digits = "".join(filter(str.isdigit, self.police_number))
        return f"https://beian.mps.gov.cn/#/query/webSearch?code={digits}"
