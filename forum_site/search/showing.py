"""What is shown of the pages that were found."""

from dataclasses import replace
from functools import cache

from django.apps import apps
from wagtail.models import Page

from .analysis.characters import fold
from .analysis.questions import ENGLISH
from .analysis.words import Script, units_of
from .answer import Marked, Result, Step
from .highlight import folded_with_places, marks_in, needles_for, needles_of
from .kinds import Kind
from .searchable import Searchable
from .snippets import snippet_of

NAMED = (Kind.SPEAKER, Kind.ORGANISATION)


@cache
def models_by_kind():
    """Map each kind to its models."""
    models = {kind.value: [] for kind in Kind}
    for model in apps.get_models():
        if issubclass(model, Searchable) and issubclass(model, Page):
            models[str(model.search_kind)].append(model)
    return models


def pages_of(candidates):
    """Map the keys of candidates to their pages, with what is shown of them; none is hidden."""
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
    needles = with_english_names(needles_of(attempt), pages.values())
    return [
        result_of(pages[candidate.page], candidate.newest or None, needles)
        for candidate in candidates
        if candidate.page in pages
    ]


def with_english_names(needles, pages):
    """The needles with the English names of those whose whole Chinese name was found.

    An English page shows 张译今 as Zhang Yijin, who was asked for as zyj.
    """
    terms = set()
    for page in pages:
        for named in (page, *page.search_people(), *page.search_organisations()):
            if named.search_kind in NAMED:
                terms |= _english_terms(named, needles)
    return replace(needles, terms=needles.terms | terms)


def _english_terms(named, needles):
    names = named.search_names()
    if not any(marks_in(name, needles) == ((0, len(name)),) for name in names):
        return set()
    english = [unit for name in names if name.isascii() for unit in units_of(name)]
    return {unit.terms[0] for unit in english if unit.terms and unit.text not in ENGLISH}


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
    """What was searched instead of the query, in words; empty if that cannot be said.

    For what sounds alike or differs by a character that is the query with the words of the first
    result in it: “张义今” becomes “张译今”.
    """
    if attempt.step in (Step.SAME_SOUND, Step.ONE_OFF) and results and not attempt.shown:
        return _as_written(attempt, results[0])
    return attempt.shown


def _as_written(attempt, result):
    """The query with each run of Chinese as the result has it; empty if none is another there."""
    query = attempt.reading.text
    _folded, places = folded_with_places(query)
    texts = [str(result.title.text), result.page.title, *result.people, *result.organisations]
    texts += [str(result.snippet.text)]
    written, at = [], 0
    for unit in attempt.reading.units:
        found = _other_writing(unit, attempt.step, texts) if unit.script is Script.HAN else ""
        if found:
            written += [query[at : places[unit.start]], found]
            at = places[unit.end - 1] + 1
    return "".join([*written, query[at:]]) if written else ""


def _other_writing(unit, step, texts):
    """How a run of the query is written in the first text that has it in other characters."""
    needles = needles_for(unit.text, step)
    for text in texts:
        for start, end in marks_in(text, needles):
            if end - start == len(unit.text) and fold(text[start:end]) != unit.text:
                return text[start:end]
    return ""
