"""A sample forum of several days, each with more rooms than the day before."""

from datetime import date

from ..moments import moment_of
from .agendas import names, with_tracks
from .parts import at, entry, forum, pause, talk

ROOMS = (
    ("主会场", "Main hall"),
    ("分会场一", "Room one"),
    ("分会场二", "Room two"),
    ("分会场三", "Room three"),
    ("工作坊", "Workshop"),
)
FIRST_NUMBER = 11  # after those of the agenda of one room: numbers are addresses on the page


class Rooms:
    """`agenda` is that of all days, `two` to `five` the parts of it that use so many rooms.

    `five` is of two days, and has a session without a time.
    """

    def __init__(self, people):
        self.forum = forum(end_date=date(2026, 1, 12))
        self.people = people
        self.number = FIRST_NUMBER - 1
        self.two = self.two_rooms()
        self.three = self.day_in(3, 9)
        self.four = self.day_in(4, 10)
        self.five = [*self.day_in(5, 11), self.in_room(0, "9:00", "9:30", 12), self.in_room(1)]
        self.agenda = with_tracks([*self.two, *self.three, *self.four, *self.five])
        self.moment = moment_of(self.agenda, at("14:32"))

    def two_rooms(self):
        """An afternoon: one session goes on beside two others, one stands alone."""
        return [
            self.everyone("13:30", "14:00"),
            self.in_room(0, "14:00", "14:20"),
            self.in_room(1, "14:00", "15:00"),
            self.in_room(0, "14:20", "14:45"),
            self.in_room(0, "15:00", "15:20"),
            self.pause("15:20", "15:40", 8),
            self.in_room(1, "15:40", "16:00"),
        ]

    def day_in(self, rooms, day):
        """A day in so many rooms, with a break for all of them."""
        return [
            *(self.in_room(room, "14:00", "14:40", day) for room in range(rooms)),
            self.pause("14:40", "15:00", day),
            *(self.in_room(room, "15:00", "15:40", day) for room in range(rooms)),
        ]

    def in_room(self, room, start=None, end=None, day=8):
        name, name_en = ROOMS[room]
        return self.part(start, end, day, room=name, room_en=name_en)

    def everyone(self, start, end):
        return self.part(start, end, 8)

    def part(self, start, end, day, **fields):
        self.number += 1
        name = names("并行环节", "Parallel session")(self.number)
        given = [talk(self.forum, self.number, [(self.people.zhang, self.people.institute)])]
        return entry(self.forum, self.number, name, given, start=start, end=end, day=day, **fields)

    def pause(self, start, end, day):
        return pause(self.forum, ("茶歇", "Coffee break"), start=start, end=end, day=day)
