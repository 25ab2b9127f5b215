"""Every address of the site; the one place where the apps meet."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.contrib.sitemaps.views import sitemap
from django.urls import include, path, re_path
from django.views.decorators.http import require_safe
from django.views.static import serve
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.views import serve as serve_page

from . import views
from .api.api import api
from .display_font.views import font_file
from .draft_links.public import draft
from .qr import ROUTE as QR_ROUTE
from .qr import qr
from .search.views import search
from .sitemaps import PageSitemap
from .styleguide.views import styleguide

handler404 = "forum_site.views.page_not_found"
handler500 = "forum_site.views.server_error"

urlpatterns = [
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path(
        "sitemap.xml", require_safe(sitemap), {"sitemaps": {"pages": PageSitemap}}, name="sitemap"
    ),
    path("robots.txt", views.robots, name="robots"),
    path("favicon.ico", views.favicon, name="favicon"),
    path("healthz", views.healthz, name="healthz"),
    path("api/", api.urls),
    path("fonts/<path:name>", font_file, name="font_file"),
    # Only what pages show: originals and documents may be private.
    re_path(
        rf"^{settings.MEDIA_URL.strip('/')}/(?P<path>images/.*)$",
        serve,
        {"document_root": settings.MEDIA_ROOT},
    ),
]
urlpatterns += i18n_patterns(
    path("search/", search, name="search"),
    path("styleguide/", styleguide, name="styleguide"),
    path("drafts/<str:token>/", draft, name="draft"),
    re_path(QR_ROUTE, qr, name="qr"),
    # Wagtail's own pattern has no dots; the forum page answers for what stands below it.
    re_path(r"^((?:[\w-]+/)+forum\.ics)$", serve_page, name="forum_calendar"),
    path("", include(wagtail_urls)),
)
