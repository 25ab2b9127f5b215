"""Which pages may be sent as drafts, and by whom."""

from wagtail.models import Page

from ..models import BasePage


def draft_of(page):
    """The newest version of a page for its reader; None for one that is never to be public."""
    page = page.specific
    if not isinstance(page, BasePage) or page.get_url_parts() is None:
        return None
    return page.get_latest_revision_as_object()


def may_send(user, page: Page):
    """Whether somebody may make links to the drafts of a page and read the remarks on it."""
    return (
        issubclass(page.specific_class or Page, BasePage)
        and page.permissions_for_user(user).can_edit()
        and page.specific_deferred.get_url_parts() is not None
    )


def usual_reader(page):
    """The names of those who are on a page, for whom a link to its draft most likely is."""
    longest = page.draft_links.model._meta.get_field("reader").max_length
    return "、".join(person.title for person in page.search_people())[:longest]
