"""The two sides of a pair next to each other in the editor."""

from wagtail.admin.panels import FieldPanel, FieldRowPanel

from .words import UNDER_ENGLISH


def pair_panel(name, **kwargs):
    """A row with the Chinese field `name` on the left and its English partner on the right."""
    return FieldRowPanel(
        [FieldPanel(name, **kwargs), FieldPanel(name + UNDER_ENGLISH)], classname="pair-row"
    )
