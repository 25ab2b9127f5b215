"""All talks of a forum as a table, with their titles and sessions to be changed in place."""

from django import forms
from django.urls import NoReverseMatch, reverse
from django.utils.functional import cached_property
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _

from forum_site.two_sides.state import PageEnglish

from ..status import Status
from .board import Board
from .formsets import MOST_TALKS
from .rebase import as_seen
from .versions import number_in
from .views import AgendaView

EDITED = ("title", "title_en", "session")
COLUMNS = {
    "order": lambda row: row.place,
    "title": lambda row: row.title,
    "title_en": lambda row: (not row.title_en, row.title_en.lower()),
    "status": lambda row: list(Status).index(row.status),
    "english": lambda row: list(PageEnglish).index(row.english),
    "summary": lambda row: row.has_summary,
    "slides": lambda row: row.has_slides,
}


class FilterForm(forms.Form):
    """Which talks to show, and in which order."""

    english = forms.ChoiceField(
        label=_("English"), required=False, choices=[("", _("All")), *PageEnglish.choices]
    )
    status = forms.ChoiceField(
        label=_("Status"), required=False, choices=[("", _("All")), *Status.choices]
    )
    sort = forms.ChoiceField(
        required=False,
        widget=forms.HiddenInput,
        choices=[(sign + name, name) for name in COLUMNS for sign in ("", "-")],
    )


class TableRow:
    """A talk in the table."""

    def __init__(self, place, row, board):
        self.place, self.form, self.page = place, row.form, row.page
        content = row.version.content
        self.title, self.title_en = content["title"], content.get("title_en") or ""
        self.status = content.get("status") or Status.PLANNED
        self.status_label = Status(self.status).label
        self.english = row.page.english_state
        self.has_summary = _there(content.get("summary"))
        self.has_slides = _there(content.get("slides"))
        self.people = [
            board.speakers[key]
            for key in (person.get("speaker") for person in row.version.rows)
            if key in board.speakers
        ]
        self.translation_url = translation_url(row.page)


def _there(stored):
    """Whether a stored text or stream holds anything."""
    return stored not in (None, "", "[]", [])


def translation_url(page):
    """Where a talk's English is written: beside its Chinese, or else in the talk's own form."""
    try:
        return reverse("translation:page", args=[page.pk])
    except NoReverseMatch:
        return reverse("wagtailadmin_pages:edit", args=[page.pk])


class TableView(AgendaView):
    """The table; it is saved as the agenda is, with everything but the table as it was seen."""

    template_name = "agenda/admin/agenda/table.html"
    page_title = _("Talks as a table")

    @cached_property
    def board(self):
        if self.request.method != "POST":
            return Board(self.forum, self.request.user)
        posted = self.request.POST
        data = as_seen(Board(self.forum, self.request.user, posted))
        by_key = _rows_by_key(posted)
        for index in range(int(data["t-TOTAL_FORMS"])):
            row = by_key.get(data[f"t-{index}-key"], {})
            for name, value in row.items():
                data[f"t-{index}-{name}"] = value
        return Board(self.forum, self.request.user, data)

    @property
    def rows(self):
        """The talks to show, filtered and in order."""
        stored = [row for row in self.board.talk_rows if row.page]
        rows = [TableRow(place, row, self.board) for place, row in enumerate(stored)]
        if self.filter.is_valid() and self.request.method != "POST":
            asked = self.filter.cleaned_data
            for name in ("english", "status"):
                rows = [row for row in rows if asked[name] in ("", getattr(row, name))]
            name = asked["sort"] or "order"
            rows.sort(key=COLUMNS[name.lstrip("-")], reverse=name.startswith("-"))
        return rows

    @cached_property
    def filter(self):
        return FilterForm(self.request.GET)

    @property
    def columns(self):
        """For each column that sorts: whether it does, and the address that sorts by it."""
        now = self.request.GET.get("sort", "order")
        kept = {name: self.request.GET.get(name, "") for name in ("english", "status")}
        return {
            name: {
                "url": "?" + urlencode({**kept, "sort": f"-{name}" if now == name else name}),
                "sort": {name: "ascending", f"-{name}": "descending"}.get(now, ""),
            }
            for name in COLUMNS
        }

    def success_url(self):
        query = self.request.GET.urlencode()
        return reverse("agenda_editing:table", args=[self.forum.pk]) + (query and f"?{query}")

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            rows=self.rows, filter=self.filter, columns=self.columns, **kwargs
        )


def _rows_by_key(posted):
    """What the table posts of each row, by its key."""
    total = posted.get("t-TOTAL_FORMS", "")
    rows = {}
    for index in range(number_in(total, MOST_TALKS)):
        key = posted.get(f"t-{index}-key", "")
        names = [name for name in EDITED if f"t-{index}-{name}" in posted]
        rows[key] = {name: posted[f"t-{index}-{name}"] for name in names}
    return rows
