"""Search in JSON: what it answers, in which language, and what it refuses."""

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.utils.translation import override

from agenda.tests.factories import AppearanceFactory, ForumPageFactory, TalkPageFactory
from speakers.tests.factories import SpeakerPageFactory

from ..search.kinds import Kind
from .factories import StandardPageFactory

pytestmark = pytest.mark.django_db

KEYS = {"query", "total", "page", "pages", "corrected", "facets", "results"}
RESULT_KEYS = {"kind", "title", "url", "year", "snippet", "people", "organisations"}


@pytest.fixture
def talk(home):
    """A talk of 2026 on lighthouses, by 张灯塔."""
    forum = ForumPageFactory()
    talk = TalkPageFactory(
        parent=forum, title="灯塔工厂的实践", title_en="Lighthouse factories", slug="lighthouse"
    )
    AppearanceFactory(talk=talk, speaker=SpeakerPageFactory(title="张灯塔", title_en="Zhang Deng"))
    return talk


@pytest.fixture
def notices(home):
    """Twelve pages of one name."""
    return [StandardPageFactory(title=f"隐私说明{n}", title_en=f"Notice {n}") for n in range(12)]


def ask(client, **parameters):
    response = client.get("/api/search/", parameters)
    assert response.status_code == 200
    return response.json()


def facet(answer, name):
    return {value["value"]: value for value in answer["facets"][name]}


def test_answer_and_its_results_have_these_keys(client, talk):
    answer = ask(client, q="灯塔")

    assert set(answer) == KEYS
    assert set(answer["facets"]) == {"kind", "year", "topic"}
    assert {frozenset(result) for result in answer["results"]} == {frozenset(RESULT_KEYS)}
    values = [value for values in answer["facets"].values() for value in values]
    assert {frozenset(value) for value in values} == {
        frozenset({"value", "label", "count", "chosen"})
    }


def test_result_is_in_chinese_unless_english_is_asked_for(client, talk):
    chinese = ask(client, q="灯塔工厂", kind="talk")["results"]
    english = ask(client, q="Lighthouse", kind="talk", lang="en")["results"]

    assert [(each["title"], each["url"]) for each in chinese + english] == [
        ("灯塔工厂的实践", f"{settings.BASE_URL}/zh-hans/forums/2026/lighthouse/"),
        ("Lighthouse factories", f"{settings.BASE_URL}/en/forums/2026/lighthouse/"),
    ]


def test_language_of_the_answer_is_that_asked_for_not_that_of_the_browser(client, talk):
    response = client.get(
        "/api/search/?q=Lighthouse&lang=zh-hans", headers={"Accept-Language": "en"}
    )

    assert response["Content-Language"] == "zh-Hans"
    with override("zh-hans"):
        assert facet(response.json(), "kind")["talk"]["label"] == Kind.TALK.label


@pytest.mark.parametrize("lang", ["en", "EN", "zh-Hans", "zh-hans"])
def test_language_may_be_written_in_any_case(client, talk, lang):
    assert ask(client, q="灯塔", lang=lang)["total"] > 0


@pytest.mark.parametrize("lang", ["", "fr", "zh", "en\n", "x" * 1000])
@pytest.mark.parametrize("what", ["search", "suggest"])
def test_language_that_is_not_there_is_refused_in_both_languages(client, home, what, lang):
    response = client.get(f"/api/{what}/", {"q": "灯塔", "lang": lang})

    assert response.status_code == 422
    assert response["Access-Control-Allow-Origin"] == "*"
    messages = {each["lang"]: each["message"] for each in response.json()["detail"]}
    assert "只能是 zh-hans 或 en" in messages["zh-hans"]
    assert "must be zh-hans or en" in messages["en"]


def test_chinese_stands_in_where_there_is_no_english(client, home):
    StandardPageFactory(title="仅有中文的说明", title_en="", slug="chinese-only")

    [result] = ask(client, q="仅有中文的说明", lang="en", kind="page")["results"]

    assert result["title"] == "仅有中文的说明"
    assert result["url"] == f"{settings.BASE_URL}/en/chinese-only/"


def test_facets_count_what_there_is_and_say_what_is_chosen(client, talk):
    kinds = facet(ask(client, q="灯塔", kind="talk"), "kind")

    assert (kinds["talk"]["count"], kinds["talk"]["chosen"]) == (1, True)
    assert (kinds["speaker"]["count"], kinds["speaker"]["chosen"]) == (1, False)


def test_kinds_that_are_asked_for_are_alternatives(client, talk):
    answer = ask(client, q="灯塔", kind=["talk", "speaker"])

    assert {result["kind"] for result in answer["results"]} == {"talk", "speaker"}


def test_results_are_given_by_the_page(client, notices):
    pages = [ask(client, q="隐私说明", page=number) for number in (1, 2)]

    assert [(each["total"], each["page"], each["pages"]) for each in pages] == [
        (12, 1, 2),
        (12, 2, 2),
    ]
    titles = [result["title"] for each in pages for result in each["results"]]
    assert (len(titles), set(titles)) == (12, {page.title for page in notices})


@pytest.mark.parametrize("page", ["3", "9999", "99999999999999999999"])
def test_there_is_an_answer_for_pages_that_are_not_there(client, notices, page):
    answer = ask(client, q="隐私说明", page=page)

    assert answer["page"] in (1, 2)
    assert answer["results"]


def test_results_are_those_of_the_search_page_in_their_order(client, notices):
    shown = BeautifulSoup(client.get("/zh-hans/search/?q=隐私说明").content, "html.parser")

    titles = [link.get_text().replace("\u200b", "") for link in shown.select(".results h3 a")]
    assert [result["title"] for result in ask(client, q="隐私说明")["results"]] == titles


HOSTILE = [
    {"q": "\0"},
    {"q": "数\0据", "lang": "en"},
    {"q": "a" * 10_000},
    {"q": "服务" * 5_000},
    {"q": " \t\u3000\n "},
    {"q": "\"' OR 1=1 -- * ^ NEAR( ) AND NOT {a b}:c"},
    {"q": "%_\\"},
    {"q": "\u202e\u200f\u2066"},
    {"q": "👩‍👩‍👧‍👦🏳️‍🌈"},
    {"q": "<script>alert(1)</script>"},
    {"q": ["a", "b", "c"]},
    {"q": "a", "page": "99999999999999999999"},
    {"q": "a", "page": "0"},
    {"q": "a", "page": ["-1", "0", "1e9", "二", "²"]},
    {"q": "a", "kind": "nonsense"},
    {"q": "a", "kind": ["nonsense", "talk"] * 50},
    {"q": "a", "year": ["0", "-2026", "２０２６", "99999999999999999999"]},
    {"q": "a", "topic": ["x" * 300, "'", "../.."]},
    {"q": "a", "sort": "nonsense"},
    {"q": "a", "lang": ["fr", "en"]},
    {},
]


@pytest.mark.parametrize("parameters", HOSTILE, ids=lambda each: repr(each)[:40])
@pytest.mark.parametrize("what", ["search", "suggest"])
def test_nothing_hostile_is_an_error_of_the_server(client, talk, what, parameters):
    response = client.get(f"/api/{what}/", parameters)

    assert response.status_code in (200, 400)
    if response.status_code == 200:
        assert response["Content-Type"] == "application/json; charset=utf-8"
        assert len(response.json()["query"]) <= 200


def test_query_is_answered_as_it_was_read(client, home):
    assert ask(client, q=f"  服务 \u3000 外包  {'长' * 300}")["query"] == f"服务 外包 {'长' * 194}"


@pytest.mark.parametrize("what", ["search", "suggest"])
def test_answer_is_the_same_for_all_and_may_be_kept_for_a_minute(client, editor_client, talk, what):
    address = f"/api/{what}/?q=灯塔"
    anonymous, signed_in = client.get(address), editor_client.get(address)

    assert anonymous.content == signed_in.content
    for response in (anonymous, signed_in):
        assert set(response["Cache-Control"].split(", ")) == {"public", "max-age=60"}
        assert response["Access-Control-Allow-Origin"] == "*"
        assert response.cookies == {}
        assert "Cookie" not in response["Vary"]


def test_chinese_is_written_out(client, talk):
    assert "灯塔工厂的实践" in client.get("/api/search/?q=灯塔").content.decode()


def test_address_without_its_slash_leads_to_it(client, home):
    assert client.get("/api/search?q=a").url == "/api/search/?q=a"
