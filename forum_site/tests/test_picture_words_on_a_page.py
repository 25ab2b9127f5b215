"""What a page shows of a picture besides the picture: its words, its credit, its licence."""

import pytest
from bs4 import BeautifulSoup

from ..models import Picture
from .factories import StandardPageFactory
from .test_alt_text_at_publish import block, image

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning"),
]


def figure(client, page, language="zh-hans"):
    return BeautifulSoup(client.get(page.paths[language]).content, "html.parser").main.figure


def test_page_shows_the_words_of_the_picture_on_the_side_of_the_reader(client, home):
    page = StandardPageFactory(body=[block(image(description="会场", description_en="The hall"))])

    shown = [figure(client, page, language).img for language in ("zh-hans", "en")]

    assert [(img["alt"], img["lang"]) for img in shown] == [("会场", "zh-Hans"), ("The hall", "en")]


def test_words_of_the_block_come_before_those_of_the_picture(client, home):
    words = image(description="会场", description_en="The hall")
    page = StandardPageFactory(body=[block(words, "主会场", "The main hall")])

    assert figure(client, page).img["alt"] == "主会场"
    assert figure(client, page, "en").img["alt"] == "The main hall"


@pytest.mark.parametrize(
    ("of_picture", "of_block", "shown", "link"),
    [
        ({}, {}, None, None),
        ({"credit": "摄影：李明"}, {}, "摄影：李明", None),
        ({"credit": "摄影：李明"}, {"credit": "本站"}, "本站", None),
        ({"licence": "own"}, {}, None, None),
        ({"licence": "permitted", "credit": "新华社"}, {}, "新华社", None),
        ({"licence": "public-domain"}, {}, "公有领域", None),
        (
            {"licence": "cc-by", "credit": "李明"},
            {},
            "李明 CC BY 4.0",
            "https://creativecommons.org/licenses/by/4.0/",
        ),
        (
            {"licence": "cc-by-sa"},
            {},
            "CC BY-SA 4.0",
            "https://creativecommons.org/licenses/by-sa/4.0/",
        ),
    ],
)
def test_credit_and_licence_stand_below(of_picture, of_block, shown, link, client, home):
    page = StandardPageFactory(body=[block(image(**of_picture), "会场", "Hall", **of_block)])

    found = figure(client, page).figcaption

    if shown == "公有领域":  # in the words of the catalogue
        shown = str(Picture.Licence.PUBLIC_DOMAIN.label)
    assert (found and " ".join(found.get_text(" ", strip=True).split())) == shown
    assert (found and found.a and found.a["href"]) == link
