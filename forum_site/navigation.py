"""How pages hang together for a visitor: sections, breadcrumb, neighbours."""

from wagtail.models import Site

from .models import HomePage, IndexPage, StandardPage


def sections(request):
    """The visible pages below the home page by kind, and the home page itself.

    Maps a model's name (`speakerindexpage`) to its page, `home` to the home page and `standard`
    to the list of standard pages, in tree order.
    """
    home = site_home(request)
    found = {"home": home, "standard": []}
    if home is None:
        return found
    for page in home.get_children().live().public().specific():
        if isinstance(page, StandardPage):
            found["standard"].append(page)
        else:
            found[page._meta.model_name] = page
    return found


def site_home(request):
    """The home page of the site that is asked."""
    site = Site.find_for_request(request)
    return HomePage.objects.filter(pk=site.root_page_id).first() if site else None


def breadcrumb(page):
    """The visible ancestors of a page, the home page first."""
    ancestors = page.get_ancestors().filter(depth__gt=1).live().specific()
    return list(ancestors)


def neighbours(page, request):
    """The pages before and after one in its list, as a (before, after) pair."""
    parent = page.get_parent().specific if page.depth > 2 else None
    if not isinstance(parent, IndexPage):
        return None, None
    items = list(parent.get_items(request))
    if page not in items:
        return None, None
    place = items.index(page)
    return (
        items[place - 1] if place else None,
        items[place + 1] if place + 1 < len(items) else None,
    )
