"""What a search engine answers is what the database answers.

Tested against a server of our own that does as the documentation says, not against OpenSearch or
Elasticsearch.
"""

import pytest
from django.core.management import call_command
from django.http import QueryDict
from django.utils.http import urlencode

from agenda.tests.factories import TalkPageFactory, TopicPageFactory

from ..search.answer import Step
from ..search.asked import Asked, Sort
from ..search.completion import complete
from ..search.engine import asking
from ..search.engine.breaker import breaker
from ..search.find import find
from ..search.kinds import Kind

QUERIES = (
    "数据标注",
    "数据",
    "数",
    "智能体",
    "data annotation",
    "AI",
    "data centre",
    "张译今",
    "zhangyijin",
    "zyj",
    "商务部",
    "ITO",
    "服务外包",
    "2026",
    "203个行业",
    "哪些案例讲数据标注",
    "数据 智能 安全",
    "谁讲过数据标注",
    "数剧标注",
    "数据标住平台",
    "治理合规",
    "可信数据空间跨境流动合规券",
    "跨境流动 张译今",
    "巧克力",
    "\"'*(:",
    "🦄",
)
NARROWED = (
    {"kind": ["talk", "case"]},
    {"year": ["2026"]},
    {"year": ["1999"]},
    {"kind": ["speaker"], "year": ["2026"], "sort": "newest"},
    {"topic": ["data-annotation", "no-such-topic"]},
    {"sort": "newest", "page": "2"},
    {"page": "3"},
)
TYPED = ("数", "数据", "zh", "zhang", "zyj", "ito", "data an", "2026", "巧克力", "")


class NotAskedError(AssertionError):
    """The database was asked, which was not to happen."""


class Refusing:
    """Stands for the database's index."""

    def __getattr__(self, name):
        raise NotAskedError(name)


@pytest.fixture
def both(forum_2026, engine, monkeypatch):
    """Gives what a function answers with the database, and what it answers with the engine."""
    TopicPageFactory(title="可信数据空间的跨境流动与合规治理")
    call_command("update_index", backend_name="engine", verbosity=0)
    backends = dict(asking.settings.WAGTAILSEARCH_BACKENDS)

    def both_(ask):
        monkeypatch.setattr(asking.settings, "WAGTAILSEARCH_BACKENDS", {"default": {}})
        of_the_database = ask()
        monkeypatch.setattr(asking.settings, "WAGTAILSEARCH_BACKENDS", backends)
        with monkeypatch.context() as patched:
            patched.setattr(asking, "in_the_database", Refusing())
            of_the_engine = ask()
        return of_the_database, of_the_engine

    return both_


def told(asked):
    """All that an answer says, in a form that can be compared."""
    answer = find(asked)
    results = [(each.page.pk, each.year, str(each.title.text)) for each in answer.results]
    return answer.total, answer.step, answer.facets, answer.corrected, results


def test_engine_finds_what_the_database_finds(both):
    asked = [Asked(query) for query in QUERIES]
    for more in NARROWED:
        asked += [
            Asked.from_address(QueryDict(urlencode({"q": query, **more}, doseq=True)))
            for query in ("数据", "服务外包", "AI")
        ]

    answers = {each: both(lambda each=each: told(each)) for each in asked}

    assert {each: pair for each, pair in answers.items() if pair[0] != pair[1]} == {}
    assert {of_the_database[1] for of_the_database, _ in answers.values()} == set(Step)
    assert sum(pair[0][0] > 10 for pair in answers.values()) > 3
    assert breaker.is_closed


def test_engine_completes_what_the_database_completes(both):
    kinds = [Kind.SPEAKER, Kind.ORGANISATION, Kind.TOPIC, Kind.TERM]

    answers = {
        typed: both(lambda typed=typed: [page.pk for page in complete(typed, kinds, 8)])
        for typed in TYPED
    }

    assert {typed: pair for typed, pair in answers.items() if pair[0] != pair[1]} == {}
    assert sum(len(pair[0]) > 1 for pair in answers.values()) > 4


@pytest.fixture
def talk(engine, home):
    """A talk that is in the engine."""
    page = TalkPageFactory(title="数据标注的方法")
    call_command("update_index", backend_name="engine", verbosity=0)
    return page


def test_search_page_shows_what_the_engine_finds(talk, engine, client, monkeypatch):
    monkeypatch.setattr(asking, "in_the_database", Refusing())

    answer = client.get("/zh-hans/search/", {"q": "数据标注"})

    assert "数据标注</mark>的" in answer.text
    assert engine.searches > 1


def test_page_that_is_too_far_for_an_engine_is_looked_for_in_the_database(talk, engine, client):
    answer = client.get("/zh-hans/search/", {"q": "数据", "sort": Sort.NEWEST, "page": 1500})

    assert answer.status_code == 200
    assert breaker.is_closed
