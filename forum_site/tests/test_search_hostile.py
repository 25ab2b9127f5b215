"""Whatever is typed or put into an address, search answers in the reader's language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda.tests.factories import ForumPageFactory, TalkPageFactory, TermPageFactory
from speakers.tests.factories import OrganisationPageFactory, SpeakerPageFactory

from ..search.asked import LONGEST_QUERY, Asked
from ..search.find import find
from ..search.steps import Ways
from ..search.suggestions import suggest
from .fuzzing import MIXED, TEXTS, tries

QUERIES = {
    "nothing": "",
    "only spaces": " \t\r\n　 ",
    "only punctuation": "，。！？“”…—()[]{}",
    "one quote": '"',
    "a quote within": 'a"b 数"据',
    "quotes of all kinds": "' '' \" \"\" ` ´ ’ “ ”",
    "operators as words": "AND OR NOT NEAR",
    "operators at their places": "数据 AND (标注 OR 智能) NOT x",
    "NEAR": "NEAR(数据 标注, 5)",
    "a column": "title : 数据",
    "a column filter": "{title body} : 数据 -x",
    "prefix and initial tokens": "数据* ^标注 +a -b",
    "what PostgreSQL reads": "'数据':*A & !(标注 <-> x) | \\'",
    "backslashes": "\\ \\\\ a\\b \\' \\x00 \\u0000",
    "a NUL": "数据\x00标注",
    "only a NUL": "\x00",
    "control characters": "".join(map(chr, range(32))),
    "SQL": "'; DROP TABLE wagtailsearch_indexentry; --",
    "a union": "1) UNION SELECT password FROM auth_user --",
    "LIKE": "% _ %% \\% 100%",
    "formats": "%s %(x)s {0} {x!r} ${x}",
    "emoji": "😀🇨🇳👨‍👩‍👧 数据",
    "right to left": "שלום \u202eאבג\u202c مرحبا",
    "without width": "数\u200b据\ufeff标\u2060注",
    "many accents": "Z" + "\u0301\u0327" * 90,
    "accents alone": "\u0301" * 100,
    "ligatures": "ﷺﬁ㈱㌀" * 50,
    "halves of characters": "\ud800数据\udfff",
    "private and unassigned": "\ue000\U0010ffff\U000e0001",
    "10,000 letters": "a" * 10_000,
    "10,000 characters": "数据标注" * 2_500,
    "1,000 words": " ".join(f"word{number}" for number in range(1_000)),
    "200 letters of pinyin": "xian" * 50,
    "50 words of pinyin": "gaoxiao " * 25,
    "characters with many readings": "单乐" * 100,
    "200 different characters": "".join(map(chr, range(0x4E00, 0x4E00 + 200))),
    "as many numbers": "1 2 3 4 5 6 7 8 9 " * 12,
    "numbers and their unit": "475项" * 50,
    "a number of 200 digits": "9" * 200,
    "points": "1.2.3.4.5.6.7.8.9." * 11,
    "markup": "<script>alert(1)</script> <b>数据</b> &lt; &amp;",
    "an address": "https://example.org/?q=数据&x=%00#a",
    "a template": "{{ 7*7 }} {% debug %}",
    "a name whose page has other names that are no words": "ITO 云图",
    "the same alone": "ITO",
    "letters that mark terms": "φshuφju ιzyj ν数据标注",
}
PARAMETERS = {
    "a page beyond all": "q=数据&page=99999999999999999999",
    "a page before all": "q=数据&page=-1",
    "a page that is none": "q=数据&page=abc&page=1.5",
    "a page in other digits": "q=数据&page=٣",
    "a page with a NUL": "q=数据&page=%00",
    "a kind that is none": "q=数据&kind=xyz",
    "a kind with a quote": "q=数据&kind=talk'&kind=talk%00",
    "a year that is none": "q=数据&year=abc&year=99999&year=20٢٦",
    "a topic with LIKE": "q=数据&topic=%25&topic=_&topic=%27",
    "a topic that is none": "q=数据&topic=nothing",
    "a topic with a NUL": "q=数据&topic=%00",
    "a long topic": "q=数据&topic=" + "x" * 5_000,
    "1,000 topics": "q=数据" + "".join(f"&topic=t{number}" for number in range(900)),
    "an order that is none": "q=数据&sort=xyz",
    "everything twice": "q=数据&q=标注&page=2&page=3&sort=newest&sort=relevance",
    "bytes that are no text": "q=%ff%fe%80",
    "a half of a character": "q=%ed%a0%80",
    "a language that is none": "q=数据&lang=xyz",
    "filters without words": "kind=talk&year=2026",
    "names without values": "q&kind&year&topic&page&sort",
}
MOST_TERMS = 5_000
ADDRESSES = ["/zh-hans/search/", "/en/search/", "/api/search/", "/api/suggest/"]


@pytest.fixture(autouse=True)
def site(home):
    """A few pages, one of them with names that are no words."""
    TalkPageFactory(parent=ForumPageFactory(), title="数据标注 475项 AND", summary="高质量数据集。")
    SpeakerPageFactory(title="单乐", title_en="Shan Yue")
    OrganisationPageFactory(title="云图", title_en="Yuntu", other_names="☆\n——\n'")
    TermPageFactory(title="☆", title_en="?", other_names="++\nITO\n1 2 3\n%")


@pytest.mark.parametrize("query", QUERIES.values(), ids=QUERIES)
def test_any_question_is_answered(client, query):
    sent = query.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    for address in ADDRESSES:
        is_answered(client.get(address, {"q": sent}), address)


@pytest.mark.parametrize("parameters", PARAMETERS.values(), ids=PARAMETERS)
def test_any_address_is_answered(client, parameters):
    for address in ADDRESSES:
        is_answered(client.get(f"{address}?{parameters}"), address)


def is_answered(response, address):
    """With results or without, or with a page in both languages for what cannot be read at all."""
    if response.status_code == 400:
        assert 'lang="zh-Hans"' in response.text
        assert 'lang="en"' in response.text
    elif address.startswith("/api/"):
        assert response.status_code in (200, 422)  # 422 for a language that is none
        assert response.json()
    else:
        assert response.status_code == 200
        language = "zh-Hans" if address.startswith("/zh-hans/") else "en"
        assert f'<html lang="{language}"' in response.text


def test_question_is_shown_as_text_and_not_as_markup(client):
    response = client.get("/en/search/", {"q": "<script>alert(1)</script>"})
    assert "<script>alert(1)" not in response.text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in response.text


@pytest.mark.parametrize("query", ["数据标注\x00", "\u200b数据标注\u202e", '"数据标注"*'])
def test_signs_around_words_do_not_keep_them_from_being_found(query):
    assert str(find(Asked(query)).results[0].title.text) == "数据标注 475项 AND"


@pytest.mark.parametrize("query", QUERIES.values(), ids=QUERIES)
def test_no_question_asks_for_more_than_a_few_thousand_terms(query):
    """What grows with the square of its length, or with a product, would occupy the server."""
    for attempt in Ways(query.replace("\x00", "")[:LONGEST_QUERY]):
        ways = [way for part in attempt.expression.parts for way in part.ways]
        assert sum(map(len, ways)) < MOST_TERMS


@given(st.one_of(MIXED, TEXTS))
@tries(150)
def test_any_text_is_answered_by_search(text):
    asked = Asked(" ".join(text.split())[:LONGEST_QUERY])
    answer = find(asked)
    assert answer.total >= len(answer.results) >= 0


@given(st.one_of(MIXED, TEXTS))
@tries(150)
def test_any_text_has_suggestions_or_none(text):
    assert len(suggest(text)) <= 8
