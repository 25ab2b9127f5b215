"""Choosing a speaker by pinyin, and making a new one who may be there already."""

import pytest
from playwright.sync_api import expect

from agenda.tests.factories import AppearanceFactory, ForumPageFactory, TalkPageFactory
from forum_site.tests.browsing import ORIGIN, open_site, violations

from ..models import SpeakerPage
from .factories import SpeakerPageFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


def test_speaker_is_chosen_by_pinyin_and_a_namesake_made(browser, editor_client, home):
    SpeakerPageFactory(title="张译今", title_en="Zhang Yijin")
    talk = TalkPageFactory(parent=ForumPageFactory())
    AppearanceFactory(talk=talk, speaker=SpeakerPageFactory(title="黄慧楠"))
    context = browser.new_context(viewport={"width": 1440, "height": 1200}, locale="zh-CN")
    page = open_site(context, editor_client)
    page.goto(f"{ORIGIN}/admin/pages/{talk.pk}/edit/")
    field = page.locator("#id_appearances-0-speaker-chooser")
    toggle = field.locator("[data-w-dropdown-target=toggle]")

    def choose():
        toggle.click()
        page.locator("[data-chooser-action-choose]:visible").first.click()
        expect(page.locator(".modal #id_q")).to_be_focused()

    choose()
    page.keyboard.type("zyj")
    expect(page.locator("[data-chooser-modal-choice]")).to_have_text(["张译今"])
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(field.locator("[data-chooser-title]")).to_have_text("张译今")
    expect(toggle).to_be_focused()

    choose()
    page.keyboard.type("张译金")
    page.locator("[data-choosing-new]").click()
    expect(page.locator("#tab-create [name=title]")).to_have_value("张译金")
    expect(page.locator("#tab-create [name=title_en]")).to_have_value("Zhang Yijin")
    page.keyboard.press("Enter")
    expect(page.locator("[data-choosing-question]")).to_be_focused()
    assert violations(page) == []
    assert SpeakerPage.objects.filter(title="张译金").count() == 0
    page.locator("#tab-create .button-longrunning").click()
    expect(field.locator("[data-chooser-title]")).to_have_text("张译金")

    assert SpeakerPage.objects.get(title="张译金").live
    assert page.errors == []
    context.close()
