"""Photos of speakers and logos of organisations."""

from io import BytesIO

import pytest
from bs4 import BeautifulSoup
from django.core.files.images import ImageFile
from django.template.loader import render_to_string
from django.utils.translation import override
from PIL import Image as Pillow
from PIL import ImageChops, ImageDraw, ImageFilter
from wagtail.images import get_image_model

from .factories import OrganisationPageFactory, SpeakerPageFactory

# Wagtail leaves the temporary file of a rendition to the garbage collector.
pytestmark = [
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning"),
]


def upload(made, name="photo.jpg", **about):
    file = BytesIO()
    made.save(file, Pillow.registered_extensions()[f".{name[-3:]}"])
    return get_image_model().objects.create(title=name, file=ImageFile(file, name=name), **about)


def portrait(image, size):
    speaker = SpeakerPageFactory.build(title="张译今", title_en="Zhang Yijin", portrait=image)
    html = render_to_string(
        "includes/face.html", {"speaker": speaker, "size": size, "photos": True}
    )
    return BeautifulSoup(html, "html.parser")


def like_a_photo():
    """A picture as hard to compress as a photo: soft shapes, fine texture, and grain."""
    size = (2400, 1800)
    light = Pillow.effect_noise((60, 45), 90).resize(size, Pillow.Resampling.BICUBIC)
    shapes = Pillow.merge("RGB", [light] * 3)
    draw = ImageDraw.Draw(shapes)
    for place in range(60):
        left, top, wide = place * 463 % 2400, place * 277 % 1800, 40 + place * 37 % 360
        colour = (place * 83 % 200 + 30, place * 47 % 200 + 30, place * 29 % 200 + 30)
        draw.ellipse((left, top, left + wide, top + wide * 1.3), fill=colour)
    shapes = shapes.filter(ImageFilter.GaussianBlur(4))
    texture = Pillow.effect_noise((800, 600), 50).resize(size, Pillow.Resampling.BICUBIC)
    textured = Pillow.blend(shapes, Pillow.merge("RGB", [texture] * 3), 0.15)
    grain = Pillow.merge("RGB", [Pillow.effect_noise(size, 14)] * 3)
    return ImageChops.add(textured, grain, offset=-128)


@pytest.mark.parametrize(
    ("size", "shape", "widths"),
    [
        ("small", ("96", "96"), ["96w", "192w"]),
        ("card", ("640", "480"), ["320w", "640w"]),
        ("page", ("640", "480"), ["320w", "640w"]),
    ],
)
def test_portrait_fills_its_shape_in_two_sizes(size, shape, widths):
    found = portrait(upload(Pillow.new("RGB", (900, 1600))), size)

    assert (found.img["width"], found.img["height"]) == shape
    assert [[part.split()[1] for part in s["srcset"].split(", ")] for s in found("source")] == [
        widths,
        widths,
    ]


def test_only_the_portrait_at_the_head_of_a_page_does_not_wait():
    image = upload(Pillow.new("RGB", (900, 900)))

    assert [portrait(image, size).img.get("loading") for size in ("small", "card", "page")] == [
        "lazy",
        "lazy",
        None,
    ]


@pytest.mark.parametrize(
    ("language", "alt"), [("zh-hans", "张译今的照片"), ("en", "Portrait of Zhang Yijin")]
)
def test_portrait_says_whose_it_is(language, alt):
    with override(language):
        assert portrait(upload(Pillow.new("RGB", (9, 9))), "card").img["alt"] == alt


def test_portrait_keeps_the_face_that_staff_marked():
    photo = Pillow.new("RGB", (600, 1800), "white")
    photo.paste("black", (200, 1500, 400, 1700))
    face = {"focal_point_x": 300, "focal_point_y": 1600}
    image = upload(photo, "photo.png", **face, focal_point_width=200, focal_point_height=200)

    portrait(image, "small")

    made = image.renditions.get(filter_spec="fill-192x192|format-jpeg")
    with Pillow.open(made.file.path) as shown:
        assert shown.convert("L").getextrema()[0] < 20


def test_portrait_of_a_card_is_at_most_forty_kilobytes():
    image = upload(like_a_photo())

    portrait(image, "card")

    sizes = {made.filter_spec: made.file.size for made in image.renditions.all()}
    assert len(sizes) == 5
    assert {spec: size for spec, size in sizes.items() if size > 40_000} == {}


def test_there_is_no_portrait_where_there_is_no_photo():
    assert portrait(None, "card").img is None


def test_logo_fits_its_box_and_stays_transparent(home):
    logo = upload(Pillow.new("RGBA", (1000, 1000)), "logo.png")
    organisation = OrganisationPageFactory(logo=logo, title="商务部")

    html = render_to_string("includes/logo.html", {"organisation": organisation})
    found = BeautifulSoup(html, "html.parser")

    assert (found.img["width"], found.img["height"], found.img["class"]) == ("96", "96", ["logo"])
    with Pillow.open(logo.renditions.get(filter_spec="max-480x192|format-png").file.path) as made:
        assert (made.size, made.convert("RGBA").getpixel((0, 0))[3]) == ((192, 192), 0)


def test_organisation_without_a_logo_has_none(home):
    html = render_to_string("includes/logo.html", {"organisation": OrganisationPageFactory()})

    assert html.strip() == ""
