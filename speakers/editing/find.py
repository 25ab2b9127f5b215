"""Finding people and organisations as staff type them, drafts included."""

from django import forms
from django.db.models import Case, F, Value, When
from django.http import JsonResponse
from django.views import View
from wagtail.search.backends import get_search_backend

from ..models import OrganisationPage, SpeakerPage
from .details import as_json, details_of

KINDS = {"speaker": SpeakerPage, "organisation": OrganisationPage}
LONGEST = 200  # characters of a query
LONGEST_KEY = 18  # digits; what is longer does not fit into a database's integer
MOST, USUAL = 20, 10  # results


def choosable(model):
    """The pages of a kind that may be chosen: not those of people who withdrew."""
    pages = model.objects.all()
    return pages.filter(withdrawn_on=None) if model is SpeakerPage else pages


def chosen(model, keys):
    """The pages that may be chosen and have these keys, given as text; what is no key has none."""
    known = [int(key) for key in keys if key.isdecimal() and len(key) <= LONGEST_KEY]
    return choosable(model).filter(pk__in=known)


def searched(pages, query):
    """The pages that a query finds, exact names first, then by name; all of them in the database.

    A query is Han, pinyin, initials, or English, the whole of a name or what it begins with.
    """
    by_name = F("sort_name") if pages.model is SpeakerPage else F("title")
    exact = Case(When(title__iexact=query, then=Value(0)), default=Value(1))
    ordered = pages.order_by(exact.asc(), by_name.asc(), F("pk").asc())
    return get_search_backend().autocomplete(query, ordered, order_by_relevance=False)


def newest_first(pages):
    """Pages in the order in which staff dealt with them: what is new is chosen next."""
    return pages.order_by(F("latest_revision_created_at").desc(nulls_last=True), "-pk")


class FindForm(forms.Form):
    """What may be asked."""

    kind = forms.ChoiceField(choices=[(kind, kind) for kind in KINDS])
    q = forms.CharField(max_length=LONGEST, required=False)
    limit = forms.IntegerField(min_value=1, max_value=MOST, required=False)


class FindView(View):
    """`GET ?kind=speaker&q=…`: the pages found, or those dealt with last, as JSON."""

    http_method_names = ["get"]

    def get(self, request):
        form = FindForm(request.GET)
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        asked = form.cleaned_data
        pages = choosable(KINDS[asked["kind"]])
        found = searched(pages, asked["q"]) if asked["q"] else newest_first(pages)
        found = list(found[: asked["limit"] or USUAL])
        details = details_of(found)
        return JsonResponse({"results": [as_json(page, details[page.pk]) for page in found]})
