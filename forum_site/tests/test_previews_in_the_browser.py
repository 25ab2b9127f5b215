"""The panels beside the form: previews of every kind, and the checker that speaks Chinese."""

import pytest
import wagtail_factories
from django.urls import reverse
from django.utils.translation import gettext
from playwright.sync_api import expect

from .browsing import ORIGIN, open_site
from .factories import StandardPageFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


def test_panels_preview_the_page_and_find_what_is_wrong_with_it(browser, home, editor_client):
    picture = {"image": wagtail_factories.ImageFactory(), "credit": ""}
    picture |= {"alt": {"zh": "IMG_0001.jpg", "en": "Members"}, "caption": {"zh": "", "en": ""}}
    page = StandardPageFactory(title="关于", title_en="About", body=[("picture", picture)])
    page.save_revision()
    context = browser.new_context(viewport={"width": 1440, "height": 1000}, locale="zh-CN")
    staff = open_site(context, editor_client)

    staff.goto(ORIGIN + reverse("wagtailadmin_pages:edit", args=[page.pk]))
    staff.click("[data-side-panel-toggle=checks]")
    found = staff.locator("[data-checks-panel]")
    expect(found).to_contain_text(gettext("Image alt text has inappropriate pattern"))
    expect(found).to_contain_text(gettext("Use meaningful text"))
    expect(staff.locator("[data-content-reading-time]")).to_have_text("0 分钟")

    staff.click("[data-side-panel-toggle=preview]")
    preview = staff.frame_locator("iframe:not(.w-preview__proxy)")
    staff.select_option("#id_preview_mode", "search-en")
    expect(preview.locator(".engine-title")).to_contain_text("About")
    staff.select_option("#id_preview_mode", "print-zh-hans")
    paper = preview.frame_locator(".paper-frame")
    expect(paper.locator("h1")).to_contain_text("关于")
    expect(paper.locator(".site-header")).to_be_hidden()
    assert paper.locator("body").evaluate("() => innerWidth") == 688  # 182 mm of A4
    context.close()
