"""Which pages there are to translate: those of each forum, and those that all forums share."""

from django.apps import apps
from wagtail.models import Page

from ..models import BasePage
from ..practice import outside_practice
from ..search.kinds import Kind


def page_models():
    """The kinds of page that have two sides."""
    return [model for model in apps.get_models() if issubclass(model, BasePage)]


def forum_model():
    """The kind of page that is a forum."""
    return next(model for model in page_models() if model.search_kind == Kind.FORUM)


def forums():
    """All forums, newest first, drafts included; those for practice are left out."""
    model = forum_model()
    return outside_practice(model.objects.all()).order_by(*model.newest_first, "-path")


def pks_of(forum):
    """The set of the keys of the pages that belong to a forum, drafts included; one query."""
    querysets = [model.belonging_to(forum) for model in page_models()]
    return {pk for (pk,) in _together(querysets, "pk")}


def pages_of(forum):
    """The pages that belong to a forum, drafts included, in the order of the tree."""
    return Page.objects.filter(pk__in=pks_of(forum)).order_by("path")


def english_of_pages(*states):
    """Map the key of each page whose English is in one of the states to that state; one query."""
    querysets = [model.objects.filter(english_state__in=states) for model in page_models()]
    return dict(_together(querysets, "pk", "english_state"))


def real_pages():
    """All pages but those where staff practise."""
    return outside_practice(Page.objects.all())


def newest(page):
    """The newest version of a page, published or not, as an object of its own kind."""
    return page.get_latest_revision_as_object()


def _together(querysets, *names):
    """The rows of several kinds of page, asked for at once."""
    first, *others = [queryset.order_by().values_list(*names) for queryset in querysets]
    return first.union(*others)
