"""How far an English name is confirmed, for organisations, documents and terms."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class EnglishName(models.TextChoices):
    """Where the English name comes from."""

    OFFICIAL = "official", _("Official: used by the body itself")
    KNOWN = "known", _("Known: used in the press or by third parties")
    UNOFFICIAL = "unofficial", _("Unofficial: our own translation")


class EnglishNamed(models.Model):
    """Something whose English name may be the editors' own translation."""

    english_name = models.CharField(
        _("English name"),
        max_length=10,
        choices=EnglishName,
        default=EnglishName.UNOFFICIAL,
        help_text=_("Say where the English name comes from; a translation of ours is unofficial."),
    )

    class Meta:
        abstract = True
