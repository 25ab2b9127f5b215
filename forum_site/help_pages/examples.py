"""The page with which a help page leads into a screen: one of the newest forum."""

from wagtail.permissions import page_permission_policy

from ..practice import outside_practice
from ..search.kinds import Kind
from ..translation.pages import forum_model, page_models


def example_of(kind, user):
    """The first page of a kind that a user may edit, of the newest forum if it is a part of one.

    Returns None where there is none.
    """
    newest = newest_forum(user)
    if kind == Kind.FORUM:
        return newest
    model = next(model for model in page_models() if model.search_kind == kind)
    parts = model.belonging_to(newest) if newest else model.objects.none()
    return editable(parts, user).first() or editable(model.objects.all(), user).first()


def newest_forum(user):
    """The newest forum that a user may edit, drafts included; None where there is none."""
    model = forum_model()
    return editable(model.objects.all(), user, *model.newest_first, "-path").first()


def editable(pages, user, *order):
    """The pages of a queryset that a user may edit and that are not for practice, in an order."""
    allowed = page_permission_policy.instances_user_has_permission_for(user, "change")
    pages = pages.filter(pk__in=allowed.order_by().values("pk"))
    return outside_practice(pages).order_by(*(order or ("path",)))
