"""A version of a page that names what is gone can still be opened."""

import pytest
from django.urls import reverse

from cases.tests.factories import CasePageFactory
from speakers.tests.factories import OrganisationPageFactory, SpeakerPageFactory

from ..models import Appearance, TalkPage
from .factories import TalkPageFactory

pytestmark = pytest.mark.django_db


def edit(client, page):
    return client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))


def test_draft_whose_speaker_was_deleted_opens_without_the_row(editor_client, home):
    gone, kept = SpeakerPageFactory(), SpeakerPageFactory()
    talk = TalkPageFactory()
    talk.appearances = [Appearance(speaker=gone), Appearance(speaker=kept)]
    talk.save_revision()
    gone.delete()

    answer = edit(editor_client, talk)

    draft = TalkPage.objects.get().get_latest_revision_as_object()
    assert answer.status_code == 200
    assert [row.speaker for row in draft.appearances.all()] == [kept]


def test_draft_whose_organisation_was_deleted_keeps_the_speaker(editor_client, home):
    gone = OrganisationPageFactory()
    talk = TalkPageFactory()
    talk.appearances = [Appearance(speaker=SpeakerPageFactory(), organisation=gone, post="部长")]
    talk.save_revision()
    gone.delete()

    assert edit(editor_client, talk).status_code == 200
    draft = TalkPage.objects.get().get_latest_revision_as_object()
    assert [(row.organisation, row.post) for row in draft.appearances.all()] == [(None, "部长")]


def test_case_whose_drafted_organisation_was_deleted_opens(editor_client, home):
    case = CasePageFactory()
    case.organisation = gone = OrganisationPageFactory()
    case.save_revision()
    gone.delete()

    assert edit(editor_client, case).status_code == 200
