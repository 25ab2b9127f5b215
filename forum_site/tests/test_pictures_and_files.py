"""Pictures and documents on a page, and what stays of them after they were deleted: nothing."""

import pytest
from bs4 import BeautifulSoup
from wagtail_factories import DocumentFactory, ImageFactory

from agenda.tests.factories import ForumPageFactory
from cases.tests.factories import CasePageFactory

from .factories import StandardPageFactory

# Wagtail leaves the temporary file of a rendition to the garbage collector.
pytestmark = pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning")


def picture(image):
    return ("picture", {"image": image, "alt": {"zh": "会场", "en": "The hall"}, "credit": "本站"})


def main_of(client, page):
    answer = client.get(page.paths["zh-hans"])
    assert answer.status_code == 200
    return BeautifulSoup(answer.content, "html.parser").main


def test_deleted_picture_leaves_nothing_in_running_text(home, client):
    image = ImageFactory()
    page = StandardPageFactory(body=[picture(image)])
    assert main_of(client, page).figure.img["alt"] == "会场"

    image.delete()

    assert main_of(client, page).select("figure") == []


@pytest.mark.parametrize(
    ("make", "field", "section"),
    [(CasePageFactory, "pictures", "pictures"), (ForumPageFactory, "photos", "photos")],
)
def test_section_of_pictures_goes_with_the_last_of_them(home, client, make, field, section):
    first, second = ImageFactory(), ImageFactory()
    page = make(**{field: [picture(first), picture(second)]})

    first.delete()
    assert len(main_of(client, page).select(f"[aria-labelledby={section}] figure")) == 1

    second.delete()
    assert main_of(client, page).select(f"[aria-labelledby={section}]") == []


def test_section_of_downloads_goes_with_the_last_of_them(home, client):
    document = DocumentFactory()
    name = {"zh": "会议手册", "en": "Handbook"}
    forum = ForumPageFactory(downloads=[("file", {"document": document, "name": name})])
    assert main_of(client, forum).select_one("[aria-labelledby=downloads] a")["href"] == (
        document.url
    )

    document.delete()

    assert main_of(client, forum).select("[aria-labelledby=downloads]") == []
