"""What a screen would have posted: all as it was seen, or as it is now with an editor's changes."""

from datetime import time

from django.http import QueryDict

from .changes import agenda_changed, people_changed, sessions_moved
from .versions import seen_people, seen_sessions, seen_talk


def rebased(board):
    """The post that this editor would have made from the newest versions, as a `QueryDict`.

    What he did not touch is as others left it; what he changed is as he typed it.
    """
    return _as_data(board.agenda.stamp, board.order_now, _sessions(board), *_talks(board))


def as_seen(board):
    """What the screen would post if nothing had been changed on it, as a `QueryDict`.

    Of `board` only the stamps of the versions and the order of the talks are asked for.
    """
    sessions = list(seen_sessions(board.seen_agenda).values())
    keys = {row["key"] for row in sessions}
    talks = [seen_talk(seen, keys, place) for place, seen in enumerate(board.seen_talks.values())]
    people = [row for seen in board.seen_talks.values() for row in seen_people(seen).values()]
    return _as_data(board.forum_stamp, board.order_seen, sessions, talks, people)


def _as_data(stamp, order, sessions, talks, people):
    data = QueryDict(mutable=True)
    data["stamp"], data["order"] = stamp, order
    for prefix, rows in (("s", sessions), ("t", talks), ("p", people)):
        data[f"{prefix}-TOTAL_FORMS"] = str(len(rows))
        data[f"{prefix}-INITIAL_FORMS"] = "0"
        for index, row in enumerate(rows):
            for name, value in row.items():
                data[f"{prefix}-{index}-{name}"] = written(value)
    return data


def written(value):
    """A value as a form posts it."""
    if value is None:
        return ""
    return value.strftime("%H:%M") if isinstance(value, time) else str(value)


def typed(form):
    """Everything in a form as it was posted."""
    return {name: form[name].value() for name in form.fields}


def _changed(form):
    return {name: form[name].value() for name in form.changed_fields}


def _sessions(board):
    newest = {key[0]: row for key, row in seen_sessions(board.agenda).items()}
    if not agenda_changed(board):
        return list(newest.values())
    for form in board.sessions.in_order():
        known = form.row_key in newest
        newest[form.row_key] = {
            **(newest[form.row_key] if known else typed(form)),
            **_changed(form),
        }
    if sessions_moved(board):
        order = [form.row_key for form in board.sessions.in_order()]
        gone = {form.row_key for form in board.sessions.forms if form.cleaned("gone")}
        kept = [key for key in newest if key not in gone]
        kept.sort(key=lambda key: order.index(key) if key in order else len(order))
        newest = {key: newest[key] for key in kept}
    return [{**row, "place": place} for place, row in enumerate(newest.values())]


def _talks(board):
    posted = {row.form.row_key: row for row in board.talk_rows}
    sessions = {key[0] for key in seen_sessions(board.agenda)}
    keys = [*posted, *(key for key in board.talk_versions if key not in posted)]
    talks, people = [], []
    for place, key in enumerate(keys):
        row, version = posted.get(key), board.talk_versions.get(key)
        newest = seen_talk(version, sessions) if version else typed(row.form)
        talks.append({**newest, **(_changed(row.form) if row else {}), "place": place})
        if row and (version is None or people_changed(row)):
            people += [typed(form) for form in row.people if not form.is_gone]
        else:
            people += seen_people(version).values()
    return talks, people
