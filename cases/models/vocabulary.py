"""The vocabularies by which cases are filtered; staff add to them in the admin."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from forum_site.slugs import latin_slug
from forum_site.two_sides.models import TwoSidedRecord
from forum_site.two_sides.panels import pair_panel


class Word(TwoSidedRecord):
    """An entry of a vocabulary by which cases are filtered."""

    name = models.CharField(_("Name"), max_length=40, unique=True)
    name_en = models.CharField(_("English name"), max_length=60, blank=True)
    slug = models.SlugField(
        _("Web address"),
        max_length=80,
        unique=True,
        blank=True,
        help_text=_("In Latin letters; made from the name if left empty."),
    )

    pairs = ("name",)
    panels = [pair_panel("name"), FieldPanel("slug")]

    class Meta:
        abstract = True
        ordering = ["pk"]

    def __str__(self):
        return self.name

    def default_slug(self):
        """The name in Latin letters; the word's own number where it has none."""
        number = (type(self).objects.aggregate(last=models.Max("pk"))["last"] or 0) + 1
        made = latin_slug(self.name) or latin_slug(self.name_en)
        return made or f"{self._meta.model_name}-{number}"

    def full_clean(self, *args, **kwargs):
        self.slug = self.slug or self.default_slug()
        super().full_clean(*args, **kwargs)


class Industry(Word):
    """The industry in which a case is at work."""

    class Meta(Word.Meta):
        verbose_name = _("industry")
        verbose_name_plural = _("industries")


class Technology(Word):
    """A technology on which a case rests."""

    class Meta(Word.Meta):
        verbose_name = _("technology")
        verbose_name_plural = _("technologies")
