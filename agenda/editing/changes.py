"""What an editor changed on the screen, and what others changed there meanwhile."""

from dataclasses import dataclass, field

from wagtail.models import PageLogEntry

NEW = "new-"  # how the screen calls rows that it made
UNNUMBERED = "+"  # and sessions that a draft has, but no database


@dataclass
class Changes:
    """What is to be written: `talks` are the `TalkRow`s that differ, new ones included."""

    agenda: bool = False
    order: bool = False
    talks: list = field(default_factory=list)

    def __bool__(self):
        return self.agenda or self.order or bool(self.talks)


def changes_of(board):
    """What differs from the versions that the editor saw, as `Changes`."""
    seen = board.order_seen.split(",")
    talks = [row for row in board.talk_rows if talk_changed(row)]
    return Changes(
        agenda=agenda_changed(board) or any(map(_needs_number, talks)),
        order=wanted_order(board, seen) != seen,
        talks=talks,
    )


def _needs_number(row):
    """Whether a talk goes into a session that a draft has without a number."""
    return str(row.form["session"].value() or "").startswith(UNNUMBERED)


def agenda_changed(board):
    """Whether a session came, went, changed places, or says something else."""
    forms = board.sessions.in_order()
    return sessions_moved(board) or any(form.changed_fields for form in forms)


def sessions_moved(board):
    """Whether the sessions are others than the editor saw, or in another order."""
    keys = [(form.row_key,) for form in board.sessions.in_order()]
    return keys != list(board.sessions.seen)


def talk_changed(row):
    return row.page is None or bool(row.form.changed_fields) or people_changed(row)


def people_changed(row):
    """Whether somebody came, went, changed places or has another post."""
    people = [form for form in row.people if not form.is_gone]
    seen = [str(place) for place in range(len(row.seen.rows))] if row.seen else []
    rows = [str(form["row"].value() or "") for form in people]
    return rows != seen or any(form.changed_fields for form in people)


def wanted_order(board, order):
    """The keys of talks in the order that the screen asks for.

    `order` is that of the tree. Only the order within a session counts: as few talks as possible
    leave their place, each for that behind the talk that shall stand before it.
    """
    wanted = list(order)
    for row in board.rows:
        keys = [talk.form.row_key for talk in row.talks if talk.form.row_key in wanted]
        staying = _longest_rising(keys, {key: place for place, key in enumerate(wanted)})
        for previous, key in zip([None, *keys], keys, strict=False):
            if key not in staying:
                wanted.remove(key)
                place = wanted.index(previous) + 1 if previous else wanted.index(staying[0])
                wanted.insert(place, key)
    return wanted


def moves(order, wanted):
    """The fewest (key, key before it or None) moves that lead from one order to another."""
    place = {key: number for number, key in enumerate(order)}
    staying = set(_longest_rising(wanted, place))
    before = [None, *wanted]
    return [
        (key, previous) for previous, key in zip(before, wanted, strict=False) if key not in staying
    ]


def _longest_rising(keys, place):
    best = {}  # key: the longest run of rising places that ends with it
    for key in keys:
        runs = (best[other] for other in best if place[other] < place[key])
        best[key] = [*max(runs, key=len, default=[]), key]
    return max(best.values(), key=len, default=[])


# Changed meanwhile


@dataclass(frozen=True)
class Conflict:
    """A page that somebody else has saved since the editor opened the screen."""

    page: object
    who: str
    when: object


def conflicts_of(board, changes):
    """The pages that would be written over, as a list of `Conflict`."""
    stale = [board.forum] if changes.agenda and board.forum_stamp != board.agenda.stamp else []
    for row in changes.talks:
        if row.page and row.form["stamp"].value() != row.version.stamp:
            stale.append(row.page)
    if changes.order and board.order_seen != board.order_now and not stale:
        stale.append(board.forum)
    return [_conflict(page) for page in stale]


def _conflict(page):
    entries = PageLogEntry.objects.filter(page=page.pk).select_related("user")
    last = entries.order_by("-timestamp").first()
    if last is None:
        return Conflict(page, "", page.latest_revision_created_at)
    return Conflict(page, last.user_display_name, last.timestamp)
