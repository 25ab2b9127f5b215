"""Reading the whole public site as a visitor's browser does, for the tests."""

from dataclasses import dataclass
from urllib.parse import urldefrag, urljoin, urlsplit

from bs4 import BeautifulSoup
from django.conf import settings

HOMES = ("/zh-hans/", "/en/")


@dataclass
class Answer:
    """What the site said to one address: status, body, and the parsed page if it is HTML."""

    path: str
    status: int
    text: str
    soup: BeautifulSoup | None

    @property
    def language(self):
        return self.path.split("/")[1]


def crawl(client, start=HOMES):
    """Map every address that can be reached by links from `start` to its `Answer`.

    Redirects are answers like others; they are not followed.
    """
    answers = {}
    waiting = list(start)
    while waiting:
        path = waiting.pop()
        if path in answers:
            continue
        response = client.get(path)
        html = response.headers.get("Content-Type", "").startswith("text/html")
        content = response.getvalue()  # read to the end, a file is closed
        text = "" if response.streaming else as_read(content.decode())
        soup = BeautifulSoup(text, "html.parser") if html else None
        answers[path] = Answer(path, response.status_code, text, soup)
        if soup and not is_filtered(path):
            waiting += local_links(soup, path)
    return answers


def as_read(html):
    """HTML without what only says where lines may break: `<wbr>` and spaces that do not."""
    return html.replace("<wbr>", "").replace("\u00a0", " ")


def is_filtered(path):
    """Whether an address is that of a filtered list; it leads on to ever more filters."""
    return any(f"{name}=" in path for name in ("industry", "technology", "year", "track", "room"))


def local_links(soup, path):
    """The addresses on this site to which a page links, without fragments."""
    found = []
    for element in soup.select("a[href], link[rel~=alternate][href], link[rel~=canonical][href]"):
        url = urldefrag(urljoin(settings.BASE_URL + path, element["href"])).url
        if url.startswith(settings.BASE_URL + "/"):
            parts = urlsplit(url)
            found.append(parts.path + (f"?{parts.query}" if parts.query else ""))
    return found


def words_of(soup):
    """The words of a page's main part, white space folded."""
    return " ".join((soup.main or soup).get_text(" ").split())
