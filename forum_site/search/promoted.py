"""What staff want shown above the results of certain queries, set under “Promoted search results”.

Wagtail's own ways to its promotions (`Query.get`, its template tag) make a row of every query that
a visitor types and keep it for as long as nobody tidies up; here nothing is written, and
`counting` counts what was asked for.
"""

from dataclasses import dataclass

from wagtail.contrib.search_promotions.models import Query, SearchPromotion
from wagtail.models import Page

from ..models import BasePage
from ..models.base import readable_by_anyone
from ..sentences import opening
from ..two_sides.words import HAN, choose
from .answer import Marked, Result
from .counting import normalised
from .kinds import Kind

MOST_SHOWN = 3


@dataclass(frozen=True)
class Promoted(Result):
    """A page, or an address of another site in `link`: then `page` is None and `kind` empty."""

    link: str = ""


def promoted(query):
    """What is promoted for a query, as a list of `Promoted` in the order that staff gave it.

    The query and theirs are compared as `normalised`. Pages that not anyone may read are left out.
    """
    words = normalised(query)
    if not words:
        return []
    theirs = Query.objects.filter(editors_picks__isnull=False).distinct()
    texts = theirs.values_list("pk", "query_string")
    keys = [key for key, text in texts if normalised(text) == words]
    if not keys:
        return []
    rows = SearchPromotion.objects.filter(query__in=keys).order_by("query", "sort_order", "pk")
    wanted = Page.objects.filter(readable_by_anyone(), pk__in=[row.page_id for row in rows])
    pages = {page.pk: page for page in wanted.specific() if isinstance(page, BasePage)}
    shown = [row for row in rows if row.page_id in pages or row.external_link_url]
    return [_as_shown(row, pages.get(row.page_id)) for row in shown[:MOST_SHOWN]]


def _as_shown(row, page):
    description = _in_its_language(row.description)
    if page is None:
        title = _in_its_language(row.external_link_text or row.external_link_url)
        return Promoted(None, "", Marked(title), Marked(description), link=row.external_link_url)
    return Promoted(
        page,
        str(getattr(page, "search_kind", Kind.PAGE)),
        Marked(page.local.title),
        Marked(description or opening(page.lead_text)),
    )


def _in_its_language(text):
    """Words that staff wrote in one language only, marked as that language."""
    return choose(text, "" if HAN.search(text) else text)
