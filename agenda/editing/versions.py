"""The newest versions of a forum's agenda and of its talks, read without a query for each.

A version is taken as it is stored, because turning it into a page asks the database for each
foreign key of each row.
"""

from dataclasses import dataclass, field

from django.db.models import Prefetch
from django.utils import timezone
from wagtail.models import Revision

from ..models import Appearance, Session, TalkPage
from .changes import UNNUMBERED

NO_VERSION = "0"
LONGEST_NUMBER = 16  # digits of a key that a database can be asked for


@dataclass
class Version:
    """A page, its stored content, and the stamp by which this version is told from others."""

    page: object
    content: dict
    stamp: str
    rows: list = field(default_factory=list)


def stamp_of(revision):
    """A version's number and when it was written: Wagtail may write a version over."""
    return f"{revision.pk}.{revision.created_at.timestamp():.6f}" if revision else NO_VERSION


def forum_version(forum):
    """The newest version of a forum; its `rows` are the sessions in order."""
    revision = forum.latest_revision
    content = revision.content if revision else _as_published(forum)
    return of_forum(forum, content, stamp_of(revision))


def of_forum(forum, content, stamp):
    rows = sorted(content.get("sessions", []), key=lambda row: row.get("sort_order") or 0)
    return Version(forum, content, stamp, rows)


def talk_versions(forum):
    """The newest versions of a forum's talks by key, in tree order; `rows` are the people."""
    people = Prefetch("appearances", Appearance.objects.order_by("sort_order"))
    talks = TalkPage.objects.child_of(forum).select_related("latest_revision").order_by("path")
    return {str(talk.pk): talk_version(talk) for talk in talks.prefetch_related(people)}


def talk_version(talk):
    revision = talk.latest_revision
    content = revision.content if revision else _as_published(talk)
    return of_talk(talk, content, stamp_of(revision))


def of_talk(talk, content, stamp):
    rows = sorted(content.get("appearances", []), key=lambda row: row.get("sort_order") or 0)
    return Version(talk, content, stamp, rows)


def _as_published(page):
    """What this screen reads of a version, for a page that has none."""
    return _talk_as_published(page) if isinstance(page, TalkPage) else page.serializable_data()


def _talk_as_published(talk):
    names = ("title", "title_en", "kind", "status", "minutes", "session", "start", "summary")
    content = {name: talk._meta.get_field(name).value_from_object(talk) for name in names}
    content["slides"] = talk._meta.get_field("slides").value_to_string(talk)
    of_row = ("speaker", "organisation", "role", "post", "post_en", "sort_order")
    rows = [
        {name: row._meta.get_field(name).value_from_object(row) for name in of_row}
        for row in talk.appearances.all()
    ]
    return {**content, "start": content["start"] and str(content["start"]), "appearances": rows}


def older(stamps, pages):
    """The contents of versions that are not the newest any more, by key, where still stored.

    `stamps` and `pages` map keys to the stamps that are asked for and to the pages. What had no
    version when it was seen is taken as it is published.
    """
    pks = {stamp.partition(".")[0] for stamp in stamps.values()}
    known = [int(pk) for pk in pks if pk.isdecimal() and len(pk) < LONGEST_NUMBER]
    revisions = {stamp_of(revision): revision for revision in Revision.objects.filter(pk__in=known)}
    contents = {}
    for key, stamp in stamps.items():
        revision = revisions.get(stamp)
        if stamp == NO_VERSION:
            contents[key] = _as_published(pages[key])
        elif revision and revision.object_id == str(pages[key].pk):
            contents[key] = revision.content
    return contents


# As the initial values of forms


def session_key(place, row):
    """By which a session is known on the screen; one that was never stored has only its place."""
    return str(row["pk"]) if row.get("pk") else f"{UNNUMBERED}{place}"


def seen_sessions(version):
    """The initial values of the sessions' forms, by identity, in order."""
    return {
        (session_key(place, row),): {
            **{name: row.get(name) for name in PLAIN_OF_SESSION},
            **_times(Session, row),
            "minutes": _minutes(row),
            "key": session_key(place, row),
            "place": place,
        }
        for place, row in enumerate(version.rows)
    }


PLAIN_OF_SESSION = (
    "heading",
    "heading_en",
    "kind",
    "track",
    "status",
    "room",
    "room_en",
    "chair",
    "note",
    "note_en",
)


def seen_talk(version, sessions, place=None):
    """The initial values of a talk's form; `sessions` are the keys of those that are there."""
    plain = ("title", "title_en", "kind", "status", "minutes")
    session = str(version.content.get("session") or "")
    return {
        **{name: version.content.get(name) for name in plain},
        **_times(TalkPage, version.content),
        "session": session if session in sessions else "",
        "key": str(version.page.pk),
        "stamp": version.stamp,
        "place": place,
    }


def seen_people(version):
    """The initial values of the forms of a talk's people, by identity, in order."""
    key = str(version.page.pk)
    names = ("speaker", "organisation", "role", "post", "post_en")
    return {
        (key, str(place)): {
            **{name: row.get(name) for name in names},
            "key": key,
            "row": place,
            "place": place,
        }
        for place, row in enumerate(version.rows)
    }


def _moment(model, name, row):
    value = model._meta.get_field(name).to_python(row.get(name))
    return timezone.localtime(value) if value else None


def _times(model, row):
    start = _moment(model, "start", row)
    if not start:
        return {}
    return {"day": start.date().isoformat(), "time": start.time()}


def _minutes(row):
    start, end = (_moment(Session, name, row) for name in ("start", "end"))
    return int((end - start).total_seconds() // 60) if start and end else None


def number_in(text, most=10**LONGEST_NUMBER):
    """The whole number that someone posted, at most `most`; 0 where it is none, or without end."""
    text = str(text or "")
    return min(int(text), most) if text.isdecimal() and len(text) < LONGEST_NUMBER else 0
