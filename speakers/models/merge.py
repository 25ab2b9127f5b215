"""A merge of two pages of one person or one organisation, kept so that it can be undone."""

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils.translation import gettext_lazy as _


class Merge(models.Model):
    """That `gone` went into `kept`, and all that is needed to take it apart again."""

    kept = models.ForeignKey(
        "wagtailcore.Page", on_delete=models.CASCADE, related_name="merges_into"
    )
    gone_title = models.CharField(max_length=255)
    what_moved = models.JSONField(encoder=DjangoJSONEncoder)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    made_at = models.DateTimeField(auto_now_add=True)
    undone_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("merge")
        verbose_name_plural = _("merges")
        ordering = ["-made_at"]

    def __str__(self):
        return self.gone_title
