"""What is to be done for a forum, derived from what is there: no request, no queries, no HTML.

Nobody ticks anything: an item is done when the content says so.
"""

from dataclasses import dataclass
from enum import StrEnum

from django.utils.translation import gettext_lazy as _

from ..status import Status
from .facts import Part


class Screen(StrEnum):
    """The screen where an item is put right."""

    FORUM = "forum"
    AGENDA = "agenda"
    TALKS = "talks"
    PAGE = "page"
    ENGLISH = "english"
    CASES = "cases"


@dataclass(frozen=True)
class Item:
    """One line of the list: so many done of so many; a `total` of 1 is just done or not.

    `page` is the key of the page that `screen` is to open, where it is not the forum's.
    """

    key: str
    part: Part
    label: str
    done: int
    total: int
    screen: Screen
    page: int | None = None

    @property
    def is_done(self):
        return self.done >= self.total


def checklist(forum):
    """The items for a `ForumFacts`, in the order in which they are best done.

    What there is none of yet, such as talks, is not counted as done: it is left out.
    """
    items = [*before(forum), *on_the_day(forum), *after(forum)]
    return [item for item in items if item.total]


def before(forum):
    """What is to be there before the day."""
    talks = [talk for talk in forum.talks if talk.takes_place]
    sessions = [session for session in forum.sessions if session.status != Status.CANCELLED]
    people = [(person, talk) for talk in talks for person in talk.people]
    rooms = any(session.has_room for session in sessions)
    filled = {talk.session for talk in talks}
    yield from forum_items(forum, sessions)
    yield counted(
        "filled",
        Part.BEFORE,
        _("Sessions with a talk"),
        [session.key in filled for session in sessions if session.wants_talk],
        Screen.AGENDA,
    )
    yield counted(
        "times",
        Part.BEFORE,
        _("Sessions with a time"),
        [session.has_start for session in sessions],
        Screen.AGENDA,
    )
    if rooms:
        yield counted(
            "rooms",
            Part.BEFORE,
            _("Sessions with a room"),
            [session.has_room for session in sessions],
            Screen.AGENDA,
        )
    yield of_talks(
        "titles",
        Part.BEFORE,
        _("Talks with the speaker’s own title"),
        talks,
        lambda talk: talk.has_own_title,
    )
    yield of_talks(
        "speakers", Part.BEFORE, _("Talks with a speaker"), talks, lambda talk: bool(talk.people)
    )
    yield counted(
        "posts",
        Part.BEFORE,
        _("Speakers with their organisation or post"),
        [person.has_post for person, _talk in people],
        Screen.PAGE,
        [talk.page for _person, talk in people],
    )
    public = {person.page: person.public for person, _talk in people}
    yield counted(
        "people",
        Part.BEFORE,
        _("Speakers’ pages published"),
        public.values(),
        Screen.PAGE,
        list(public),
    )
    yield english(Part.BEFORE, forum)
    yield published(Part.BEFORE, _("Forum and talks published"), forum)


def forum_items(forum, sessions):
    """What stands on the forum's own page before the day."""
    yield Item(
        "place",
        Part.BEFORE,
        _("Date, city and venue"),
        1 + forum.has_city + forum.has_venue,
        3,
        Screen.FORUM,
    )
    yield one("theme", Part.BEFORE, _("Theme"), forum.has_theme)
    yield one("host", Part.BEFORE, _("Organisations, with the host"), forum.has_host)
    yield one("sessions", Part.BEFORE, _("Sessions on the agenda"), bool(sessions), Screen.AGENDA)


def on_the_day(forum):
    """What is to be right while it takes place."""
    yield one(
        "clashes",
        Part.DAY,
        _("No two things at once in a room or for a speaker"),
        not forum.clashes,
        Screen.AGENDA,
    )
    marked = [
        forum.live and not forum.changed
        for session in forum.sessions
        if session.status != Status.PLANNED
    ]
    marked += [talk.is_public for talk in forum.talks if talk.status != Status.PLANNED]
    if marked:
        yield counted(
            "changes",
            Part.DAY,
            _("Cancelled and moved: marked for everybody to see"),
            marked,
            Screen.AGENDA,
        )
    yield published(Part.DAY, _("Agenda published as it stands"), forum)


def after(forum):
    """What is to be there once it is over."""
    talks = [talk for talk in forum.talks if talk.takes_place]
    yield of_talks(
        "summaries", Part.AFTER, _("Talks with a summary"), talks, lambda talk: talk.has_summary
    )
    yield of_talks(
        "points", Part.AFTER, _("Talks with key points"), talks, lambda talk: talk.has_points
    )
    yield of_talks(
        "material",
        Part.AFTER,
        _("Talks with slides or a video"),
        talks,
        lambda talk: talk.has_material,
    )
    releases = any(session.kind == "release" for session in forum.sessions)
    if releases or any(talk.kind == "release" for talk in talks):
        yield one(
            "cases", Part.AFTER, _("Released cases are on the site"), forum.cases, Screen.CASES
        )
    yield one("recap", Part.AFTER, _("Recap"), forum.has_recap)
    yield one("source", Part.AFTER, _("Source, with its date or link"), forum.has_source)
    yield one("photos", Part.AFTER, _("Photos"), forum.pictures)
    if forum.pictures:
        yield counted(
            "alt",
            Part.AFTER,
            _("Photos described in both languages"),
            [all(both) for both in forum.pictures],
            Screen.FORUM,
        )
    yield english(Part.AFTER, forum)
    yield published(Part.AFTER, _("All of it published"), forum)


# The kinds of item


def one(key, part, label, done, screen=Screen.FORUM):
    """An item that is done or not."""
    return Item(key, part, label, int(bool(done)), 1, screen)


def counted(key, part, label, each, screen, pages=()):
    """An item of several; `pages` are those to open: the first that lacks it is."""
    each = list(each)
    first = next((page for page, done in zip(pages, each, strict=False) if not done), None)
    return Item(key, part, label, sum(each), len(each), screen, first)


def of_talks(key, part, label, talks, test):
    """An item of so many talks; one that lacks it is opened by itself, more in their table."""
    each = [test(talk) for talk in talks]
    item = counted(key, part, label, each, Screen.PAGE, [talk.page for talk in talks])
    if each.count(False) == 1:
        return item
    return Item(key, part, label, item.done, item.total, Screen.TALKS)


def english(part, forum):
    """The item of the English side, counted in pairs."""
    done, total = forum.english
    return Item("english", part, _("English there and in step"), done, total, Screen.ENGLISH)


def published(part, label, forum):
    """The item of pages whose newest version is public."""
    each = [forum.live and not forum.changed, *(talk.is_public for talk in forum.talks)]
    pages = [forum.page, *(talk.page for talk in forum.talks)]
    return counted("published", part, label, each, Screen.PAGE, pages)
