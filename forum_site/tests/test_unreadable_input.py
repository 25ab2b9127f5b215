"""Addresses that no page can have are refused before anything reads them."""

import pytest
from django.test import Client

from ..middleware import LONGEST_QUERY
from .factories import StandardPageFactory

UNREADABLE = [
    "/en/%00/",
    "/en/privacy%00/",
    "/en/%ff/",
    "/en/%c3%28/",
    "/en/%e4%b8/",
    "/en/%ed%a0%80/",
    "/en/%ef%bf%bd/",
    "/en/search/?q=%00",
    "/en/search/?q=%ff",
    "/en/search/?q=%c3%28",
    "/en/search/?%00=1",
    "/en/speakers/?page=%00",
    "/en/?" + "a" * (LONGEST_QUERY + 1),
    "/admin/login/?next=%00",
    "/sitemap.xml?%ff",
    "/healthz?%00",
    "/robots.txt?" + "a=" * LONGEST_QUERY,
]
READABLE = [
    ("/en/privacy/", 200),
    ("/en/privacy/?q=%E6%9C%8D", 200),
    ("/en/privacy/?" + "a" * LONGEST_QUERY, 200),
    ("/en/privacy/?q=%F0%A0%AE%B7", 200),
    ("/en/privacy/?q=100%", 200),
    ("/en/%E6%9C%8D/", 404),
]


@pytest.fixture
def privacy(home):
    return StandardPageFactory(slug="privacy")


@pytest.mark.parametrize("address", UNREADABLE)
def test_unreadable_address_is_a_bad_request(privacy, client, address):
    assert client.get(address).status_code == 400


@pytest.mark.parametrize("address", UNREADABLE)
def test_unreadable_address_is_a_bad_request_for_editors_too(privacy, editor_client, address):
    assert editor_client.post(address).status_code == 400


@pytest.mark.parametrize(("address", "status"), READABLE)
def test_readable_address_is_answered(privacy, client, address, status):
    assert client.get(address).status_code == status


def test_raw_address_of_the_server_counts(privacy):
    client = Client(RAW_URI="/en/privacy/%ff")

    assert client.get("/en/privacy/").status_code == 400


def test_bad_request_says_so_in_both_languages(privacy, client):
    body = client.get("/en/%00/").content.decode()

    assert ('lang="zh-Hans"' in body, 'lang="en"' in body) == (True, True)


def test_cookie_with_a_nul_byte_is_refused(client, home):
    client.cookies["sessionid"] = "aaaaaaaaaaaa\0"

    assert client.get("/admin/").status_code == 400
