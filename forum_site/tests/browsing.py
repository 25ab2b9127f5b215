"""A real browser in front of the site, without a server between them."""

from contextlib import contextmanager
from contextvars import copy_context
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from django.db import transaction
from django.test import Client

# axe's own choice of rules leaves the size of targets out.
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
ORIGIN = "http://localhost"
REDIRECTED = "x-redirected"
REFRESH = '<!DOCTYPE html><meta http-equiv="refresh" content="0; url={}">'


def open_site(context, client=None):
    """A browser page whose requests the test client answers; it keeps its errors in `.errors`.

    Requests for other hosts are refused and count as errors.
    """
    client = client or Client()
    page = context.new_page()
    page.errors = []
    page.on("console", lambda m: page.errors.append(m.text) if m.type == "error" else None)
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    # Playwright calls back in a context of its own, where Django would open another connection.
    here = copy_context()

    def answer(route):
        if route.request.url.startswith(ORIGIN + "/"):
            route.fulfill(**here.run(ask, client, route.request))
        else:
            page.errors.append(f"asked another host: {route.request.url}")
            route.abort()

    page.route("**/*", answer)
    return page


def ask(client, request):
    """The site's answer to a browser's request, as Playwright wants it."""
    parts = urlsplit(request.url)
    response = client.generic(
        request.method,
        parts.path + (f"?{parts.query}" if parts.query else ""),
        data=request.post_data_buffer or b"",
        content_type=request.headers.get("content-type", ""),
        headers={
            name: value
            for name, value in request.headers.items()
            if name not in ("cookie", "content-type", "content-length")
        },
    )
    if response.status_code in (301, 302):
        # The browser would follow a redirect past the test client.
        return {
            "headers": {"content-type": "text/html", REDIRECTED: "yes"},
            "body": REFRESH.format(response.url),
        }
    body = b"".join(response.streaming_content) if response.streaming else response.content
    return {"status": response.status_code, "headers": dict(response.headers), "body": body}


def is_redirect(response):
    """Whether a browser's response stands for a redirect."""
    return REDIRECTED in response.headers


def violations(page):
    """What axe finds wrong with a page, by WCAG 2.2 AA and good practice: one line each."""
    found = Axe().run(page, options={"runOnly": RULES}).response["violations"]
    return [f"{v['id']}: {v['nodes'][0]['html'][:120]}" for v in found]


@contextmanager
def loaded_forum(blocker):
    """The 2026 forum for as long as the block lasts; `blocker` is `django_db_blocker`.

    For a fixture of a whole file: loading takes as long as a good many tests.
    """
    from forum_site.forum_2026.load import load

    with blocker.unblock(), transaction.atomic():
        load()
        yield
        transaction.set_rollback(True)
