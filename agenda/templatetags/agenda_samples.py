"""What the agenda app offers to the style guide."""

from datetime import date

from django import template
from django.utils.functional import cached_property

from forum_site.filters import Choice
from forum_site.search.kinds import Kind
from forum_site.styleguide.samples import at
from forum_site.styleguide.search_samples import found
from forum_site.two_sides.words import choose
from speakers.samples import PeopleSamples

from ..filters import AgendaFilter
from ..moments import moment_of
from ..samples import agendas, parts, talks
from ..samples.rooms import Rooms
from ..tracks import Track
from .agenda_tags import numeral

register = template.Library()

ON_THE_DAY = "14:32"


class Day:
    """A `forum` and its `agenda` at a `moment` of its day."""

    def __init__(self, people, what, what_en):
        self.forum, self.agenda = agendas.on_the_day(people, what, what_en)
        self.moment = moment_of(self.agenda, at(ON_THE_DAY))


@register.simple_tag
def agenda_samples():
    """Forums, agendas, talks and people; each tag makes its own."""
    return AgendaSamples()


class AgendaSamples:
    """What the templates of the style guide ask for."""

    @cached_property
    def people(self):
        return PeopleSamples()

    @cached_property
    def in_order(self):
        """A forum and its agenda of ten sessions without times, and what a reader may choose."""
        of, agenda = agendas.in_order(self.people)
        return {"forum": of, "agenda": agenda, "filter": AgendaFilter({"track": Track.AI})}

    @cached_property
    def rows(self):
        return Day(self.people, "当日环节", "Session of the day")

    @cached_property
    def home_live(self):
        return Day(self.people, "首页环节", "Session on the home page")

    @cached_property
    def home(self):
        """A forum on the home page after it was held."""
        of, agenda = agendas.on_the_day(self.people, "回顾环节", "Session in the recap")
        for entry in agenda:
            for talk in entry.talks:
                parts.with_points(talk)
        return {"forum": of, "agenda": agenda}

    @cached_property
    def rooms(self):
        return Rooms(self.people)

    @cached_property
    def without_agenda(self):
        """A forum before its agenda is published."""
        return {"forum": parts.forum(theme="", theme_en=""), "agenda": []}

    @cached_property
    def rings(self):
        """Agendas by what their rings show, and the entry that stands out in the tenth."""
        ten = agendas.rings_of(10, cases=True)
        return {
            "three": agendas.rings_of(3),
            "ten": ten,
            "fifth": ten[4],
            "sixteen": agendas.rings_of(16),
            "many": agendas.rings_of(24),
        }

    @cached_property
    def years(self):
        """Forums as the archive lists them; the last one has no agenda, the first no theme."""
        return [
            agendas.year(date(2026, 1, 8), 10, theme="", theme_en=""),
            agendas.year(date(2025, 1, 9), 5, end_date=date(2025, 1, 10)),
            parts.forum(start_date=date(2024, 1, 11)),
        ]

    @cached_property
    def talk(self):
        return talks.whole_talk(self.people)

    @cached_property
    def bare_talk(self):
        """A talk of which only the title is known."""
        return parts.talk(self.talk.forum, 3, summary="", summary_en="")

    @cached_property
    def talks(self):
        return [self.talk, self.bare_talk]

    @cached_property
    def talk_entry(self):
        return parts.entry(self.talk.forum, 5, ("所在环节", "Its session"), [self.talk])

    @cached_property
    def cards(self):
        """Speakers with their newest appearance, as the list of speakers shows them."""
        found = []
        agenda = agendas.rings_of(10)
        people = [self.people.zhang, self.people.ouyang, self.people.jane]
        for entry, speaker in zip(agenda[2:8:2], people, strict=True):
            talk = parts.talk(entry.session.page, entry.number, [(speaker, self.people.institute)])
            newest = talk.appearances.all()[0]
            newest.agenda, newest.entry, newest.track = agenda, entry, entry.session.track
            newest.numeral = numeral(entry, agenda)
            found.append({"speaker": speaker, "appearance": newest})
        return [*found, {"speaker": self.people.li}]

    @cached_property
    def appearances(self):
        """A person's rows over the years, with and without an organisation."""
        return [
            *self.talk.appearances.all(),
            talks.at_a_forum(self.talk, self.people),
            parts.appearance(self.talk, self.people.li, post="", post_en=""),
        ]

    @cached_property
    def choices(self):
        """The chips of a filter: all, chosen, and one of each track."""
        return [
            Choice(choose("全部", "All"), 21, "", chosen=True),
            *(
                Choice(track.label, number, f"track={track.value}", False, track.value)
                for number, track in enumerate(Track, start=1)
            ),
        ]

    @cached_property
    def results(self):
        """Pages of several kinds as search finds them, the last with a title only in Chinese."""
        words, talk, reference = ("示例", "sample"), self.talk, self.references[1]
        return [
            found(
                talk,
                Kind.TALK,
                ("摘要", "summary"),
                year=talk.forum.year,
                people=(self.people.zhang.local.title,),
                organisations=(self.people.institute.local.short_name,),
                place=choose("环节五", "Session 05"),
                track=Track.STANDARDS,
            ),
            found(self.people.li, Kind.SPEAKER, ("简介", "bio")),
            found(self.people.institute, Kind.ORGANISATION, words),
            found(reference, Kind.REFERENCE, words),
        ]

    material = cached_property(lambda self: talks.material())
    participations = cached_property(lambda self: talks.participations(self.people))
    references = cached_property(lambda self: talks.references())
    terms = cached_property(lambda self: talks.terms())
    topics = cached_property(lambda self: talks.topics())
