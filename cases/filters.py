"""Filtering the list of cases by industry, technology and year, with plain links."""

import re
from dataclasses import dataclass
from urllib.parse import urlencode

from django.db.models import Count, Q

from .models.vocabulary import Industry, Technology


@dataclass(frozen=True)
class Choice:
    """A link of a filter: its words, how many cases it leads to, and whether it is chosen."""

    words: str
    count: int
    query: str
    chosen: bool


class CaseFilter:
    """What a query string asks for: `industry` and `technology` by slug, `year` in digits.

    Unknown values find nothing; they are no error.
    """

    names = ("industry", "technology", "year")

    def __init__(self, query):
        self.chosen = {name: query[name] for name in self.names if query.get(name)}

    def __bool__(self):
        return bool(self.chosen)

    def apply(self, cases):
        """The cases that have all that was chosen."""
        if "industry" in self.chosen:
            cases = cases.filter(industry__slug=self.chosen["industry"])
        if "technology" in self.chosen:
            cases = cases.filter(technologies__slug=self.chosen["technology"])
        if "year" in self.chosen:
            year = self.chosen["year"]
            if not re.fullmatch("[1-9][0-9]{3}", year):
                return cases.none()
            cases = cases.filter(forum__in=visible_forums(cases).filter(start_date__year=int(year)))
        return cases

    def query(self, **changes):
        """The query string of this filter with `changes`; None takes a name out."""
        chosen = {**self.chosen, **changes}
        return urlencode({name: value for name, value in chosen.items() if value})

    def choices(self, name, options):
        """The `Choice` links for the filter called `name`; options are (value, words, count)."""
        return [
            Choice(
                words=words,
                count=count,
                query=self.query(**{name: None if self.chosen.get(name) == value else value}),
                chosen=self.chosen.get(name) == value,
            )
            for value, words, count in options
        ]

    def words_of(self, name, model, cases):
        """The `Choice` links for a vocabulary: the words that any of `cases` bears."""
        counted = (
            model.objects.annotate(count=Count("cases", filter=Q(cases__in=cases), distinct=True))
            .filter(count__gt=0)
            .order_by("pk")  # a query that groups forgets the order of the model
        )
        return self.choices(name, [(word.slug, word.local.name, word.count) for word in counted])

    def groups(self, cases):
        """Map each filter's name to its links, over all of the visible `cases`."""
        years = (
            cases.filter(forum__in=visible_forums(cases))
            .order_by("-forum__start_date__year")
            .values_list("forum__start_date__year")
            .annotate(count=Count("pk"))
        )
        return {
            "industry": self.words_of("industry", Industry, cases),
            "technology": self.words_of("technology", Technology, cases),
            "year": self.choices("year", [(str(year), year, count) for year, count in years]),
        }


def visible_forums(cases):
    """The forums that anyone may read; a hidden one lends its cases no year."""
    return cases.model.forum.field.related_model.objects.visible()
