"""The form of a talk while somebody types: states, lengths and hints move, and drafts save."""

import pytest
from playwright.sync_api import expect

from agenda.models import TalkPage
from forum_site.tests.browsing import ORIGIN, open_site, violations

from .factories import TalkPageFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


@pytest.fixture
def page(browser, editor):
    editor.set_password("correct horse")
    editor.save()
    context = browser.new_context(viewport={"width": 1440, "height": 1200}, locale="zh-CN")
    page = open_site(context)
    page.goto(f"{ORIGIN}/admin/")
    page.fill("#id_username", "editor")
    page.fill("#id_password", "correct horse")
    page.click("button[type=submit]")
    page.wait_for_url("**/admin/")
    yield page
    context.close()


@pytest.fixture
def talk(home):
    talk = TalkPageFactory(
        title="旧题目",
        title_en="Old title",
        summary="摘要。",
        summary_en="Summary.",
        key_points=[("point", {"zh": "要点", "en": "Point"})],
    )
    talk.save_revision().publish()
    return talk


def test_form_follows_what_is_typed_and_saves_by_itself(page, talk):
    page.goto(f"{ORIGIN}/admin/pages/{talk.pk}/edit/")
    title = page.locator("#pair-title")
    point = page.locator("#key_points-0-value-zh")
    block = page.locator(".pair-block[data-pair]").first
    expect(title).to_have_attribute("data-tag", "in_step")

    page.fill("#id_title", "新题目" * 12)
    expect(title).to_have_attribute("data-tag", "stale")
    expect(title.locator("[data-count]")).to_contain_text("36 / 34")
    title.locator("[data-confirm] input").check()
    expect(title).to_have_attribute("data-tag", "in_step")
    page.fill("#id_title", "又一个题目")
    expect(title).to_have_attribute("data-tag", "stale")  # the box was about other words
    page.fill("#id_title_en", "")
    expect(title).to_have_attribute("data-tag", "missing")
    page.fill("#id_title_en", "New title")
    expect(title).to_have_attribute("data-tag", "in_step")

    point.fill("我们要说：“好，一起做”")
    expect(block).to_have_attribute("data-tag", "stale")
    expect(block.locator("[data-hints] li")).to_have_count(2)
    expect(page.locator("[data-count-of=stale] [data-number]")).to_have_text("1")
    assert violations(page) == []

    with page.expect_event(
        "response", lambda answer: answer.request.method == "POST" and "/edit/" in answer.url
    ):
        page.fill("#id_summary", "更好的摘要。")
    page.wait_for_timeout(200)
    newest = TalkPage.objects.get().get_latest_revision_as_object()
    assert (newest.summary, newest.title) == ("更好的摘要。", "又一个题目")
    assert TalkPage.objects.get().title == "旧题目"
    assert page.errors == []


def test_publishing_a_new_page_while_typing_makes_exactly_one(page, talk):
    page.goto(f"{ORIGIN}/admin/pages/add/agenda/talkpage/{talk.forum.pk}/")
    page.fill("#id_title", "新的演讲")
    page.fill("#id_title_en", "A new talk")
    page.click("footer [data-w-dropdown-target=toggle]")
    page.click("button[name=action-publish]")
    page.wait_for_url(f"**/admin/pages/{talk.forum.pk}/")

    made = TalkPage.objects.exclude(pk=talk.pk)
    assert [(one.title, one.slug, one.live) for one in made] == [
        ("新的演讲", "xin-de-yan-jiang", True)
    ]


def test_publishing_right_after_typing_leaves_no_draft_behind(page, talk):
    page.goto(f"{ORIGIN}/admin/pages/{talk.pk}/edit/")
    page.fill("#id_title", "新题目")
    page.fill("#id_title_en", "New title")
    page.click("footer [data-w-dropdown-target=toggle]")
    page.click("button[name=action-publish]")
    page.wait_for_url(f"**/admin/pages/{talk.forum.pk}/")
    page.wait_for_timeout(2_000)

    talk = TalkPage.objects.get()
    assert (talk.title, talk.live, talk.has_unpublished_changes) == ("新题目", True, False)
