"""The command that cleans pictures which were stored before uploads were cleaned."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.management import call_command

from ..models import Picture
from .test_picture_upload import stored, told
from .uploading import picture

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning"),
]


def kept_from_before(name, content, **about):
    """A picture whose stored file is as it came, with one size made of it."""
    image = Picture.objects.create(title=name, file=ContentFile(picture("png"), name=name), **about)
    Path(image.file.path).write_bytes(content)
    image.get_rendition("width-30|format-jpeg")
    return image


def clean(*options):
    out = StringIO()
    call_command("clean_pictures", *options, stdout=out)
    return out.getvalue().splitlines()


def test_pictures_are_cleaned_once(home, django_capture_on_commit_callbacks):
    tells = kept_from_before("a.jpg", picture("jpeg"))
    Picture.objects.create(title="b", file=ContentFile(picture("jpeg"), name="b.jpg"))
    before, size = Path(tells.file.path), Path(tells.renditions.get().file.path)

    with django_capture_on_commit_callbacks(execute=True):
        said = clean()

    assert said == ["pictures: 2", "cleaned: 1", "unreadable: 0"]
    tells.refresh_from_db()
    assert told(stored(tells)) == set()
    assert tells.file_size == len(stored(tells))
    assert (before.exists(), size.exists(), tells.renditions.count()) == (False, False, 0)
    assert told(stored(tells.get_rendition("width-30|format-jpeg"))) == set()
    assert clean() == ["pictures: 2", "cleaned: 0", "unreadable: 0"]


def test_dry_run_changes_nothing(home):
    tells = kept_from_before("a.jpg", picture("jpeg"))

    assert clean("--dry-run") == ["pictures: 1", "to clean: 1", "unreadable: 0"]
    assert told(stored(Picture.objects.get())) != set()
    assert tells.renditions.count() == 1


def test_picture_that_is_turned_keeps_its_focal_point(home):
    image = kept_from_before(
        "a.jpg",
        picture("jpeg", size=(64, 48), orientation=6),
        focal_point_x=32,
        focal_point_y=12,
        focal_point_width=16,
        focal_point_height=12,
    )

    clean()

    image.refresh_from_db()
    assert (image.width, image.height) == (48, 64)
    assert (image.focal_point_x, image.focal_point_y) == (24, 16)
    assert (image.focal_point_width, image.focal_point_height) == (12, 16)


def test_pictures_that_cannot_be_read_are_named(home):
    broken, lost = (kept_from_before(name, picture("jpeg")) for name in ("a.jpg", "b.jpg"))
    Path(broken.file.path).write_bytes(b"\xff\xd8\xff no picture")
    Path(lost.file.path).unlink()

    assert clean() == [
        "pictures: 2",
        "cleaned: 0",
        "unreadable: 2",
        f"  {broken.pk} a.jpg",
        f"  {lost.pk} b.jpg",
    ]
