"""Which addresses of other sites the published pages name."""

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


def addresses_by_page():
    """Yield (page, set of addresses) for each page that anyone may read and that names some."""
    for model in apps.get_models():
        if issubclass(model, BasePage):
            relations = rows_with_addresses(model)
            pages = model.objects.visible().order_by("path").prefetch_related(*relations)
            for page in pages.iterator(chunk_size=500):
                found = set(named_by(page))
                for relation in relations:
                    for row in getattr(page, relation).all():
                        found.update(named_by(row))
                if found:
                    yield page, found


def named_by(holder):
    """Yield the addresses of other sites in the fields of a page or of a row."""
    for field in holder._meta.get_fields():
        if isinstance(field, models.URLField):
            yield from outside(getattr(holder, field.name))
        elif isinstance(field, RichTextField):
            yield from outside(*hrefs(getattr(holder, field.name)))
        elif isinstance(field, StreamField):
            yield from in_blocks(getattr(holder, field.name))


def in_blocks(value, block=None):
    """Yield the addresses in a value of a StreamField, whatever its depth."""
    if isinstance(value, RichText):
        yield from outside(*hrefs(value.source))
    elif isinstance(block, blocks.URLBlock):
        yield from outside(value)
    elif isinstance(value, blocks.StructValue):
        for child in value.bound_blocks.values():
            yield from in_blocks(child.value, child.block)
    elif isinstance(value, blocks.StreamValue):
        for child in value:
            yield from in_blocks(child.value, child.block)
    elif isinstance(value, blocks.list_block.ListValue):
        for child in value.bound_blocks:
            yield from in_blocks(child.value, child.block)


def rows_with_addresses(model):
    """The relations of a kind of page to rows that have a field for an address or rich text."""
    return [
        relation.get_accessor_name()
        for relation in get_all_child_relations(model)
        if any(
            isinstance(field, models.URLField | RichTextField | StreamField)
            for field in relation.related_model._meta.get_fields()
        )
    ]


def outside(*addresses):
    """Yield those that lead to another site, as they are asked for: encoded, without `#…`."""
    own = urlsplit(settings.BASE_URL).hostname
    for address in addresses:
        try:
            asked = encoded((address or "").strip())
            host = urlsplit(asked).hostname
        except ValueError:  # such as a bracket that is not closed
            continue
        if asked.startswith(("http://", "https://")) and host not in (None, own):
            yield from [asked] if len(asked) <= LONGEST else []


def encoded(address):
    """An address in ASCII, as it is asked for; raises `ValueError`."""
    parts = urlsplit(urldefrag(address).url)
    host = parts.hostname or ""
    if not host.isascii():
        netloc = parts.netloc.lower().replace(host, host.encode("idna").decode())
        parts = parts._replace(netloc=netloc)
    return iri_to_uri(parts.geturl())


class _Hrefs(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        if tag == "a":
            self.found += [value for name, value in attrs if name == "href" and value]


def hrefs(html):
    """The targets of the links in rich text as it is stored."""
    parser = _Hrefs()
    parser.feed(html or "")
    return parser.found
