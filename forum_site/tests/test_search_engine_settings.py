"""SEARCH_URL: what an address of a search engine means, and what is refused."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from ..search_evaluation.run import indexed
from ..settings import search_engine as rules
from ..settings.search_engine import search_engine
from .test_environment import KEY, read, refused

REFUSED = (
    "opensearch",
    "localhost:9200",
    "http://127.0.0.1:9200/forum",
    "opensearch://127.0.0.1:9200/forum",
    "solr+http://127.0.0.1:8983/forum",
    "elasticsearch7+http://127.0.0.1:9200/forum",
    "opensearch+ftp://127.0.0.1:9200/forum",
    "opensearch+http:///forum",
    "opensearch+http://127.0.0.1:9200",
    "opensearch+http://127.0.0.1:9200/",
    "opensearch+http://127.0.0.1:9200/a/b",
    "opensearch+http://127.0.0.1:9200/Forum",
    "opensearch+http://127.0.0.1:9200/_forum",
    "opensearch+http://127.0.0.1:99999/forum",
    "opensearch+http://[::1/forum",
    "opensearch+https://127.0.0.1:9200/forum?verify=no",
    "opensearch+http://127.0.0.1:9200/forum?ca_certs=/etc/ca.pem",
    "opensearch+https://127.0.0.1:9200/forum?ca_certs",
)


@pytest.fixture
def installed(monkeypatch):
    """Says which version of a client library is there."""

    def installed_(version):
        monkeypatch.setattr(rules, "version", lambda package: version)

    return installed_


def test_site_searches_in_the_database_unless_an_engine_is_named():
    assert read("list(base.WAGTAILSEARCH_BACKENDS)", SECRET_KEY=KEY) == "['default']"


def test_engine_is_asked_besides_the_database():
    found = read(
        "list(base.WAGTAILSEARCH_BACKENDS), base.WAGTAILSEARCH_BACKENDS['default']['BACKEND']",
        SECRET_KEY=KEY,
        SEARCH_URL="opensearch+http://127.0.0.1:9200/forum",
    )

    assert found == "['default', 'engine'] forum_site.search.backends"


def test_opensearch_with_all_that_an_address_can_say():
    found = search_engine(
        "opensearch+https://us%40er:p%2Fw@[::1]:9201/my-forum?ca_certs=/etc/ca.pem"
    )

    assert found == {
        "BACKEND": "forum_site.search.engine.opensearch",
        "HOSTS": [
            {
                "host": "::1",
                "port": 9201,
                "use_ssl": True,
                "verify_certs": True,
                "http_auth": ("us@er", "p/w"),
            }
        ],
        "OPTIONS": {"max_retries": 0, "ca_certs": "/etc/ca.pem"},
        "INDEX_PREFIX": "my-forum_",
        "TIMEOUT": 2,
    }


def test_port_is_9200_unless_another_is_given():
    (host,) = search_engine("opensearch+http://search/forum")["HOSTS"]

    assert (host["port"], host["http_auth"], host["use_ssl"]) == (9200, None, False)


@pytest.mark.parametrize("major", [8, 9])
def test_elasticsearch_with_all_that_an_address_can_say(installed, major):
    installed(f"{major}.19.3")

    found = search_engine(f"elasticsearch{major}+https://u:p%40w@search/forum?ca_certs=/etc/ca.pem")

    assert found == {
        "BACKEND": f"forum_site.search.engine.elasticsearch{major}",
        "HOSTS": [{"host": "search", "port": 9200, "scheme": "https"}],
        "OPTIONS": {"max_retries": 0, "ca_certs": "/etc/ca.pem", "basic_auth": ("u", "p@w")},
        "INDEX_PREFIX": "forum_",
        "TIMEOUT": 2,
    }


@pytest.mark.parametrize("address", REFUSED)
def test_address_that_cannot_be_used_is_refused_in_one_sentence(address):
    with pytest.raises(ImproperlyConfigured, match="^SEARCH_URL ") as told:
        search_engine(address)

    assert "\n" not in str(told.value)


def test_site_does_not_start_with_such_an_address_and_keeps_the_password_to_itself():
    sentence = refused(SEARCH_URL="opensearch://forum:s3cret@127.0.0.1:9200/forum")

    assert sentence.startswith("SEARCH_URL must look like opensearch+http://host:9200/forum")
    assert "s3cret" not in sentence


@pytest.mark.parametrize(
    ("address", "version", "wanted"),
    [
        ("elasticsearch8+http://search/forum", "9.5.1", "'elasticsearch>=8,<9'"),
        ("elasticsearch9+http://search/forum", "8.19.3", "'elasticsearch>=9,<10'"),
        ("opensearch+http://search/forum", "2.8.0", "'opensearch-py>=3,<4'"),
    ],
)
def test_client_library_must_be_of_the_right_version(installed, address, version, wanted):
    installed(version)

    with pytest.raises(ImproperlyConfigured, match="^SEARCH_URL ") as told:
        search_engine(address)

    assert f"and {version} is installed: pip install {wanted}" in str(told.value)


def test_client_library_that_is_missing_is_named(monkeypatch):
    monkeypatch.setitem(rules.CLIENTS, "elasticsearch8", ("no-such-package", 8))

    with pytest.raises(ImproperlyConfigured, match="and nothing is installed: pip install"):
        search_engine("elasticsearch8+http://search/forum")


def test_evaluation_leaves_the_engine_of_the_site_alone(engine, db, monkeypatch):
    seen = []
    monkeypatch.setattr(
        "forum_site.search_evaluation.run.scratch_database",
        lambda **others: seen.append(others) or 1 / 0,
    )

    with pytest.raises(ZeroDivisionError), indexed([]):
        pass

    assert [list(others["WAGTAILSEARCH_BACKENDS"]) for others in seen] == [["default"]]
