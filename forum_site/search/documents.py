"""What the index holds of an object: its terms, in lines by how much a hit there counts."""

from dataclasses import dataclass

from wagtail.search import index

from .analysis.terms import completion_terms, name_terms, text_terms, title_terms
from .kinds import Kind
from .searchable import Searchable, Weight

# Raise it when pages are read into the index in another way: `serve` then writes all anew.
VERSION = 1
LINES = (Weight.TITLE, Weight.NAMES, Weight.LEAD, Weight.TEXT)
NAMED_KINDS = (Kind.SPEAKER, Kind.ORGANISATION, Kind.TERM)
MOST_TERMS = 40_000  # in a line: a day's transcript; PostgreSQL takes 1 MB of them
OWN_LINES = ("title", "search_names", "search_named")  # they have lines of their own below


@dataclass(frozen=True)
class Document:
    """The strings of an entry: terms with a space between, lines with a line break.

    `body` holds all that is searched, one line for each of `LINES`; `title` its first line once
    more, for asking of titles alone; `completion` what a reader may begin to type.
    """

    title: str
    body: str
    completion: str


def document_of(thing):
    """The `Document` of a page or of anything else that Wagtail indexes."""
    lines = page_lines(thing) if isinstance(thing, Searchable) else lines_of_fields(thing)
    written = {weight: " ".join(lines.get(weight, ())[:MOST_TERMS]) for weight in LINES}
    return Document(
        title=written[Weight.TITLE],
        body="\n".join(written[weight] for weight in LINES),
        completion=" ".join(completions(thing)),
    )


def page_lines(page):
    """Map each weight to the terms of a page."""
    lines = lines_of_fields(page, besides=OWN_LINES)
    read = reader_of(page)
    lines[Weight.TITLE] = [term for name in page.search_names() for term in read(name)]
    named = [
        term
        for other in (*page.search_people(), *page.search_organisations())
        for name in other.search_names()
        for term in reader_of(other)(name)
    ]
    lines[Weight.NAMES] = named + lines.get(Weight.NAMES, [])
    return lines


def reader_of(page):
    """How the names of a page are read: a person's in every way that its characters sound."""
    if page.search_kind == Kind.SPEAKER:
        return lambda name: name_terms(name, every=True)
    return name_terms if page.search_kind in NAMED_KINDS else title_terms


def lines_of_fields(thing, besides=()):
    """Map each weight to the terms of an object's search fields; a title's is TITLE."""
    lines = {}
    for field in thing.get_search_fields():
        if not isinstance(field, index.SearchField) or field.field_name in besides:
            continue
        is_title = field.field_name == "title"
        weight = Weight.TITLE if is_title else Weight(int(field.boost or Weight.TEXT))
        read = title_terms if weight >= Weight.NAMES else text_terms
        for text in texts_of(field.get_value(thing)):
            lines.setdefault(weight, []).extend(read(text))
    return lines


def completions(thing):
    """What a reader may begin to type to find an object, each once."""
    texts = [
        text
        for field in thing.get_search_fields()
        if isinstance(field, index.AutocompleteField)
        for text in texts_of(field.get_value(thing))
    ]
    return dict.fromkeys(term for text in texts for term in completion_terms(text))


def texts_of(value):
    """The texts in a field's value; those of one block stay together: 475 and 项 are one figure."""
    if value is None or value == "":
        return []
    if isinstance(value, (list, tuple)):
        return [" ".join(str(part) for part in value if part not in (None, ""))]
    if isinstance(value, dict):
        return texts_of(list(value.values()))
    return [str(value)]
