"""Someone without an account reads a draft under its secret address, and nothing else."""

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.utils import timezone
from django.utils.timezone import timedelta

from agenda.tests.factories import TalkPageFactory

from ..models import DraftLink
from .crawl import HOMES, crawl
from .drafts import HIDDEN, address, changed_talk, link_to
from .factories import StandardPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def link(home):
    return link_to(changed_talk())


def heading(response):
    return BeautifulSoup(response.content, "html.parser").h1.get_text().replace("\u2060", "")


@pytest.mark.parametrize(
    ("language", "title"), [("zh-hans", f"{HIDDEN}题目"), ("en", f"{HIDDEN} title")]
)
def test_link_shows_the_newest_draft_in_either_language(client, link, language, title):
    response = client.get(address(link, language))

    assert (response.status_code, heading(response)) == (200, title)


def test_link_shows_a_page_that_was_never_published(client, home):
    page = StandardPageFactory(title="没有发布过", live=False)

    response = client.get(address(link_to(page)))

    assert (response.status_code, heading(response)) == (200, "没有发布过")


def test_draft_follows_what_editors_change(client, link):
    page = link.page.specific.get_latest_revision_as_object()
    page.title = "又改了一次"
    page.save_revision()

    assert heading(client.get(address(link))) == "又改了一次"


@pytest.mark.parametrize(("here", "there"), [("zh-hans", "en"), ("en", "zh-hans")])
def test_language_switch_leads_to_the_draft_on_the_other_side(client, link, here, there):
    page = BeautifulSoup(client.get(address(link, here)).content, "html.parser")

    switches = {a["href"] for a in page.select(".site-header a[hreflang]")}

    assert switches == {address(link, there)}


def test_answers_are_kept_out_of_caches_searches_and_other_sites_logs(client, link):
    response = client.get(address(link))

    assert response["Cache-Control"] == "no-store, private"
    assert response["X-Robots-Tag"] == "noindex, nofollow, noarchive"
    assert response["Referrer-Policy"] == "same-origin"
    assert not response.has_header("ETag")
    page = BeautifulSoup(response.content, "html.parser")
    assert [tag["content"] for tag in page.select("meta[name=robots]")] == ["noindex"]
    assert page.select("link[rel=canonical], link[rel=alternate]") == []
    assert "'unsafe-inline'" not in response["Content-Security-Policy"]


def expired(link):
    DraftLink.objects.filter(pk=link.pk).update(expires_at=timezone.now())
    return address(link)


def unknown(link):
    return address(DraftLink(token="x" * 43))


def deleted(link):
    link.page.delete()
    return address(link)


def for_practice(link):
    from agenda.models import PracticePage

    ground = link.page.get_site().root_page.add_child(instance=PracticePage(title="练习"))
    return address(link_to(ground))


def as_client_sees(response, path):
    return response.status_code, response.content.decode().replace(path, "")


@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_links_that_lead_nowhere_all_get_the_same_answer(client, link, language):
    paths = [close(link) for close in (unknown, for_practice, expired, deleted)]
    paths = [path.replace("/zh-hans/", f"/{language}/") for path in paths]

    answers = {as_client_sees(client.get(path), path) for path in paths}

    assert [status for status, _text in answers] == [404]
    assert HIDDEN not in str(answers)


def test_link_is_open_until_the_moment_it_expires(client, link, monkeypatch):
    last = link.expires_at - timedelta(microseconds=1)
    for now, status in [(last, 200), (link.expires_at, 404)]:
        monkeypatch.setattr("django.utils.timezone.now", lambda now=now: now)
        assert client.get(address(link)).status_code == status


@pytest.mark.parametrize("token", ["x", "%00", "é", "a" * 300, "../../admin", "x'--"])
def test_odd_tokens_are_refused(client, home, token):
    assert client.get(f"/en/drafts/{token}/").status_code in (400, 404)


def test_draft_shows_nowhere_else(client, link):
    answers = crawl(client, [*HOMES, "/sitemap.xml", "/robots.txt", f"/zh-hans/search/?q={HIDDEN}"])
    after = client.get(address(link)).content.decode()

    assert len(answers) > 5
    assert [
        path for path, answer in answers.items() if HIDDEN in answer.text and "q=" not in path
    ] == []
    assert [path for path in answers if link.token in path or "/drafts/" in path] == []
    assert HIDDEN in after


def test_draft_leads_to_public_pages_and_itself_only(client, link):
    other = TalkPageFactory(title="另一份机密", live=False)
    page = BeautifulSoup(client.get(address(link)).content, "html.parser")

    assert other.title not in page.get_text()
    own = {address(link), address(link, "en")}
    for path in {a["href"].partition("#")[0] for a in page.select("a[href^='/']")} - own:
        assert client.get(path).status_code == 200, path


def test_first_reading_is_remembered_once(client, link):
    client.head(address(link))
    link.refresh_from_db()
    assert link.opened_at is None

    client.get(address(link))
    link.refresh_from_db()
    first = link.opened_at
    client.get(address(link))
    link.refresh_from_db()

    assert first is not None
    assert link.opened_at == first


@pytest.mark.parametrize("method", ["put", "patch", "delete"])
def test_only_reading_and_answering_are_allowed(client, link, method):
    assert getattr(client, method)(address(link)).status_code == 405


@pytest.mark.parametrize("path", ["/zh-hans/", "/en/drafts/", "/en/drafts/x/y/", "/fr/drafts/x/"])
def test_no_other_public_address_takes_a_post(home, path):
    assert Client().post(path).status_code == 405
