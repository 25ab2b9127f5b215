"""The reader of a draft says that it is right, or what is not."""

import pytest
from django.test import Client
from django.utils import timezone
from django.utils.timezone import timedelta
from wagtail.models import PageLogEntry

from ..draft_links.forms import MOST_REMARKS
from ..models import DraftLink, Remark
from ..models.draft_link import KEPT
from .drafts import address, answer, changed_talk, link_to

pytestmark = pytest.mark.django_db


@pytest.fixture
def link(home):
    return link_to(changed_talk())


def shift(back, **which):
    """Let remarks have been left earlier."""
    for remark in Remark.objects.filter(**which):
        Remark.objects.filter(pk=remark.pk).update(left_at=remark.left_at - back)


@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_answer_is_kept_and_shown_to_its_reader(client, link, language):
    response = answer(client, link, language, approves="on", text="<b>第二段</b>请改")

    assert (response.status_code, response.url) == (302, f"{address(link, language)}?sent#review")
    kept = Remark.objects.get()
    assert (kept.link, kept.approves, kept.text, kept.language) == (
        link,
        True,
        "<b>第二段</b>请改",
        language,
    )
    shown = client.get(response.url).content.decode()
    assert "&lt;b&gt;第二段&lt;/b&gt;请改" in shown
    assert PageLogEntry.objects.filter(page=link.page_id, action="forum_site.remark").count() == 1


def test_empty_answer_is_refused_with_a_message(client, link):
    response = answer(client, link, "en", text="  ")

    assert response.status_code == 200
    assert (
        "Tick that the text is right, or write what should be changed." in response.content.decode()
    )
    assert Remark.objects.count() == 0


@pytest.mark.parametrize(("length", "kept"), [(2000, 1), (2001, 0)])
def test_remark_has_at_most_two_thousand_characters(client, link, length, kept):
    response = answer(client, link, text="字" * length)

    assert Remark.objects.count() == kept
    assert ("字" * length in response.content.decode()) == (not kept)


def test_text_that_changed_meanwhile_cannot_be_approved_unread(client, link):
    stale = client.get(address(link)).context["draft"]["words"]
    page = link.page.specific.get_latest_revision_as_object()
    page.summary = "换了一段摘要。"
    page.save_revision()

    response = client.post(address(link, "en"), {"words": stale, "approves": "on", "text": "好"})

    assert "The text has been changed since you opened this page." in response.content.decode()
    assert Remark.objects.count() == 0


def test_answers_need_a_pause_between_them(client, link):
    answer(client, link, text="一")
    assert answer(client, link, text="二").status_code == 429
    shift(timedelta(seconds=5))
    assert answer(client, link, text="三").status_code == 302

    assert [remark.text for remark in Remark.objects.order_by("pk")] == ["一", "三"]


def test_link_takes_so_many_remarks_and_no_more(client, link):
    other = link_to(link.page)
    for number in range(MOST_REMARKS):
        Remark.objects.create(link=link, text=str(number), words="x", language="en")
    shift(timedelta(minutes=1))

    assert answer(client, link, text="还有").status_code == 429
    assert answer(client, other, text="还有").status_code == 302
    assert link.remarks.count() == MOST_REMARKS


def test_answer_needs_the_token_of_its_form(link):
    strict = Client(enforce_csrf_checks=True)
    assert answer(strict, link, text="没有令牌").status_code == 403

    strict.get(address(link))
    token = strict.cookies["csrftoken"].value
    assert answer(strict, link, text="有", csrfmiddlewaretoken=token).status_code == 302


def test_closed_link_takes_no_answer(client, link):
    DraftLink.objects.update(expires_at=timezone.now())

    assert answer(client, link, text="晚了").status_code == 404
    assert Remark.objects.count() == 0


def test_remarks_are_forgotten_a_year_after_the_link_has_expired(link):
    now = timezone.now()
    kept, old, silent = link, link_to(link.page), link_to(link.page)
    for each in (kept, old):
        Remark.objects.create(link=each, approves=True, text="已核", words="w", language="en")
        Remark.objects.create(link=each, text="改", words="w", language="en")
    DraftLink.objects.filter(pk__in=[old.pk, silent.pk]).update(
        expires_at=now - KEPT - timedelta(1)
    )
    DraftLink.objects.filter(pk=kept.pk).update(expires_at=now - KEPT + timedelta(1))

    assert DraftLink.objects.forget() == 1

    assert set(DraftLink.objects.all()) == {kept, old}
    assert list(old.remarks.values_list("approves", "text")) == [(True, "")]
    assert kept.remarks.exclude(text="").count() == 2
