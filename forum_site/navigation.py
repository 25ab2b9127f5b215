"""How pages hang together for a visitor: sections, breadcrumb, neighbours."""

from wagtail.models import Page, Site

from .models import HomePage, IndexPage, StandardPage
from .models.base import readable_by_anyone


def sections(request):
    """The visible pages below the home page by kind, and the home page itself.

    Maps a model's name (`speakerindexpage`) to its page, `home` to the home page and `standard`
    to the list of standard pages, in tree order. The lists have a link, not their own words.
    """
    home = site_home(request)
    if home is None:
        return {"home": None, "standard": []}
    lists = Page.objects.child_of(home).filter(readable_by_anyone())
    return {page.cached_content_type.model: page for page in lists} | {
        "home": home,
        "standard": list(StandardPage.objects.child_of(home).visible().order_by("path")),
    }


def site_home(request):
    """The home page of the site that is asked."""
    site = Site.find_for_request(request)
    return HomePage.objects.filter(pk=site.root_page_id).first() if site else None


def breadcrumb(page):
    """The published ancestors of a page, the home page first."""
    return list(page.get_ancestors().filter(depth__gt=1, live=True).specific())


def neighbours(page, request):
    """The pages before and after one in its list, as a (before, after) pair."""
    parent = page.get_parent().specific if page.depth > 2 else None
    if not isinstance(parent, IndexPage):
        return None, None
    return around(list(parent.get_items(request)), page)


def around(items, item):
    """What stands before and after `item` in the list `items`, as a (before, after) pair.

    None stands for what is not there; both are None if the item itself is not in the list.
    """
    if item not in items:
        return None, None
    place = items.index(item)
    return (
        items[place - 1] if place else None,
        items[place + 1] if place + 1 < len(items) else None,
    )
