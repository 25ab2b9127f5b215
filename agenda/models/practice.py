"""Where staff practise: forums that nobody but they ever see."""

from django.utils.translation import gettext_lazy as _

from forum_site.models import BasePage


class PracticePage(BasePage):
    """Holds forums for practice. It is never published, so nothing below it is public either."""

    parent_page_types = ["forum_site.HomePage"]
    subpage_types = ["agenda.ForumPage"]
    max_count = 1

    class Meta:
        verbose_name = _("practice ground")

    def save(self, *args, **kwargs):
        self.live = False
        super().save(*args, **kwargs)
