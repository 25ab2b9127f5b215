"""Filtering a list by what a query string asks for, with plain links that work without a script."""

from dataclasses import dataclass
from urllib.parse import urlencode


@dataclass(frozen=True)
class Choice:
    """A link of a filter: its words, how many items it leads to, and whether it is chosen.

    `track` is the one whose colour it bears, if any.
    """

    words: str
    count: int
    query: str
    chosen: bool
    track: str = ""


class QueryFilter:
    """What a query string chooses among the filters in `names`.

    Unknown values find nothing; they are no error.
    """

    names = ()

    def __init__(self, query):
        self.chosen = {name: query[name] for name in self.names if query.get(name)}

    def __bool__(self):
        return bool(self.chosen)

    def query(self, **changes):
        """The query string of this filter with `changes`; None takes a name out."""
        chosen = {**self.chosen, **changes}
        return urlencode({name: value for name, value in chosen.items() if value})

    def choices(self, name, options):
        """The `Choice` links for the filter `name`; none where they would tell nothing apart.

        `options` are (value, words, count), or with a track as a fourth. The link of what is
        chosen takes the choice back.
        """
        if len(options) < 2 and name not in self.chosen:
            return []
        links = []
        for value, words, count, *track in options:
            chosen = self.chosen.get(name) == value
            query = self.query(**{name: None if chosen else value})
            links.append(Choice(words, count, query, chosen, *track))
        return links
