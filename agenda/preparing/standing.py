"""How a forum stands today: how far off it is, and its checklist with the ways to mend."""

from dataclasses import dataclass
from functools import cached_property

from django.db.models import F, Q
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from forum_site.practice import outside_practice

from ..models import ForumPage
from .checklist import Item, checklist
from .facts import Part
from .reading import facts_of
from .screens import url_of


@dataclass(frozen=True)
class Line:
    """An item of the checklist, and the address where it is mended."""

    item: Item
    url: str


@dataclass(frozen=True)
class Section:
    """The lines of one part of the checklist; `is_due` if that is the part of today."""

    part: Part
    lines: list[Line]
    is_due: bool

    @property
    def open(self):
        return [line for line in self.lines if not line.item.is_done]

    @property
    def done(self):
        """How many lines are done."""
        return len(self.lines) - len(self.open)

    @property
    def percent(self):
        return self.done * 100 // len(self.lines)


class Standing:
    """A forum on a day, today by default."""

    def __init__(self, forum, today=None):
        self.forum = forum
        self.today = today or timezone.localdate()

    @cached_property
    def facts(self):
        return facts_of(self.forum)

    @cached_property
    def sections(self):
        """One `Section` for each part of the checklist."""
        due = self.facts.part_on(self.today)
        items = checklist(self.facts)
        return [
            Section(
                part,
                [Line(item, url_of(item, self.forum)) for item in items if item.part is part],
                part is due,
            )
            for part in Part
        ]

    @property
    def due(self):
        """The `Section` of today."""
        return next(section for section in self.sections if section.is_due)

    @property
    def when(self):
        """How far off the forum is, in words."""
        first, last = self.facts.first_day, self.facts.last_day
        if self.today < first:
            days = (first - self.today).days
            return ngettext("%(days)s day to go", "%(days)s days to go", days) % {"days": days}
        if self.today <= last:
            return _("Today is forum day")
        days = (self.today - last).days
        return ngettext("%(days)s day ago", "%(days)s days ago", days) % {"days": days}


def forum_in_hand(today=None):
    """The forum that is on or comes next, drafts included, else the newest; None before any."""
    today = today or timezone.localdate()
    forums = outside_practice(ForumPage.objects.annotate(last=Coalesce("end_date", "start_date")))
    coming = forums.filter(Q(last__gte=today)).order_by(F("start_date"), "path").first()
    return coming or forums.order_by("-start_date", "-path").first()
