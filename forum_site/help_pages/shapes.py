"""What a help page is made of: a job, its steps, and the real screen that it tells of."""

from dataclasses import dataclass
from functools import cached_property

from django.templatetags.static import static
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.html import conditional_escape, format_html

from ..search.kinds import Kind
from .examples import example_of

SIZE = (1280, 800)  # of every picture, in pixels


@dataclass(frozen=True)
class Step:
    """One thing to do. `{0}` in its text is the first of `names`, which stand on the screen."""

    text: Promise
    names: tuple = ()

    @property
    def html(self):
        """The sentence, with the names of buttons and fields set off."""
        if not self.names:
            return conditional_escape(self.text)
        return format_html(str(self.text), *(format_html("<b>{}</b>", name) for name in self.names))


def step(text, *names):
    """A step; `names` are lazy strings."""
    return Step(text, names)


@dataclass(frozen=True)
class Screen:
    """A screen of the admin: the name of its address, and of what kind the page in it is."""

    name: str
    of: Kind | None = None
    fragment: str = ""

    def url(self, user):
        """The address, with a page that the user may edit; None on a site without such a page."""
        if self.of is None:
            return reverse(self.name) + self.fragment
        page = example_of(self.of, user)
        return reverse(self.name, args=[page.pk]) + self.fragment if page else None


@dataclass(frozen=True)
class HelpPage:
    """One job. `shows` says what is on its picture, for who cannot see it."""

    slug: str
    title: Promise
    screen: Screen
    shows: Promise
    steps: tuple

    def picture(self, language):
        """The address of the picture of the screen in a language."""
        return static(picture_path(self.slug, language))


def picture_path(slug, language):
    """Where a picture is below `static/`."""
    return f"help/{slug}.{language}.webp"


@dataclass(frozen=True)
class Part:
    """A stretch of the year's work, with its jobs in order."""

    heading: Promise
    pages: tuple


@dataclass(frozen=True)
class Book:
    """All parts in the order of a year's work."""

    parts: tuple

    @cached_property
    def pages(self):
        """All help pages, one after the other."""
        return [page for part in self.parts for page in part.pages]

    def find(self, slug):
        """The (page before, page, page after) at a slug; raises `KeyError` for any other word."""
        for number, page in enumerate(self.pages):
            if page.slug == slug:
                before = self.pages[number - 1] if number else None
                after = self.pages[number + 1] if number + 1 < len(self.pages) else None
                return before, page, after
        raise KeyError(slug)
