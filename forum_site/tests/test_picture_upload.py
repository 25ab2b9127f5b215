"""What a picture tells besides what it shows is gone, whichever way it came in."""

import io

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils.translation import override
from PIL import Image, ImageChops

from ..models import Picture
from ..uploads.stripping import without_metadata
from .uploading import SECRETS, picture

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning"),
]
KINDS = ("jpeg", "png", "webp", "avif", "gif")


def told(content):
    """What is still told by the bytes of a picture, and by what Pillow reads in them."""
    image = Image.open(io.BytesIO(content))
    found = {secret for secret in SECRETS if secret in content}
    return found | set(image.getexif().values()) | set(image.getexif().get_ifd(0x8825))


def stored(image):
    with image.open_file() as file:
        return file.read()


def file(name, content):
    return SimpleUploadedFile(name, content)


def add(client, name, content, **data):
    return client.post(
        reverse("wagtailimages:add"), {"title": "照片", "file": file(name, content), **data}
    )


def add_multiple(client, name, content, title="照片"):
    return client.post(
        reverse("wagtailimages:add_multiple"), {"title": title, "files[]": file(name, content)}
    )


def add_in_chooser(client, name, content):
    return client.post(
        reverse("wagtailimages_chooser:create"),
        {
            "image-chooser-upload-title": "照片",
            "image-chooser-upload-file": file(name, content),
        },
    )


def test_the_samples_do_tell():
    assert {kind: bool(told(picture(kind))) for kind in KINDS} == dict.fromkeys(KINDS, True)


@pytest.mark.parametrize("kind", KINDS)
def test_original_and_sizes_tell_nothing(kind, editor_client, home):
    assert add(editor_client, f"photo.{kind}", picture(kind)).status_code == 302

    image = Picture.objects.get()
    assert told(stored(image)) == set()
    for spec in ("width-40", "width-40|format-jpeg", "width-40|format-webp"):
        assert told(stored(image.get_rendition(spec))) == set()


@pytest.mark.parametrize("way", [add, add_multiple, add_in_chooser])
def test_every_way_of_uploading_strips(way, editor_client, home):
    assert way(editor_client, "photo.jpeg", picture("jpeg")).status_code in (200, 302)

    assert told(stored(Picture.objects.get())) == set()


def test_upload_that_waits_for_its_title_is_stripped_when_it_gets_one(editor_client, home):
    waiting = add_multiple(editor_client, "photo.jpeg", picture("jpeg"), title="长" * 300).json()
    upload = waiting["uploaded_file_id"]
    assert not Picture.objects.exists()

    answer = editor_client.post(
        reverse("wagtailimages:create_multiple_from_uploaded_image", args=[upload]),
        {f"uploaded-image-{upload}-title": "照片"},
    )

    assert answer.json()["success"] is True
    assert told(stored(Picture.objects.get())) == set()


def test_file_that_replaces_another_is_stripped(editor_client, home):
    add(editor_client, "photo.jpeg", picture("jpeg"))
    image = Picture.objects.get()
    before = image.file.name

    answer = editor_client.post(
        reverse("wagtailimages:edit", args=[image.pk]),
        {"title": "照片", "file": file("other.png", picture("png"))},
    )

    assert answer.status_code == 302
    image.refresh_from_db()
    assert image.file.name != before
    assert told(stored(image)) == set()


def test_picture_made_by_a_program_is_stripped(db):
    image = Picture.objects.create(
        title="照片", file=ContentFile(picture("jpeg", orientation=6), name="photo.jpg")
    )

    assert told(stored(image)) == set()
    assert (image.width, image.height) == (48, 64)


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp", "avif"])
def test_turned_picture_is_stored_upright(kind, editor_client, home):
    add(editor_client, f"phone.{kind}", picture(kind, orientation=6))

    image = Picture.objects.get()
    shown = Image.open(io.BytesIO(stored(image))).convert("RGB")
    assert (image.width, image.height) == shown.size == (48, 64)
    assert told(stored(image)) == set()
    # turned clockwise, the red quarter is at the upper right
    red, _green, blue = shown.getpixel((36, 16))
    assert red > 200 > 60 > blue
    assert image.get_file_hash() == Picture.objects.get().file_hash
    assert image.file_size == len(stored(image))


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp", "gif"])
def test_picture_that_stands_upright_loses_no_quality(kind):
    before = picture(kind)
    after = without_metadata(before)

    assert len(after) < len(before)
    pixels = [Image.open(io.BytesIO(content)).convert("RGBA") for content in (before, after)]
    assert ImageChops.difference(*pixels).getbbox(alpha_only=False) is None


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("orientation", [1, 8])
def test_clean_picture_stays_as_it_is(kind, orientation):
    once = without_metadata(picture(kind, orientation=orientation))

    assert without_metadata(once) == once


@pytest.mark.parametrize("orientation", [1, 6])
@pytest.mark.parametrize("kind", ["jpeg", "png", "webp", "avif"])
def test_profile_of_colours_stays(kind, orientation):
    from PIL import ImageCms

    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()

    clean = without_metadata(picture(kind, orientation=orientation, icc_profile=profile))

    assert Image.open(io.BytesIO(clean)).info["icc_profile"] == profile


@pytest.mark.parametrize("kind", ["gif", "webp", "png", "avif"])
def test_moving_picture_goes_on_moving(kind):
    made = io.BytesIO()
    Image.new("RGB", (16, 16), "red").save(
        made, kind, save_all=True, append_images=[Image.new("RGB", (16, 16), "blue")], loop=0
    )

    clean = Image.open(io.BytesIO(without_metadata(made.getvalue())))

    assert clean.n_frames == 2


def test_progressive_jpeg_with_restarts_and_a_second_picture_behind_it():
    made = io.BytesIO()
    noise = Image.effect_noise((90, 70), 80).convert("RGB")
    noise.save(
        made, "JPEG", progressive=True, restart_marker_blocks=2, quality=100, comment=b"Li Ming"
    )

    clean = without_metadata(made.getvalue() + b"\0" * 8 + picture("jpeg"))

    assert told(clean) == set()
    assert Image.open(io.BytesIO(clean)).tobytes() == Image.open(made).tobytes()


def test_words_credit_licence_and_focal_point_are_kept(editor_client, home):
    words = {
        "description": "三位嘉宾在交谈",
        "description_en": "Three speakers talk",
        "credit": "摄影：李明",
        "licence": "cc-by",
        "focal_point_x": 10,
        "focal_point_y": 12,
        "focal_point_width": 8,
        "focal_point_height": 6,
    }

    assert add(editor_client, "photo.jpeg", picture("jpeg"), **words).status_code == 302

    image = Picture.objects.get()
    assert {name: getattr(image, name) for name in words} == words


@pytest.mark.parametrize("way", ["wagtailimages:add", "wagtailimages_chooser:choose"])
def test_words_are_asked_for_at_upload(way, editor_client, home):
    answer = editor_client.get(reverse(way))

    html = answer.json()["html"] if "chooser" in way else answer.content.decode()
    for field in ("description", "description_en", "credit", "licence"):
        assert f'{field}"' in html
    with override("en"):  # the example is there in whichever language
        assert "三位嘉宾在圆桌论坛上交谈" in str(Picture._meta.get_field("description").help_text)


def test_words_are_asked_for_after_many_were_uploaded(editor_client, home):
    form = add_multiple(editor_client, "photo.jpeg", picture("jpeg")).json()["form"]

    image = Picture.objects.get()
    for field in ("description", "description_en", "credit", "licence"):
        assert f'name="image-{image.pk}-{field}"' in form
