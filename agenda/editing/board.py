"""The agenda of a forum on one screen: its rows as forms, each knowing what belongs to it."""

from datetime import timedelta
from functools import cached_property

from speakers.models import OrganisationPage, SpeakerPage

from ..models import Session
from ..schedule import numeral
from . import versions
from .formsets import MOST_TALKS, People, Sessions, Talks
from .rows import SessionRow, TalkRow, session_slot

LONGEST_FORUM = 31  # days
FORUM = "forum"  # its key among those of its talks


class Board:
    """A forum's agenda in its newest version, and what an editor made of it if `data` is given."""

    def __init__(self, forum, user, data=None):
        self.forum, self.user, self.data = forum, user, data
        self.problems = []  # what speaks against saving and belongs to no field
        self.permissions = forum.permissions_for_user(user)
        self.agenda = versions.forum_version(forum)
        self.talk_versions = versions.talk_versions(forum)
        self.seen_agenda, self.seen_talks = self.agenda, self.talk_versions
        if data is not None:
            self._look_up_what_was_seen()
        self.sessions, self.talks, self.people = self._formsets()
        for formset in self.formsets:
            formset.is_valid()  # what is typed is read by this
        self._name_people()

    @property
    def formsets(self):
        return self.sessions, self.talks, self.people

    # What the editor saw

    def _look_up_what_was_seen(self):
        newest = {**self.talk_versions, FORUM: self.agenda}
        posted = {**dict(self._posted("t", "key", "stamp")), FORUM: self.forum_stamp}
        stamps = {
            key: stamp
            for key, stamp in posted.items()
            if key in newest and stamp != newest[key].stamp
        }
        if not stamps:
            return
        found = versions.older(stamps, {key: version.page for key, version in newest.items()})
        self.seen_talks = {
            key: versions.of_talk(version.page, found[key], stamps[key])
            if key in found
            else version
            for key, version in self.talk_versions.items()
        }
        if FORUM in found:
            self.seen_agenda = versions.of_forum(self.forum, found[FORUM], self.forum_stamp)

    def _posted(self, prefix, *names):
        """The raw values of each row of a formset."""
        total = self.data.get(f"{prefix}-TOTAL_FORMS", "")
        for index in range(versions.number_in(total, MOST_TALKS)):
            yield tuple(self.data.get(f"{prefix}-{index}-{name}", "") for name in names)

    @property
    def forum_stamp(self):
        """The version of the forum that the editor saw."""
        return self.data.get("stamp", "")

    @property
    def stamp_seen(self):
        """The version of the forum that the screen shows."""
        return self.agenda.stamp if self.data is None else self.forum_stamp

    @property
    def order_shown(self):
        """The order of the talks that the screen shows, as it hands it back."""
        return self.order_now if self.data is None else self.order_seen

    @property
    def order_now(self):
        """The talks in the order of the tree, as the screen hands it back."""
        return ",".join(self.talk_versions)

    @property
    def order_seen(self):
        return self.data.get("order", "")

    # Forms

    def _formsets(self):
        sessions = versions.seen_sessions(self.seen_agenda)
        names = {identity[0] for identity in sessions}
        talks = {
            (key,): versions.seen_talk(version, names, place)
            for place, (key, version) in enumerate(self.seen_talks.items())
        }
        people = {}
        for version in self.seen_talks.values():
            people.update(versions.seen_people(version))
        choices = self._session_choices(sessions)
        timed = {"days": self.days}
        return (
            self._formset(Sessions, "s", sessions, timed),
            self._formset(Talks, "t", talks, {**timed, "sessions": choices}),
            self._formset(People, "p", people, {}),
        )

    def _formset(self, kind, prefix, seen, options):
        initial = None if self.data is not None else list(seen.values())
        return kind(self.data, prefix=prefix, seen=seen, options=options, initial=initial)

    def _session_choices(self, seen):
        names = {identity[0]: row["heading"] for identity, row in seen.items()}
        if self.data is not None:
            posted = self._posted("s", "key", "heading", "gone")
            names.update({key: heading for key, heading, gone in posted if not gone})
        return [("", "—"), *names.items()]

    @cached_property
    def days(self):
        """The days of the forum, as the forms write them."""
        first, last = self.forum.start_date, self.forum.end_date or self.forum.start_date
        count = min((last - first).days, LONGEST_FORUM) + 1
        return [(first + timedelta(days=number)).isoformat() for number in range(count)]

    @property
    def has_many_days(self):
        """Whether a time needs its day on the screen."""
        rows = [*self.sessions.forms, *self.talks.forms]
        days = {form["day"].value() for form in rows if form["time"].value()}
        return len({*self.days, *days} - {None, ""}) > 1

    # Publishing

    @property
    def may_publish(self):
        return self.permissions.can_publish() and not self.permissions.page_locked()

    @property
    def may_add(self):
        return self.permissions.can_add_subpage()

    @cached_property
    def talks_in_draft(self):
        """The talks whose newest version is not public, and that this account may publish."""
        pages = [version.page for version in self.talk_versions.values()]
        return [
            page
            for page in pages
            if (page.has_unpublished_changes or not page.live)
            and page.permissions_for_user(self.user).can_publish()
            and not page.locked
        ]

    @property
    def earlier_drafts(self):
        """What may become public besides what is changed now: the forum's own draft, and talks'."""
        forum = [self.forum] if self.forum.live and self.forum.has_unpublished_changes else []
        return [*forum, *self.talks_in_draft]

    def waits_for_forum(self, keys):
        """Whether one of these talks is in a session that the public does not see yet."""
        sessions = {row.form.row_key: row.form["session"].value() or "" for row in self.talk_rows}
        return any(sessions.get(key) and sessions[key] not in self.stored_sessions for key in keys)

    # Rows

    @cached_property
    def talk_rows(self):
        """All talks, in the order of their places."""
        people = {}
        for form in self.people.in_order():
            people.setdefault(form.row_key, []).append(form)
        return [
            TalkRow(
                form,
                people.get(form.row_key, []),
                self.talk_versions.get(form.row_key),
                self.seen_talks.get(form.row_key),
            )
            for form in self.talks.in_order()
        ]

    @cached_property
    def rows(self):
        """The sessions in order, each with its talks; the last one is for those without one."""
        forms = self.sessions.in_order()
        rows = {form.row_key: SessionRow(form) for form in forms}
        loose = SessionRow()
        for talk in self.talk_rows:
            rows.get(str(talk.form["session"].value() or ""), loose).talks.append(talk)
        counted = [row for row in rows.values() if not row.is_break]
        for number, row in enumerate(counted, start=1):
            row.number = numeral(number, len(counted), english=False)
        for key, row in rows.items():
            row.is_public = key in self.stored_sessions
        return [*rows.values(), loose]

    @cached_property
    def stored_sessions(self):
        """The keys of the sessions that the database has: those that a published talk may name."""
        return {
            str(pk) for pk in Session.objects.filter(page=self.forum).values_list("pk", flat=True)
        }

    @cached_property
    def pages(self):
        """The pages of all people and organisations on the screen, by key."""
        asked = {SpeakerPage: set(), OrganisationPage: set()}
        for form in self.sessions.forms:
            asked[SpeakerPage].add(form["chair"].value())
        for form in self.people.forms:
            asked[SpeakerPage].add(form["speaker"].value())
            asked[OrganisationPage].add(form["organisation"].value())
        found = {}
        for model, keys in asked.items():
            pks = filter(None, (versions.number_in(key) for key in keys))
            found[model] = model.objects.in_bulk(pks)
        return found

    @property
    def speakers(self):
        """The pages of all who speak, by key."""
        return self.pages[SpeakerPage]

    def _name_people(self):
        """Tell the forms the names of the pages that they hold."""
        for form in self.sessions.forms:
            form.chair_name = self.name_of(SpeakerPage, form["chair"].value())
        for form in self.people.forms:
            form.speaker_name = self.name_of(SpeakerPage, form["speaker"].value())
            form.organisation_name = self.name_of(OrganisationPage, form["organisation"].value())

    def name_of(self, model, value):
        """The name of a person or an organisation, by what a form holds; empty if unknown."""
        by_key = {str(key): page.title for key, page in self.pages[model].items()}
        return by_key.get(str(value), "")

    # The same as plain data

    @cached_property
    def slots(self):
        """The timetable as `SessionSlot`s in order; only what is right in the forms counts."""
        names = {key: page.title for key, page in self.speakers.items()}
        return [session_slot(row, names) for row in self.rows]
