"""Filtering the list of cases by industry, technology and year, with plain links."""

import re

from django.db.models import Count, Q

from forum_site.filters import QueryFilter

from .models.vocabulary import Industry, Technology


class CaseFilter(QueryFilter):
    """What a query string asks for: `industry` and `technology` by slug, `year` in digits."""

    names = ("industry", "technology", "year")

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
