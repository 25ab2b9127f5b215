"""The newest talk of each speaker, and the monogram with its ring."""

import re
from datetime import date

import pytest
from django.template import Context, Template
from django.utils import translation

from speakers.tests.factories import SpeakerPageFactory

from ..patterns import pattern_of
from ..queries import latest_appearances
from ..rings import draw, portrait
from ..tracks import Track
from .factories import AppearanceFactory, ForumPageFactory, SessionFactory, TalkPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def forum(home):
    """Three sessions; nobody has spoken yet."""
    forum = ForumPageFactory(start_date=date(2026, 1, 8))
    for track in (Track.POLICY, Track.AI, Track.DATA):
        SessionFactory(page=forum, track=track)
    return forum


def speak(forum, place=1, speaker=None, **about):
    """An appearance at a forum's session."""
    session = forum.sessions.order_by("sort_order")[place] if forum.sessions.exists() else None
    talk = TalkPageFactory(parent=forum, session=session, **about)
    return AppearanceFactory(talk=talk, speaker=speaker or SpeakerPageFactory())


def monogram(speaker, size="card", track=""):
    context = {
        "speaker": speaker,
        "appearance": latest_appearances([speaker]).get(speaker.pk),
        "size": size,
        "track": track,
    }
    return Template('{% include "includes/monogram.html" %}').render(Context(context))


def words(svg):
    return re.search(r"<text[^>]*>(.*?)</text>", svg).group(1)


def test_newest_appearance_knows_its_place_on_the_agenda(forum):
    row = speak(forum, place=1)

    found = latest_appearances([row.speaker])[row.speaker_id]

    assert (found, found.talk.forum, found.organisation) == (row, forum, row.organisation)
    assert (found.entry.number, found.track, len(found.agenda)) == (2, "ai", 3)


def test_newest_forum_counts_and_there_the_first_talk(forum):
    speaker = SpeakerPageFactory()
    speak(ForumPageFactory(start_date=date(2025, 1, 8)), speaker=speaker)
    first = speak(forum, place=2, speaker=speaker)
    speak(forum, place=0, speaker=speaker)

    assert latest_appearances([speaker]) == {speaker.pk: first}


def test_talk_without_a_session_has_no_place(forum):
    row = AppearanceFactory(talk=TalkPageFactory(parent=forum))

    found = latest_appearances([row.speaker])[row.speaker_id]

    assert (found.entry, found.track) == (None, "")


def test_drafts_and_hidden_forums_are_not_told(forum):
    draft, hidden = speak(forum, live=False), speak(ForumPageFactory(start_date=date(2025, 1, 8)))
    hidden.talk.forum.unpublish()

    assert latest_appearances([draft.speaker, hidden.speaker]) == {}


def test_hidden_organisation_is_not_told(forum):
    row = speak(forum)
    row.organisation.unpublish()

    assert latest_appearances([row.speaker])[row.speaker_id].organisation is None


@pytest.mark.parametrize("count", [1, 3])
def test_latest_appearances_ask_as_often_for_many_speakers(forum, django_assert_num_queries, count):
    older = ForumPageFactory(start_date=date(2025, 1, 8))
    SessionFactory(page=older)
    rows = [speak(forum, place) for place in range(count)]
    rows += [speak(older, 0) for _ in range(count)]

    with django_assert_num_queries(5):
        found = latest_appearances([row.speaker for row in rows])
        for row in found.values():
            assert (row.talk.forum.year, row.organisation.name, row.entry.number) != (0, "", 0)

    assert len(found) == 2 * count


def test_nobody_asks_nothing(django_assert_num_queries):
    with django_assert_num_queries(0):
        assert latest_appearances([]) == {}


@pytest.mark.parametrize(("language", "numeral"), [("zh-hans", "二"), ("en", "02")])
def test_tag_gives_the_numeral_in_the_readers_way(forum, language, numeral):
    row = speak(forum, place=1)
    template = Template(
        "{% load agenda_tags %}{% latest_appearances speakers as newest %}"
        "{% with row=newest|get:speaker.pk %}{{ row.numeral }}{% endwith %}"
    )

    with translation.override(language):
        written = template.render(Context({"speakers": [row.speaker], "speaker": row.speaker}))

    assert written == numeral


def test_monogram_wears_the_track_and_the_arc_of_the_newest_talk(forum):
    row = speak(forum, place=1)
    found = latest_appearances([row.speaker])[row.speaker_id]

    svg = monogram(row.speaker)

    assert 'class="monogram track-ai"' in svg
    assert 'viewBox="0 0 132 99"' in svg
    assert re.findall(r'class="own" stroke-width="5" d="(M[^"]*)"', svg) == [
        found_arc(found.agenda, place=1)
    ]


def found_arc(agenda, place):
    pattern = pattern_of(agenda)
    return portrait(pattern, pattern.arcs[place]).own


def test_monogram_of_somebody_who_never_spoke_has_no_arc_and_no_track(home):
    svg = monogram(SpeakerPageFactory(title="欧阳修"))

    assert 'class="monogram"' in svg
    assert 'class="own"' not in svg
    assert portrait(draw([])).hairlines in svg
    assert words(svg) == "欧阳"


def test_small_monogram_is_a_square_without_rings_in_the_colour_it_is_told(home):
    svg = monogram(SpeakerPageFactory(title="张译今"), size="small", track="data")

    assert 'class="monogram track-data"' in svg
    assert 'viewBox="0 0 100 100"' in svg
    assert ("<path" in svg, words(svg)) == (False, "张")


def test_monogram_is_in_the_readers_letters_or_marked_as_chinese(home):
    with_english = SpeakerPageFactory(title="张译今", title_en="Zhang Yijin")
    without = SpeakerPageFactory(title="马骉", title_en="")

    with translation.override("en"):
        assert words(monogram(with_english)) == "ZY"
        svg = monogram(without)

    assert words(svg) == "马"
    assert 'lang="zh-Hans"' in svg


def test_monogram_is_hidden_as_the_name_stands_beside_it(home):
    assert 'aria-hidden="true"' in monogram(SpeakerPageFactory())
