"""What the agenda app offers to templates."""

from datetime import timedelta

from django import template
from django.utils import timezone

from forum_site.navigation import around
from forum_site.two_sides.words import choose

from .. import drawings, moments, queries, schedule, timetable
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
register.simple_tag(queries.all_topics)
register.simple_tag(queries.issuers_of)
register.simple_tag(timetable.layout_of, name="agenda_layout")
register.simple_tag(timetable.rooms_of, name="agenda_rooms")
register.simple_tag(timetable.time_slots)


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


@register.inclusion_tag("includes/rings.html", takes_context=True)
def rings(context, agenda=None, kind="head", cases=0, entry=None):
    """The pattern of a forum: its `agenda`, and how many cases it released.

    `kind` is hero (each arc is a link), head, talk (the arc of `entry` stands out), cases (the
    pluses do), thumbnail or hairlines.
    """
    drawing = drawings.rings(agenda or [], kind, cases, entry or None, numeral)
    return {"request": context.get("request"), "drawing": drawing}


@register.simple_tag
def monogram(speaker, appearance=None, size="card", track=""):
    """The `drawings.Monogram` of a speaker.

    `appearance` is one of `latest_appearances`, or None; `size` is card or small.
    """
    return drawings.monogram(speaker, appearance or None, size, track)


@register.simple_tag
def latest_appearances(speakers):
    """As `queries.latest_appearances`, each with its `numeral` in the active language."""
    found = queries.latest_appearances(speakers)
    for appearance in found.values():
        appearance.numeral = numeral(appearance.entry, appearance.agenda)
    return found


@register.filter
def latest_appearance(speaker):
    """The newest appearance of one speaker, see `latest_appearances`; None if there is none."""
    return latest_appearances([speaker]).get(speaker.pk)


@register.filter
def get(mapping, key):
    """What a mapping has under a key that only a variable knows; None if nothing."""
    return mapping.get(key)


@register.filter
def all_have_photos(appearances):
    """Whether all speakers have a photo: beside monograms, a photo would rank people."""
    return all(appearance.speaker.portrait for appearance in appearances)


@register.simple_tag
def times_of(talk, entry):
    """When a talk starts and ends in Beijing, else its session; None for what is unknown."""
    if talk.start:
        times = talk.start, schedule.end_of(talk)
    else:
        times = (entry.start, entry.end) if entry else (None, None)
    return [time and timezone.localtime(time) for time in times]


@register.simple_tag
def talks_around(talk, agenda):
    """The talks before and after one in the order of the agenda, as a (before, after) pair."""
    return around(schedule.talks_in_order(agenda), talk)


@register.simple_tag
def forum_state(forum, now=None):
    """Whether a forum is "upcoming", "live" or a "recap"."""
    return moments.forum_state(forum, now or timezone.now())


@register.simple_tag(takes_context=True)
def agenda_moment(context, agenda):
    """The `Moment` of an agenda: that which the context has under this name, or now.

    A page that sets `moment` once works it out once, and all of its rows stand at one time.
    """
    moment = context.get("moment")
    return moment if moment and moment.of is agenda else moments.moment_of(agenda, timezone.now())


@register.simple_tag(takes_context=True)
def entry_state(context, part, agenda, forum):
    """The `State` of an entry of a forum's agenda, or of a talk: its name, minutes left, times."""
    now = timezone.now()
    if context.get("moment") or moments.forum_state(forum, now) == "live":
        return moments.state_of(part, agenda_moment(context, agenda), forum)
    return moments.state_of(part, moments.Moment(now, agenda), forum)  # no row is looked at


@register.simple_tag(takes_context=True)
def current_entries(context, agenda):
    """The entries that go on, then those that come next today."""
    moment = agenda_moment(context, agenda)
    return [*moment.now, *moment.next]


@register.simple_tag
def agenda_groups(agenda, agenda_filter):
    """The links by which an agenda is filtered."""
    return agenda_filter.groups(agenda)


@register.simple_tag
def agenda_shown(agenda, agenda_filter=None):
    """The part of an agenda that a filter asks for."""
    return agenda_filter.apply(agenda) if agenda_filter else agenda


@register.filter
def has_times(agenda):
    """Whether a clock time is known for any part of an agenda."""
    return any(
        (entry.session and entry.session.start) or any(talk.start for talk in entry.talks)
        for entry in agenda
    )


@register.filter
def has_one_talk(entry):
    """Whether an agenda's entry is one talk, whose title says what its heading does."""
    return len(entry.talks) == 1


@register.filter
def spoken(code):
    """The name of a language spoken; what is no code of ours is given as it is, for drafts."""
    return dict(Language.choices).get(code, code or "")


@register.filter
def clock(seconds):
    """Seconds as hours, minutes and seconds: 0:12:34."""
    return str(timedelta(seconds=seconds))
