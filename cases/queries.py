"""What pages ask the database about cases; everything found may be read by anyone."""

from .models import CasePage


def released_cases(**about):
    """Visible cases in released order, `about` a forum, an organisation or a topic."""
    if "topic" in about:
        about["topics"] = about.pop("topic")
    return CasePage.objects.visible().filter(**about).in_released_order().with_facts()


def number_of_cases(forum):
    """How many visible cases a forum released."""
    return CasePage.objects.visible().filter(forum=forum).count()
