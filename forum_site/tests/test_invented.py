"""The invented documents and queries with which search is measured at size."""

from collections import Counter

import pytest

from forum_site.search_evaluation.corpus import YEARS, problem_of
from forum_site.search_evaluation.invented import BRANDS, invented
from forum_site.search_evaluation.invented_queries import UNHEARD_OF, queries


@pytest.fixture(scope="module")
def documents():
    return invented(2_000)


@pytest.fixture(scope="module")
def asked(documents):
    return queries(documents)


def words_of(document):
    """All words of a document."""
    lists = (document.people, document.organisations, document.short_names, document.key_points)
    texts = [document.title, document.title_en, document.summary, document.summary_en]
    return " ".join([*texts, *(text for row in lists for text in row)])


def test_the_same_number_gives_the_same_documents_and_queries(documents, asked):
    again = invented(2_000)

    assert again == documents
    assert queries(again) == asked


def test_documents_are_what_a_corpus_may_hold(documents):
    assert len({one.id for one in documents}) == len(documents) == 2_000
    for one in documents:
        given = {name: list(v) if isinstance(v, tuple) else v for name, v in vars(one).items()}
        assert problem_of(given) == ""
        assert one.year is None or one.year in YEARS


def test_everybody_who_is_named_has_a_page(documents):
    pages = {(one.kind, one.title) for one in documents}

    for one in documents:
        assert {("speaker", name) for name in one.people} <= pages
        assert {("organisation", name) for name in one.organisations} <= pages


def test_a_document_is_as_long_as_those_of_the_site(documents):
    assert 900 < sum(one.text_bytes for one in documents) / len(documents) < 1_100


def test_a_few_words_are_everywhere_and_thousands_are_rare():
    texts = [words_of(one) for one in invented(2_000)]
    known = set(BRANDS)
    counts = Counter(
        brand for text in texts for brand in {text[at : at + 2] for at in range(len(text))} & known
    )

    often = [count for _, count in counts.most_common(10)]
    assert min(often) > 50
    assert sum(count <= 5 for count in counts.values()) > 1_000


def test_queries_are_of_every_kind_and_made_of_what_is_there(documents, asked):
    everything = "\n".join(map(words_of, documents))

    assert {len(made) for made in asked.values()} == {12}
    for name in ("name", "name_partial", "org_full", "org_short", "word3_4", "phrase", "number"):
        assert all(query in everything for query in asked[name])
    for name in ("latin", "english"):
        assert all(word in everything.lower() for query in asked[name] for word in query.split())
    for name in ("negative", "typo", "pinyin", "traditional"):
        assert not any(query in everything for query in asked[name])
    assert not any(query in everything for query in UNHEARD_OF)


def test_common_words_are_in_many_documents(documents, asked):
    texts = [words_of(one) for one in documents]
    shares = [sum(query in text for text in texts) / len(texts) for query in asked["common"]]

    assert min(shares) > 0.03
    assert max(shares) > 0.5
