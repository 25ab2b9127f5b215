"""The search page."""

from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from ..models import SiteSettings
from ..paging import paginate
from ..seo import Head, paths_of
from .queries import search_pages

LONGEST_QUERY = 200  # characters


@require_safe
def search(request):
    """Results for `?q=`; the page itself is not for search engines to keep."""
    query = request.GET.get("q", "").strip()
    too_long = len(query) > LONGEST_QUERY
    listing = paginate(request, [] if too_long else search_pages(query))
    context = {
        "query": query[:LONGEST_QUERY],
        "too_long": too_long,
        "listing": listing,
        "head": search_head(query, request),
    }
    return render(request, "search.html", context, status=400 if too_long else 200)


def search_head(query, request):
    """The head of the search page; an address in each language."""
    return Head(
        title=_("Search: %(query)s") % {"query": query[:30]} if query else _("Search"),
        description=_("Search talks, speakers, organisations, cases and policies of all years."),
        paths=paths_of(lambda: reverse("search")),
        index=False,
        site_name=SiteSettings.for_request(request).local.site_name,
    )
