"""What is shown of the pages that were found."""

from functools import cache

from django.apps import apps
from wagtail.models import Page

from .answer import Marked, Result, Step
from .highlight import marks_in, needles_of
from .kinds import Kind
from .searchable import Searchable
from .snippets import snippet_of


@cache
def models_by_kind():
    """Map each kind to its models."""
    models = {kind.value: [] for kind in Kind}
    for model in apps.get_models():
        if issubclass(model, Searchable) and issubclass(model, Page):
            models[str(model.search_kind)].append(model)
    return models


def pages_of(candidates):
    """Map the keys of candidates to their pages, with what is shown of them; hidden ones are out."""
    found = {}
    for kind in {candidate.kind for candidate in candidates}:
        keys = [candidate.page for candidate in candidates if candidate.kind == kind]
        for model in models_by_kind().get(kind, ()):
            pages = model.to_show(model.objects.visible().filter(pk__in=keys))
            found.update({page.pk: page for page in pages})
    return found


def results_of(candidates, attempt):
    """The `Result` of each candidate, in order, in the active language."""
    pages = pages_of(candidates)
    needles = needles_of(attempt)
    return [
        result_of(pages[candidate.page], candidate.newest or None, needles)
        for candidate in candidates
        if candidate.page in pages
    ]


def result_of(page, year, needles):
    """What is shown of a page that was found; `year` is its newest, or None."""
    title = page.local.title
    return Result(
        page=page,
        kind=str(page.search_kind),
        title=Marked(title, marks_in(title, needles)),
        snippet=snippet_of(page, needles),
        year=year,
        people=tuple(person.local.title for person in page.search_people()),
        organisations=tuple(each.name for each in page.search_organisations()),
        place=str(page.search_place()),
        track=page.search_track,
    )


def corrected(attempt, results):
    """What was searched instead of the query, in words; empty if that cannot be said."""
    if attempt.step in (Step.SAME_SOUND, Step.ONE_OFF) and results:
        return _as_written(results[0]) or ""
    return attempt.shown


def _as_written(result):
    page = result.page
    names = [page.title, *(person.title for person in page.search_people())]
    texts = [Marked(result.title.text, result.title.marks), result.snippet]
    for marked in texts:
        if marked.marks:
            start, end = marked.marks[0]
            return str(marked.text)[start:end]
    return names[0] if page.search_kind == Kind.SPEAKER else ""
