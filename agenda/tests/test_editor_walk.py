"""A day in the admin, in a real browser: a talk's title put right in both languages."""

import pytest
from playwright.sync_api import expect

from agenda.models import TalkPage
from forum_site.tests.browsing import ORIGIN, open_site

from .factories import TalkPageFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


def test_editor_changes_previews_and_publishes_a_talk(browser, home, editor):
    editor.set_password("correct horse")
    editor.save()
    talk = TalkPageFactory(title="旧题目", title_en="Old title", slug="talk")
    talk.save_revision().publish()
    context = browser.new_context(viewport={"width": 1440, "height": 1200}, locale="zh-CN")
    page = open_site(context)

    page.goto(f"{ORIGIN}/admin/pages/{talk.pk}/edit/")
    page.fill("#id_username", "editor")
    page.fill("#id_password", "correct horse")
    page.click("button[type=submit]")
    page.fill("#id_title", "新题目")
    page.fill("#id_title_en", "New title")
    page.click("button[aria-controls=form-side-preview], [data-side-panel-toggle=preview]")
    preview = page.frame_locator("iframe:not(.w-preview__proxy)")
    expect(preview.locator("h1")).to_contain_text("新题目")
    page.select_option("#id_preview_mode", "en")
    expect(preview.locator("h1")).to_contain_text("New title")
    page.click("footer [data-w-dropdown-target=toggle]")
    page.click("button[name=action-publish]")
    page.wait_for_url("**/admin/pages/*/")
    page.goto(f"{ORIGIN}/en/forums/2026/talk/")

    assert page.inner_text("h1") == "New title"
    assert TalkPage.objects.get().title == "新题目"
    assert page.errors == []
    context.close()
