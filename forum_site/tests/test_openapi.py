"""The description of the JSON interface: complete, and kept by the answers."""

import jsonschema_rs
import pytest
import schemathesis
from django.conf import settings as site
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from hypothesis import HealthCheck, settings
from hypothesis.configuration import set_hypothesis_home_dir
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import response_schema_conformance

from agenda.tests.factories import AppearanceFactory, ForumPageFactory, TalkPageFactory

ANSWERS = {"/api/search/": "SearchAnswer", "/api/suggest/": "SuggestAnswer"}
RESULT = ["kind", "title", "url", "year", "snippet", "people", "organisations"]


@pytest.fixture
def description(client):
    return client.get("/api/openapi.json").json()


@pytest.fixture
def talk(home):
    return AppearanceFactory(talk=TalkPageFactory(parent=ForumPageFactory(), title="灯塔工厂")).talk


def is_valid(description, name, answer):
    """Whether an answer is as the description of it says; raises what is wrong if not."""
    schema = {"$ref": f"#/components/schemas/{name}", "components": description["components"]}
    jsonschema_rs.validate(schema, answer, validate_formats=True)
    return True


def test_it_names_the_addresses_where_the_site_is(description):
    assert set(description["paths"]) == set(ANSWERS)
    assert {frozenset(methods) for methods in description["paths"].values()} == {frozenset({"get"})}
    assert description["servers"] == [{"url": site.BASE_URL}]


def test_each_address_parameter_and_field_is_described(description):
    nameless = []
    for path, methods in description["paths"].items():
        nameless += [] if methods["get"]["description"] else [path]
        nameless += [each for each in methods["get"]["parameters"] if not each.get("description")]
    for name, schema in description["components"]["schemas"].items():
        nameless += [] if schema.get("description") else [name]
        nameless += [
            f"{name}.{field}"
            for field, about in schema["properties"].items()
            if not about.get("description") and "$ref" not in about
        ]

    assert nameless == []


def test_parameters_are_those_of_the_search_page_and_the_language(description):
    search, suggest = (
        {each["name"]: each for each in description["paths"][path]["get"]["parameters"]}
        for path in ANSWERS
    )

    assert list(search) == ["q", "lang", "kind", "year", "topic", "sort", "page"]
    assert list(suggest) == ["q", "lang"]
    assert search["lang"]["schema"]["enum"] == ["zh-hans", "en"]


def test_all_fields_of_an_answer_are_always_there(description):
    schemas = description["components"]["schemas"]

    assert schemas["Result"]["required"] == RESULT
    assert {
        name
        for name, schema in schemas.items()
        if schema.get("required") != [*schema["properties"]]
    } == {"SearchParameters", "SuggestParameters"}


@pytest.mark.parametrize("lang", ["zh-hans", "en"])
@pytest.mark.parametrize("words", ["灯塔", "没有这个词", ""])
@pytest.mark.parametrize("path", ANSWERS)
def test_answers_are_as_described(client, description, talk, path, words, lang):
    answer = client.get(path, {"q": words, "lang": lang, "kind": "talk"}).json()

    assert is_valid(description, ANSWERS[path], answer)


def test_refusal_is_as_described(client, description, home):
    answer = client.get("/api/search/?lang=fr").json()

    assert is_valid(description, "Problem", answer)


def test_answer_that_is_not_as_described_would_be_seen(client, description, talk):
    answer = client.get("/api/search/?q=灯塔").json()
    answer["results"][0]["kind"] = "nonsense"

    with pytest.raises(jsonschema_rs.ValidationError):
        is_valid(description, "SearchAnswer", answer)


# Made-up questions, such as the description allows and others


set_hypothesis_home_dir(site.DATA_DIR / "hypothesis")
SCHEMA = schemathesis.openapi.from_wsgi("/api/openapi.json", get_wsgi_application())
FEW = settings(
    max_examples=15,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[*HealthCheck],
)


@pytest.fixture
def _connection_kept(db):
    """What the server does after each request would end the test's transaction."""
    ends = (request_started, request_finished)
    for signal in ends:
        signal.disconnect(close_old_connections)
    yield
    for signal in ends:
        signal.connect(close_old_connections)


@pytest.mark.usefixtures("_connection_kept")
@SCHEMA.parametrize()
@FEW
def test_made_up_questions_are_answered_as_described(case):
    case.call_and_validate(
        headers={"Accept-Encoding": "identity"},
        checks=[not_a_server_error, response_schema_conformance],
    )
