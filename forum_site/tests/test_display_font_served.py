"""The display font on the web: named by every page that has it, kept for ever by browsers."""

import re

import pytest
from django.template.loader import render_to_string

from ..display_font import published
from ..display_font.subset import Subset

FONT = b"wOF2 with a few outlines"


@pytest.fixture(autouse=True)
def _folder_of_its_own(settings, tmp_path):
    settings.DATA_DIR = tmp_path
    published.folder().mkdir()


@pytest.fixture
def font():
    return published.publish(Subset(FONT, "甲", "", ""), "1")


def links(html):
    """The addresses of the font's files in a page: (preloaded, stylesheets)."""
    tags = [tag for tag in re.findall("<link[^>]+>", html) if "/fonts/" in tag]
    addresses = [re.search('href="([^"]+)"', tag)[1] for tag in tags]
    return (
        [address for address, tag in zip(addresses, tags, strict=True) if 'as="font"' in tag],
        [address for address, tag in zip(addresses, tags, strict=True) if "stylesheet" in tag],
    )


def test_page_names_the_current_font(client, home, font):
    html = client.get("/zh-hans/").content.decode()

    assert links(html) == ([f"/fonts/{font.woff2}"], [f"/fonts/{font.css}"])
    # Without `crossorigin` the browser would fetch it twice.
    assert re.search(f'<link rel="preload"[^>]+{font.woff2}[^>]+crossorigin>', html)


def test_page_without_a_database_names_it_too(font):
    html = render_to_string("500.html")

    assert links(html) == ([f"/fonts/{font.woff2}"], [f"/fonts/{font.css}"])


@pytest.mark.parametrize("kind", ["woff2", "css"])
def test_page_names_no_font_whose_files_are_not_whole(client, home, font, kind):
    path = published.folder() / getattr(font, kind)

    path.write_bytes(path.read_bytes()[:9])
    assert links(client.get("/zh-hans/").content.decode()) == ([], [])

    path.unlink()
    assert links(client.get("/zh-hans/").content.decode()) == ([], [])


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b"[]", b"null", b'{"woff2": 1}'])
def test_page_names_no_font_if_the_current_one_is_not_known(client, home, font, content):
    (published.folder() / "current.json").write_bytes(content)

    answer = client.get("/zh-hans/")

    assert (answer.status_code, links(answer.content.decode())) == (200, ([], []))


def test_what_another_process_has_built_is_seen_at_once(font):
    assert published.current() == font

    later = published.publish(Subset(FONT + b"!", "乙", "", ""), "1")

    assert published.current() == later
    assert later.woff2 != font.woff2


def test_font_is_served_for_ever(client, font):
    answer = client.get(f"/fonts/{font.woff2}")

    assert (answer.status_code, answer.content, answer["Content-Type"]) == (200, FONT, "font/woff2")
    assert answer["Cache-Control"] == "public, max-age=31536000, immutable"


def test_stylesheet_names_the_font_beside_it(client, font):
    answer = client.get(f"/fonts/{font.css}")

    assert answer["Content-Type"] == "text/css; charset=utf-8"
    assert answer["Cache-Control"] == "public, max-age=31536000, immutable"
    assert re.findall(r'url\("(.+?)"\)', answer.content.decode()) == [font.woff2]


def test_older_font_is_still_served(client, font):
    published.publish(Subset(FONT + b"!", "乙", "", ""), "1")

    assert client.get(f"/fonts/{font.woff2}").content == FONT


@pytest.mark.parametrize(
    "name",
    [
        "current.json",
        ".lock",
        "forum-song.0123456789abcdef.woff2",
        "forum-song.0123456789ABCDEF.css",
        "forum-song.css",
        "forum-song.0123456789abcdef.css%0A",
        "../secret.css",
        "..%2Fsecret.css",
        "%2Fetc%2Fhostname.css",
        "fonts/forum-song.0123456789abcdef.css",
    ],
)
def test_nothing_else_is_served(client, home, font, tmp_path, name):
    (tmp_path / "secret.css").write_text("secret")
    (published.folder() / ".lock").touch()

    assert client.get(f"/fonts/{name}").status_code == 404
