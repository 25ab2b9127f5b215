"""How much is written into the index when a page changes."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from modelsearch.backends import get_search_backend

from agenda.models import ForumPage, TalkPage
from agenda.tests.factories import AppearanceFactory, ForumPageFactory, TalkPageFactory
from speakers.tests.factories import OrganisationPageFactory, SpeakerPageFactory

from ..search import freshness

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(home):
    """An organisation that a talk and a speaker show."""
    page = OrganisationPageFactory(title="远擎数据")
    AppearanceFactory(talk=TalkPageFactory(parent=ForumPageFactory()), organisation=page)
    return page


def written(monkeypatch):
    """The numbers of pages that are handed to the index at a time, by kind of page."""
    calls = []
    index = type(get_search_backend().get_index_for_model(TalkPage))
    add_items = index.add_items

    def watched(self, model, objs):
        calls.append((model.__name__, len(objs)))
        return add_items(self, model, objs)

    monkeypatch.setattr(index, "add_items", watched)
    return calls


def test_draft_is_written_alone(page, monkeypatch):
    calls = written(monkeypatch)

    page.title = "草稿"
    page.save_revision()

    assert calls == [("OrganisationPage", 1)]


def test_new_words_that_nobody_else_shows_are_written_alone(page, monkeypatch):
    calls = written(monkeypatch)

    page.profile = "一家公司。"
    page.save_revision().publish()

    assert set(calls) == {("OrganisationPage", 1)}


def forum_with(talks):
    forum = ForumPageFactory(start_date=date(2000 + talks, 1, 8))
    speaker = SpeakerPageFactory()
    for _number in range(talks):
        AppearanceFactory(talk=TalkPageFactory(parent=forum), speaker=speaker)
    forum.save_revision()
    return ForumPage.objects.get(pk=forum.pk)


def test_forum_takes_as_many_queries_with_many_talks_as_with_few(home):
    numbers = []
    for talks in (2, 25):
        forum = forum_with(talks)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            forum.unpublish()
        numbers.append(len(queries))

    assert numbers[0] == numbers[1]


def test_many_pages_are_written_in_chunks(home, monkeypatch):
    forum = forum_with(7)
    calls = written(monkeypatch)
    monkeypatch.setattr(freshness, "CHUNK", 3)

    forum.unpublish()

    assert [number for kind, number in calls if kind == "TalkPage"] == [3, 3, 1]
