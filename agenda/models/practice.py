"""Where staff practise: forums that nobody but they ever see."""

from django.utils.translation import gettext_lazy as _

from forum_site.models import BasePage

PLACE = "practice"  # the address of the only page of its kind


class PracticePage(BasePage):
    """Holds forums for practice. It is never published, so nothing below it is public either."""

    parent_page_types = ["forum_site.HomePage"]
    subpage_types = ["agenda.ForumPage"]
    max_count = 1
    holds_practice = True

    class Meta:
        verbose_name = _("practice ground")

    def default_slug(self):
        return PLACE

    def full_clean(self, *args, **kwargs):
        self.slug = PLACE
        super().full_clean(*args, **kwargs)

    def save(self, *args, **kwargs):
        self.live = False
        super().save(*args, **kwargs)

    def get_url_parts(self, request=None):
        """None: it has no public address."""


class MayBeForPractice:
    """A page that may stand below a `PracticePage`. It has no public address there.

    So no list, redirect or button leads to it, not even after it was “published”.
    """

    @property
    def is_for_practice(self):
        """Asks nothing of the database: `/<home>/practice/…` is where such pages are."""
        return self.url_path.split("/")[2:3] == [PLACE]

    def get_url_parts(self, request=None):
        return None if self.is_for_practice else super().get_url_parts(request)
