"""What stands above and below every page."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from wagtail.models import Site
from wagtail_factories import ImageFactory

from ..models import SiteSettings

pytestmark = pytest.mark.django_db


@pytest.fixture
def settings_of_the_site(home):
    return SiteSettings.objects.create(
        site=Site.objects.get(is_default_site=True),
        site_name="论坛",
        alliance="某某产业联盟",
        alliance_en="Some Alliance",
        short_name="产业联盟",
        about="一句介绍。",
    )


def shown(client, path="/zh-hans/"):
    return BeautifulSoup(client.get(path).content, "html.parser")


def test_header_bears_the_short_name_of_the_alliance(client, settings_of_the_site):
    assert shown(client).select_one(".site-name b").get_text(strip=True) == "产业联盟"


def test_header_bears_the_whole_name_where_there_is_no_short_one(client, settings_of_the_site):
    settings_of_the_site.short_name = ""
    settings_of_the_site.save()

    assert shown(client).select_one(".site-name b").get_text(strip=True) == "某某产业联盟"


def test_filing_numbers_are_not_there_until_they_are_known(client, settings_of_the_site):
    assert shown(client).select(".legal a") == []


def test_filing_numbers_lead_to_the_offices_that_gave_them(client, settings_of_the_site):
    settings_of_the_site.icp_number = "京ICP备12345678号-1"
    settings_of_the_site.police_number = "京公网安备 11010802012345号"
    settings_of_the_site.save()

    for path in ("/zh-hans/", "/en/", "/zh-hans/search/", "/zh-hans/nowhere/"):
        found = {a.get_text(strip=True): a["href"] for a in shown(client, path).select(".legal a")}
        assert found == {
            "京ICP备12345678号-1": "https://beian.miit.gov.cn/",
            "京公网安备 11010802012345号": (
                "https://beian.mps.gov.cn/#/query/webSearch?code=11010802012345"
            ),
        }


def test_language_link_is_text_in_the_other_language(client, home):
    link = shown(client).select_one(".tools a[hreflang]")

    assert (link.get_text(strip=True), link["lang"], link["href"]) == ("EN", "en", "/en/")


def test_footer_has_the_code_of_the_page(client, home):
    code = shown(client).select_one("footer .qr img")

    assert code["src"] == "/zh-hans/qr.svg"
    assert client.get(code["src"])["Content-Type"] == "image/svg+xml"


def test_page_that_is_not_there_has_no_code(client, home):
    assert shown(client, "/zh-hans/nowhere/").select("footer .qr") == []


def test_theme_switch_waits_for_its_script(client, home):
    assert all(button.has_attr("hidden") for button in shown(client).select("[data-theme-switch]"))


@pytest.mark.parametrize("content", [b"no picture at all", None])
def test_badge_that_cannot_be_read_leaves_the_number(client, settings_of_the_site, content):
    badge = ImageFactory()
    settings_of_the_site.police_badge = badge
    settings_of_the_site.police_number = "京公网安备 11010802012345号"
    settings_of_the_site.save()
    path = Path(badge.file.path)
    path.write_bytes(content) if content else path.unlink()

    answer = client.get("/zh-hans/")

    assert answer.status_code == 200
    legal = BeautifulSoup(answer.content, "html.parser").select_one(".legal")
    assert legal.select("img") == []
    assert "京公网安备 11010802012345号" in legal.get_text()


def test_badge_stands_before_its_number(client, settings_of_the_site):
    settings_of_the_site.police_badge = ImageFactory()
    settings_of_the_site.police_number = "京公网安备 11010802012345号"
    settings_of_the_site.save()

    assert shown(client).select_one(".legal a img")["alt"] == ""
