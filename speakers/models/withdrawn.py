"""The addresses of people who were withdrawn, so that these answer “gone”, without the names."""

from django.db import models
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

SALT = "speakers.withdrawn"


def digest_of(slug):
    """What is kept of an address: it cannot be turned back without the site's secret key."""
    return salted_hmac(SALT, slug, algorithm="sha256").hexdigest()


class WithdrawnAddress(models.Model):
    """The last part of an address at which a person was; no more than a digest of it is stored."""

    digest = models.CharField(max_length=64, primary_key=True)

    class Meta:
        verbose_name = _("address of a withdrawn person")
        verbose_name_plural = _("addresses of withdrawn people")
        default_permissions = ()

    def __str__(self):
        return self.digest

    @classmethod
    def remember(cls, slugs):
        """Have these addresses answer that they are gone."""
        cls.objects.bulk_create(
            [cls(digest=digest_of(slug)) for slug in slugs], ignore_conflicts=True
        )

    @classmethod
    def knows(cls, slug):
        """Whether an address was that of a person who was withdrawn."""
        return cls.objects.filter(digest=digest_of(slug)).exists()
