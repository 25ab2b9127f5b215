"""A page on the workbench: each pair with its editor, what changed in it, and its names."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from wagtail.models import Page
from wagtail.rich_text import expand_db_html

from ..models import BasePage
from ..two_sides.pairs import Pair, pairs_of
from ..two_sides.state import PageEnglish, PairState
from .changes import old_chinese, plain
from .glossary import rendered_otherwise, terms_in, underlined
from .pages import newest
from .queue import changes_of, open_state, waiting
from .saving import form_field, seen
from .site_terms import site_terms


@dataclass
class PairOnScreen:
    """One row of the workbench.

    `typed` are words that were sent and not stored, as the field had them; `problem` says why.
    `changes` is None where the old Chinese is not known.
    """

    pair: Pair
    number: int
    field: object
    terms: list
    changes: str | None = None
    typed: str | None = None
    problem: str = ""

    @property
    def state(self):
        """`missing`, `stale`, `machine` or `in_step`."""
        return open_state(self.pair) or PairState.IN_STEP.value

    @property
    def state_label(self):
        return state_label(self.state)

    @property
    def is_stale(self):
        return self.pair.state == PairState.STALE

    @property
    def seen(self):
        return ":".join(seen(self.pair))

    @property
    def html_id(self):
        return f"pair-{self.number}"

    @property
    def chinese(self):
        """The Chinese as HTML, its terms underlined."""
        words = self.pair.chinese
        if self.pair.is_rich:
            words = mark_safe(expand_db_html(words))  # noqa: S308  as the public page shows it
        return underlined(words, self.terms)

    @property
    def renderings(self):
        """The terms in the Chinese, each with its English names in one string."""
        found = terms_in(self.pair.chinese, self.terms)
        return [(term.name, " / ".join(term.english)) for term in found]

    @property
    def stored_words(self):
        """The English as it is stored, without tags."""
        return plain(self.pair.english, self.pair.is_rich)

    @property
    def hints(self):
        return hints_of(self.pair, self.terms)

    @property
    def editor(self):
        """The field, ready to be typed into."""
        widget = self.field.widget
        value = self.pair.english
        if self.typed is not None:
            value = self._as_stored(self.typed)
        attrs = {
            "id": f"{self.html_id}-english",
            "lang": "en",
            "spellcheck": "true",
            "aria-describedby": f"{self.html_id}-state {self.html_id}-hints",
        }
        if self.pair.is_rich:  # its editor is no field that a label could name
            widget.options = widget.options | {"ariaLabelledBy": f"{self.html_id}-label"}
        if self.field.is_line:
            attrs["data-line"] = True
        return widget.render(f"english:{self.pair.path}", value, attrs)

    def _as_stored(self, raw):
        """What was sent, in the form in which the widget takes values."""
        try:
            return self.field.widget.value_from_datadict({"english": raw}, {}, "english")
        except (ValueError, TypeError, LookupError, AttributeError, AssertionError):
            return self.pair.english


def state_label(state):
    """The words for the state of a pair, the same as for pages."""
    if state == PageEnglish.MACHINE:
        return _("Machine translation, to be approved")
    return PageEnglish(state).label


def hints_of(pair, terms):
    """What to say of terms that the English renders in another way, as a list of sentences."""
    return [
        _("“%(term)s” is “%(english)s” on this site.")
        % {"term": term.name, "english": term.english[0]}
        for term in rendered_otherwise(pair.chinese, pair.english, terms)
    ]


def terms_for(page):
    """The terms of the site, without the page's own names."""
    return [term for term in site_terms() if term.pk != page.pk]


def rows_of(page, typed=None, problems=None):
    """The rows of the workbench for a version of a page, in its order.

    `typed` and `problems` map paths to words that could not be stored, and to the reasons.
    """
    typed, problems = typed or {}, problems or {}
    pairs = pairs_of(page)
    terms, old = terms_for(page), old_chinese(page, pairs)
    return [
        PairOnScreen(
            pair=pair,
            number=number,
            field=form_field(page, pair.path),
            terms=terms,
            changes=changes_of(pair, old),
            typed=typed.get(pair.path),
            problem=problems.get(pair.path, ""),
        )
        for number, pair in enumerate(pairs, start=1)
    ]


def version_for(pk):
    """The newest version of a two-sided page, or None if there is no such page."""
    page = Page.objects.filter(pk=pk).first()
    version = newest(page) if page else None
    return version if isinstance(version, BasePage) else None


def neighbours(page, user):
    """The addresses of the open pages before and after this one in the queue; None at its ends.

    A page that is done has left the queue: what follows it in the tree comes next.
    """
    entries = [entry.page for entry in waiting(user)]
    keys = [each.pk for each in entries]
    if page.pk in keys:
        at = keys.index(page.pk)
        before, after = entries[:at], entries[at + 1 :]
    else:
        before = [each for each in entries if each.path < page.path]
        after = [each for each in entries if each.path > page.path]
    return _address(before[-1:]), _address(after[:1])


def _address(pages):
    return reverse("translation:page", args=[pages[0].pk]) if pages else None
