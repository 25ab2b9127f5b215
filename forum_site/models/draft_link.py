"""Secret links to drafts, and what those who read them remarked."""

import secrets
from datetime import timedelta

from django.conf import settings
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.permission_policies.pages import PagePermissionPolicy


def new_token():
    """A token that nobody guesses: 32 bytes by chance, safe in an address."""
    return secrets.token_urlsafe(32)


KEPT = timedelta(days=365)  # after a link has expired


class DraftLinkQuerySet(models.QuerySet):
    """Links in the words of the site."""

    def open(self):
        """Those that have not expired."""
        return self.filter(expires_at__gt=timezone.now())

    @transaction.atomic
    def forget(self):
        """Forget what was remarked under links that expired a year ago; return how many links.

        That a text was approved is told on its page, so an approval stays, without its remark.
        """
        old = self.filter(expires_at__lt=timezone.now() - KEPT)
        remarks = Remark.objects.filter(link__in=old)
        remarks.filter(approves=False).delete()
        remarks.exclude(text="").update(text="")
        return old.filter(remarks=None).delete()[1].get(self.model._meta.label, 0)


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
    opened_at = models.DateTimeField(null=True, editable=False)  # when it was first read

    objects = DraftLinkQuerySet.as_manager()

    class Meta:
        verbose_name = _("link to a draft")
        verbose_name_plural = _("links to drafts")
        ordering = ["-made_at"]

    def __str__(self):
        return self.reader


class RemarkQuerySet(models.QuerySet):
    """Remarks in the words of the site."""

    def open(self):
        """Those that no editor has dealt with."""
        return self.filter(done_at=None)

    def on_pages_of(self, user):
        """Those on pages that somebody may edit."""
        policy = PagePermissionPolicy()
        return self.filter(
            link__page__in=policy.instances_user_has_permission_for(user, "change").order_by()
        )


class Remark(models.Model):
    """What the reader of a draft left: an approval, a remark, or both.

    `words` is the fingerprint of what was read, in `language`, so that an approval holds for just
    those words.
    """

    link = models.ForeignKey(DraftLink, on_delete=models.CASCADE, related_name="remarks")
    approves = models.BooleanField(_("The text is right"), default=False)
    text = models.TextField(_("Remark"), blank=True, max_length=2000)
    words = models.CharField(max_length=32, editable=False)
    language = models.CharField(max_length=10, choices=settings.LANGUAGES, editable=False)
    left_at = models.DateTimeField(auto_now_add=True)
    done_at = models.DateTimeField(null=True, editable=False)

    objects = RemarkQuerySet.as_manager()

    class Meta:
        verbose_name = _("remark")
        verbose_name_plural = _("remarks")
        ordering = ["-left_at"]

    def __str__(self):
        return self.text or str(_("The text is right"))
