"""From the shapes of the content to the values of model fields."""

from html import escape
from urllib.parse import urlsplit

from wagtail.rich_text import RichText


def sides(**pairs):
    """Keyword arguments for a model: `summary=Pair(zh, en)` gives `summary` and `summary_en`."""
    arguments = {}
    for name, pair in pairs.items():
        arguments[name], arguments[f"{name}_en"] = pair
    return arguments


def block(pair):
    """The value of a pair block."""
    return {"zh": pair.zh, "en": pair.en}


def rich(pair):
    """The value of a rich pair block: one paragraph of plain text."""
    return {side: RichText(f"<p>{escape(text)}</p>") for side, text in block(pair).items()}


def text_blocks(blocks):
    """A stream of headings and paragraphs from `shapes.Block` items."""
    return [(kind, rich(words) if kind == "paragraph" else block(words)) for kind, words in blocks]


def figures(items):
    """A stream of figures from `shapes.Figure` items."""
    return [
        (
            "figure",
            {"value": item.value, "unit": block(item.unit), "counts": block(item.counts)},
        )
        for item in items
    ]


def points(pairs):
    """A stream of short statements."""
    return [("point", block(pair)) for pair in pairs]


def paragraphs(pairs):
    """A stream of paragraphs."""
    return [("paragraph", rich(pair)) for pair in pairs]


def is_many(model, name):
    """Whether a field of a model holds several rows or pages."""
    field = model._meta.get_field(name)
    return bool(field.one_to_many or field.many_to_many)


def host_and_port(base_url):
    """The host name and the port of an address."""
    parts = urlsplit(base_url)
    return parts.hostname, parts.port or (443 if parts.scheme == "https" else 80)
