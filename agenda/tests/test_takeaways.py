"""What the home page takes from the talks of a forum."""

import pytest

from ..queries import agenda_of
from ..status import Status
from ..takeaways import takeaways_of
from ..tracks import Track
from .factories import AppearanceFactory, ForumPageFactory, SessionFactory, TalkPageFactory

pytestmark = pytest.mark.django_db


def talk(forum, track, *points):
    """A talk on a track, in a session of its own."""
    session = SessionFactory(page=forum, track=track)
    key_points = [("point", {"zh": point, "en": ""}) for point in points]
    made = TalkPageFactory(parent=forum, session=session, key_points=key_points)
    AppearanceFactory(talk=made, speaker__title=f"讲{points[0] if points else ''}")
    return made


def taken(forum):
    return [(takeaway.words, takeaway.names) for takeaway in takeaways_of(agenda_of(forum))]


def test_first_key_point_of_three_tracks_is_taken(home):
    forum = ForumPageFactory()
    for number, track in enumerate(Track.values):
        talk(forum, track, f"要点{number}", "别的")

    assert taken(forum) == [("要点0", "讲要点0"), ("要点1", "讲要点1"), ("要点2", "讲要点2")]


def test_last_talk_of_a_track_speaks_for_it(home):
    forum = ForumPageFactory()
    talk(forum, Track.POLICY, "开场")
    talk(forum, Track.AI, "智能体")
    talk(forum, Track.POLICY, "分析")

    assert [words for words, names in taken(forum)] == ["分析", "智能体"]


def test_talk_without_key_points_is_passed_over(home):
    forum = ForumPageFactory()
    talk(forum, Track.POLICY, "分析")
    talk(forum, Track.POLICY)

    assert [words for words, names in taken(forum)] == ["分析"]


@pytest.mark.parametrize("what", ["talk", "session"])
def test_what_was_cancelled_leaves_nothing(home, what):
    forum = ForumPageFactory()
    cancelled = talk(forum, Track.POLICY, "没有讲")
    changed = cancelled if what == "talk" else cancelled.session
    changed.status = Status.CANCELLED
    changed.save()

    assert taken(forum) == []


def test_nothing_is_taken_from_an_empty_agenda(home):
    assert taken(ForumPageFactory()) == []
