"""Lists ask the database as often for many items as for one."""

from datetime import date

import pytest

from cases.tests.factories import CasePageFactory, IndustryFactory, TechnologyFactory
from speakers.tests.factories import OrganisationPageFactory

from .. import queries
from ..models import ForumPage
from .factories import (
    AppearanceFactory,
    ForumPageFactory,
    ReferencePageFactory,
    SessionFactory,
    TalkPageFactory,
    TermPageFactory,
    TopicPageFactory,
)

ONE_AND_MANY = pytest.mark.parametrize("count", [1, 30])


def make_talks(forum, count, **about):
    """Talks with two speakers and a topic each."""
    for _ in range(count):
        session = SessionFactory(page=forum)
        talk = TalkPageFactory(parent=forum, session=session)
        AppearanceFactory(talk=talk)
        AppearanceFactory(talk=talk)
        talk.topics = about.get("topics") or [TopicPageFactory()]
        talk.save()


def read_talks(talks):
    """Touch all that a list shows of a talk."""
    for talk in talks:
        for row in talk.appearances.all():
            assert (row.speaker.local.title, row.organisation.name, row.local.post) != ("", "", "")
            assert row.speaker.portrait is None
        assert talk.forum.year == 2026


@ONE_AND_MANY
def test_agenda_of_asks_as_often_for_many_talks(home, django_assert_num_queries, count):
    forum = ForumPageFactory()
    make_talks(forum, count)

    with django_assert_num_queries(5):
        agenda = queries.agenda_of(forum)
        read_talks([talk for entry in agenda for talk in entry.talks])

    assert sum(len(entry.talks) for entry in agenda) == count


@ONE_AND_MANY
def test_talks_of_asks_as_often_for_many_talks(home, django_assert_num_queries, count):
    topic = TopicPageFactory()
    make_talks(ForumPageFactory(), count, topics=[topic])

    with django_assert_num_queries(5):
        read_talks(queries.talks_of(topic))


@ONE_AND_MANY
def test_appearances_of_asks_as_often_for_many_appearances(home, django_assert_num_queries, count):
    forum, organisation = ForumPageFactory(), OrganisationPageFactory()
    for _ in range(count):
        AppearanceFactory(talk=TalkPageFactory(parent=forum), organisation=organisation)

    with django_assert_num_queries(7):
        rows = queries.appearances_of(organisation)
        for row in rows:
            assert (row.speaker.title, row.organisation, row.talk.forum) != (None, None, None)

    assert len(rows) == count


def make_speaker():
    return AppearanceFactory(talk=TalkPageFactory(parent=ForumPage.objects.get())).speaker


def make_case():
    return CasePageFactory(
        forum=ForumPage.objects.get(),
        industry=IndustryFactory(),
        technologies=[TechnologyFactory()],
    )


def make_term():
    return TermPageFactory(owned_by=OrganisationPageFactory())


def make_forum():
    return ForumPageFactory(start_date=date(1990 + ForumPage.objects.count(), 1, 8))


def read_case(case):
    words = [word.local.name for word in case.technologies.all()]
    return case.organisation.name, case.forum.year, case.industry.local.name, words


def read_speaker(speaker):
    return speaker.local.title, speaker.portrait


def read_term(term):
    return term.local.title, term.owned_by.local.title


def read_title(page):
    return page.local.title


@ONE_AND_MANY
@pytest.mark.parametrize(
    ("make", "read", "asked"),
    [
        (make_speaker, read_speaker, 2),
        (OrganisationPageFactory, read_title, 1),
        (make_case, read_case, 4),
        (make_term, read_term, 1),
        (TopicPageFactory, read_title, 1),
        (ReferencePageFactory, read_title, 1),
        (make_forum, read_title, 1),
    ],
)
def test_list_asks_as_often_for_many_items(
    home, rf, django_assert_num_queries, make, read, asked, count
):
    ForumPageFactory()
    made = [make() for _ in range(count)]
    index = made[0].get_parent().specific

    with django_assert_num_queries(asked):
        items = index.get_items(rf.get("/"))
        for item in items:
            read(item)

    assert set(made) <= set(items)
