"""An editor puts a talk right: both languages in one form, previewed, published, seen."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from agenda.models import TalkPage

from .factories import AppearanceFactory, TalkPageFactory
from .forms import talk_form

pytestmark = pytest.mark.django_db


@pytest.fixture
def talk(home):
    talk = TalkPageFactory(title="旧题目", title_en="Old title", slug="talk")
    AppearanceFactory(talk=talk)
    talk.save_revision().publish()
    return TalkPage.objects.get()


def edit_url(page):
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def test_form_has_both_sides_of_each_pair_next_to_each_other(editor_client, talk):
    form = BeautifulSoup(editor_client.get(edit_url(talk)).content, "html.parser")

    for chinese in ("title", "summary", "appearances-0-post", "appearances-0-department"):
        row = form.find(id=f"id_{chinese}").find_parent(class_="pair-row")
        assert row.find(id=f"id_{chinese}_en"), chinese


def test_title_in_both_languages_is_published_and_seen(editor_client, client, talk):
    data = talk_form(talk, title="新题目", title_en="New title", **{"action-publish": "1"})

    response = editor_client.post(edit_url(talk), data)

    assert response.status_code == 302
    assert "新题目" in client.get("/zh-hans/forums/2026/talk/").content.decode()
    english = client.get("/en/forums/2026/talk/").content.decode()
    assert "New title" in english
    assert "Old title" not in english


def test_draft_is_kept_and_not_shown(editor_client, client, talk):
    editor_client.post(edit_url(talk), talk_form(talk, title="草稿题目"))

    assert TalkPage.objects.get().get_latest_revision_as_object().title == "草稿题目"
    page = client.get("/zh-hans/forums/2026/talk/").content.decode()
    assert "草稿题目" not in page
    assert "旧题目" in page


@pytest.mark.parametrize(
    ("mode", "shown", "language"),
    [("zh-hans", "预览题目", "zh-Hans"), ("en", "Previewed title", "en")],
)
def test_preview_shows_each_side(editor_client, talk, mode, shown, language):
    url = reverse("wagtailadmin_pages:preview_on_edit", args=[talk.pk])
    editor_client.post(url, talk_form(talk, title="预览题目", title_en="Previewed title"))

    response = editor_client.get(url, {"mode": mode, "in_preview_panel": "true"})

    page = BeautifulSoup(response.content, "html.parser")
    assert response.status_code == 200
    assert page.html["lang"] == language
    assert shown in page.h1.get_text()
