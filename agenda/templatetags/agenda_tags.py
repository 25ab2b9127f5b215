"""What the agenda app offers to templates."""

from datetime import timedelta

from django import template

from forum_site.two_sides.words import reading_english

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
    return schedule.numeral(entry.number, of, reading_english())


@register.simple_tag
def entry_of(talk, agenda):
    """The entry of an agenda that holds a talk."""
    return next((entry for entry in agenda if talk in entry.talks), None)


@register.simple_tag
def talks_around(talk, agenda):
    """The talks before and after one in the order of the agenda, as a (before, after) pair."""
    talks = schedule.talks_in_order(agenda)
    if talk not in talks:
        return None, None
    place = talks.index(talk)
    return (
        talks[place - 1] if place else None,
        talks[place + 1] if place + 1 < len(talks) else None,
    )


@register.filter
def has_times(agenda):
    """Whether a clock time is known for any part of an agenda."""
    return any(
        (entry.session and entry.session.start) or any(talk.start for talk in entry.talks)
        for entry in agenda
    )


@register.filter
def language_name(code):
    """The name of a language spoken, from its code."""
    return Language(code).label


@register.filter
def clock(seconds):
    """Seconds as hours, minutes and seconds: 0:12:34."""
    return str(timedelta(seconds=seconds))
