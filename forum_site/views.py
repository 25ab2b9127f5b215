"""Views that are not pages of the tree: errors, health, robots."""

import sys

from django.conf import settings
from django.db import InterfaceError, OperationalError
from django.http import HttpResponse, HttpResponseForbidden, HttpResponseServerError, JsonResponse
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from wagtail.models import Page, Site

from .health import HEALTH_CHECKS, notes


def page_not_found(request, exception):
    """404, in the language of the address."""
    return HttpResponse(render_to_string("404.html", {}, request), status=404)


def gone(request):
    """410: there was a page at this address."""
    return HttpResponse(render_to_string("410.html", {}, request), status=410)


def was_unpublished(request):
    """Whether the address is that of a page that was published and is not any more.

    Drafts that were never public, private pages and pages without an address, such as those for
    practice, say nothing of themselves: they are 404.
    """
    site = Site.find_for_request(request)
    path = request.path_info.split("/", 2)
    if not site or len(path) < 3:
        return False
    url_path = site.root_page.url_path + path[2]
    page = Page.objects.filter(
        url_path=url_path, live=False, first_published_at__isnull=False
    ).first()
    if not page or page.get_view_restrictions():
        return False
    return page.specific.get_url_parts(request) is not None


def server_error(request):
    """500: a page that needs neither the database nor a language; 503 if the database is away."""
    if isinstance(sys.exc_info()[1], (OperationalError, InterfaceError)):
        return unavailable(request)
    return HttpResponseServerError(render_to_string("500.html"))


def csrf_failure(request, reason=""):
    """403 for a form that was not sent from this site, or so late that its token is gone."""
    return HttpResponseForbidden(render_to_string("403.html"))


def unavailable(request):
    """503: the same, and when to come back."""
    return HttpResponse(render_to_string("503.html"), status=503, headers={"Retry-After": "30"})


@require_safe
def robots(request):
    """What search engines may read, and where the list of pages is."""
    lines = [
        "User-agent: *",
        "Disallow: /admin/",
        "Disallow: /api/",
        "Disallow: /*/search/",
        f"Sitemap: {settings.BASE_URL}/sitemap.xml",
        "",
    ]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


@require_safe
@never_cache
def healthz(request):
    """For a load balancer: 200 if database, migrations and disk are well, 503 if not."""
    report = {name: check() for name, check in HEALTH_CHECKS.items()}
    healthy = all(report.values())
    body = {"status": "ok" if healthy else "failing"} | {
        name: "ok" if well else "failing" for name, well in (report | notes()).items()
    }
    return JsonResponse(body, status=200 if healthy else 503)


@require_safe
def favicon(request):
    """For browsers that ask for the icon where it used to be."""
    return redirect(static("favicon.svg"), permanent=True)
