"""What pages find of forums and talks: in order, and nothing that is not public."""

from datetime import date

import pytest
from wagtail.models import PageViewRestriction

from speakers.tests.factories import OrganisationPageFactory, SpeakerPageFactory

from .. import queries
from ..models import ForumPage, TalkPage
from .factories import (
    AppearanceFactory,
    ForumPageFactory,
    ParticipationFactory,
    ReferencePageFactory,
    SessionFactory,
    TalkPageFactory,
    TermPageFactory,
    TopicPageFactory,
)


def unpublish(page):
    page.unpublish()


def make_private(page):
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


HIDE = pytest.mark.parametrize("hide", [unpublish, make_private])


@pytest.fixture
def forum(home):
    return ForumPageFactory()


@pytest.fixture
def older(forum):
    return ForumPageFactory(start_date=date(2025, 1, 8))


def test_agenda_of_a_forum_has_its_sessions_and_talks_in_order(forum):
    second = SessionFactory(page=forum, sort_order=2)
    first = SessionFactory(page=forum, sort_order=1)
    talks = [TalkPageFactory(parent=forum, session=row) for row in (second, first, second)]

    agenda = queries.agenda_of(forum)

    assert [(entry.session, entry.number, entry.talks) for entry in agenda] == [
        (first, 1, [talks[1]]),
        (second, 2, [talks[0], talks[2]]),
    ]


def test_agenda_of_a_forum_leaves_other_forums_out(forum, older):
    TalkPageFactory(parent=older)
    own = TalkPageFactory(parent=forum)

    assert [entry.talks for entry in queries.agenda_of(forum)] == [[own]]


@HIDE
def test_agenda_of_a_forum_leaves_hidden_talks_out(forum, hide):
    shown, hidden = TalkPageFactory(parent=forum), TalkPageFactory(parent=forum)
    assert queries.agenda_of(forum)[0].talks == [shown, hidden]

    hide(hidden)

    assert queries.agenda_of(forum)[0].talks == [shown]


@HIDE
def test_agenda_of_a_forum_leaves_hidden_speakers_and_organisations_out(forum, hide):
    hidden_row, shown_row = (AppearanceFactory(talk=TalkPageFactory(parent=forum)) for _ in "ab")
    for row in (hidden_row, shown_row):
        extra = AppearanceFactory(talk=row.talk)
        if row is hidden_row:
            hide(extra.organisation)

    hide(hidden_row.speaker)

    first, second = queries.agenda_of(forum)[0].talks
    assert [row.organisation for row in first.appearances.all()] == [None]
    assert len(second.appearances.all()) == 2


def test_latest_forum_is_the_newest_visible_one(forum, older):
    future = ForumPageFactory(start_date=date(2027, 1, 8))
    assert queries.latest_forum() == future

    unpublish(future)

    assert queries.latest_forum() == forum


def test_latest_forum_of_an_empty_site_is_none(home):
    assert queries.latest_forum() is None


def test_talks_of_a_subject_stand_newest_forum_first_and_know_their_forum(forum, older):
    topic = TopicPageFactory()
    talks = [TalkPageFactory(parent=parent) for parent in (older, forum, forum)]
    for talk in talks:
        talk.topics = [topic]
        talk.save()

    found = queries.talks_of(topic)

    assert found == [talks[1], talks[2], talks[0]]
    assert [talk.forum for talk in found] == [forum, forum, older]


@pytest.mark.parametrize(
    ("factory", "relation"),
    [
        (TopicPageFactory, "topics"),
        (ReferencePageFactory, "references"),
        (TermPageFactory, "terms"),
    ],
)
def test_talks_of_every_kind_of_subject_are_found(forum, factory, relation):
    subject, other = factory(), factory()
    talk = TalkPageFactory(parent=forum)
    setattr(talk, relation, [subject])
    talk.save()

    assert (queries.talks_of(subject), queries.talks_of(other)) == ([talk], [])


@HIDE
def test_at_forums_drops_hidden_talks(forum, hide):
    shown, hidden = TalkPageFactory(parent=forum), TalkPageFactory(parent=forum)
    assert queries.at_forums(TalkPage.objects.all()) == [shown, hidden]

    hide(hidden)

    assert queries.at_forums(TalkPage.objects.all()) == [shown]


@HIDE
def test_at_forums_drops_the_talks_of_a_hidden_forum(forum, older, hide):
    shown, hidden = TalkPageFactory(parent=forum), TalkPageFactory(parent=older)
    assert queries.at_forums(TalkPage.objects.all()) == [shown, hidden]

    hide(ForumPage.objects.get(pk=older.pk))

    assert queries.at_forums(TalkPage.objects.all()) == [shown]


def test_appearances_of_a_speaker_stand_newest_forum_first(forum, older):
    speaker = SpeakerPageFactory()
    old, new = (
        AppearanceFactory(talk=TalkPageFactory(parent=parent), speaker=speaker)
        for parent in (older, forum)
    )
    AppearanceFactory(talk=new.talk)

    found = queries.appearances_of(speaker)

    assert found == [new, old]
    assert [row.talk.forum for row in found] == [forum, older]


@HIDE
def test_appearances_of_an_organisation_drop_hidden_talks_and_speakers(forum, hide):
    organisation = OrganisationPageFactory()
    rows = [
        AppearanceFactory(talk=TalkPageFactory(parent=forum), organisation=organisation)
        for _ in range(3)
    ]
    assert queries.appearances_of(organisation) == rows

    hide(rows[0].talk)
    hide(rows[1].speaker)

    assert queries.appearances_of(organisation) == [rows[2]]


@HIDE
def test_participations_in_a_forum_drop_hidden_organisations(forum, hide):
    named = ParticipationFactory(page=forum, organisation=None, name="各行业协会")
    hidden, shown = ParticipationFactory(page=forum), ParticipationFactory(page=forum)
    assert queries.participations_in(forum) == [named, hidden, shown]

    hide(hidden.organisation)

    found = queries.participations_in(ForumPage.objects.get())
    assert [(row, row.organisation) for row in found] == [
        (named, None),
        (shown, shown.organisation),
    ]


@HIDE
@pytest.mark.parametrize(
    ("factory", "relation", "query"),
    [
        (TopicPageFactory, "topics", queries.topics_of),
        (ReferencePageFactory, "references", queries.references_of),
        (TermPageFactory, "terms", queries.terms_of),
    ],
)
def test_subjects_of_a_talk_are_the_visible_ones(forum, factory, relation, query, hide):
    talk, shown, hidden = TalkPageFactory(parent=forum), factory(), factory()
    setattr(talk, relation, [hidden, shown])
    talk.save()
    assert list(query(talk)) == [shown, hidden]

    hide(hidden)

    assert list(query(talk)) == [shown]


@HIDE
def test_issuers_of_a_reference_are_the_visible_ones(home, hide):
    shown, hidden = OrganisationPageFactory(), OrganisationPageFactory()
    reference = ReferencePageFactory(issuers=[hidden, shown])
    assert list(queries.issuers_of(reference)) == [shown, hidden]

    hide(hidden)

    assert list(queries.issuers_of(reference)) == [shown]
