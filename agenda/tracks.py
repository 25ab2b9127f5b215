"""The tracks by which sessions and topics are told apart, each with a colour of its own."""

from django.db import models
from django.utils.translation import pgettext_lazy


class Track(models.TextChoices):
    """A slot of the site's palette; staff choose one, never a colour."""

    POLICY = "policy", pgettext_lazy("track", "Policy")
    STANDARDS = "standards", pgettext_lazy("track", "Standards")
    AI = "ai", pgettext_lazy("track", "AI in practice")
    DATA = "data", pgettext_lazy("track", "Data")
    GLOBAL = "global", pgettext_lazy("track", "Going global")
    CASES = "cases", pgettext_lazy("track", "Cases")
