"""A change of a page is in the index at once, for all that is below it."""

from datetime import date

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils.timezone import now, timedelta
from modelsearch.backends import get_search_backend
from wagtail.models import Page, PageViewRestriction

from agenda.models import ForumIndexPage, TalkPage
from agenda.tests.factories import ForumPageFactory, TalkPageFactory

from .factories import StandardPageFactory
from .searching import counts, found

pytestmark = pytest.mark.django_db

TALK = "灯塔工厂"


@pytest.fixture
def talk(home):
    """A published talk on lighthouses at the forum of 2026, with a version."""
    talk = TalkPageFactory(parent=ForumPageFactory(), title=TALK, title_en="Lighthouses")
    talk.save_revision().publish()
    return TalkPage.objects.get()


@pytest.fixture
def forum(talk):
    return talk.get_parent().specific


def private(page):
    return PageViewRestriction.objects.create(page=page, restriction_type="login")


def bulk(client, action, *pages, **data):
    """Confirm an action in the explorer for pages that are ticked."""
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
    keys = "&".join(f"id={page.pk}" for page in pages)
    answer = client.post(f"{address}?{keys}&next=/admin/", data)
    assert answer.status_code == 302


def test_page_is_found_when_it_is_published_and_not_before(client, home):
    page = StandardPageFactory(title="灯塔", live=False)
    assert found(client, "灯塔") == set()

    page.save_revision().publish()

    assert found(client, "灯塔") == {"灯塔"}


def test_page_that_is_unpublished_is_not_found(client, talk):
    assert found(client, "灯塔") == {TALK}

    talk.unpublish()

    assert found(client, "灯塔") == set()
    assert counts(client, "灯塔", "kind") == {}


def test_draft_of_a_published_page_is_found_when_it_is_published(client, talk):
    talk.title = "智能工厂"
    version = talk.save_revision()
    assert found(client, "灯塔") == {TALK}
    assert found(client, "智能") == set()

    version.publish()

    assert found(client, "灯塔") == set()
    assert found(client, "智能") == {"智能工厂"}


def test_earlier_version_is_found_again_when_it_is_published(client, talk):
    earlier = talk.latest_revision
    talk.title = "智能工厂"
    talk.save_revision().publish()

    earlier.publish()

    assert (found(client, "灯塔"), found(client, "智能")) == ({TALK}, set())


@pytest.mark.parametrize("above", ["forum", "index", "home"])
def test_all_below_a_page_goes_and_comes_with_it(client, talk, above):
    pages = {"forum": talk.get_parent(), "index": ForumIndexPage.objects.get()}
    page = (pages.get(above) or talk.get_site().root_page).specific

    page.unpublish()
    assert counts(client, "灯塔", "kind") == {}

    page.save_revision().publish()
    assert found(client, "灯塔") == {TALK}


@pytest.mark.parametrize("above", ["talk", "forum", "home"])
def test_private_branch_is_not_found_until_it_is_public_again(client, talk, home, above):
    page = {"talk": talk, "forum": talk.get_parent(), "home": home}[above]

    restriction = private(page)
    assert counts(client, "灯塔", "kind") == {}

    restriction.restriction_type = PageViewRestriction.PASSWORD
    restriction.password = "word"  # noqa: S105
    restriction.save()
    assert counts(client, "灯塔", "kind") == {}

    restriction.delete()
    assert found(client, "灯塔") == {TALK}


def test_privacy_is_set_and_lifted_in_the_admin(client, editor_client, talk, forum):
    address = reverse("wagtailadmin_pages:set_privacy", args=[forum.pk])

    editor_client.post(address, {"restriction_type": "login", "password": "", "groups": []})
    assert counts(client, "灯塔", "kind") == {}

    editor_client.post(address, {"restriction_type": "none", "password": "", "groups": []})
    assert found(client, "灯塔") == {TALK}


def test_page_moved_into_a_private_branch_is_not_found(client, talk, forum):
    other = ForumPageFactory(start_date=date(2025, 1, 8))
    private(other)

    talk.move(other, pos="last-child")
    assert counts(client, "灯塔", "kind") == {}

    TalkPage.objects.get().move(Page.objects.get(pk=forum.pk), pos="last-child")
    assert found(client, "灯塔") == {TALK}


def test_page_moved_to_another_forum_is_of_its_year(client, talk):
    other = ForumPageFactory(start_date=date(2025, 1, 8))
    assert counts(client, "灯塔", "year") == {"2026": 1}

    talk.move(other, pos="last-child")

    assert counts(client, "灯塔", "year") == {"2025": 1}


def test_deleted_branch_is_not_found(client, talk, forum):
    Page.objects.get(pk=forum.pk).delete()

    assert counts(client, "灯塔", "kind") == {}
    assert get_search_backend().autocomplete("灯塔", Page).count() == 0


def test_bulk_actions_are_followed(client, editor_client, talk, forum):
    bulk(editor_client, "unpublish", forum)
    assert counts(client, "灯塔", "kind") == {}

    bulk(editor_client, "publish", forum)
    assert found(client, "灯塔") == {TALK}

    other = ForumPageFactory(start_date=date(2025, 1, 8))
    bulk(editor_client, "move", talk, chooser=other.pk, apply_to_all=False)
    assert counts(client, "灯塔", "year") == {"2025": 1}

    bulk(editor_client, "delete", talk)
    assert counts(client, "灯塔", "kind") == {}


def test_page_that_expires_is_not_found(client, talk):
    TalkPage.objects.update(expire_at=now() - timedelta(minutes=1))

    call_command("publish_scheduled")

    assert counts(client, "灯塔", "kind") == {}


def test_scheduled_page_is_found_when_its_time_has_come(client, home):
    page = StandardPageFactory(title="灯塔", live=False)
    page.go_live_at = now() + timedelta(days=1)
    version = page.save_revision()
    version.publish()
    assert found(client, "灯塔") == set()

    version.refresh_from_db()
    version.approved_go_live_at = now() - timedelta(minutes=1)
    version.content["go_live_at"] = None
    version.save()
    call_command("publish_scheduled")

    assert found(client, "灯塔") == {"灯塔"}


def test_copy_is_found_where_it_is_published(client, talk):
    talk.copy(update_attrs={"slug": "draft", "title": "灯塔草稿"}, keep_live=False)
    assert found(client, "灯塔") == {TALK}

    talk.copy(update_attrs={"slug": "copy", "title": "灯塔副本"})
    assert found(client, "灯塔") == {TALK, "灯塔副本"}


def test_copy_of_a_private_branch_is_not_found(client, forum):
    private(forum)

    forum.copy(recursive=True, update_attrs={"slug": "2027"})

    assert counts(client, "灯塔", "kind") == {}


def test_alias_goes_with_its_page(client, talk):
    other = ForumPageFactory(start_date=date(2025, 1, 8))
    talk.create_alias(parent=other)
    assert counts(client, "灯塔", "year") == {"2026": 1, "2025": 1}

    talk.title = "智能工厂"
    talk.save_revision().publish()
    assert counts(client, "智能", "year") == {"2026": 1, "2025": 1}

    TalkPage.objects.get(pk=talk.pk).unpublish()
    assert counts(client, "智能", "year") == {}


def test_page_is_not_published_where_the_index_cannot_be_written(client, talk, monkeypatch):
    talk.title = "智能工厂"
    version = talk.save_revision()

    def full(*args):
        raise OSError("no space left")

    monkeypatch.setattr("forum_site.search.backends.writing.document_of", full)
    with pytest.raises(OSError, match="no space"):
        version.publish()

    assert TalkPage.objects.get().title == TALK
    assert found(client, "灯塔") == {TALK}
