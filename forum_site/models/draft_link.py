"""Secret links to drafts, and what those who read them remarked."""

import secrets

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


def new_token():
    """A token that nobody guesses: 32 bytes by chance, safe in an address."""
    return secrets.token_urlsafe(32)


class DraftLinkQuerySet(models.QuerySet):
    """Links in the words of the site."""

    def open(self):
        """Those that have not expired."""
        return self.filter(expires_at__gt=timezone.now())


class DraftLink(models.Model):
    """An address under which someone without an account reads a page's draft until it expires.

    A link is withdrawn by letting it expire now.
    """

    page = models.ForeignKey(
        "wagtailcore.Page", on_delete=models.CASCADE, related_name="draft_links"
    )
    token = models.CharField(max_length=64, unique=True, default=new_token, editable=False)
    reader = models.CharField(
        _("For"), max_length=60, help_text=_("Who is to read the draft, for example 张译今.")
    )
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    made_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField(_("Open until"))

    objects = DraftLinkQuerySet.as_manager()

    class Meta:
        verbose_name = _("link to a draft")
        verbose_name_plural = _("links to drafts")
        ordering = ["-made_at"]

    def __str__(self):
        return self.reader


class Remark(models.Model):
    """What the reader of a draft left: an approval, a remark, or both.

    `words` is the fingerprint of what was read, so that an approval holds for just those words.
    """

    link = models.ForeignKey(DraftLink, on_delete=models.CASCADE, related_name="remarks")
    approves = models.BooleanField(_("The text is right"), default=False)
    text = models.TextField(_("Remark"), blank=True, max_length=2000)
    words = models.CharField(max_length=32, editable=False)
    left_at = models.DateTimeField(auto_now_add=True)
    done_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        verbose_name = _("remark")
        verbose_name_plural = _("remarks")
        ordering = ["-left_at"]

    def __str__(self):
        return self.text or str(_("The text is right"))
