"""A page that need not be saved as an entry in the site's own list of results."""

from ..search.highlight import Needles
from ..search.showing import result_of


def entry_of(page):
    """The `Result` of a page as it will be found, without anything that was searched for."""
    with_what_is_asked(page)
    return result_of(page, max(page.search_years(), default=None), Needles())


def with_what_is_asked(page):
    """Give a draft what lists of results ask of the database: that of the stored page, or None."""
    model = type(page)
    listed = model.to_show(model.objects.all())
    stored = listed.filter(pk=page.pk).first() if page.pk else None
    for name in listed.query.annotations:
        if not hasattr(page, name):
            setattr(page, name, getattr(stored, name, None))
