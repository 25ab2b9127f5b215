"""A page is published only when its pictures have alternative text in both languages."""

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield
from wagtail.users.models import UserProfile

from speakers.tests.factories import SpeakerPageFactory

from ..models import Picture, StandardPage
from .factories import StandardPageFactory
from .uploading import picture

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning"),
]


def image(**words):
    return Picture.objects.create(
        title="会场", file=ContentFile(picture("jpeg"), name="hall.jpg"), **words
    )


def block(image, zh="", en="", **more):
    return ("picture", {"image": image, "alt": {"zh": zh, "en": en}, **more})


@pytest.fixture
def english(editor):
    UserProfile.objects.create(user=editor, preferred_language="en")


def form(image, zh="", en="", **more):
    shown = {"image": image.pk, "alt": {"zh": zh, "en": en}}
    shown |= {"caption": {"zh": "", "en": ""}, "credit": ""}
    return nested_form_data(
        {
            "title": "关于",
            "title_en": "About",
            "slug": "about",
            "seo_title": "",
            "seo_title_en": "",
            "search_description": "",
            "search_description_en": "",
            "body": streamfield([("picture", shown)]),
            "comments": inline_formset([]),
            **more,
        }
    )


def edit(client, page, data):
    return client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), data)


MISSING = [
    ({}, {}, ["zh", "en"]),
    ({"description": "会场"}, {}, ["en"]),
    ({"description_en": "The hall"}, {}, ["zh"]),
    ({}, {"zh": "会场"}, ["en"]),
    ({"description": " ", "description_en": " "}, {"en": "The hall"}, ["zh"]),
]


@pytest.mark.parametrize(("of_picture", "of_block", "missing"), MISSING)
def test_page_with_a_picture_that_lacks_words_is_not_published(
    of_picture, of_block, missing, editor_client, english, home
):
    page = StandardPageFactory(live=False)

    answer = edit(editor_client, page, form(image(**of_picture), **of_block, **publish()))

    assert answer.status_code == 200
    page.refresh_from_db()
    assert page.live is False
    found = answer.context["form"].errors.as_data()["body"][0].block_errors[0]
    sides = found.block_errors["alt"].block_errors
    language = {"zh": "Chinese", "en": "English"}
    assert {side: error.messages for side, error in sides.items()} == {
        side: [f"“会场” has no {language[side]} alternative text: write it here or at the picture."]
        for side in missing
    }


def publish():
    return {"action-publish": "1"}


@pytest.mark.parametrize(
    ("of_picture", "of_block"),
    [
        ({"description": "会场", "description_en": "The hall"}, {}),
        ({}, {"zh": "会场", "en": "The hall"}),
        ({"description_en": "The hall"}, {"zh": "会场"}),
    ],
)
def test_words_of_the_picture_or_of_the_block_do(of_picture, of_block, editor_client, home):
    page = StandardPageFactory(live=False)

    answer = edit(editor_client, page, form(image(**of_picture), **of_block, **publish()))

    assert answer.status_code == 302
    page.refresh_from_db()
    assert page.live is True


def test_draft_is_saved_without_words(editor_client, home):
    page = StandardPageFactory(live=False)

    answer = edit(editor_client, page, form(image()))

    assert answer.status_code == 302
    page.refresh_from_db()
    assert page.get_latest_revision_as_object().body[0].value.wordless_sides == ["zh", "en"]


def test_new_page_is_not_published_without_words(editor_client, home):
    data = form(image(), **publish())

    answer = editor_client.post(
        reverse("wagtailadmin_pages:add", args=["forum_site", "standardpage", home.pk]), data
    )

    assert answer.status_code == 200
    assert not StandardPage.objects.exists()


def draft(image):
    page = StandardPageFactory(title="草稿", live=False, has_unpublished_changes=True)
    page.body = [block(image)]
    page.save_revision(clean=False)
    return page


def bulk(client, page, **data):
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    return client.post(f"{address}?id={page.pk}&next=/admin/pages/", data, follow=True)


def test_list_of_pages_does_not_publish_it_either(editor_client, english, home):
    wordless = image()
    page = draft(wordless)

    answer = bulk(editor_client, page)

    assert Page.objects.get(pk=page.pk).live is False
    (message,) = answer.context["messages"]
    said = BeautifulSoup(str(message), "html.parser")
    assert "“草稿” cannot be published" in said.get_text()
    assert said.a["href"] == reverse("wagtailimages:edit", args=[wordless.pk])
    assert said.a.get_text(strip=True) == "会场"


def test_drafts_below_are_looked_at_where_they_are_to_be_published(editor_client, home):
    page = draft(image())

    bulk(editor_client, home, include_descendants="on")

    assert Page.objects.get(pk=page.pk).live is False


def test_list_publishes_pages_with_words(editor_client, home):
    page = draft(image(description="会场", description_en="The hall"))

    bulk(editor_client, page)

    assert Page.objects.get(pk=page.pk).live is True


def test_program_that_publishes_is_refused(home):
    page = draft(image())

    with pytest.raises(ValidationError) as refused:
        page.get_latest_revision().publish()

    assert len(refused.value.messages) == 2
    assert Page.objects.get(pk=page.pk).live is False


def test_page_whose_time_has_come_does_not_hold_up_others(home):
    words = image(description="会场", description_en="The hall")
    page = draft(words)
    past = timezone.now() - timezone.timedelta(minutes=1)
    page.revisions.update(approved_go_live_at=past)
    Picture.objects.update(description="")

    call_command("publish_scheduled")

    assert Page.objects.get(pk=page.pk).live is True


def test_portrait_needs_no_words(home):
    speaker = SpeakerPageFactory(live=False, portrait=image())

    speaker.save_revision().publish()

    assert Page.objects.get(pk=speaker.pk).live is True


def test_words_of_a_picture_in_use_are_not_emptied(editor_client, home):
    used = image(description="会场", description_en="The hall")
    StandardPageFactory(body=[block(used)])
    address = reverse("wagtailimages:edit", args=[used.pk])

    answer = editor_client.post(
        address, {"title": "会场", "description": "", "description_en": "x"}
    )

    assert answer.context["form"].errors.as_data()["description"][0].code == "in_use"
    changed = {"title": "会场", "description": "大厅", "description_en": "A hall"}
    assert editor_client.post(address, changed).status_code == 302
    used.refresh_from_db()
    assert (used.description, used.description_en) == ("大厅", "A hall")
