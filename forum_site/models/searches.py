"""What people looked for: how often each query came on each day, and nothing about who asked."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.db.models import Max, OuterRef, Subquery, Sum
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

KEPT_DAYS = 90
LONGEST_COUNTED = 80  # characters of a query


def today():
    """The day in the site's own time zone; the admin may have an editor's zone switched on."""
    return timezone.localdate(timezone=timezone.get_default_timezone())


class SearchCountQuerySet(models.QuerySet):
    """Counts in the words of the reports."""

    def of_the_last(self, days):
        """The counts of so many days, today's included."""
        return self.filter(day__gt=today() - timedelta(days=days))

    def forget(self):
        """Delete what is older than `KEPT_DAYS`; returns how many rows that were."""
        return self.filter(day__lte=today() - timedelta(days=KEPT_DAYS)).delete()[0]

    def by_query(self):
        """A dictionary for each query in each language.

        Its keys are query, language, times, last (the last day it came) and results (how many it
        had then).
        """
        newest = SearchCount.objects.filter(
            query=OuterRef("query"), language=OuterRef("language")
        ).order_by("-day")
        return self.values("query", "language").annotate(
            times=Sum("count"),
            last=Max("day"),
            results=Subquery(newest.values("found")[:1]),
        )


class SearchCount(models.Model):
    """How often a query came in a language on a day, and how many results it had the last time.

    Rows are written by `forum_site.search.counting` alone, which says what is counted.
    """

    day = models.DateField(db_index=True)
    query = models.CharField(max_length=LONGEST_COUNTED)
    language = models.CharField(max_length=10, choices=settings.LANGUAGES)
    count = models.PositiveIntegerField(default=0)
    found = models.PositiveIntegerField(default=0)

    objects = SearchCountQuerySet.as_manager()

    class Meta:
        verbose_name = _("query")
        verbose_name_plural = _("queries")
        default_permissions = ()  # nobody edits them; whoever may enter the admin may read them
        constraints = [
            # In this order its index also finds a query's newest row.
            models.UniqueConstraint(
                fields=["query", "language", "day"], name="one_count_of_a_query_a_day"
            )
        ]

    def __str__(self):
        return f"{self.query} ({self.language}, {self.day}): {self.count}"
