"""What search knows of a page besides its words."""

from django.db import models
from wagtail.models import Page


class FoundPage(models.Model):
    """The facts by which results are counted, filtered and ordered; written with the search index.

    `entry` is the key of the page's row in the index. Lists are kept as text with a space before,
    between and after their values, so that one row a page answers every filter.
    """

    entry = models.BigIntegerField(primary_key=True)
    page = models.OneToOneField(Page, on_delete=models.CASCADE, related_name="+")
    public = models.BooleanField()
    kind = models.CharField(max_length=12)
    years = models.TextField()
    topics = models.TextField()
    newest = models.PositiveSmallIntegerField()
    names = models.TextField()
    version = models.PositiveSmallIntegerField(default=0)  # of the code that wrote it

    wagtail_reference_index_ignore = True

    class Meta:
        indexes = [models.Index(fields=["kind", "public"], name="found_page_kind")]

    def __str__(self):
        return f"{self.kind} {self.page_id}"
