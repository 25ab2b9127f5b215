"""What a reader asks of search, read from an address and written into one."""

from dataclasses import dataclass, replace
from enum import StrEnum
from unicodedata import category, normalize
from urllib.parse import urlencode

from .kinds import Kind

LONGEST_QUERY = 200  # characters; what is longer is cut, and the page says so
MOST_CHOICES = 20  # values of one facet; no reader ticks more
MOST_IN_ONE = 18  # characters that NFKC makes of one: ﷺ
LAST_PAGE = 10_000
LONGEST_SLUG = 255  # characters, as of Wagtail's pages


def visible(query):
    """A query without the invisible characters that would turn the page's own sentences round."""
    return "".join(character for character in query if category(character) != "Cf")


def cut(query):
    """A query with no more characters than are searched, also where one stands for many: ﷺ, ㍿."""
    query = query[:LONGEST_QUERY]
    while (over := len(normalize("NFKC", query)) - LONGEST_QUERY) > 0:
        query = query[: -max(1, over // MOST_IN_ONE)]
    return query


class Sort(StrEnum):
    """The order of results."""

    RELEVANCE = "relevance"
    NEWEST = "newest"


@dataclass(frozen=True)
class Asked:
    """A query with its filters, order and page; values that nothing can have are dropped.

    `kinds` holds values of `Kind`, `years` numbers, `topics` slugs of topic pages; values of one
    facet are alternatives, facets are conditions together.
    """

    query: str = ""
    kinds: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    topics: tuple[str, ...] = ()
    sort: Sort = Sort.RELEVANCE
    page: int = 1
    was_cut: bool = False

    @classmethod
    def from_address(cls, data):
        """Read a `QueryDict`: `q`, `kind`, `year`, `topic` (may be repeated), `sort` and `page`."""
        query = " ".join(visible(data.get("q", "")).split())
        page = data.get("page", "")
        return cls(
            query=cut(query).strip(),
            kinds=_known(data.getlist("kind"), Kind.values),
            years=tuple(int(year) for year in _distinct(data.getlist("year")) if _is_year(year)),
            topics=tuple(
                slug for slug in _distinct(data.getlist("topic")) if len(slug) <= LONGEST_SLUG
            ),
            sort=Sort.NEWEST if data.get("sort") == Sort.NEWEST else Sort.RELEVANCE,
            page=_page(page),
            was_cut=cut(query) != query,
        )

    @property
    def chosen(self):
        """How many values are chosen over all facets."""
        return len(self.kinds) + len(self.years) + len(self.topics)

    def values_of(self, facet):
        """The chosen values of a facet (`kind`, `year`, `topic`), as strings."""
        return tuple(str(value) for value in getattr(self, f"{facet}s"))

    def without(self, facet=None, value=None):
        """The same question with a value of a facet taken back, or all values, on page 1."""
        if facet is None:
            return replace(self, kinds=(), years=(), topics=(), page=1)
        kept = tuple(each for each in getattr(self, f"{facet}s") if str(each) != str(value))
        return replace(self, page=1, **{f"{facet}s": kept})

    def with_query(self, query):
        """The same filters for other words, on page 1."""
        return replace(self, query=query, page=1, was_cut=False)

    def with_sort(self, sort):
        """The same question in another order, on page 1."""
        return replace(self, sort=Sort(sort), page=1)

    def address(self, page=None):
        """The query string, without `?`; `page` is left out where it is 1 or None."""
        pairs = [("q", self.query)]
        pairs += [("kind", value) for value in self.kinds]
        pairs += [("year", value) for value in self.years]
        pairs += [("topic", value) for value in self.topics]
        if self.sort is not Sort.RELEVANCE:
            pairs.append(("sort", self.sort.value))
        if page and page > 1:
            pairs.append(("page", page))
        return urlencode(pairs)


def _page(text):
    if not (text.isascii() and text.isdigit()):
        return 1
    return LAST_PAGE if len(text) > len(str(LAST_PAGE)) else min(max(1, int(text)), LAST_PAGE)


def _distinct(values):
    return tuple(dict.fromkeys(values))[:MOST_CHOICES]


def _known(values, known):
    return tuple(value for value in _distinct(values) if value in known)


def _is_year(text):
    return len(text) == 4 and text.isascii() and text.isdigit()
