"""A forum's agenda as a pattern of rings. No request, no HTML, no queries."""

from .models import Session
from .rings import Part, draw
from .timetable import rooms_of, time_slots
from .weights import weight_of

MOST_RINGS = 16  # more sessions share their rings by start


def pattern_of(agenda, cases=0):
    """The `Pattern` of an agenda, a list of `AgendaEntry`, and the number of cases released.

    Each part's subject is the list of its entries, the leading one first. Breaks, and talks
    without a session, have no ring. Cases have the outermost ring if there is a session that
    releases them, wherever it stands on the agenda; the other rings close up.
    """
    counted = [entry for entry in agenda or [] if entry.number is not None]
    releases = [entry for entry in counted if is_release(entry)]
    others = [entry for entry in counted if not is_release(entry)]
    return draw(parts_of(others), cases if releases else None)


def is_release(entry):
    return bool(entry.session) and entry.session.kind == Session.Kind.RELEASE


def parts_of(entries):
    """The parts of a pattern: one for each session, or for each start where rooms are parallel."""
    main = next((room.key for room in rooms_of(entries)), "")
    return [part_of(group, main) for group in groups_of(entries)]


def groups_of(entries):
    """Entries by ring: those of several rooms, or more than 16, stand together by their start.

    Where no clock time is known every entry has a ring of its own, in the agenda's order.
    """
    if len(rooms_of(entries)) < 2 and len(entries) <= MOST_RINGS:
        return [[entry] for entry in entries]
    groups = []
    for day in time_slots(entries):
        for slot in day.slots:
            groups += [slot.entries] if slot.start else [[entry] for entry in slot.entries]
    return groups


def part_of(group, main):
    """The part of entries that share a ring.

    The entry in the main room, that which the agenda names first, or of the whole house leads and
    gives the colour. The weights of all that take place add up; if none does there is no arc.
    """
    held = [entry for entry in group if entry.takes_place]
    found = held or group
    lead = next((entry for entry in found if entry.room in ("", main)), found[0])
    subject = [lead, *(entry for entry in group if entry is not lead)]
    weight = sum(map(weight_of, held)) if held else None
    return Part(weight, lead.session.track, subject)


def arc_with(pattern, entry):
    """The arc of a pattern that stands for an entry, or None."""
    return next(
        (arc for arc in pattern.arcs if any(entry is other for other in arc.part.subject)), None
    )
