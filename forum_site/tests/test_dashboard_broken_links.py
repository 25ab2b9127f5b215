"""The report on broken links: inside the site as of now, outside as of the last check."""

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone
from wagtail.documents import get_document_model
from wagtail.models import Page, PageViewRestriction

from agenda.tests.factories import AppearanceFactory, ReferencePageFactory, TalkPageFactory
from forum_site.dashboard.links.broken import all_broken, known_broken
from forum_site.models.outside_link import OutsideLink

from .factories import StandardPageFactory

pytestmark = pytest.mark.django_db

REPORT = "/admin/reports/broken-links/"


def linking(to, attributes='linktype="page"', **kwargs):
    """A page whose text links to something by its key."""
    page = StandardPageFactory(**kwargs)
    page.body = [("paragraph", {"zh": f'<p><a {attributes} id="{to}">去</a></p>', "en": ""})]
    page.save()
    return page


def found(user):
    return [(link.page.title, link.target) for link in all_broken(user)]


def as_draft(page):
    page.unpublish()


def as_private(page):
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


@pytest.mark.parametrize("hide", [as_draft, as_private])
def test_a_link_to_a_page_that_is_hidden_is_broken(home, editor, hide):
    target = StandardPageFactory(title="目标")
    linking(target.pk, title="来源")
    assert found(editor) == []
    hide(target)

    assert found(editor) == [("来源", "目标")]


def test_a_link_to_a_page_that_was_deleted_is_broken_since_then(home, editor):
    target = StandardPageFactory(title="目标")
    linking(target.pk, title="来源")
    target.delete(user=editor)
    (link,) = all_broken(editor)

    assert link.page.title == "来源"
    assert timezone.now() - link.since < timedelta(minutes=5)


def test_who_is_chosen_but_hidden_is_broken(home, editor):
    talk = TalkPageFactory(title="演讲")
    row = AppearanceFactory(talk=talk)
    row.speaker.unpublish()
    type(talk).objects.get(pk=talk.pk).save()

    assert found(editor) == [("演讲", row.speaker.title)]


def test_a_link_to_a_document_that_was_deleted_is_broken(home, editor):
    document = get_document_model().objects.create(title="文件", file="a.pdf")
    linking(document.pk, 'linktype="document"', title="来源")
    assert found(editor) == []
    document.delete()

    assert [title for title, _target in found(editor)] == ["来源"]


def test_a_picture_or_document_that_was_chosen_and_deleted_is_broken(home, editor):
    document = get_document_model().objects.create(title="课件", file="a.pdf")
    talk = TalkPageFactory(title="演讲")
    talk.slides = [("slides", {"document": document, "name": {"zh": "课件", "en": "Slides"}})]
    talk.save()
    assert found(editor) == []
    document.delete()

    assert [title for title, _target in found(editor)] == ["演讲"]


def test_two_links_to_the_same_are_named_once(home, editor):
    target = StandardPageFactory(title="目标", live=False)
    page = linking(target.pk, title="来源")
    page.body = [*page.body.get_prep_value(), *page.body.get_prep_value()]
    page.save()

    assert found(editor) == [("来源", "目标")]


def test_drafts_may_link_to_drafts(home, editor):
    linking(StandardPageFactory(live=False).pk, live=False)

    assert found(editor) == []


def fails(address, **kwargs):
    day = datetime(2026, 3, 1, tzinfo=UTC)
    return OutsideLink.objects.create(address=address, checked_at=day, failing_since=day, **kwargs)


def test_outside_addresses_are_named_with_their_pages(home, editor):
    ReferencePageFactory(title="政策", link="https://else.example/gone")
    ReferencePageFactory(title="别的", link="https://else.example/well")
    ReferencePageFactory(title="草稿", link="https://else.example/gone", live=False)
    fails("https://else.example/gone", status=404)

    assert found(editor) == [("政策", "https://else.example/gone")]


def test_pages_that_one_may_not_edit_are_left_out(home, django_user_model):
    linking(StandardPageFactory(live=False).pk)
    fails("https://else.example/gone", status=404)
    ReferencePageFactory(link="https://else.example/gone")

    assert found(django_user_model.objects.create_user("nobody")) == []


def test_nothing_is_read_where_nothing_outside_is_broken(
    home, editor, django_assert_num_queries, django_assert_max_num_queries
):
    ReferencePageFactory(link="https://else.example/")
    known_broken(editor)
    with django_assert_max_num_queries(20) as few:
        known_broken(type(editor).objects.get(pk=editor.pk))
    for _more in range(4):
        ReferencePageFactory(link="https://else.example/")
    with django_assert_num_queries(len(few)):
        known_broken(type(editor).objects.get(pk=editor.pk))


def test_the_report_shows_page_link_reason_and_since(editor_client, home):
    page = ReferencePageFactory(title="政策", link="https://else.example/gone")
    fails("https://else.example/gone", status=404)
    html = editor_client.get(REPORT).content.decode()

    assert f'href="/admin/pages/{page.pk}/edit/"' in html
    assert "https://else.example/gone" in html
    assert "404" in html
    assert 'datetime="2026-03-01' in html


def test_the_report_without_broken_links_is_there(editor_client, home):
    response = editor_client.get(REPORT)

    assert response.status_code == 200
    assert response.context["page_obj"].object_list == []


def test_the_report_is_for_who_may_edit_pages(client, home, django_user_model):
    client.force_login(django_user_model.objects.create_user("nobody"))

    assert client.get(REPORT).status_code == 302
    assert Page.objects.exists()
