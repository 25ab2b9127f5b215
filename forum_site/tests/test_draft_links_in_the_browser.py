"""A draft goes to its speaker and his answer comes back, in a real browser."""

import pytest
from django.test import Client
from django.urls import reverse
from playwright.sync_api import expect

from .browsing import ORIGIN, open_site, violations
from .drafts import HIDDEN, changed_talk

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


def test_draft_is_sent_answered_and_the_answer_dealt_with(browser, home, editor_client):
    talk = changed_talk()
    context = browser.new_context(viewport={"width": 390, "height": 844}, locale="zh-CN")
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=ORIGIN)
    staff = open_site(context, editor_client)
    speaker = open_site(context, Client(enforce_csrf_checks=True, SERVER_NAME="localhost"))

    staff.goto(ORIGIN + reverse("draft_links", args=[talk.pk]))
    staff.fill("#id_reader", "张译今")
    staff.click(".draft-links form button[type=submit]")
    staff.click("[data-action='w-clipboard#copy']")
    expect(staff.locator(".draft-links__said span")).to_be_visible()
    copied = staff.evaluate("navigator.clipboard.readText()")
    assert copied == staff.input_value(".draft-links__address input")

    speaker.goto(ORIGIN + "/" + copied.split("/", 3)[3])
    expect(speaker.locator("h1")).to_contain_text(HIDDEN)
    assert violations(speaker) == []
    speaker.check("input[name=approves]")
    speaker.fill("textarea[name=text]", "第二段请改为场景驱动。")
    speaker.click("#review button[type=submit]")
    expect(speaker.locator(".review-sent")).to_contain_text("第二段请改为场景驱动。")
    assert violations(speaker) == []

    staff.goto(ORIGIN + reverse("wagtailadmin_home"))
    staff.click("#remarks a")
    notice = staff.locator(".draft-notice")
    expect(notice).to_contain_text("第二段请改为场景驱动。")
    notice.locator("button").click()
    expect(staff.locator("#id_title")).to_be_visible()
    expect(notice).to_have_count(0)
    assert speaker.errors == []
    context.close()
