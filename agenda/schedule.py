"""The agenda as data: sessions in order, each with its talks. No request, no HTML, no queries."""

from dataclasses import dataclass, field

from .models import Session

HAN_NUMERALS = ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十")


@dataclass(frozen=True)
class AgendaEntry:
    """A session and its talks; `number` counts from 1, breaks have none.

    The last entry of an agenda may have no session: it holds the talks that have none either.
    """

    session: Session | None
    number: int | None = None
    talks: list = field(default_factory=list)


def arrange(sessions, talks):
    """The agenda as a list of `AgendaEntry`.

    `sessions` are a forum's rows in order; `talks` are in tree order and know their
    `session_id`. A talk of a session that is not there counts as one without a session.
    """
    by_session = {session.pk: [] for session in sessions if session.pk}
    loose = []
    for talk in talks:
        by_session.get(talk.session_id, loose).append(talk)
    entries = []
    number = 0
    for session in sessions:
        counted = session.kind != Session.Kind.BREAK
        number += counted
        entries.append(
            AgendaEntry(session, number if counted else None, by_session.get(session.pk, []))
        )
    if loose:
        entries.append(AgendaEntry(None, None, loose))
    return entries


def talks_in_order(entries):
    """The talks of an agenda, one after the other."""
    return [talk for entry in entries for talk in entry.talks]


def numeral(number, of, english):
    """How a session's number is written: 一…十 up to ten sessions in Chinese, else 01, 02 …"""
    if not english and of <= len(HAN_NUMERALS):
        return HAN_NUMERALS[number - 1]
    return f"{number:02d}"
