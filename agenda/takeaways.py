"""The sentences that the home page takes from the talks of a forum."""

from dataclasses import dataclass

from .schedule import talk_takes_place

MOST = 3


@dataclass(frozen=True)
class Takeaway:
    """A key point in its talk; `names` are those who spoke."""

    words: str
    talk: object
    names: str


def takeaways_of(entries, separator="、"):
    """The first key point of one talk of each track, at most three, in the order of the agenda.

    What was cancelled leaves nothing. Of a track its last talk is taken: an address that opens a
    forum says least that is new.
    """
    talks = {}
    for entry in entries:
        for talk in entry.talks:
            if talk.key_points and talk_takes_place(talk, entry):
                talks[entry.session.track if entry.session else ""] = talk
    chosen = list(talks.values())[:MOST]
    return [
        Takeaway(
            words=talk.key_points[0].value.local,
            talk=talk,
            names=separator.join(str(row.speaker.local.title) for row in talk.appearances.all()),
        )
        for talk in chosen
    ]
