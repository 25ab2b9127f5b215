"""Search and suggestions in JSON; the same engine answers as behind the search page."""

from django.conf import settings
from django.http import HttpResponse
from django.utils import translation
from ninja import Query, Router

from ..search.asked import Asked
from ..search.find import find
from ..search.suggestions import suggest
from ..seo import HREFLANG
from .schemas import (
    Facets,
    FacetValue,
    Problem,
    Result,
    SearchAnswer,
    SearchParameters,
    SuggestAnswer,
    Suggestion,
    SuggestParameters,
)

router = Router(tags=["search"])


@router.api_operation(["HEAD"], "/search/", include_in_schema=False)
@router.get(
    "/search/",
    url_name="search",
    operation_id="search",
    summary="Search all pages",
    response={200: SearchAnswer, 422: Problem},
)
def search(request, response: HttpResponse, asked: Query[SearchParameters]):
    """Talks, speakers, organisations, cases, policies, topics, terms and forums of all years.

    It forgives: another script, pinyin, a wrong homophone; `corrected` says what was searched.
    """
    with translation.override(asked.lang):
        response["Content-Language"] = HREFLANG[asked.lang]
        return search_answer(find(Asked.from_address(request.GET)))


@router.api_operation(["HEAD"], "/suggest/", include_in_schema=False)
@router.get(
    "/suggest/",
    url_name="suggest",
    operation_id="suggest",
    summary="Suggest pages while a reader types",
    response={200: SuggestAnswer, 422: Problem},
)
def suggestions(request, response: HttpResponse, asked: Query[SuggestParameters]):
    """Talks, speakers, organisations, topics and terms whose names begin as what is typed."""
    query = Asked.from_address(request.GET).query
    with translation.override(asked.lang):
        response["Content-Language"] = HREFLANG[asked.lang]
        return SuggestAnswer(query=query, suggestions=[suggestion(each) for each in suggest(query)])


def search_answer(answer):
    """An `Answer` of search in the words of the active language."""
    return SearchAnswer(
        query=answer.asked.query,
        total=answer.total,
        page=answer.page,
        pages=answer.pages,
        corrected=answer.corrected,
        facets=facets(answer.facets),
        results=[result(found) for found in answer.results],
    )


def facets(found):
    """The facets of an `Answer`; one that it does not have is empty."""
    values = {
        facet.name: [
            FacetValue(
                value=str(value.value),
                label=str(value.label),
                count=value.count,
                chosen=value.chosen,
            )
            for value in facet.values
        ]
        for facet in found
    }
    return Facets(**{name: values.get(name, []) for name in Facets.model_fields})


def result(found):
    """One of the results of an `Answer`."""
    return Result(
        kind=str(found.kind),
        title=str(found.title.text),
        url=address(found.page),
        year=found.year,
        snippet=str(found.snippet.text),
        people=[str(name) for name in found.people],
        organisations=[str(name) for name in found.organisations],
    )


def suggestion(found):
    """A `Suggestion` of search."""
    title = found.title.text
    return Suggestion(
        kind=found.kind.value,
        kind_label=str(found.kind.label),
        title=str(title),
        lang=title.lang,
        marks=found.title.marks,
        url=address(found.page),
        note=found.note,
    )


def address(page):
    """The whole address of a page in the active language."""
    _site, _root, path = page.get_url_parts()
    return settings.BASE_URL + path
