"""Sample agendas of one room: as published after a forum, and at a moment of its day."""

from ..models import Session, TalkPage
from ..schedule import AgendaEntry
from ..status import Status
from ..tracks import Track
from .parts import TRACKS, WEIGHTS, entry, forum, pause, talk, with_points

RELEASE = Session.Kind.RELEASE


def names(what, what_en):
    """A function that names the sessions of an agenda by their numbers, in both languages."""
    return lambda number: (f"{what}{number}", f"{what_en} {number}")


def in_order(people):
    """An agenda of ten sessions without clock times, with all that a row may hold."""
    of = forum(time_note="下午", time_note_en="afternoon")
    name = names("环节", "Part")
    zhang, jane = (people.zhang, people.institute), (people.jane, people.company)
    ouyang = (people.ouyang, people.chinese_company)
    made = [
        entry(of, 1, name(1), [talk(of, 0, [zhang], kind=TalkPage.Kind.ADDRESS)]),
        entry(of, 2, name(2), [with_points(talk(of, 1, [ouyang], kind=TalkPage.Kind.KEYNOTE))]),
        entry(of, 3, name(3), [talk(of, 4, [jane], language="en", minutes=20)]),
        pause(of, ("茶歇", "Coffee break")),
        entry(
            of,
            4,
            ("圆桌：一个环节，三段发言", "Panel: one session, three talks"),
            [
                talk(of, 6, [zhang, ouyang], kind=TalkPage.Kind.PANEL),
                talk(of, 7, [jane], kind=TalkPage.Kind.PANEL, summary="", summary_en=""),
                talk(of, 5, [zhang], kind=TalkPage.Kind.PANEL, status=Status.CANCELLED),
            ],
            chair=people.ma,
            note="备注写在标题下方。",
            note_en="A note stands below the heading.",
        ),
        entry(of, 5, name(5), [talk(of, 8, [jane])], status=Status.CANCELLED),
        entry(of, 6, name(6), [talk(of, 9, [zhang])], status=Status.MOVED),
        entry(of, 7, name(7), [talk(of, 2, [ouyang], summary="", summary_en="")]),
        entry(of, 8, ("尚无演讲的环节", "A session without talks")),
        entry(of, 9, ("这一环节没有英文", ""), [talk(of, 3, [zhang])]),
        entry(of, 10, ("案例发布", "Release of cases"), kind=RELEASE),
        AgendaEntry(None, None, [talk(of, 5, [jane])]),
    ]
    return of, with_tracks(made)


def on_the_day(people, what, what_en):
    """An agenda with clock times, to be seen at 14:32."""
    of = forum(venue="示例酒店三层", venue_en="Sample Hotel, level 3")
    name = names(what, what_en)
    zhang, jane = (people.zhang, people.institute), (people.jane, people.company)
    times = [("14:00", "14:20"), ("14:20", "14:45"), ("14:45", "15:05"), ("15:20", "15:40")]
    talks = [talk(of, 1, [zhang]), talk(of, 4, [jane]), talk(of, 2, [zhang]), talk(of, 6, [jane])]
    held = [
        entry(of, number, name(number), [given], start=start, end=end)
        for number, (given, (start, end)) in enumerate(zip(talks, times, strict=True), start=1)
    ]
    later = [
        entry(of, 5, name(5), [talk(of, 7)], start="15:40", end="16:00", status=Status.CANCELLED),
        entry(of, 6, name(6), [talk(of, 8, [zhang])], start="16:00", status=Status.MOVED),
    ]
    check_in = pause(of, (f"{what}签到", f"{what_en}: registration"), start="13:30", end="14:00")
    tea = pause(of, (f"{what}茶歇", f"{what_en}: coffee"), start="15:05", end="15:20")
    return of, with_tracks([check_in, *held[:3], tea, held[3], *later])


def rings_of(sessions, cases=False, name=("环节", "Session")):
    """An agenda of so many sessions, the last one a release of cases where `cases` says so."""
    of = forum()
    made = [
        entry(of, number + 1, name, weight=WEIGHTS[number % len(WEIGHTS)])
        for number in range(sessions - cases)
    ]
    if cases:
        made.append(entry(of, sessions, name, kind=RELEASE))
    return with_tracks(made)


def year(start_date, sessions, **facts):
    """A forum as the list of years asks the database for it: its rows are its own."""
    of = forum(start_date=start_date, **facts)
    of.sessions = [part.session for part in rings_of(sessions)]
    of.ring_weights = {
        str(row.pk): WEIGHTS[place % len(WEIGHTS)] for place, row in enumerate(of.sessions.all())
    }
    return of


def with_tracks(entries):
    """The same entries, each with the track of its place; releases have their own, breaks none."""
    for part in entries:
        if part.number is not None:
            release = part.session.kind == RELEASE
            part.session.track = Track.CASES if release else TRACKS[(part.number - 1) % len(TRACKS)]
    return entries
