"""The help inside the admin: a page for each job, its picture, and the way to the real screen."""

from datetime import date
from string import Formatter

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.contrib.staticfiles import finders
from django.urls import reverse
from django.utils import translation
from PIL import Image
from wagtail.users.models import UserProfile

from agenda.tests.factories import ForumPageFactory, TalkPageFactory
from speakers.tests.factories import SpeakerPageFactory

from ..help_pages.book import BOOK
from ..help_pages.shapes import SIZE, picture_path
from ..two_sides.words import HAN

pytestmark = pytest.mark.django_db

SLUGS = [page.slug for page in BOOK.pages]
LANGUAGES = list(dict(settings.LANGUAGES))
STEPS = [step for page in BOOK.pages for step in page.steps]


@pytest.fixture
def forum(home):
    """A small site: one forum with a talk, one speaker."""
    forum = ForumPageFactory()
    TalkPageFactory(parent=forum)
    SpeakerPageFactory()
    return forum


def read(client, slug):
    response = client.get(reverse("help:page", args=[slug]))
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def speak(user, language):
    UserProfile.objects.update_or_create(user=user, defaults={"preferred_language": language})


def way(page, rel):
    link = page.select_one(f".help-ways a[rel={rel}]")
    return link and link["href"]


def test_every_help_page_leads_to_a_screen_that_answers(editor_client, forum):
    links = {slug: read(editor_client, slug).select_one("[data-screen]")["href"] for slug in SLUGS}

    answers = {slug: editor_client.get(link.partition("#")[0]) for slug, link in links.items()}

    assert {slug: answer.status_code for slug, answer in answers.items()} == dict.fromkeys(
        SLUGS, 200
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", SLUGS)
def test_a_help_page_has_a_small_picture_of_its_screen(slug, language):
    path = finders.find(picture_path(slug, language))

    assert path, f"run: make help-pictures NAMES={slug}"
    with Image.open(path) as image:
        assert (image.format, image.size) == ("WEBP", SIZE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_help_page_shows_the_picture_in_the_readers_language(
    editor, editor_client, home, language
):
    speak(editor, language)

    image = read(editor_client, "agenda").select_one(".help-picture img")

    assert image["src"].endswith(f".{language}.webp")
    with translation.override(language):
        assert image["alt"] == str(BOOK.find("agenda")[1].shows)


def test_the_ways_lead_through_all_pages_and_back(editor_client, home):
    addresses = [reverse("help:page", args=[slug]) for slug in SLUGS]

    pages = [read(editor_client, slug) for slug in SLUGS]

    assert [way(page, "next") for page in pages] == [*addresses[1:], None]
    assert [way(page, "prev") for page in pages] == [None, *addresses[:-1]]


def test_the_index_lists_every_page_in_order(editor_client, home):
    page = BeautifulSoup(editor_client.get(reverse("help:index")).content, "html.parser")

    listed = [link["href"] for link in page.select(".help-rows a")]

    assert listed == [reverse("help:page", args=[slug]) for slug in SLUGS]


def test_without_a_forum_the_help_is_there_and_says_why_no_screen_opens(editor_client, home):
    without = [slug for slug in SLUGS if not read(editor_client, slug).select_one("[data-screen]")]

    assert without == [page.slug for page in BOOK.pages if page.screen.of]


def test_a_draft_forum_and_its_talk_serve_as_examples_to_those_who_may_edit(editor, home):
    ForumPageFactory(start_date=date(2025, 6, 1))
    newest = ForumPageFactory(start_date=date(2026, 6, 1), live=False)
    talk = TalkPageFactory(parent=newest, live=False)

    _before, page, _after = BOOK.find("talk")

    assert page.screen.url(editor).startswith(reverse("wagtailadmin_pages:edit", args=[talk.pk]))


def test_nobody_reads_the_help_without_an_account(client, home):
    response = client.get(reverse("help:index"))

    assert response.url.startswith(reverse("wagtailadmin_login"))


def test_an_unknown_page_is_not_found(editor_client, home):
    answer = editor_client.get(reverse("help:page", args=["nonsense"]), follow=True)

    assert answer.status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_on_the_screen_is_told_in_its_step(language):
    with translation.override(language):
        told = [
            sorted({place for _, place, _, _ in Formatter().parse(str(step.text)) if place})
            for step in STEPS
        ]

    assert told == [[str(number) for number in range(len(step.names))] for step in STEPS]


def test_every_name_of_a_button_in_the_help_is_chinese_in_the_chinese_admin():
    with translation.override("zh-hans"):
        foreign = [str(name) for step in STEPS for name in step.names if not HAN.search(str(name))]

    assert foreign == []


@pytest.mark.parametrize("page", BOOK.pages, ids=SLUGS)
def test_a_help_page_is_short(page):
    assert 3 <= len(page.steps) <= 6


def test_the_help_menu_leads_to_the_index(editor_client, home):
    page = editor_client.get(reverse("wagtailadmin_home")).content.decode()

    assert f'"{reverse("help:index")}"' in page
