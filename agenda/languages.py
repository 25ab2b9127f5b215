"""The languages in which talks are given and recorded."""

from django.db import models
from django.utils.translation import pgettext_lazy


class Language(models.TextChoices):
    """The language spoken."""

    CHINESE = "zh", pgettext_lazy("language spoken", "Chinese")
    ENGLISH = "en", pgettext_lazy("language spoken", "English")
    BOTH = "zh-en", pgettext_lazy("language spoken", "Chinese and English")
    OTHER = "other", pgettext_lazy("language spoken", "Another language")
