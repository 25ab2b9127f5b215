"""Every kind of page in a real browser: accessible, without errors, in light and dark."""

import pytest

from .browsing import ORIGIN, loaded_forum, open_site, violations
from .places import PLACES

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


@pytest.fixture(scope="module", autouse=True)
def _site(django_db_setup, django_db_blocker):
    with loaded_forum(django_db_blocker):
        yield


@pytest.mark.parametrize("language", ["zh-hans", "en"])
@pytest.mark.parametrize("width", [390, 1440])
def test_every_kind_of_page_is_accessible(browser, language, width):
    context = browser.new_context(viewport={"width": width, "height": 900}, reduced_motion="reduce")
    page = open_site(context)
    found = {}
    for name, place in PLACES.items():
        page.goto(f"{ORIGIN}/{language}/{place}")
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            found[f"{name}, {scheme}"] = violations(page)
        found[f"{name}, errors"] = [error for error in page.errors if not is_expected(name, error)]
        page.errors.clear()
    context.close()

    assert {place: wrong for place, wrong in found.items() if wrong} == {}


def is_expected(name, error):
    """Whether an error only says that the missing page is missing."""
    return name == "missing" and "status of 404" in error


def test_requests_for_another_host_would_be_seen(browser):
    page = open_site(browser.new_context())
    page.goto(f"{ORIGIN}/en/")

    page.evaluate("fetch('https://elsewhere.example/').catch(() => 0)")

    assert [error for error in page.errors if "elsewhere.example" in error]
    page.context.close()
