"""An old address leads to the new one, in both languages, for the page and all below it."""

from datetime import date

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from agenda.models import ForumPage, TalkPage
from agenda.tests.factories import ForumPageFactory, TalkPageFactory
from speakers.models import SpeakerPage
from speakers.tests.factories import SpeakerPageFactory

LANGUAGES = ("zh-hans", "en")


@pytest.fixture
def forum(home):
    forum = ForumPageFactory(slug="2026")
    TalkPageFactory(parent=forum, slug="opening")
    return ForumPage.objects.get()


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    """What is done inside is committed; redirects are left then."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


def rename(forum, slug):
    forum.slug = slug
    forum.save_revision().publish()


def leads_to(client, path):
    """Where an address without its language leads, in each language."""
    answers = [client.get(f"/{code}/{path}") for code in LANGUAGES]
    assert [answer.status_code for answer in answers] == [301, 301]
    return [answer["Location"] for answer in answers]


def in_each_language(path):
    return [f"/{code}/{path}" for code in LANGUAGES]


def test_rename_leaves_redirects_for_the_page_and_its_children(client, committed, forum):
    with committed():
        rename(forum, "forum-2026")

    assert leads_to(client, "forums/2026/") == in_each_language("forums/forum-2026/")
    assert leads_to(client, "forums/2026/opening/") == in_each_language(
        "forums/forum-2026/opening/"
    )


def test_rename_leads_to_a_page_that_answers(client, committed, forum):
    with committed():
        rename(forum, "forum-2026")

    answer = client.get("/en/forums/2026/opening/", follow=True)

    assert (answer.status_code, answer.context["page"].slug) == (200, "opening")


def test_rename_twice_leads_to_the_last_address(client, committed, forum):
    for slug in ("forum-2026", "first-forum"):
        with committed():
            rename(forum, slug)

    for old in ("2026", "forum-2026"):
        assert leads_to(client, f"forums/{old}/") == in_each_language("forums/first-forum/")


def test_move_leaves_redirects_for_the_page(client, committed, forum):
    other = ForumPageFactory(start_date=date(2027, 1, 8))

    with committed():
        TalkPage.objects.get().move(other, pos="last-child")

    assert leads_to(client, "forums/2026/opening/") == in_each_language("forums/2027/opening/")


def test_move_leaves_redirects_for_children(client, committed, forum):
    speaker_index = SpeakerPageFactory().get_parent()  # not a place for forums, but one in the tree

    with committed():
        ForumPage.objects.get().move(speaker_index, pos="last-child")

    assert leads_to(client, "forums/2026/opening/") == in_each_language("speakers/2026/opening/")


def test_rename_in_the_admin_leaves_redirects(client, committed, editor_client, home):
    speaker = SpeakerPageFactory(slug="zhang-yijin", title="张译今")
    form = {
        "title": "张译今",
        "title_en": "Zhang Yijin",
        "slug": "zhang-yi-jin",
        "comments": inline_formset([]),
        "action-publish": "1",
    }

    with committed():
        answer = editor_client.post(
            reverse("wagtailadmin_pages:edit", args=[speaker.pk]), nested_form_data(form)
        )

    assert (answer.status_code, SpeakerPage.objects.get().slug) == (302, "zhang-yi-jin")
    assert leads_to(client, "speakers/zhang-yijin/") == in_each_language("speakers/zhang-yi-jin/")


def test_move_in_the_admin_leaves_redirects(client, committed, editor_client, forum):
    other = ForumPageFactory(start_date=date(2027, 1, 8))
    talk = TalkPage.objects.get()

    with committed():
        answer = editor_client.post(
            reverse("wagtailadmin_pages:move_confirm", args=[talk.pk, other.pk])
        )

    assert answer.status_code == 302
    assert leads_to(client, "forums/2026/opening/") == in_each_language("forums/2027/opening/")


def test_rename_leads_to_nothing_while_the_page_is_a_draft(client, committed, home):
    draft = SpeakerPageFactory(slug="draft", live=False)

    with committed():
        draft.slug = "renamed"
        draft.save()

    answer = client.get("/en/speakers/draft/", follow=True)
    assert answer.status_code == 404
