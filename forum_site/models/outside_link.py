"""Links to other sites, and whether they answered when they were last asked."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class OutsideLink(models.Model):
    """An address elsewhere that a page names, as the last check found it."""

    address = models.URLField(max_length=2000, unique=True)
    checked_at = models.DateTimeField()
    status = models.PositiveSmallIntegerField(
        null=True, help_text="The HTTP status; none where no answer came."
    )
    failing_since = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("link to another site")
        verbose_name_plural = _("links to other sites")
        ordering = ["address"]

    def __str__(self):
        return self.address
