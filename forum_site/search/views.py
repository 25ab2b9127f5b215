"""The search page."""

from django.core.paginator import Paginator
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from ..models import SiteSettings
from ..seo import Head, paths_of
from .answer import RESULTS_ON_A_PAGE
from .asked import LONGEST_QUERY, Asked
from .counting import count_search, is_new_search
from .find import find
from .promoted import promoted
from .ways import chosen_values, orders


@require_safe
def search(request):
    """What `Asked` reads from the address, answered; not for search engines to keep.

    Words alone, filters alone or nothing at all may be asked; there is a page for each.
    """
    asked = Asked.from_address(request.GET)
    answer = find(asked)
    if is_new_search(request, asked):
        count_search(asked.query, get_language(), answer.total)
    filtered = bool(answer.total or (asked.query and asked.chosen))
    context = {
        "asked": asked,
        "answer": answer,
        "longest": LONGEST_QUERY,
        "listing": listing_of(answer),
        "facets": answer.facets if filtered else (),
        "applied": chosen_values(answer) if filtered else [],
        "unfiltered": asked.without().address(),
        "orders": orders(answer),
        "promoted": promoted(asked.query) if asked.page == 1 and not asked.chosen else [],
        "head": search_head(answer, request),
    }
    return render(request, "search.html", context)


def listing_of(answer):
    """The Django `Page` of an answer, for its page numbers; the results are in the answer."""
    return Paginator(range(answer.total), RESULTS_ON_A_PAGE).page(max(1, answer.page))


def search_head(answer, request):
    """The head of the search page; in the other language the same is asked."""
    asked = answer.asked
    something = asked.query or asked.chosen
    return Head(
        title=_("Search: %(query)s") % {"query": asked.query[:30]} if asked.query else _("Search"),
        description=_("Search talks, speakers, organisations, cases and policies of all years."),
        paths=paths_of(lambda: reverse("search")),
        query=asked.address(answer.page) if something else "",
        index=False,
        site_name=SiteSettings.for_request(request).local.site_name,
    )
