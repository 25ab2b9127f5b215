"""What the checklist asks of a forum, read from its newest versions in a fixed number of queries.

A version is read as the data that it holds: making pages of it would ask for each row.
"""

import json
from datetime import date

from wagtail.images import get_image_model

from forum_site.translation.progress import progress_of
from speakers.models import SpeakerPage

from ..models import Participation, TalkPage
from .facts import ForumFacts, PersonFacts, SessionFacts, TalkFacts
from .timing import count_clashes


def facts_of(forum):
    """The `ForumFacts` of a forum, drafts included."""
    content = newest_content(forum)
    talks = talk_contents(forum)
    first_day, last_day = days(content)
    progress = progress_of(forum)
    return ForumFacts(
        page=forum.pk,
        first_day=first_day,
        last_day=last_day,
        has_city=bool(content["city"]),
        has_venue=bool(content["venue"]),
        has_theme=bool(content["theme"]),
        has_host=any(row["role"] == Participation.Role.HOST for row in content["participations"]),
        has_recap=bool(stream(content["recap"])),
        has_source=has_source(content),
        live=forum.live,
        changed=forum.has_unpublished_changes,
        sessions=[session_facts(row) for row in content["sessions"]],
        talks=talk_facts(talks),
        pictures=described(stream(content["photos"])),
        english=(progress.done, progress.total),
        cases=forum.cases.filter(live=True).count(),
        clashes=count_clashes(content, talks),
    )


def newest_content(page):
    """The data of a page's newest version; that of a page without versions is its own."""
    return page.latest_revision.content if page.latest_revision else page.serializable_data()


def talk_contents(forum):
    """(talk, data of its newest version) for each talk of a forum, in order."""
    talks = (
        TalkPage.objects.child_of(forum)
        .order_by("path")
        .select_related("latest_revision")
        .prefetch_related("appearances", "topics", "references", "terms")
    )
    return [(talk, newest_content(talk)) for talk in talks]


def days(content):
    """The first and the last day in the data of a forum."""
    first = as_date(content["start_date"])
    return first, as_date(content["end_date"]) or first


def has_source(content):
    """Whether the data of a forum says where its facts are from, and when or at which address."""
    return bool(content["source_name"] and (content["source_date"] or content["source_link"]))


def as_date(value):
    """A day, as a version holds it, or as a page does."""
    return date.fromisoformat(value) if isinstance(value, str) else value


def stream(value):
    """The blocks in the data of a StreamField."""
    return json.loads(value) if value else []


def described(blocks):
    """(in Chinese, in English) for each picture of a stream: whether it has alternative text.

    What is not said on the page is taken from the picture itself.
    """
    values = [block["value"] for block in blocks]
    images = get_image_model().objects.in_bulk([value["image"] for value in values])
    found = []
    for value in values:
        words, image = value.get("alt") or {}, images.get(value["image"])
        chinese = words.get("zh") or (image and image.description)
        english = words.get("en") or (image and image.description_en)
        found.append((bool(chinese), bool(english)))
    return found


def session_facts(row):
    """The `SessionFacts` of a session's data."""
    return SessionFacts(
        key=row["pk"],
        kind=row["kind"],
        status=row["status"],
        has_start=bool(row["start"]),
        has_room=bool(row["room"]),
    )


def talk_facts(talks):
    """The `TalkFacts` of talks with their data; asks once which speakers' pages are public."""
    speakers = {row["speaker"] for _talk, content in talks for row in content["appearances"]}
    visible = SpeakerPage.objects.visible().filter(pk__in=speakers)
    public = set(visible.values_list("pk", flat=True))
    return [
        TalkFacts(
            page=talk.pk,
            session=content["session"],
            status=content["status"],
            kind=content["kind"],
            has_own_title=bool(content["title"]) and not content["title_is_editorial"],
            has_summary=bool(content["summary"].strip()),
            has_points=bool(stream(content["key_points"])),
            has_material=bool(stream(content["slides"]) or stream(content["videos"])),
            people=tuple(person_facts(row, public) for row in content["appearances"]),
            live=talk.live,
            changed=talk.has_unpublished_changes,
        )
        for talk, content in talks
    ]


def person_facts(row, public):
    """The `PersonFacts` of an appearance's data."""
    return PersonFacts(
        page=row["speaker"],
        has_post=bool(row["organisation"] or row["post"]),
        public=row["speaker"] in public,
    )
