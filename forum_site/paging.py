"""Lists in pages of one size."""

from django.core.paginator import InvalidPage, Paginator
from django.http import Http404

PAGE_SIZE = 24


def paginate(request, items):
    """The Django `Page` of `items` that `?page=` asks for.

    Raises `Http404` for a number that is no number or has no page.
    """
    try:
        return Paginator(items, PAGE_SIZE).page(request.GET.get("page", 1))
    except InvalidPage as error:
        raise Http404(str(error)) from error
