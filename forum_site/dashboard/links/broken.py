"""All broken links that a person may mend, inside the site and outside."""

from django.utils.translation import gettext as _

from ...models.outside_link import OutsideLink
from ..work import pages_for
from .inside import BrokenLink, to_deleted, to_hidden_pages
from .naming import addresses_by_page


def known_broken(user):
    """The `BrokenLink`s on published pages that `user` may edit, without reading all of those.

    In order of the tree; only links to what was deleted are missing.
    """
    pages = pages_for(user, "change", "publish")
    return in_order([*to_hidden_pages(pages), *broken_outside(pages)])


def all_broken(user):
    """All `BrokenLink`s on published pages that `user` may edit; reads every page."""
    pages = pages_for(user, "change", "publish")
    return in_order([*to_hidden_pages(pages), *to_deleted(pages), *broken_outside(pages)])


def in_order(links):
    return sorted(links, key=lambda link: (link.page.path, link.target))


def broken_outside(pages):
    """Those to other sites. The pages are read only where the last check found any."""
    broken = {link.address: link for link in OutsideLink.objects.broken()}
    if not broken:
        return []
    editable = set(pages.values_list("pk", flat=True))
    return [
        BrokenLink(page, address, why_failing(broken[address]), broken[address].failing_since)
        for page, named in addresses_by_page()
        if page.pk in editable
        for address in sorted(named & broken.keys())
    ]


def why_failing(link):
    """What an outside address answered, in words."""
    if link.status is None:
        return _("No answer")
    return _("Answers %(status)s") % {"status": link.status}
