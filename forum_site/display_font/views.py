"""Serving the display font and its stylesheet."""

import re

from django.http import Http404, HttpResponse
from django.views.decorators.http import require_safe

from .published import folder

NAME = re.compile(r"forum-song\.[0-9a-f]{16}\.(css|woff2)")
CONTENT_TYPES = {"css": "text/css; charset=utf-8", "woff2": "font/woff2"}


@require_safe
def font_file(request, name):
    """A file of the display font; its name changes with its content, so it keeps for ever."""
    named = NAME.fullmatch(name)
    if not named:
        raise Http404
    try:
        content = (folder() / name).read_bytes()
    except OSError:
        raise Http404 from None
    response = HttpResponse(content, content_type=CONTENT_TYPES[named[1]])
    response["Cache-Control"] = "public, max-age=31536000, immutable"
    return response
