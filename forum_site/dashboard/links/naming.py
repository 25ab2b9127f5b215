"""Which links stand on the published pages: to other sites, to pages, to documents."""

from html.parser import HTMLParser
from urllib.parse import urldefrag, urlsplit

from django.apps import apps
from django.conf import settings
from django.db import models
from django.utils.encoding import iri_to_uri
from modelcluster.models import get_all_child_relations
from wagtail import blocks
from wagtail.fields import RichTextField, StreamField
from wagtail.rich_text import RichText

from ...models import BasePage
from ...models.outside_link import OutsideLink

LONGEST = OutsideLink._meta.get_field("address").max_length
OUTSIDE, PAGE, DOCUMENT, LOST = "outside", "page", "document", "lost"
TEXTS = (models.URLField, RichTextField, StreamField)


def links_by_page():
    """Yield (page, set of links) for each page that anyone may read and that has some.

    A link is (kind, what it leads to): an address, or a key. `LOST` is a document or a picture
    that was chosen and is gone.
    """
    for model in apps.get_models():
        if issubclass(model, BasePage):
            relations = rows_with_links(model)
            pages = model.objects.visible().order_by("path").prefetch_related(*relations)
            for page in pages.iterator(chunk_size=500):
                found = set(links_of(page))
                for relation in relations:
                    for row in getattr(page, relation).all():
                        found.update(links_of(row))
                if found:
                    yield page, found


def addresses_by_page():
    """Yield (page, set of the addresses of other sites) for each page that names some."""
    for page, links in links_by_page():
        addresses = {target for kind, target in links if kind == OUTSIDE}
        if addresses:
            yield page, addresses


def rows_with_links(model):
    """The relations of a kind of page to rows in which a link may stand."""
    return [
        relation.get_accessor_name()
        for relation in get_all_child_relations(model)
        if any(isinstance(field, TEXTS) for field in relation.related_model._meta.get_fields())
    ]


def links_of(holder):
    """Yield the links in the fields of a page or of a row."""
    for field in holder._meta.get_fields():
        if isinstance(field, models.URLField):
            yield from outside(getattr(holder, field.name))
        elif isinstance(field, RichTextField):
            yield from in_text(getattr(holder, field.name))
        elif isinstance(field, StreamField):
            yield from in_blocks(getattr(holder, field.name))


def in_blocks(value, block=None):
    """Yield the links in a value of a StreamField, whatever its depth."""
    if isinstance(value, RichText):
        yield from in_text(value.source)
    elif isinstance(block, blocks.URLBlock):
        yield from outside(value)
    elif isinstance(block, blocks.ChooserBlock):
        if value is None and block.required:
            yield LOST, ""
    elif isinstance(value, blocks.StructValue):
        for child in value.bound_blocks.values():
            yield from in_blocks(child.value, child.block)
    elif isinstance(value, blocks.StreamValue):
        for child in value:
            yield from in_blocks(child.value, child.block)
    elif isinstance(value, blocks.list_block.ListValue):
        for child in value.bound_blocks:
            yield from in_blocks(child.value, child.block)


class _Anchors(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        if tag == "a":
            self.found.append(dict(attrs))


def in_text(html):
    """Yield the links in rich text as it is stored."""
    parser = _Anchors()
    parser.feed(html or "")
    for anchor in parser.found:
        key = anchor.get("id") or ""
        if anchor.get("linktype") in (PAGE, DOCUMENT) and key.isdecimal():
            yield anchor["linktype"], int(key)
        elif anchor.get("href"):
            yield from outside(anchor["href"])


def outside(address):
    """Yield an address that leads to another site, as it is asked for: encoded, without `#…`."""
    own = urlsplit(settings.BASE_URL).hostname
    try:
        asked = encoded((address or "").strip())
        host = urlsplit(asked).hostname
    except ValueError:  # such as a bracket that is not closed
        return
    if asked.startswith(("http://", "https://")) and host not in (None, own):
        yield from [(OUTSIDE, asked)] if len(asked) <= LONGEST else []


def encoded(address):
    """An address in ASCII, as it is asked for; raises `ValueError`."""
    parts = urlsplit(urldefrag(address).url)
    host = parts.hostname or ""
    if not host.isascii():
        netloc = parts.netloc.lower().replace(host, host.encode("idna").decode())
        parts = parts._replace(netloc=netloc)
    return iri_to_uri(parts.geturl())
