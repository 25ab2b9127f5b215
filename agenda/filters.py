"""Filtering a forum's agenda by track and room, with plain links."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.utils.translation import pgettext

from .timetable import rooms_of
from .tracks import Track


@dataclass(frozen=True)
class Choice:
    """A link of a filter: its words, how many sessions it leads to, and whether it is chosen."""

    words: str
    count: int
    query: str
    chosen: bool
    track: str = ""


class AgendaFilter:
    """What a query string asks for: `track` by its code, `room` by its number.

    Unknown values find nothing; they are no error.
    """

    names = ("track", "room")

    def __init__(self, query):
        self.chosen = {name: query[name] for name in self.names if query.get(name)}

    def __bool__(self):
        return bool(self.chosen)

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

    def query(self, **changes):
        """The query string of this filter with `changes`; None takes a name out."""
        chosen = {**self.chosen, **changes}
        return urlencode({name: value for name, value in chosen.items() if value})

    def groups(self, entries):
        """Map each filter's name to its links over all `entries`, the first of which leads to all.

        A filter that would tell nothing apart has no links.
        """
        sessions = [entry for entry in entries if entry.number is not None]
        tracks = [entry.session.track for entry in sessions]
        rooms = [entry.room for entry in sessions]
        return {
            "track": self._choices(
                "track",
                len(sessions),
                [
                    (track.value, str(track.label), tracks.count(track), track.value)
                    for track in Track
                    if track in tracks
                ],
            ),
            "room": self._choices(
                "room",
                len(sessions),
                [
                    (str(room.number), room.name, rooms.count(room.key), "")
                    for room in rooms_of(entries)
                ],
            ),
        }

    def _choices(self, name, everything, options):
        """The `Choice` links for the filter called `name`.

        `options` are (value, words, count, track); `everything` is how many there are in all.
        """
        if len(options) < 2 and name not in self.chosen:
            return []
        words = pgettext("sessions of an agenda", "All")
        links = [Choice(words, everything, self.query(**{name: None}), name not in self.chosen)]
        for value, words, count, track in options:
            chosen = self.chosen.get(name) == value
            query = self.query(**{name: None if chosen else value})
            links.append(Choice(words, count, query, chosen, track))
        return links
