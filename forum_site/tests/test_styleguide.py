"""The style guide: for staff only, whole, and of the site's own includes."""

import re

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.test import Client
from wagtail.models import Site

from speakers.tests.factories import SpeakerIndexPageFactory

from ..models import SiteSettings
from ..styleguide.tokens import GROUNDS, TEXT, contrast, palette, read_schemes
from .browsing import ORIGIN, open_site, violations

LANGUAGES = ("zh-hans", "en")
TEMPLATES = settings.BASE_DIR / "templates"
INCLUDE = re.compile(r"""{%\s*include\s+"([^"]+)\"""")
# They ask the database and show the answer through includes that the style guide has.
ASKING = {
    "includes/case_filters.html",  # filter_group
    "includes/organisation_forums.html",  # participation_list
    "includes/section_references.html",  # reference_list
    "includes/section_terms.html",  # term_list
    "includes/section_topics.html",  # topic_list
    "includes/talk_subjects.html",  # the three above
}


@pytest.fixture
def staff(home):
    """A client that is signed in and may enter the admin, on a site that has a name."""
    SiteSettings.objects.create(
        site=Site.objects.get(), alliance="联盟", alliance_en="Alliance", site_name="论坛"
    )
    client = Client()
    client.force_login(get_user_model().objects.create_superuser("staff", password=None))
    return client


@pytest.fixture
def rendered(staff):
    """Map each language to the guide's answer; the site has a section, so its menu has a link."""
    SpeakerIndexPageFactory()
    return {language: staff.get(f"/{language}/styleguide/") for language in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_visitor_is_sent_to_sign_in(client, home, language):
    answer = client.get(f"/{language}/styleguide/")

    assert answer.status_code == 302
    assert answer.url == f"/admin/login/?next=/{language}/styleguide/"


def test_account_that_may_not_enter_the_admin_sees_nothing(client, home):
    client.force_login(get_user_model().objects.create_user("reader"))

    assert client.get("/en/styleguide/").status_code == 302


def test_editor_sees_it(editor_client, home):
    assert editor_client.get("/en/styleguide/").status_code == 200


def test_address_without_language_leads_to_the_readers_own(staff):
    answer = staff.get("/styleguide/", headers={"Accept-Language": "en"})

    assert (answer.status_code, answer.url) == (302, "/en/styleguide/")


def test_staff_see_it_whole_in_both_languages(rendered):
    assert {language: answer.status_code for language, answer in rendered.items()} == {
        "zh-hans": 200,
        "en": 200,
    }


def test_each_chapter_is_there_and_has_a_link(rendered):
    parts = [path.read_text() for path in (TEMPLATES / "styleguide").glob("*.html")]
    chapters = sum('include "styleguide/chapter.html"' in text for text in parts)
    html = rendered["en"].content.decode()

    there = re.findall(r'<h2 id="(guide-\w+)"', html)

    assert len(there) == chapters + 1  # one is the sample of a section's head
    assert set(re.findall(r'href="#(guide-\w+)"', html)) == set(there) - {"guide-section"}


def test_it_is_kept_by_nobody_else_and_by_no_search_engine(rendered):
    answer = rendered["en"]

    assert set(answer["Cache-Control"].split(", ")) == {"no-cache", "private"}
    assert '<meta name="robots" content="noindex">' in answer.content.decode()


def test_language_link_leads_to_it_in_the_other_language(rendered):
    assert 'href="/zh-hans/styleguide/"' in rendered["en"].content.decode()


def test_each_include_is_shown(rendered):
    drawn = {template.name for template in rendered["en"].templates}

    there = {f"includes/{path.name}" for path in (TEMPLATES / "includes").glob("*.html")}
    assert there - drawn == ASKING


def test_what_only_asks_shows_includes_that_are_shown(rendered):
    drawn = {template.name for template in rendered["en"].templates}

    shown_by = {name: set(INCLUDE.findall((TEMPLATES / name).read_text())) for name in ASKING}

    assert {
        name: found - drawn - ASKING for name, found in shown_by.items() if found
    } == dict.fromkeys(ASKING, set())


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_sample_is_marked_and_names_its_include(rendered, language):
    html = rendered[language].content.decode()

    samples = html.count('class="frame sample-name"')
    named = re.findall(r"<code[^>]*>(includes/\w+\.html)</code>", html)

    assert html.count('class="sample-mark"') == samples + 1  # the one that explains the mark
    assert samples > 40
    assert [name for name in named if not (TEMPLATES / name).is_file()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_address_on_the_page_is_given_twice(rendered, language):
    found = re.findall(r'\sid="([^"]+)"', rendered[language].content.decode())

    assert sorted(found) == sorted(set(found))


def test_samples_leave_nothing_behind(staff):
    from agenda.models import ForumPage, TalkPage

    staff.get("/en/styleguide/")

    assert not ForumPage.objects.exists()
    assert not TalkPage.objects.exists()


def test_samples_ask_little_of_the_database(staff, django_assert_max_num_queries):
    staff.get("/en/styleguide/")  # kinds of content are asked for once

    with django_assert_max_num_queries(40):
        staff.get("/en/styleguide/")


@pytest.mark.parametrize(("colour", "ratio"), [("#000000", 21), ("#767676", 4.54), ("#ffffff", 1)])
def test_contrast_is_measured_as_wcag_says(colour, ratio):
    assert round(contrast(colour, "#ffffff"), 2) == ratio
    assert contrast(colour, "#ffffff") == contrast("#ffffff", colour)


def test_text_is_readable_on_every_ground_in_both_schemes():
    too_faint = {
        (name, ground, place)
        for place, scheme in enumerate(read_schemes())
        for name in TEXT
        for ground in GROUNDS
        if ground != "plate" and contrast(scheme[name], scheme[ground]) < 4.5
    }

    assert too_faint == set()


def test_every_colour_is_shown():
    light, dark = read_schemes()
    shown = {swatch.name for _purpose, swatches in palette() for swatch in swatches}

    assert set(light) == set(dark)
    assert set(light) - shown == {"line", "mark-ink", "focus-halo", "plate"}


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [390, 1440])
def test_it_is_accessible_and_fits_the_window(browser, staff, language, width):
    context = browser.new_context(viewport={"width": width, "height": 900}, reduced_motion="reduce")
    page = open_site(context, staff)
    page.goto(f"{ORIGIN}/{language}/styleguide/")
    found = {}
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        found[scheme] = violations(page)
    wider = page.evaluate("document.documentElement.scrollWidth - innerWidth")

    assert (found, max(wider, 0), page.errors) == ({"light": [], "dark": []}, 0, [])
    context.close()
