"""What a browser is told besides the page: methods, caching, policies."""

import pytest
from django.conf import settings
from django.test import Client

from .factories import StandardPageFactory

PAGES = ["/zh-hans/", "/en/privacy/"]
API = ["/api/search/?q=Privacy&lang=en", "/api/suggest/?q=Pri&lang=en", "/api/openapi.json"]
VIEWS = ["/en/search/?q=Privacy", "/sitemap.xml", "/robots.txt", *API, "/healthz"]


@pytest.fixture(autouse=True)
def privacy(home):
    return StandardPageFactory(title="隐私", title_en="Privacy", slug="privacy")


def timeless(headers):
    return {name: value for name, value in headers.items() if name != "Expires"}


def policy(answer):
    """The content security policy as {directive: its sources}."""
    parts = [part.split() for part in answer["Content-Security-Policy"].split(";")]
    return {name: set(sources) for name, *sources in parts}


@pytest.mark.parametrize("path", PAGES + VIEWS)
def test_head_answers_as_get_does_without_a_body(client, path):
    got, headed = client.get(path), client.head(path)

    assert (headed.status_code, headed.content) == (200, b"")
    assert timeless(headed.headers) == timeless(got.headers)
    assert got.content != b""


@pytest.mark.parametrize("path", [*PAGES, *VIEWS, "/", "/no/such/page/"])
@pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "trace"])
def test_public_address_allows_reading_only(path, method):
    answer = getattr(Client(enforce_csrf_checks=True), method)(path)

    assert (answer.status_code, answer["Allow"]) == (405, "GET, HEAD, OPTIONS")


@pytest.mark.parametrize("path", [*PAGES, *VIEWS])
def test_page_names_its_methods(client, path):
    answer = client.options(path)

    assert (answer.status_code, answer["Allow"], answer.content) == (
        200,
        "GET, HEAD, OPTIONS",
        b"",
    )


@pytest.mark.parametrize("path", [*PAGES, *VIEWS[:-1]])
def test_page_is_not_sent_again_to_who_has_it(client, path):
    tag = client.get(path)["ETag"]

    answer = client.get(path, headers={"If-None-Match": tag})

    assert (answer.status_code, answer.content, answer["ETag"]) == (304, b"", tag)


def test_page_is_sent_again_when_it_has_changed(client, privacy):
    tag = client.get("/en/privacy/")["ETag"]
    privacy.title_en = "Privacy notice"
    privacy.save_revision().publish()

    answer = client.get("/en/privacy/", headers={"If-None-Match": tag})

    assert answer.status_code == 200
    assert answer["ETag"] != tag


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize(
    ("signed_in", "said"), [(False, {"no-cache", "public"}), (True, {"no-cache", "private"})]
)
def test_page_may_be_kept_by_all_only_for_anonymous_readers(client, path, signed_in, said):
    if signed_in:
        client.cookies[settings.SESSION_COOKIE_NAME] = "any"

    answer = client.get(path)

    assert set(answer["Cache-Control"].split(", ")) == said


def test_health_is_never_kept(client):
    assert "no-store" in client.get("/healthz")["Cache-Control"].split(", ")


def test_error_is_not_marked_for_keeping(client):
    answer = client.get("/en/no-such-page/")

    assert (answer.status_code, "public" in answer.get("Cache-Control", "")) == (404, False)


@pytest.mark.parametrize("path", [*PAGES, "/en/search/", "/en/no-such-page/", *API, "/healthz"])
def test_policy_of_public_answers_is_strict(client, path):
    sources = policy(client.get(path))

    assert (sources["default-src"], sources["object-src"]) == ({"'self'"}, {"'none'"})
    assert {source for found in sources.values() for source in found} == {
        "'self'",
        "'none'",
        "data:",
    }


def test_policy_of_the_admin_lets_its_own_scripts_run(editor_client):
    sources = policy(editor_client.get("/admin/"))

    assert sources["script-src"] == {"'self'", "'unsafe-inline'", "'unsafe-eval'"}
    assert sources["default-src"] == {"'self'"}


def test_policy_of_public_pages_is_strict_for_editors_too(editor_client):
    assert "script-src" not in policy(editor_client.get("/en/privacy/"))


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("en", "en"),
        ("en-US,en;q=0.9", "en"),
        ("fr,en;q=0.5", "en"),
        ("zh-CN", "zh-hans"),
        ("zh-CN,zh;q=0.9,en;q=0.8", "zh-hans"),
        ("zh-TW", "zh-hans"),
        ("zh", "zh-hans"),
        ("fr", "zh-hans"),
        ("*", "zh-hans"),
        ("", "zh-hans"),
        ("x" * 600, "zh-hans"),
        (None, "zh-hans"),
    ],
)
def test_front_door_leads_to_the_readers_language(client, accepted, language):
    headers = {} if accepted is None else {"Accept-Language": accepted}

    answer = client.get("/", headers=headers)

    assert (answer.status_code, answer["Location"]) == (302, f"/{language}/")
    assert "Accept-Language" in answer["Vary"]


def test_form_without_its_token_is_refused_in_both_languages():
    answer = Client(enforce_csrf_checks=True).post("/admin/login/", {"username": "a"})

    assert answer.status_code == 403
    assert "表单已失效" in answer.content.decode()
    assert "This form has expired" in answer.content.decode()


def test_old_address_of_the_icon_leads_to_the_new_one(client):
    assert client.get("/favicon.ico").url == "/static/favicon.svg"
