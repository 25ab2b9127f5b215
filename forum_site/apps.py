from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ForumSiteConfig(AppConfig):
    """What the site as a whole needs: base pages, two sides, search, addresses."""

    name = "forum_site"
    verbose_name = _("Forum website")

    def ready(self):
        from . import checks, redirects  # noqa: F401  they register themselves
