"""What every request passes through besides Django's own middleware."""

import logging
import re
from urllib.parse import unquote_to_bytes

from csp.middleware import CSPMiddleware
from django.conf import settings
from django.db import InterfaceError, OperationalError
from django.http import HttpResponse, HttpResponseBadRequest, HttpResponseNotAllowed
from django.middleware.http import ConditionalGetMiddleware
from django.template.loader import render_to_string
from django.utils.cache import patch_cache_control, set_response_etag
from django.utils.deprecation import MiddlewareMixin

from .views import gone, unavailable, was_unpublished

logger = logging.getLogger(__name__)

READING = ("GET", "HEAD", "OPTIONS")
DRAFT = re.compile(r"/(?:zh-hans|en)/drafts/[\w-]{1,64}/", re.ASCII)  # takes a remark on a draft
LONGEST_QUERY = 32_000  # characters of a query string; a page answers for what is shorter


class RefuseUnreadableInput(MiddlewareMixin):
    """400 for addresses that no page can have: NUL bytes, broken UTF-8, endless queries.

    PostgreSQL refuses NUL in text, so such input would end in a server error further on.
    """

    def process_request(self, request):
        query = request.META.get("QUERY_STRING", "")
        if len(query) > LONGEST_QUERY:
            return bad_request()
        for part in (request.META.get("RAW_URI", ""), request.path_info, query):
            raw = unquote_to_bytes(part)
            if b"\0" in raw or not is_utf8(raw):
                return bad_request()
        if any("\0" in value for value in request.COOKIES.values()):
            return bad_request()
        return None


class ReadOnlyPublicPages(MiddlewareMixin):
    """405 for whatever would write, outside the admin, Wagtail's own sign-in pages and drafts."""

    def process_request(self, request):
        if request.path_info.startswith("/admin/") or "/_util/" in request.path_info:
            return None
        if request.method == "POST" and DRAFT.fullmatch(request.path_info):
            return None
        if request.method == "OPTIONS":
            return HttpResponse(headers={"Allow": ", ".join(READING)})
        if request.method not in READING:
            return HttpResponseNotAllowed(READING)
        return None


def is_utf8(raw):
    """Whether the bytes are UTF-8 (RFC 3629); U+FFFD stands where Django replaced what is not."""
    try:
        return "\ufffd" not in raw.decode()
    except UnicodeDecodeError:
        return False


def bad_request():
    """The 400 page, bilingual, as no language is known yet."""
    return HttpResponseBadRequest(render_to_string("400.html"))


class ContentSecurityPolicy(CSPMiddleware):
    """A strict policy on public pages; the admin, and its bar on a page, need inline scripts."""

    def get_policy_parts(self, request, response, report_only=False):
        parts = super().get_policy_parts(request, response, report_only)
        in_admin = request.path.startswith("/admin/") or getattr(request, "is_preview", False)
        if in_admin and not report_only:
            parts.replace = settings.ADMIN_CONTENT_SECURITY_POLICY
        return parts


class SayUnavailable(MiddlewareMixin):
    """503 instead of 500 where the database does not answer."""

    def process_exception(self, request, exception):
        if isinstance(exception, (OperationalError, InterfaceError)):
            logger.error("%s cannot be answered", request.path, exc_info=exception)
            return unavailable(request)
        return None


class SayGone(MiddlewareMixin):
    """410 instead of 404 for a page that was public once and has been taken down.

    It stands before the middleware that redirects: a redirect from such an address wins.
    """

    def process_response(self, request, response):
        if response.status_code == 404 and was_unpublished(request):
            return gone(request)
        return response


class ConditionalPublicPages(ConditionalGetMiddleware):
    """ETag and 304 for anonymous reading; browsers may keep a page but must ask each time."""

    def process_response(self, request, response):
        public = request.method in ("GET", "HEAD") and not request.path.startswith("/admin/")
        if not public or getattr(request, "is_preview", False) or response.status_code != 200:
            return response
        if not response.has_header("Cache-Control"):
            signed_in = settings.SESSION_COOKIE_NAME in request.COOKIES
            audience = {"private": True} if signed_in else {"public": True}
            patch_cache_control(response, no_cache=True, **audience)
        if request.method == "HEAD" and not response.streaming and self.needs_etag(response):
            return set_response_etag(response)
        return super().process_response(request, response)
