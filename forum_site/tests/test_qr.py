"""QR codes of the site's own pages."""

import re

import pytest
import segno
from django.template.loader import render_to_string
from django.urls import resolve, reverse
from django.utils.translation import override

from ..qr import code_of, qr, qr_address

FORUM = "/zh-hans/forums/2026/"


def drawn_modules(svg):
    """The modules of a code drawn by segno, as rows of 0 and 1, with the quiet zone."""
    size = int(re.search(r'viewBox="0 0 (\d+) \1"', svg)[1])
    ink = re.search(r'stroke="#15202b" d="([^"]+)"', svg)[1]
    rows = [[0] * size for _ in range(size)]
    x = y = 0
    for across, down, run in re.findall(r"[Mm]([-\d]+) ([-\d.]+)h(\d+)", ink):
        x, y = x + int(across), y + float(down)
        rows[int(y)][x : x + int(run)] = [1] * int(run)
        x += int(run)
    return rows


def expected_modules(address):
    code = segno.make(address, error="m", micro=False, boost_error=False)
    return [list(row) for row in code.matrix_iter(border=4)]


@pytest.mark.parametrize(
    "path",
    [
        "/zh-hans/",
        "/en/",
        FORUM,
        "/en/search/",
        "/en/forums/2026/education-agent-private-deployment/",
    ],
)
def test_code_below_a_page_is_that_of_its_whole_address(client, settings, path):
    settings.BASE_URL = "https://forum.example.org"

    answer = client.get(f"{path}qr.svg")

    assert (answer.status_code, answer["Content-Type"]) == (200, "image/svg+xml")
    assert drawn_modules(answer.text) == expected_modules(f"https://forum.example.org{path}")


def test_code_keeps_level_m_and_dark_ink_on_a_white_plate(client):
    svg = client.get(f"{FORUM}qr.svg").text

    assert code_of(FORUM).error == "M"
    assert re.findall(r'(?:fill|stroke)="([^"]+)"', svg) == ["#fff", "#15202b"]


def test_code_is_the_same_for_all_and_may_be_kept_for_a_day(client):
    answer = client.get(f"{FORUM}qr.svg", headers={"Accept-Language": "en"})

    assert set(answer["Cache-Control"].split(", ")) == {"public", "max-age=86400"}
    assert answer.get("Vary", "Accept-Encoding") == "Accept-Encoding"


def test_head_asks_for_a_code_without_its_body(client):
    got, headed = client.get(f"{FORUM}qr.svg"), client.head(f"{FORUM}qr.svg")

    assert (headed.status_code, headed.content) == (200, b"")
    assert headed["Content-Length"] == got["Content-Length"]


@pytest.mark.parametrize(
    "path",
    [
        "/zh-hans//evil.example/qr.svg",
        "/zh-hans//evil/qr.svg",
        "/zh-hans/evil.example/qr.svg",
        "/zh-hans/@evil/qr.svg",
        "/zh-hans/../admin/qr.svg",
        "/zh-hans/%3Fq%3D1/qr.svg",
        "/zh-hans/%E8%AE%BA%E5%9D%9B/qr.svg",
        "/zh-hans/a%20b/qr.svg",
        "/zh-hans/a%0Ab/qr.svg",
        "/zh-hans/qr.svg%0A",
        "/zh-hans/forums/2026qr.svg",
        "/zh-hans/forums/2026/qr.svg/",
    ],
)
def test_what_is_no_address_of_a_page_has_no_code(client, home, path):
    assert client.get(path).status_code == 404


def test_address_that_begins_with_another_host_has_no_code(client, home):
    assert client.get("/", PATH_INFO="//evil.example/zh-hans/qr.svg").status_code == 404


@pytest.mark.parametrize("path", ["/qr.svg", "/fr/qr.svg"])
def test_address_without_a_language_leads_to_one_with_it(client, home, path):
    assert client.get(path).headers["Location"] == f"/zh-hans{path}"


@pytest.mark.parametrize(("length", "status"), [(300, 200), (301, 404)])
def test_address_too_long_to_scan_has_no_code(client, home, length, status):
    path = "/en/".ljust(length - 1, "a") + "/"

    assert client.get(f"{path}qr.svg").status_code == status


def test_query_does_not_get_into_the_code(client):
    assert client.get(f"{FORUM}qr.svg?next=//evil").content == client.get(f"{FORUM}qr.svg").content


@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_template_shows_the_code_of_a_path(language):
    with override(language):
        search = reverse("search")
        html = render_to_string("includes/qr.html", {"path": search, "caption": "扫码"})
        shown = re.search(r'src="([^"]+)"', html)[1]

        assert (shown, resolve(shown).func) == (qr_address(search), qr)
    assert re.search(r'width="(\d+)"\s+height="(\d+)"\s+loading="lazy"', html).groups() == (
        "120",
        "120",
    )
    assert "<figcaption>扫码</figcaption>" in html


def test_code_that_is_only_printed_is_loaded_at_once():
    html = render_to_string("includes/qr.html", {"path": FORUM, "eager": True})

    assert ("loading" in html, "figcaption" in html) == (False, False)
