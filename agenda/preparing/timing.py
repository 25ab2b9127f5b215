"""A forum's timetable, from the data of its newest versions, for the search for clashes."""

from ..editing.clashes import clashes_of
from ..editing.slots import SessionSlot, TalkSlot
from ..models import Session, TalkPage
from ..status import Status


def count_clashes(content, talks):
    """How much does not go together in the data of a forum and of its (talk, data)s."""
    by_session = {}
    for talk, data in talks:
        by_session.setdefault(data["session"], []).append(talk_slot(talk, data))
    rows = sorted(content["sessions"], key=lambda row: row["sort_order"] or 0)
    slots = [session_slot(row, by_session.pop(row["pk"], [])) for row in rows]
    loose = tuple(slot for slots in by_session.values() for slot in slots)
    return len(clashes_of([*slots, SessionSlot(key="", heading="", talks=loose)]))


def session_slot(row, talks):
    """The slot of a session, with those of its talks."""
    start, end = moment(Session, row, "start"), moment(Session, row, "end")
    minutes = int((end - start).total_seconds() // 60) if start and end else None
    is_break = row["kind"] == Session.Kind.BREAK
    return SessionSlot(
        key=f"{row['pk']}.{row['sort_order']}",
        heading=row["heading"],
        start=start,
        minutes=minutes,
        room="" if is_break else row["room"],
        chair={row["chair"]: ""} if row["chair"] else {},
        takes_place=row["status"] != Status.CANCELLED,
        talks=tuple(talks),
    )


def talk_slot(talk, data):
    """The slot of a talk."""
    return TalkSlot(
        key=f"t{talk.pk}",
        title=data["title"],
        start=moment(TalkPage, data, "start"),
        minutes=data["minutes"],
        people={row["speaker"]: "" for row in data["appearances"]},
        takes_place=data["status"] != Status.CANCELLED,
    )


def moment(model, data, name):
    """A time in the data of a version, as an aware time; None where it is not known."""
    return model._meta.get_field(name).to_python(data[name])
