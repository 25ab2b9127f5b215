"""Links to other sites, and whether they answered when they were last asked."""

from datetime import timedelta

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

GONE = (404, 410)
FOR_SURE = timedelta(days=1)


def is_failure(status):
    """Whether an HTTP status, None for no answer, says that there is nothing to see.

    Many sites refuse whoever is no browser (403, 405, 429 …): that is an answer.
    """
    return status is None or status in GONE or status >= 500


class OutsideLinkQuerySet(models.QuerySet):
    """Links in the words of the site."""

    def broken(self):
        """Those whose page is gone, or that failed at checks a day or more apart."""
        failing = Q(failing_since__lte=F("checked_at") - FOR_SURE)
        return self.filter(failing | Q(status__in=GONE))


class OutsideLink(models.Model):
    """An address elsewhere that a page names, as the last check found it."""

    address = models.URLField(max_length=2000, unique=True)
    checked_at = models.DateTimeField()
    status = models.PositiveSmallIntegerField(
        null=True, help_text="The HTTP status; none where no answer came."
    )
    failing_since = models.DateTimeField(null=True)

    objects = OutsideLinkQuerySet.as_manager()

    class Meta:
        verbose_name = _("link to another site")
        verbose_name_plural = _("links to other sites")
        ordering = ["address"]

    def __str__(self):
        return self.address
