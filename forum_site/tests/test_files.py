"""Pictures that pages show are public; originals and documents go through Wagtail's own door."""

from io import BytesIO

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image as PillowImage
from wagtail.documents.models import Document
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Collection, CollectionViewRestriction

pytestmark = pytest.mark.django_db


@pytest.fixture
def collection(db):
    collection = Collection.get_first_root_node().add_child(name="内部")
    CollectionViewRestriction.objects.create(
        collection=collection, restriction_type=CollectionViewRestriction.LOGIN
    )
    return collection


def test_private_document_is_not_served(client, home, collection):
    document = Document.objects.create(
        title="内部", collection=collection, file=ContentFile(b"secret", name="secret.pdf")
    )

    assert client.get(document.url).status_code == 302
    assert client.get(document.file.url).status_code == 404


def test_public_document_is_served(client, home):
    document = Document.objects.create(title="课件", file=ContentFile(b"open", name="open.pdf"))

    answer = client.get(document.url)

    assert b"".join(answer.streaming_content) == b"open"


def test_picture_on_a_page_is_served_and_its_original_is_not(client, home):
    image = get_image_model().objects.create(title="照片", file=get_test_image_file())
    rendition = image.get_rendition("width-200|format-webp")

    answer = client.get(rendition.url)

    assert answer.headers["Content-Type"] == "image/webp"
    assert b"".join(answer.streaming_content).startswith(b"RIFF")
    assert client.get(image.file.url).status_code == 404


def test_picture_of_too_many_pixels_is_refused_in_words(editor_client, home):
    bomb = BytesIO()
    PillowImage.new("1", (20_000, 20_000)).save(bomb, "PNG")

    answer = editor_client.post(
        reverse("wagtailimages:add"),
        {"title": "大图", "file": SimpleUploadedFile("bomb.png", bomb.getvalue())},
    )

    assert answer.status_code == 200
    assert list(answer.context["form"].errors) == ["file"]
    assert not get_image_model().objects.exists()
