"""What the agenda app offers to templates."""

from datetime import timedelta

from django import template

from forum_site.navigation import around
from forum_site.two_sides.words import choose

from .. import queries, schedule
from ..languages import Language

register = template.Library()

register.simple_tag(queries.latest_forum)
register.simple_tag(queries.agenda_of)
register.simple_tag(queries.people_of)
register.simple_tag(queries.talks_of)
register.simple_tag(queries.appearances_of)
register.simple_tag(queries.participations_of)
register.simple_tag(queries.participations_in)
register.simple_tag(queries.references_of)
register.simple_tag(queries.terms_of)
register.simple_tag(queries.topics_of)
register.simple_tag(queries.issuers_of)


@register.simple_tag
def numeral(entry, agenda):
    """The number of an agenda's entry as it is written in the active language."""
    if entry is None or entry.number is None:
        return ""
    of = sum(other.number is not None for other in agenda)
    return choose(
        schedule.numeral(entry.number, of, english=False),
        schedule.numeral(entry.number, of, english=True),
    )


@register.simple_tag
def entry_of(talk, agenda):
    """The entry of an agenda that holds a talk."""
    return next((entry for entry in agenda if talk in entry.talks), None)


@register.simple_tag
def talks_around(talk, agenda):
    """The talks before and after one in the order of the agenda, as a (before, after) pair."""
    return around(schedule.talks_in_order(agenda), talk)


@register.filter
def has_times(agenda):
    """Whether a clock time is known for any part of an agenda."""
    return any(
        (entry.session and entry.session.start) or any(talk.start for talk in entry.talks)
        for entry in agenda
    )


@register.filter
def spoken(code):
    """The name of a language spoken; what is no code of ours is given as it is, for drafts."""
    return dict(Language.choices).get(code, code or "")


@register.filter
def clock(seconds):
    """Seconds as hours, minutes and seconds: 0:12:34."""
    return str(timedelta(seconds=seconds))
