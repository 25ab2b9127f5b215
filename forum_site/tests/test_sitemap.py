"""The sitemap: every page that anyone may read, in each language in which it exists."""

from datetime import timedelta
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
from django.conf import settings
from django.utils import timezone
from wagtail.models import PageViewRestriction

from .factories import StandardPageFactory

NAMES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "x": "http://www.w3.org/1999/xhtml",
}


@pytest.fixture
def entries(home, client):
    """Read the sitemap: {address: (last change, {language: address})}."""

    def read():
        root = ElementTree.fromstring(client.get("/sitemap.xml").content)  # noqa: S314  our own
        return {
            url.findtext("s:loc", namespaces=NAMES): (
                url.findtext("s:lastmod", namespaces=NAMES),
                {link.get("hreflang"): link.get("href") for link in url.iterfind("x:link", NAMES)},
            )
            for url in root.iterfind("s:url", NAMES)
        }

    return read


def address(path):
    return f"{settings.BASE_URL}{path}"


def names(entries):
    """The last parts of the Chinese addresses, without the home page."""
    paths = [urlsplit(found).path for found in entries()]
    return {path.split("/")[2] for path in paths if path.startswith("/zh-hans/")} - {""}


def test_sitemap_names_a_page_in_both_languages(entries):
    StandardPageFactory(slug="privacy")

    both = {code: address(f"/{code}/privacy/") for code in ("zh-hans", "en")}
    assert set(entries()) == {
        address("/zh-hans/"),
        address("/en/"),
        *both.values(),
    }


def test_sitemap_names_the_other_language_of_each_page(entries):
    StandardPageFactory(slug="privacy")

    alternates = {
        "zh-hans": address("/zh-hans/privacy/"),
        "en": address("/en/privacy/"),
    }
    found = entries()
    assert found[address("/en/privacy/")][1] == alternates
    assert found[address("/zh-hans/privacy/")][1] == alternates


def test_sitemap_names_english_only_where_there_is_english(entries):
    StandardPageFactory(slug="privacy", title_en="")

    found = entries()

    assert address("/en/privacy/") not in found
    assert set(found[address("/zh-hans/privacy/")][1]) == {"zh-hans"}


def test_sitemap_tells_when_a_page_was_published(entries):
    page = StandardPageFactory(slug="privacy")
    page.save_revision().publish()
    page.refresh_from_db()

    published = timezone.localtime(page.last_published_at).date().isoformat()

    assert entries()[address("/en/privacy/")][0].startswith(published)


def private(page):
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def unpublished(page):
    page.unpublish()


def draft(page):
    page.live = False
    page.save()


def scheduled(page):
    page.live = False
    page.go_live_at = timezone.now() + timedelta(days=1)
    page.save()


@pytest.mark.parametrize("hide", [private, unpublished, draft, scheduled])
def test_sitemap_names_no_page_that_not_everyone_may_read(entries, hide):
    StandardPageFactory(slug="shown")
    hidden = StandardPageFactory(slug="hidden")
    assert names(entries) == {"shown", "hidden"}

    hide(hidden)

    assert names(entries) == {"shown"}


def test_sitemap_of_a_private_site_is_empty(entries, home):
    StandardPageFactory(slug="below")
    private(home)

    assert entries() == {}


def test_sitemap_does_not_follow_the_host_that_is_asked(home, client):
    body = client.get("/sitemap.xml", headers={"Host": "localhost"}).content.decode()

    assert body.count(f"<loc>{settings.BASE_URL}/") == body.count("<loc>")


def test_robots_leads_to_the_sitemap(client):
    lines = client.get("/robots.txt").content.decode().splitlines()

    assert lines == [
        "User-agent: *",
        "Disallow: /admin/",
        "Disallow: /api/",
        "Disallow: /*/search/",
        f"Sitemap: {settings.BASE_URL}/sitemap.xml",
    ]
