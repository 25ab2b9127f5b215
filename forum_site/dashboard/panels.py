"""What a panel of the admin's first screen is: a heading and a few rows that lead somewhere."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from wagtail.admin.ui.components import Component

SHOWN = 5


@dataclass(frozen=True)
class Row:
    """One line of a panel: a link, in small what to know about it, and a word beside it."""

    title: str
    url: str
    note: str = ""
    tag: str = ""


class HomePanel(Component):
    """A panel of the first screen; one of `construct_homepage_panels` adds it to the others.

    Only the first `SHOWN` rows are shown. Without rows the panel says `empty`, or is not there if
    that is empty, too.
    """

    template_name = "forum_site/admin/home/panel.html"
    heading = ""
    intro = ""
    empty = ""
    order = 100
    name = ""  # its `id` on the page, and its address

    def get_rows(self, request: HttpRequest) -> Sequence[Row]:
        """The rows for this person, the most pressing first."""
        raise NotImplementedError(f"{type(self).__name__} must say what it shows")

    def get_total(self, request: HttpRequest, rows: Sequence[Row]) -> int:
        """How many there are, where `get_rows` does not give them all."""
        return len(rows)

    def get_all_url(self, request: HttpRequest) -> str:
        """The screen that shows all of them; without another, a list of what `get_rows` gives."""
        return reverse("dashboard:all", args=[self.name])

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        request = parent_context["request"]
        rows = self.get_rows(request)
        shown = rows[:SHOWN]
        total = self.get_total(request, rows) if rows else 0
        return {
            "panel": self,
            "rows": shown,
            "total": total,
            "all_url": self.get_all_url(request) if total > len(shown) else "",
        }
