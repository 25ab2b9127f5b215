"""Small pages that hold only what one script needs, in a browser, under the site's policy."""

from django.conf import settings
from django.http import HttpResponse
from django.template import Context, Template
from django.utils.translation import override

from .browsing import open_site

HEAD = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Sketch</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="theme-color" content="#faf8f3" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#0f161d" media="(prefers-color-scheme: dark)">
<link rel="stylesheet" href="/sketch.css">
<script src="/static/js/theme.js"></script>"""
# As on the site's pages: what carries `hidden` is not shown.
STYLE = """[hidden] { display: none } button { min-block-size: 2rem; min-inline-size: 2rem }
.tall { block-size: 500vh } .row { block-size: 200px }"""


class Sketches:
    """Answers as the test client does: `body` at every address, and the site's own scripts."""

    def __init__(self, body, scripts=()):
        tags = "".join(
            f'<script type="module" src="/static/js/{name}"></script>' for name in scripts
        )
        with override("en"):
            body = Template(f"{{% load static %}}{body}").render(Context())
        self.html = f"{HEAD}{tags}</head><body>{body}</body></html>"

    def generic(self, method, path, **rest):
        if path.startswith(settings.STATIC_URL):
            script = settings.BASE_DIR / "static" / path.removeprefix(settings.STATIC_URL)
            return HttpResponse(script.read_bytes(), content_type="text/javascript")
        if path == "/sketch.css":
            return HttpResponse(STYLE, content_type="text/css")
        policy = {"Content-Security-Policy": "default-src 'self'"}
        return HttpResponse(self.html, headers=policy)


def open_sketch(context, body, *scripts):
    """A browser page that shows `body`, a template, wherever it goes."""
    return open_site(context, Sketches(body, scripts))
