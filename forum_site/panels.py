"""Panels of the editor that several kinds of page use."""

from django.forms import CheckboxSelectMultiple
from wagtail.admin.panels import FieldPanel


def tick_panel(name):
    """The pages or words that a field may hold, each with a box to tick.

    The browser puts a box to search above, and what is ticked first.
    """
    return FieldPanel(name, widget=CheckboxSelectMultiple, classname="tick-list")
