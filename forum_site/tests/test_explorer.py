"""The explorer's columns, and pages that cannot be deleted."""

from datetime import date

import pytest
from django.urls import reverse
from wagtail.models import Page

from agenda.tests.factories import AppearanceFactory, ForumPageFactory, TalkPageFactory
from cases.tests.factories import CasePageFactory
from speakers.tests.factories import SpeakerPageFactory

from ..explorer import english_state, wants_english
from ..two_sides.state import PairState
from .factories import StandardPageFactory


@pytest.mark.parametrize(
    ("title_en", "state"), [("Privacy", PairState.IN_STEP), ("", PairState.MISSING)]
)
def test_english_state_of_a_page_is_told_in_words(home, title_en, state):
    page = StandardPageFactory(title_en=title_en)

    assert english_state(page) == state.label
    assert wants_english(page) is (state != PairState.IN_STEP)


def test_english_state_of_a_plain_page_is_empty(db):
    root = Page.get_first_root_node()

    assert (english_state(root), wants_english(root)) == ("", False)


def test_forum_column_names_the_year(home):
    forum = ForumPageFactory()
    talk, case, free = (
        TalkPageFactory(parent=forum),
        CasePageFactory(forum=forum),
        CasePageFactory(),
    )

    assert [page.forum_label for page in (forum, talk, case, free, home)] == [
        "2026",
        "2026",
        "2026",
        "",
        "",
    ]


def test_explorer_lists_the_children_of_each_kind_of_page(editor_client, home):
    talk = TalkPageFactory(parent=ForumPageFactory())

    for page in talk.get_ancestors():
        answer = editor_client.get(reverse("wagtailadmin_explore", args=[page.pk]))
        assert answer.status_code == 200
        assert {child.pk for child in answer.context["pages"]} == {
            child.pk for child in page.get_children()
        }


def delete(client, page):
    return client.post(reverse("wagtailadmin_pages:delete", args=[page.pk]))


def delete_together(client, *pages):
    path = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    return client.post(f"{path}?{'&'.join(f'id={page.pk}' for page in pages)}")


def test_page_on_which_others_rest_is_not_deleted(editor_client, home):
    row = AppearanceFactory(talk=TalkPageFactory(parent=ForumPageFactory()))
    case = CasePageFactory(forum=ForumPageFactory(start_date=date(2025, 1, 8)))

    for page in (row.speaker, row.organisation, case.organisation, case.forum):
        answer = delete(editor_client, page)
        assert answer["Location"] == reverse("wagtailadmin_pages:edit", args=[page.pk])
        assert type(page).objects.filter(pk=page.pk).exists()


def test_page_on_which_nothing_rests_is_deleted(editor_client, home):
    one, other = SpeakerPageFactory(), SpeakerPageFactory()

    delete(editor_client, one)
    delete_together(editor_client, other)

    assert Page.objects.filter(pk__in=[one.pk, other.pk]).exists() is False


def test_pages_on_which_others_rest_are_not_deleted_together(editor_client, home):
    row = AppearanceFactory(talk=TalkPageFactory(parent=ForumPageFactory()))

    answer = delete_together(editor_client, row.speaker, row.organisation)

    assert answer.status_code == 302
    assert Page.objects.filter(pk__in=[row.speaker.pk, row.organisation.pk]).count() == 2


def test_list_whose_pages_are_needed_is_not_deleted(admin_client, home):
    row = AppearanceFactory(talk=TalkPageFactory(parent=ForumPageFactory()))

    answer = delete(admin_client, row.speaker.get_parent())

    assert answer.status_code == 302
    assert type(row.speaker).objects.filter(pk=row.speaker.pk).exists()


def test_talk_is_deleted_with_its_rows_and_leaves_its_speakers(editor_client, home):
    row = AppearanceFactory(talk=TalkPageFactory(parent=ForumPageFactory()))

    delete(editor_client, row.talk)

    row.speaker.refresh_from_db()
    assert list(row.speaker.appearances.all()) == []
