"""What search asks of a page besides its words; page types answer for themselves."""

from enum import IntEnum

from django.db.models import Prefetch

from .kinds import Kind


def visible(relation, model):
    """Prefetch the pages of a relation that anyone may read; a hidden one becomes None."""
    return Prefetch(relation, model.objects.visible())


class Weight(IntEnum):
    """How much a hit counts by where it stands: the boost of a `SearchField`. None is TEXT."""

    TITLE = 8
    NAMES = 4
    LEAD = 2
    TEXT = 1


class Searchable:
    """A page as search sees it. Everything named here must be readable by anyone.

    The words come from Wagtail's `search_fields`, whose boost says how much a hit there counts:
    see `Weight`.
    """

    search_kind = Kind.PAGE
    search_track = ""
    # The ways (lookups) to the pages and words of which its entry in the index holds something:
    # when they change it is written anew.
    search_shows = ()
    # Whether other pages show no more of it than its names, and nothing at all where it is hidden.
    search_shown_by_name = True

    def search_names(self):
        """All names that the page goes by, in both languages, its title first."""
        others = (getattr(self, "other_names", "") or "").splitlines()
        short = [getattr(self, "short_name", ""), getattr(self, "short_name_en", "")]
        names = [self.title, self.title_en, *short, *others]
        return list(dict.fromkeys(name.strip() for name in names if name and name.strip()))

    def search_years(self):
        """The years of the forums to which the page belongs, as numbers."""
        return []

    def search_topics(self):
        """The keys of the topics that it is about."""
        return []

    def search_people(self):
        """The pages of the people on it, in order."""
        return []

    def search_organisations(self):
        """The pages of the organisations on it, in order."""
        return []

    def search_named(self):
        """The names of all people and organisations on the page."""
        pages = [*self.search_people(), *self.search_organisations()]
        return [name for page in pages for name in page.search_names()]

    def search_subjects(self):
        """Further words on the page that are not its own: its topics, terms, policies, posts."""
        return []

    def search_place(self):
        """Where it stands in its forum, in the reader's language; empty for most kinds."""
        return ""

    @classmethod
    def findable(cls):
        """The pages of the kind that readers may find; all the others are known to staff alone."""
        return cls.objects.visible()

    @classmethod
    def to_index(cls, queryset):
        """The pages with all that the index asks of them, in a fixed number of queries."""
        return cls.to_show(queryset)

    @classmethod
    def to_show(cls, queryset):
        """The pages with what a list of results asks of them, in a fixed number of queries."""
        return queryset
