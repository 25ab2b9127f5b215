"""When a search engine does not answer: the database does, at once, and the engine rests."""

import logging
import socket
import time

import pytest
from django.core.cache import cache
from django.core.management import call_command

from agenda.tests.factories import TalkPageFactory

from ..search.engine import breaker as rules
from ..search.engine.breaker import Breaker, breaker
from ..settings.search_engine import search_engine
from .engine_server import GARBAGE

LOG = rules.logger.name
STATUSES = [301, 401, 403, 404, 429, 500, 503]
IN_TIME = 2  # seconds


@pytest.fixture
def ask(engine, home, client):
    """Asks the search page for a talk that both have, and looks whether it is there."""
    TalkPageFactory(title="数据标注的方法")
    call_command("update_index", backend_name="engine", verbosity=0)

    def ask_(query="数据标注"):
        answer = client.get("/zh-hans/search/", {"q": query})
        assert answer.status_code == 200
        assert ("数据标注</mark>的" in answer.text) == (query == "数据标注")
        return answer

    ask_()  # so that what is read once is there
    ask_("巧克力")
    engine.requests.clear()
    return ask_


@pytest.fixture
def briefly(monkeypatch):
    """Has the engine rest for a moment only."""
    monkeypatch.setattr(rules, "REST", 1.5)
    monkeypatch.setattr(rules, "POLL", 0.0)


def warnings(caplog):
    return [record.getMessage() for record in caplog.records if record.name == LOG]


@pytest.mark.parametrize("trouble", ["hang", "drop", *STATUSES, *GARBAGE])
def test_reader_gets_the_answer_of_the_database_in_time(ask, engine, caplog, trouble):
    engine.trouble = trouble
    started = time.monotonic()

    ask()

    assert time.monotonic() - started < IN_TIME
    assert engine.searches == 1
    assert len(warnings(caplog)) == 1
    assert warnings(caplog)[0].startswith("The search engine cannot be used, the database answers")
    assert len(warnings(caplog)[0]) < 300
    assert not breaker.is_closed


def test_nobody_listens_where_the_engine_should_be(ask, settings, caplog):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        address = f"opensearch+http://127.0.0.1:{unused.getsockname()[1]}/forum"
        settings.WAGTAILSEARCH_BACKENDS["engine"] = search_engine(address)
        started = time.monotonic()

        ask()

    assert time.monotonic() - started < IN_TIME
    assert len(warnings(caplog)) == 1


def test_engine_that_answers_slowly_is_used_once(ask, engine, caplog):
    engine.trouble = "slow"
    started = time.monotonic()

    ask()
    ask()

    assert time.monotonic() - started < IN_TIME + 1
    assert engine.searches == 1
    assert "SlowAnswerError: an answer took 0.6 s" in warnings(caplog)[0]


def test_engine_that_failed_is_left_alone(ask, engine, caplog):
    engine.trouble = 500
    ask()

    for _ in range(3):
        ask()
        ask("巧克力")

    assert engine.searches == 1
    assert len(warnings(caplog)) == 1


def test_engine_is_asked_again_after_a_while(ask, engine, caplog, briefly):
    engine.trouble = 500
    ask()
    time.sleep(1.6)
    ask()  # fails again
    assert engine.searches == 2
    ask()
    assert engine.searches == 2

    engine.trouble = None
    time.sleep(1.6)
    ask()

    assert engine.searches > 3
    assert breaker.is_closed
    first, last = warnings(caplog)
    assert last.startswith("The search engine answers again. ")
    assert "update_index --backend engine" in last


def test_question_that_the_engine_refuses_is_answered_by_the_database(ask, engine, caplog):
    engine.trouble = 400

    ask()
    ask()

    assert engine.searches > 2
    assert breaker.is_closed
    assert len(warnings(caplog)) == 1
    assert warnings(caplog)[0].startswith("The search engine refused what it was given: ")


def test_engine_without_our_index_is_not_used(engine, home, client):
    TalkPageFactory(title="数据标注的方法")

    answer = client.get("/zh-hans/search/", {"q": "数据标注"})

    assert "数据标注</mark>的" in answer.text
    assert not breaker.is_closed


def test_clients_of_engines_log_nothing_of_their_own(settings):
    for name in ("opensearch", "elastic_transport"):
        assert settings.LOGGING["loggers"][name]["level"] == "CRITICAL"
        assert not logging.getLogger(f"{name}.transport").isEnabledFor(logging.ERROR)


# How those who ask agree


def test_other_processes_hear_that_the_engine_is_away():
    one, other = Breaker(), Breaker()

    one.failed(ConnectionError())

    assert not other.allows()
    assert not other.is_closed


def test_one_tries_and_the_others_wait_to_hear_how_it_went(briefly):
    one, other = Breaker(), Breaker()
    one.failed(ConnectionError())
    assert not other.allows()
    time.sleep(1.6)

    assert one.allows()
    assert not one.allows()
    assert not other.allows()
    one.succeeded()
    assert other.allows()


class DeadCache:
    """A cache whose server is away: django-redis answers None, or raises an error of protocol."""

    def __init__(self, error):
        self.error = error

    def answer(self, *args, **kwargs):
        if self.error:
            raise self.error

    get = set = add = delete = answer


@pytest.mark.parametrize("error", [None, OSError("no protocol")])
def test_each_process_finds_out_by_itself_where_the_cache_is_away(briefly, monkeypatch, error):
    monkeypatch.setattr(rules, "cache", DeadCache(error))
    one, other = Breaker(), Breaker()

    one.failed(ConnectionError())

    assert not one.allows()
    assert other.allows()
    time.sleep(1.6)
    assert one.allows()
    assert not one.allows()
    one.succeeded()
    assert one.allows()


def test_health_tells_of_the_engine_but_stays_well_without_it(ask, engine, client):
    assert client.get("/healthz").json()["search_engine"] == "ok"
    engine.trouble = 500
    ask()

    answer = client.get("/healthz")

    assert (answer.status_code, answer.json()["status"]) == (200, "ok")
    assert answer.json()["search_engine"] == "failing"
    assert cache.get(rules.RESTING)
