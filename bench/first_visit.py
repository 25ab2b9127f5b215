"""What a first visit to the agenda loads, in bytes as they travel."""

import gzip
import re
from urllib.parse import urljoin
from urllib.request import Request, urlopen

LIMITS = {"HTML": 20, "CSS": 14, "JavaScript": 6, "font": 180}  # KB, compressed


def first_visit(origin, place):
    """Return the bytes of each kind for the page at a place, and of the HTML without compression.

    HTML is compressed here if the site does not do it, as a reverse proxy would.
    """
    html, sent = fetch(f"{origin}{place}")
    links = set(re.findall(r'(?:href|src)="(/(?:static|fonts)/[^"]+)"', html.decode()))
    sizes = dict.fromkeys(LIMITS, 0)
    sizes["HTML"] = min(sent, len(gzip.compress(html, 6)))
    for link in links:
        kind = {"css": "CSS", "js": "JavaScript", "woff2": "font"}.get(link.rsplit(".", 1)[-1])
        if kind:
            sizes[kind] += fetch(urljoin(origin, link))[1]
    return sizes, sent


def fetch(address):
    """The body of an answer, unpacked, and how many bytes came."""
    asked = Request(address, headers={"Accept-Encoding": "br, gzip"})  # noqa: S310  our own site
    with urlopen(asked, timeout=30) as answer:  # noqa: S310
        body = answer.read()
        packing = answer.headers.get("Content-Encoding")
    if packing == "gzip":
        return gzip.decompress(body), len(body)
    return body, len(body)
