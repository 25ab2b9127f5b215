"""Asking search as the page does, and reading its answers as a reader sees them."""

from django.utils.translation import override
from wagtail.search.backends import get_search_backend

from agenda.tests.factories import AppearanceFactory, TalkPageFactory

from ..search.asked import Asked
from ..search.find import find


def ask(query, language="zh-hans", **asked):
    """The `Answer` to a query in a language."""
    with override(language):
        return find(Asked(query, **asked))


def titles(query, language="zh-hans"):
    """The titles of what is found for a query, best first."""
    return [str(result.title.text) for result in ask(query, language).results]


def first(query, language="zh-hans"):
    """The first `Result` for a query."""
    return ask(query, language).results[0]


def shown(marked):
    """A text with its marks in square brackets, as 高质量[数据]集."""
    text, at, parts = str(marked.text), 0, []
    for start, end in marked.marks:
        parts += [text[at:start], "[", text[start:end], "]"]
        at = end
    return "".join([*parts, text[at:]])


def talk_by(speaker, organisation, **fields):
    """A talk that one person gave, in the index with all its names."""
    talk = TalkPageFactory(**fields)
    AppearanceFactory(talk=talk, speaker=speaker, organisation=organisation)
    get_search_backend().add(talk)
    return talk
