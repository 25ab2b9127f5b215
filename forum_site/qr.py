"""QR codes of the site's own pages: `qr.svg` below a page's address is the code of that address."""

import re
from io import BytesIO

import segno
from django.conf import settings
from django.http import Http404, HttpResponse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

FILE_NAME = "qr.svg"
# A page's path below its language: slugs. So no code can lead to another host or to a query.
ROUTE = rf"^(?:[-a-zA-Z0-9_]+/)*{re.escape(FILE_NAME)}\Z"
LONGEST_PATH = 300  # characters; the modules of a longer one are under 1.5 px wide at 120 px
QUIET_ZONE = 4  # modules, as ISO/IEC 18004 asks
INK, PLATE = "#15202b", "#ffffff"  # the same in dark mode: a reader needs dark on light


def qr_address(path):
    """The path of the picture with the code of the page at `path`, which ends in a slash."""
    return path + FILE_NAME


def code_of(path):
    """The `segno.QRCode` of a page's whole address; level M bears 15 % of damage."""
    return segno.make(settings.BASE_URL + path, error="m", micro=False, boost_error=False)


@require_safe
@cache_control(public=True, max_age=86400)
def qr(request):
    """The code of the page below whose address this is asked for, as SVG; 404 if it is too long.

    It says nothing of whether there is such a page, so drafts stay secret.
    """
    path = request.path.removesuffix(FILE_NAME)
    if len(path) > LONGEST_PATH:
        raise Http404
    svg = BytesIO()
    code_of(path).save(
        svg,
        kind="svg",
        border=QUIET_ZONE,
        dark=INK,
        light=PLATE,
        xmldecl=False,
        svgclass=None,
        lineclass=None,
        omitsize=True,
    )
    return HttpResponse(svg.getvalue(), content_type="image/svg+xml")
