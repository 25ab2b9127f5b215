"""Filtering a forum's agenda by track and room, with plain links."""

from django.utils.translation import pgettext

from forum_site.filters import Choice, QueryFilter

from .timetable import rooms_of
from .tracks import Track


class AgendaFilter(QueryFilter):
    """What a query string asks for: `track` by its code, `room` by its number."""

    names = ("track", "room")

    def apply(self, entries):
        """Those of all `entries` that have what was chosen; they keep their numbers.

        Who stays in a room sees the breaks as well, and what is for the whole house.
        """
        found = [entry for entry in entries if entry.session] if self else entries
        if "track" in self.chosen:
            found = [entry for entry in found if entry.session.track == self.chosen["track"]]
        if "room" in self.chosen:
            rooms = {str(room.number): room.key for room in rooms_of(entries)}
            room = rooms.get(self.chosen["room"])
            found = [entry for entry in found if room and entry.room in ("", room)]
        return found

    def groups(self, entries):
        """Map each filter's name to its links over all `entries`, the first of which leads to all.

        A filter that would tell nothing apart has no links.
        """
        sessions = [entry for entry in entries if entry.number is not None]
        tracks = [entry.session.track for entry in sessions]
        rooms = [entry.room for entry in sessions]
        return {
            "track": self._with_all(
                "track",
                len(sessions),
                [
                    (track.value, str(track.label), tracks.count(track), track.value)
                    for track in Track
                    if track in tracks
                ],
            ),
            "room": self._with_all(
                "room",
                len(sessions),
                [
                    (str(room.number), room.name, rooms.count(room.key), "")
                    for room in rooms_of(entries)
                ],
            ),
        }

    def _with_all(self, name, everything, options):
        """The links of a filter behind one that leads to `everything`, so many sessions."""
        links = self.choices(name, options)
        words = pgettext("sessions of an agenda", "All")
        unchosen = Choice(words, everything, self.query(**{name: None}), name not in self.chosen)
        return [unchosen, *links] if links else []
