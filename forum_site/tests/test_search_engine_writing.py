"""What a search engine is told, and that staff's work does not depend on it."""

import time

import opensearchpy
import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse
from wagtail.models import PageViewRestriction
from wagtail_factories import ImageFactory

from agenda.models import TalkPage, TopicPage
from agenda.tests.factories import AppearanceFactory, TalkPageFactory, TopicPageFactory
from agenda.tests.forms import talk_form

from ..search.asked import Asked
from ..search.engine import writing
from ..search.engine.asking import ENGINE
from ..search.engine.breaker import breaker
from ..search.find import find


@pytest.fixture
def index(engine, home):
    """The engine with the pages that there are; gives its documents by the keys of pages."""
    call_command("update_index", backend_name=ENGINE, verbosity=0)

    def documents():
        return {
            int(key): document
            for key, document in engine.engine.index(alias())["documents"].items()
        }

    return documents


@pytest.fixture
def commits(django_capture_on_commit_callbacks):
    """A block at whose end what is done in it is stored for good."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


def alias():
    return f"forum_pages_v{writing.VERSION}"


def publish(client, talk, **changes):
    """Publish a talk as an editor does."""
    return client.post(
        reverse("wagtailadmin_pages:edit", args=[talk.pk]),
        talk_form(talk, **{"action-publish": "yes"}, **changes),
    )


def test_engine_is_told_what_an_editor_publishes(index, engine, editor_client, commits):
    with commits():
        talk = TalkPageFactory(title="旧题目")
    assert "旧题" in index()[talk.pk]["title"].split()

    with commits():
        publish(editor_client, talk, title="数据标注")

    document = index()[talk.pk]
    assert {"数据", "据标", "标注"} < set(document["title"].split())
    assert (document["public"], document["kind"], document["years"]) == (True, "talk", ["2026"])
    assert document["names"].split("\n")[0] == "数据标注"


def test_nothing_is_sent_that_is_not_stored(index, engine):
    engine.requests.clear()

    TalkPageFactory(title="数据标注")

    assert engine.requests == []


def test_pages_that_show_a_name_follow_when_it_changes(index, commits):
    with commits():
        row = AppearanceFactory(speaker__title="张三")
        row.talk.save()
    with commits():
        row.speaker.title = "李四"
        row.speaker.save()

    assert "李四" in index()[row.talk.pk]["body"].split()
    assert "张三" not in index()[row.talk.pk]["body"].split()


def test_words_of_a_page_that_not_everyone_may_read_stay_here(index, commits):
    with commits():
        draft = TalkPageFactory(title="草稿", live=False)
        talk = TalkPageFactory(title="数据标注")
    with commits():
        PageViewRestriction.objects.create(page=talk, restriction_type=PageViewRestriction.LOGIN)

    for page in (draft, talk):
        assert index()[page.pk] == {"page": page.pk, "public": False}
    assert find(Asked("数据标注")).total == 0


def test_deleted_page_is_taken_out(index, editor_client, commits):
    with commits():
        topic = TopicPageFactory()
    key = topic.pk
    assert key in index()

    with commits():
        editor_client.post(reverse("wagtailadmin_pages:delete", args=[key]))

    assert not TopicPage.objects.exists()
    assert key not in index()


def test_only_pages_are_sent(index, engine, commits):
    engine.requests.clear()

    with commits():
        image = ImageFactory(title="数据标注")
        image.delete()

    assert engine.requests == []


@pytest.mark.parametrize("trouble", ["drop", 500, "no JSON", "a list", "hang"])
def test_publishing_goes_on_while_the_engine_is_away(
    index, engine, editor_client, commits, caplog, trouble
):
    talk = TalkPageFactory(title="旧题目")
    engine.requests.clear()
    engine.trouble = trouble
    started = time.monotonic()

    with commits():
        answer = publish(editor_client, talk, title="数据标注")
    with commits():
        publish(editor_client, talk, title="数据标注方法")

    assert answer.status_code == 302
    assert TalkPage.objects.get().title == "数据标注方法"
    assert time.monotonic() - started < 8
    assert len(engine.requests) == 1
    assert [record.name for record in caplog.records] == ["forum_site.search.engine.breaker"]
    assert [result.page.pk for result in find(Asked("标注方法")).results] == [talk.pk]


def test_page_that_the_engine_refuses_is_logged_and_the_engine_goes_on_being_asked(
    index, engine, commits, caplog
):
    engine.engine.index(alias())["mapping"]["properties"].pop("body")

    with commits():
        TalkPageFactory(title="数据标注")

    assert "The search engine refused what it was given: " in caplog.text
    assert breaker.is_closed


def test_page_is_not_sent_where_there_is_no_index_of_ours(engine, home, commits):
    with commits():
        TalkPageFactory()

    assert engine.engine.indexes == {}
    assert not breaker.is_closed


# Writing all anew


def test_all_is_written_into_a_new_index_that_takes_the_place_of_the_old(index, engine):
    (before,) = engine.engine.indexes
    talk = TalkPageFactory()
    engine.engine.indexes["forum_pages_v0_broke0ff"] = engine.engine.indexes[before]
    engine.engine.indexes["other_pages_v1_abcdefg"] = engine.engine.indexes[before]

    call_command("update_index", backend_name=ENGINE, verbosity=0)

    (after,) = engine.engine.aliases[alias()]
    assert after != before
    assert set(engine.engine.indexes) == {after, "other_pages_v1_abcdefg"}
    assert talk.pk in index()


def test_code_that_reads_pages_in_another_way_does_not_ask_the_old_index(
    index, engine, monkeypatch
):
    talk = TalkPageFactory(title="数据标注")
    monkeypatch.setattr(writing, "VERSION", writing.VERSION + 1)

    assert [result.page.pk for result in find(Asked("数据标注")).results] == [talk.pk]
    assert not breaker.is_closed


@pytest.mark.parametrize("trouble", [500, "drop"])
def test_whoever_writes_all_anew_is_told_that_it_did_not_work(engine, home, trouble):
    engine.trouble = trouble

    with pytest.raises(CommandError, match="The search engine cannot be used: "):
        call_command("update_index", backend_name=ENGINE, verbosity=0)


def test_admin_asks_the_database(index, engine, editor_client):
    talk = TalkPageFactory(title="数据标注")
    engine.requests.clear()

    answer = editor_client.get(reverse("wagtailadmin_pages:search"), {"q": "标注"})

    assert [page.pk for page in answer.context["pages"]] == [talk.pk]
    assert engine.requests == []
    with pytest.raises(NotImplementedError):
        TalkPage.objects.search("标注", backend=ENGINE)


def test_client_is_the_one_that_is_pinned():
    assert opensearchpy.__version__[0] == 3
