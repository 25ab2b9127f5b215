"""Pictures and documents on a page, and what stays of them after they were deleted: nothing."""

from io import BytesIO
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.core.files.images import ImageFile
from PIL import Image as Pillow
from wagtail.images import get_image_model
from wagtail_factories import DocumentFactory, ImageFactory

from agenda.tests.factories import ForumPageFactory
from cases.tests.factories import CasePageFactory

from ..pictures import renditions
from .factories import StandardPageFactory

# Wagtail leaves the temporary file of a rendition to the garbage collector.
pytestmark = pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning")


def upload(width, height, name="photo.jpg", mode="RGB", **saved):
    """An image as it was uploaded: of one colour, in the format that its name says."""
    file = BytesIO()
    Pillow.new(mode, (width, height)).save(
        file, Pillow.registered_extensions()[f".{name[-3:]}"], **saved
    )
    return get_image_model().objects.create(title=name, file=ImageFile(file, name=name))


def turned():
    """EXIF data that say: turn by 90 degrees."""
    exif = Pillow.Exif()
    exif[0x0112] = 6
    return exif


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


# How a picture comes


def widths(source):
    return [candidate.split()[1] for candidate in source["srcset"].split(", ")]


def figure_of(client, image):
    return main_of(client, StandardPageFactory(body=[picture(image)])).figure


def test_picture_comes_in_three_sizes_of_two_formats_and_in_one_for_old_browsers(home, client):
    found = figure_of(client, upload(2000, 1000))

    assert [(source["type"], widths(source)) for source in found.select("source")] == [
        ("image/avif", ["480w", "960w", "1600w"]),
        ("image/webp", ["480w", "960w", "1600w"]),
    ]
    assert found.img["src"].endswith("width-960.format-jpeg.jpg")
    assert (found.img["width"], found.img["height"], found.img["loading"]) == (
        "1600",
        "800",
        "lazy",
    )


def test_small_picture_is_not_enlarged(home, client):
    found = figure_of(client, upload(600, 300))

    assert [widths(source) for source in found.select("source")] == [["480w", "600w"]] * 2
    assert (found.img["width"], found.img["height"]) == ("600", "300")


@pytest.mark.parametrize(
    ("make", "size"),
    [
        (lambda: upload(1, 1), ("1", "1")),
        (lambda: upload(500, 9000), ("500", "9000")),
        (lambda: upload(9000, 2), ("1600", "1")),
        (lambda: upload(40, 30, "alpha.png", "RGBA"), ("40", "30")),
        (lambda: upload(40, 30, "palette.png", "P", transparency=0), ("40", "30")),
        (lambda: upload(40, 30, "grey.jpg", "L"), ("40", "30")),
        (lambda: upload(40, 30, "print.jpg", "CMYK"), ("40", "30")),
        (lambda: upload(40, 30, "phone.jpg", exif=turned()), ("30", "40")),
        (
            lambda: upload(
                40,
                30,
                "moving.gif",
                save_all=True,
                append_images=[Pillow.new("RGB", (40, 30), "red")],
            ),
            ("40", "30"),
        ),
    ],
)
def test_picture_of_any_kind_has_its_width_and_height(home, client, make, size):
    found = figure_of(client, make())

    assert (found.img["width"], found.img["height"]) == size
    for url in [
        found.img["src"],
        *(source["srcset"].split()[0] for source in found.select("source")),
    ]:
        answer = client.get(url)
        assert answer.status_code == 200
        answer.getvalue()  # read to the end, the file is closed


def test_page_comes_without_a_picture_that_cannot_be_read(home, client, caplog):
    broken, lost = upload(400, 300), upload(400, 300)
    Path(broken.file.path).write_bytes(b"\xff\xd8\xff no picture")
    Path(lost.file.path).unlink()
    page = StandardPageFactory(body=[picture(broken), picture(lost), picture(upload(40, 30))])

    assert [figure.img["width"] for figure in main_of(client, page).select("figure")] == ["40"]
    assert f"picture {broken.pk} cannot be shown" in caplog.text
    assert f"picture {lost.pk} cannot be shown" in caplog.text


def test_page_comes_when_the_file_of_a_size_was_lost(home, client):
    image = upload(400, 300)
    page = StandardPageFactory(body=[picture(image)])
    before = main_of(client, page).figure
    for rendition in image.renditions.all():
        Path(rendition.file.path).unlink()

    assert main_of(client, page).figure == before


def test_pictures_seen_before_are_not_made_again(home, client, django_assert_num_queries):
    image = upload(400, 300)
    first = renditions(image, "width-{100,200}")

    with django_assert_num_queries(0):
        assert renditions(image, "width-{100,200}") == first
