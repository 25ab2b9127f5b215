"""Pages that editors start in the admin: a draft has an address before it has anything else."""

import pytest
from django.urls import reverse
from django.utils.translation import gettext
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from speakers.models import SpeakerPage
from speakers.tests.factories import SpeakerIndexPageFactory

from ..models import StandardPage


def make(client, parent, model, publish=False, **fields):
    """Post the form of a new page without an address."""
    app, name = model._meta.app_label, model._meta.model_name
    form = {"slug": "", "comments": inline_formset([]), "body": streamfield([]), **fields}
    if publish:
        form["action-publish"] = "1"
    return client.post(
        reverse("wagtailadmin_pages:add", args=[app, name, parent.pk]), nested_form_data(form)
    )


@pytest.mark.parametrize("publish", [False, True])
def test_new_pages_of_the_same_title_get_addresses(editor_client, home, publish):
    for _ in range(2):
        answer = make(editor_client, home, StandardPage, publish, title="关于联盟")
        assert answer.status_code == 302

    pages = StandardPage.objects.order_by("path")
    assert [(page.slug, page.live) for page in pages] == [
        ("guan-yu-lian-meng", publish),
        ("guan-yu-lian-meng-2", publish),
    ]


@pytest.mark.parametrize("publish", [False, True])
def test_new_speaker_gets_reading_and_address(editor_client, home, publish):
    answer = make(editor_client, SpeakerIndexPageFactory(), SpeakerPage, publish, title="曾任")

    speaker = SpeakerPage.objects.get().get_latest_revision_as_object()
    assert answer.status_code == 302
    assert (speaker.slug, speaker.surname, speaker.reading, speaker.sort_name) == (
        "zeng-ren",
        "曾",
        "Zēng Rèn",
        "zeng ren",
    )


def test_address_of_digits_alone_is_refused_with_a_message(editor_client, home):
    answer = make(editor_client, home, StandardPage, title="关于", slug="2026", publish=True)

    assert answer.status_code == 200
    assert answer.context["form"].errors == {
        "slug": [gettext("An address needs a letter, not digits alone.")]
    }


def test_draft_saved_by_code_gets_an_address(home):
    for _ in range(2):
        home.add_child(instance=StandardPage(title="关于联盟", live=False))

    pages = StandardPage.objects.order_by("path")
    assert [page.slug for page in pages] == ["guan-yu-lian-meng", "guan-yu-lian-meng-2"]
