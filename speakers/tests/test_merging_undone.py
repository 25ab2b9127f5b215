"""A merge is taken apart as a whole, or it is said why not and nothing changes."""

import json

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, PageLogEntry

from agenda.models import Appearance, TalkPage
from agenda.tests.factories import (
    AppearanceFactory,
    ForumPageFactory,
    ReferencePageFactory,
    TalkPageFactory,
)
from forum_site.models import DraftLink

from ..models import Merge, OrganisationPage, SpeakerPage
from .factories import OrganisationPageFactory, SpeakerPageFactory
from .test_merging_pages import link, newest_content, post_merge, with_version

pytestmark = pytest.mark.django_db


@pytest.fixture
def kept(home):
    page = SpeakerPageFactory(title="张译今", title_en="", slug="zhang-yijin")
    page.save_revision().publish()
    return SpeakerPage.objects.get(pk=page.pk)


@pytest.fixture
def gone(home):
    page = SpeakerPageFactory(
        title="张译今博士", title_en="Zhang Yijin", slug="dr-zhang", bio="研究员。"
    )
    page.save_revision().publish()
    SpeakerPageFactory(slug="after")
    return SpeakerPage.objects.get(pk=page.pk)


def undo(client, merged=None):
    merged = merged or Merge.objects.first()
    return client.post(reverse("merging:undo", args=[merged.pk]))


def rows_of_everything():
    links = DraftLink.objects.values_list("pk", "page", "token", "reader")
    return list(Appearance.objects.order_by("pk").values_list()), list(links)


def said(answer):
    return [str(message) for message in get_messages(answer.wsgi_request)]


def test_undo_restores_rows_versions_and_the_page_as_they_were(editor_client, kept, gone):
    own = AppearanceFactory(talk=TalkPageFactory(parent=ForumPageFactory()), speaker=kept)
    AppearanceFactory(talk=own.talk, speaker=gone, post="主任")
    talk = with_version(own.talk)
    other = with_version(AppearanceFactory(speaker=gone).talk)
    DraftLink.objects.create(page=gone, reader="李", expires_at="2030-01-01T00:00Z")
    before = rows_of_everything()
    contents = [newest_content(page)["appearances"] for page in (talk, other)]
    was = SpeakerPage.objects.get(pk=gone.pk)

    post_merge(editor_client, kept, gone)
    undo(editor_client)

    assert rows_of_everything() == before
    assert [newest_content(page)["appearances"] for page in (talk, other)] == contents
    back = SpeakerPage.objects.get(pk=gone.pk)
    for name in ("title", "slug", "path", "url_path", "live", "latest_revision_id", "bio"):
        assert getattr(back, name) == getattr(was, name), name
    assert back.revisions.count() == 1
    assert Page.find_problems() == ([], [], [], [], [])


def test_undo_takes_back_names_fields_and_redirects(editor_client, client, kept, gone):
    Redirect.add_redirect("/zh-hans/speakers/older/", gone)

    post_merge(editor_client, kept, gone)
    undo(editor_client)

    page = SpeakerPage.objects.get(pk=kept.pk)
    assert (page.title_en, page.bio, page.other_names) == ("", "", "")
    assert client.get("/zh-hans/speakers/dr-zhang/").status_code == 200
    assert client.get("/zh-hans/speakers/older/").url == "/zh-hans/speakers/dr-zhang/"
    found = client.get("/api/search/?q=张译今博士&lang=zh-hans").json()["results"]
    assert found[0]["title"] == "张译今博士"


def test_undo_of_an_organisation_gives_back_what_it_issued_and_links(editor_client, home):
    kept, gone = OrganisationPageFactory(), OrganisationPageFactory()
    reference = ReferencePageFactory()
    reference.issuers.add(kept, gone)
    reference.save()
    reference = with_version(reference)
    words = {"zh": link(gone), "en": ""}
    body = [{"type": "paragraph", "id": "b1", "value": words}]
    talk = TalkPageFactory(parent=ForumPageFactory(), body=json.dumps(body))

    post_merge(editor_client, kept, gone)
    assert list(reference.issuers.through.objects.values_list("organisationpage")) == [(kept.pk,)]
    undo(editor_client)

    reference = type(reference).objects.get(pk=reference.pk)
    assert {page.pk for page in reference.issuers.all()} == {kept.pk, gone.pk}
    assert sorted(newest_content(reference)["issuers"]) == [kept.pk, gone.pk]
    assert TalkPage.objects.get(pk=talk.pk).body.get_prep_value()[0]["value"]["zh"] == link(gone)
    assert OrganisationPage.objects.filter(pk=gone.pk).exists()


def test_a_talk_that_was_edited_otherwise_since_is_turned_back_too(editor_client, kept, gone):
    row = AppearanceFactory(speaker=gone)
    talk = with_version(row.talk)

    post_merge(editor_client, kept, gone)
    talk = TalkPage.objects.get(pk=talk.pk)
    talk.title = "另一个题目"
    talk.save_revision().publish()
    undo(editor_client)

    row = Appearance.objects.get()
    assert row.speaker == gone
    assert newest_content(talk)["title"] == "另一个题目"
    assert newest_content(talk)["appearances"][0]["speaker"] == gone.pk


def test_nothing_is_undone_where_the_speakers_of_a_talk_changed_since(editor_client, kept, gone):
    talk = with_version(AppearanceFactory(speaker=gone).talk)
    other = AppearanceFactory(speaker=gone)

    post_merge(editor_client, kept, gone)
    talk = TalkPage.objects.get(pk=talk.pk)
    row = talk.appearances.get()
    row.post = "院长"
    talk.appearances = [row]
    talk.save_revision()
    answer = undo(editor_client)

    assert any(talk.title in text for text in said(answer))
    assert not SpeakerPage.objects.filter(pk=gone.pk).exists()
    other.refresh_from_db()
    assert other.speaker == kept
    assert Merge.objects.get().undone_at is None


def test_merges_are_undone_last_first(editor_client, kept, gone):
    third = SpeakerPageFactory(title="张译今三", slug="third")
    row = AppearanceFactory(speaker=gone)
    post_merge(editor_client, kept, gone)
    post_merge(editor_client, third, kept)
    first, second = Merge.objects.order_by("made_at")

    undo(editor_client, first)
    assert not SpeakerPage.objects.filter(pk=gone.pk).exists()
    undo(editor_client, second)
    undo(editor_client, first)

    row.refresh_from_db()
    assert row.speaker == gone
    assert SpeakerPage.objects.filter(pk__in=[kept.pk, gone.pk, third.pk]).count() == 3


def test_an_address_that_another_page_has_now_is_said(editor_client, kept, gone):
    post_merge(editor_client, kept, gone)
    Redirect.objects.all().delete()
    SpeakerPageFactory(slug="dr-zhang")

    answer = undo(editor_client)

    assert any("dr-zhang" in text for text in said(answer))
    assert not SpeakerPage.objects.filter(pk=gone.pk).exists()


def test_the_history_offers_the_undo_until_it_is_done(editor_client, kept, gone):
    post_merge(editor_client, kept, gone)
    address = reverse("merging:undo", args=[Merge.objects.get().pk])
    history = reverse("wagtailadmin_pages:history", args=[kept.pk])

    assert f'data-w-action-url-value="{address}"' in editor_client.get(history).content.decode()
    undo(editor_client)
    after = editor_client.get(history)
    assert address not in after.content.decode()
    actions = [entry.action for entry in after.context["object_list"]]
    assert {"speakers.merge", "speakers.unmerge"} <= set(actions)
    undone = PageLogEntry.objects.filter(action="speakers.unmerge")
    assert set(undone.values_list("page", flat=True)) == {kept.pk, gone.pk}


def test_an_undo_needs_a_post_and_the_right_to_publish(editor_client, client, kept, gone):
    post_merge(editor_client, kept, gone)
    address = reverse("merging:undo", args=[Merge.objects.get().pk])

    assert editor_client.get(address).status_code == 405
    assert client.post(address).status_code == 302
    assert Merge.objects.get().undone_at is None
