"""404 for what never was public, 410 for what was and is not any more."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import PageViewRestriction

from ..models import StandardPage
from .factories import StandardPageFactory


def publish(page):
    page.save_revision().publish()
    page.refresh_from_db()


LANGUAGES = pytest.mark.parametrize("language", ["zh-hans", "en"])


def restrict(page):
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


@LANGUAGES
@pytest.mark.parametrize("path", ["no-such-page/", "privacy/below/", "a/b/c/", "%E6%9C%8D/"])
def test_unknown_page_is_not_found(home, client, language, path):
    StandardPageFactory(slug="privacy")

    assert client.get(f"/{language}/{path}").status_code == 404


@LANGUAGES
def test_page_that_was_public_is_gone(home, client, language):
    page = StandardPageFactory(slug="privacy")
    publish(page)
    assert client.get(f"/{language}/privacy/").status_code == 200

    page.unpublish()

    assert client.get(f"/{language}/privacy/").status_code == 410


@LANGUAGES
def test_page_is_there_again_when_it_is_published_again(home, client, language):
    page = StandardPageFactory(slug="privacy")
    page.unpublish()
    publish(page)

    assert client.get(f"/{language}/privacy/").status_code == 200


@LANGUAGES
def test_draft_that_never_was_public_is_not_found(home, client, language):
    page = StandardPageFactory(slug="privacy", live=False)
    page.save_revision()

    assert client.get(f"/{language}/privacy/").status_code == 404


@LANGUAGES
def test_scheduled_page_is_not_found(home, client, language):
    page = StandardPageFactory(slug="privacy", live=False)
    page.go_live_at = timezone.now() + timedelta(days=1)
    page.save_revision(approved_go_live_at=page.go_live_at)

    assert client.get(f"/{language}/privacy/").status_code == 404


@LANGUAGES
def test_private_page_that_was_taken_down_is_not_found(home, client, language):
    page = StandardPageFactory(slug="privacy")
    publish(page)
    restrict(page)
    page.unpublish()

    assert client.get(f"/{language}/privacy/").status_code == 404


def test_page_below_a_private_page_that_was_taken_down_is_not_found(home, client):
    page = StandardPageFactory(slug="privacy")
    publish(page)
    restrict(home)
    page.unpublish()

    assert client.get("/en/privacy/").status_code == 404


def test_address_without_a_language_leads_to_the_readers(home, client):
    page = StandardPageFactory(slug="privacy")
    publish(page)
    page.unpublish()

    answer = client.get("/privacy/", follow=True)

    assert answer.redirect_chain == [("/zh-hans/privacy/", 302)]
    assert answer.status_code == 410


def test_missing_page_says_so_in_its_language(home, client):
    answers = [client.get(f"/{language}/no/") for language in ("zh-hans", "en")]

    assert [answer["Content-Language"] for answer in answers] == ["zh-hans", "en"]
    assert answers[0].content != answers[1].content


def test_redirect_from_a_page_that_was_taken_down_wins(client, home):
    old, new = StandardPageFactory(slug="old"), StandardPageFactory(slug="new")
    old.save_revision().publish()
    StandardPage.objects.get(slug="old").unpublish()
    Redirect.objects.create(old_path="/en/old", redirect_page=new)

    answer = client.get("/en/old/")

    assert (answer.status_code, answer.url) == (301, "/en/new/")
