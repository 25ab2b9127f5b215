"""The sitemap: every page that anyone may read, in each language in which it exists.

https://www.sitemaps.org/protocol.html, with the alternates of
https://developers.google.com/search/docs/specialty/international/localized-versions
"""

from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.sitemaps import Sitemap
from wagtail.models import Page, Site

from .models import BasePage
from .models.base import readable_by_anyone

BASE = urlsplit(settings.BASE_URL)


class PageSitemap(Sitemap):
    """All visible pages below the site's root."""

    i18n = True
    alternates = True
    limit = 50_000  # addresses, as many as the protocol allows
    protocol = BASE.scheme

    def get_domain(self, site=None):
        return BASE.netloc

    def items(self):
        root = Site.objects.get(is_default_site=True).root_page
        pages = Page.objects.descendant_of(root, inclusive=True).filter(readable_by_anyone())
        return [
            page
            for page in pages.order_by("path").specific()
            if isinstance(page, BasePage) and page.url
        ]

    def get_languages_for_item(self, page):
        return page.languages

    def location(self, page):
        return page.get_url()

    def lastmod(self, page):
        return page.last_published_at
