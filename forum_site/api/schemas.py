"""What is asked and answered in JSON; the description at /api/openapi.json is made of this."""

from typing import Annotated, Any, Literal

from django.conf import settings
from ninja import Field, Schema
from pydantic import BeforeValidator, WithJsonSchema

from ..search.asked import LAST_PAGE, LONGEST_QUERY, Sort
from ..search.kinds import Kind
from ..seo import HREFLANG

LANGUAGES = tuple(code for code, _name in settings.LANGUAGES)
Language = Annotated[Literal[LANGUAGES], BeforeValidator(str.lower)]
KindName = Literal[tuple(Kind.values)]


def described(**schema):
    """The type of a parameter that is told of in JSON schema, but may be anything.

    `Asked` reads the address, here as on the search page, and passes over what nothing can be.
    """
    return Annotated[Any, WithJsonSchema(schema)]


def list_of(**schema):
    """The same for a parameter that may be repeated."""
    return Annotated[list[str], WithJsonSchema({"type": "array", "items": schema})]


# Questions


class SuggestParameters(Schema):
    """What is typed, and in which language it is to be answered."""

    q: str = Field(
        "",
        description=(
            "The words: Chinese in simplified or traditional characters, pinyin or its initials, "
            f"or English. Only the first {LONGEST_QUERY} characters are read."
        ),
        examples=["数据标注"],
    )
    lang: Language = Field(
        LANGUAGES[0],
        description=(
            "The language of the answer. Where there is no English, the answer has the Chinese."
        ),
    )


class SearchParameters(SuggestParameters):
    """A query with its filters, order and page."""

    kind: list_of(type="string", enum=Kind.values) = Field(
        [], description="Only results of this kind, or of these kinds. Unknown kinds are ignored."
    )
    year: list_of(type="integer", minimum=1000, maximum=9999) = Field(
        [], description="Only what belongs to the forum of this year, or of these years."
    )
    topic: list_of(type="string", maxLength=255) = Field(
        [],
        description=(
            "Only what is about this topic, or one of these: a `value` of the facet `topic`."
        ),
    )
    sort: described(type="string", enum=[sort.value for sort in Sort]) = Field(
        Sort.RELEVANCE.value, description="The order of results."
    )
    page: described(type="integer", minimum=1, maximum=LAST_PAGE) = Field(
        1, description="The page of results. Beyond the last page, the last is answered."
    )


# Answers


class FacetValue(Schema):
    """A value to filter by."""

    value: str = Field(description="What to send as a parameter.")
    label: str = Field(description="Its name, in the language of the answer.")
    count: int = Field(ge=0, description="How many results choosing it, or it as well, gives.")
    chosen: bool = Field(description="Whether this answer is filtered by it.")


class Facets(Schema):
    """The values to filter by, for each of the parameters that filter."""

    kind: list[FacetValue] = Field(description="Kinds of pages.")
    year: list[FacetValue] = Field(description="Years of forums.")
    topic: list[FacetValue] = Field(description="Topics.")


class Result(Schema):
    """One page that was found."""

    kind: KindName = Field(description="What the page is.")
    title: str = Field(description="Its title, as plain text.")
    url: str = Field(
        json_schema_extra={"format": "uri"},
        description="Its whole address, in the language of the answer.",
    )
    year: int | None = Field(description="The year of the forum to which it belongs, or null.")
    snippet: str = Field(description="Plain text around what was found; may be empty.")
    people: list[str] = Field(description="Names of the people on it, in their order.")
    organisations: list[str] = Field(description="Names of the organisations on it.")


class SearchAnswer(Schema):
    """One page of results, best first, with counts."""

    query: str = Field(description="The words as they were read: spaces folded, cut if too long.")
    total: int = Field(ge=0, description="How many results there are on all pages.")
    page: int = Field(ge=1, description="The number of this page.")
    pages: int = Field(ge=1, description="How many pages there are, at least one.")
    corrected: str = Field(
        description=(
            "What was searched instead, as nothing was found for the words as typed; else empty."
        )
    )
    facets: Facets
    results: list[Result] = Field(description="At most ten.")


class Suggestion(Schema):
    """A page whose name begins as what is typed."""

    kind: KindName = Field(description="What the page is.")
    kind_label: str = Field(description="The same as a word, in the language of the answer.")
    title: str = Field(description="Its title, as plain text.")
    lang: Literal[tuple(HREFLANG.values())] = Field(
        description="The language of the title, a BCP 47 tag: English readers may get Chinese."
    )
    marks: list[tuple[int, int]] = Field(
        description=(
            "Where what was typed stands in the title, as [first, behind the last], counted in "
            "Unicode code points from 0; empty if it was found by pinyin or another name."
        )
    )
    url: str = Field(
        json_schema_extra={"format": "uri"},
        description="Its whole address, in the language of the answer.",
    )
    note: str = Field(description="What tells it from others of its name; may be empty.")


class SuggestAnswer(Schema):
    """Suggestions, best first."""

    query: str = Field(description="What was typed, as it was read.")
    suggestions: list[Suggestion] = Field(max_length=8, description="At most eight.")


class Message(Schema):
    """A sentence for people, in one language."""

    lang: Literal[LANGUAGES] = Field(description="The language of the sentence.")
    message: str = Field(description="What was wrong.")


class Problem(Schema):
    """Why there is no answer."""

    detail: list[Message] = Field(description="The same in each language.")
