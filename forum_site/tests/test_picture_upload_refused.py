"""Files that are no pictures, or are made to do harm, are refused in words, and nothing is kept."""

import io
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image, ImageFile
from wagtail.models import UploadedFile
from wagtail.users.models import UserProfile

from ..models import Picture
from ..uploads.names import safe_name
from .uploading import huge_png, picture

pytestmark = pytest.mark.django_db


def originals():
    folder = Path(settings.MEDIA_ROOT, "original_images")
    return set(folder.iterdir()) if folder.exists() else set()


def refusal(client, name, content):
    """The code of the one message that an upload gets; nothing may be stored."""
    before = originals()
    answer = client.post(
        reverse("wagtailimages:add"), {"title": "图", "file": SimpleUploadedFile(name, content)}
    )
    assert answer.status_code == 200
    errors = answer.context["form"].errors.as_data()
    assert list(errors) == ["file"]
    assert (Picture.objects.count(), originals()) == (0, before)
    (error,) = errors["file"]
    return error.code


def svg(inner="", attributes=""):
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" {attributes}>{inner}</svg>'
    ).encode()


def saved(kind):
    made = io.BytesIO()
    Image.new("RGB", (9, 9)).save(made, kind)
    return made.getvalue()


JPEG = picture("jpeg", size=(400, 300))
HOSTILE = {
    "svg": ("a.svg", svg("<script>alert(1)</script>"), "kind"),
    "svg that runs at once": ("a.svg", svg(attributes='onload="alert(1)"'), "kind"),
    "svg called png": ("a.png", svg("<foreignObject/>"), "kind"),
    "html called jpg": ("a.jpg", b"<!doctype html><script>alert(1)</script>", "kind"),
    "text called gif": ("a.gif", b"GIF89a", "kind"),
    "php in two parts": ("x.php", picture("gif"), "kind"),
    "bmp": ("a.bmp", saved("bmp"), "kind"),
    "bmp called png": ("a.png", saved("bmp"), "kind"),
    "tiff called jpg": ("a.jpg", saved("tiff"), "kind"),
    "no extension": ("photo", JPEG, "kind"),
    "png called jpg": ("a.jpg", picture("png"), "mismatch"),
    "nothing": ("a.jpg", b"", "empty"),
    "cut jpeg": ("a.jpg", JPEG[: len(JPEG) // 2], "damaged"),
    "cut png": ("a.png", picture("png", size=(400, 300))[:-40], "damaged"),
    "jpeg without a picture": ("a.jpg", b"\xff\xd8\xff\xd9", "kind"),
    "jpeg with noise": ("a.jpg", JPEG[:700] + bytes(range(256)) * 4, "damaged"),
    "png of no width": ("a.png", huge_png(0, 0), "kind"),
    "too many bytes": ("a.jpg", JPEG + bytes(10 * 1024 * 1024), "too_large"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_file_is_refused_in_words(case, editor_client, home):
    name, content, code = HOSTILE[case]

    assert refusal(editor_client, name, content) == code


@pytest.mark.parametrize("size", [(60_000, 60_000), (12_000, 12_000), (1, 1_000_000), (12_001, 1)])
def test_huge_picture_is_refused_before_it_is_decoded(size, editor_client, home, monkeypatch):
    def decoded(image):
        raise AssertionError("it was decoded")

    monkeypatch.setattr(ImageFile.ImageFile, "load", decoded)

    assert refusal(editor_client, "bomb.png", huge_png(*size)) == "too_many_pixels"


def test_pixels_of_all_frames_count(editor_client, home, settings):
    settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS = 1_000
    made = io.BytesIO()
    frames = [Image.new("RGB", (20, 20), colour) for colour in ("red", "blue", "green")]
    frames[0].save(made, "GIF", save_all=True, append_images=frames[1:])

    assert refusal(editor_client, "a.gif", made.getvalue()) == "too_many_pixels"


def test_many_at_once_say_for_each_what_is_wrong(editor_client, home):
    answer = editor_client.post(
        reverse("wagtailimages:add_multiple"),
        {"title": "图", "files[]": SimpleUploadedFile("cut.jpg", JPEG[:900])},
    )

    said = answer.json()
    assert said["success"] is False
    assert len(said["error_message"].splitlines()) == 1
    assert not Picture.objects.exists()
    assert not UploadedFile.objects.exists()


def test_chooser_says_what_is_wrong(editor_client, home):
    answer = editor_client.post(
        reverse("wagtailimages_chooser:create"),
        {
            "image-chooser-upload-title": "图",
            "image-chooser-upload-file": SimpleUploadedFile("a.svg", svg()),
        },
    )

    assert answer.status_code == 200
    assert "AVIF, GIF, JPG, JPEG, PNG, WEBP" in answer.json()["htmlFragment"]
    assert not Picture.objects.exists()


def test_message_names_what_was_sent_and_what_is_accepted(editor, editor_client, home):
    UserProfile.objects.create(user=editor, preferred_language="en")

    answer = editor_client.post(
        reverse("wagtailimages:add"), {"title": "图", "file": SimpleUploadedFile("a.svg", svg())}
    )

    assert answer.context["form"].errors["file"] == [
        "This file type is not accepted: svg. Only AVIF, GIF, JPG, JPEG, PNG, WEBP are."
    ]


def test_script_behind_a_gif_is_cut_off(editor_client, home):
    content = picture("gif") + b"*/;alert(1)//<script>alert(1)</script>"

    editor_client.post(
        reverse("wagtailimages:add"),
        {"title": "图", "file": SimpleUploadedFile("a.gif", content)},
    )

    with Picture.objects.get().open_file() as file:
        stored = file.read()
    assert b"alert" not in stored
    assert stored.endswith(b";")


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd.jpg", "passwd.jpg"),
        ("..\\..\\windows\\a.jpg", "a.jpg"),
        ("a\u202egpj.exe.jpg", "agpj_exe.jpg"),
        ("x.php.jpg", "x_php.jpg"),
        (";rm -rf ~.jpg", "rm_-rf.jpg"),
        ("会场 全景.JPG", "会场_全景.jpg"),
        ("长" * 244 + ".jpg", "长" * 60 + ".jpg"),
        ("\x00\u200b.jpg", "jpg"),
        ("%%%.jpg", "file.jpg"),
    ],
)
def test_odd_names_are_made_safe(name, safe):
    assert safe_name(name) == safe


def test_title_keeps_only_what_is_seen(editor_client, home):
    upload = {"title": "照\u202e片\u200b", "file": SimpleUploadedFile("a.jpg", JPEG)}
    assert editor_client.post(reverse("wagtailimages:add"), upload).status_code == 302

    assert Picture.objects.get().title == "照片"
