from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _
from PIL import Image


class ForumSiteConfig(AppConfig):
    """What the site as a whole needs: base pages, two sides, search, addresses."""

    name = "forum_site"
    verbose_name = _("Forum website")

    def ready(self):
        from . import checks, redirects  # noqa: F401  they register themselves
        from .display_font import handlers  # noqa: F401
        from .search import freshness
        from .translation import handlers as translation_handlers  # noqa: F401
        from .translation import machine, site_terms  # noqa: F401
        from .typography import site_names  # noqa: F401

        freshness.listen()

        # `uploads` counts the pixels of a picture before it decodes it, and refuses in words;
        # Pillow's own limit would end in a server error.
        Image.MAX_IMAGE_PIXELS = None
