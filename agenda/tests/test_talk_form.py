"""The editor's form of a talk, posted as the admin posts it."""

from datetime import date

import pytest
from django.urls import reverse
from django.utils.translation import gettext

from speakers.tests.factories import OrganisationPageFactory, SpeakerPageFactory

from ..models import TalkPage
from .factories import AppearanceFactory, ForumPageFactory, SessionFactory, TalkPageFactory
from .forms import talk_form


@pytest.fixture
def talk(home):
    return TalkPageFactory(parent=ForumPageFactory(), title="开幕致辞", title_en="Opening address")


def row(speaker, **changes):
    return {"speaker": speaker.pk, "role": "speaker", **changes}


def filled(talk, appearances, **changes):
    """A complete post of the form that publishes."""
    return talk_form(talk, appearances, **{"action-publish": "1", **changes})


def post(client, talk, *args, **kwargs):
    return client.post(
        reverse("wagtailadmin_pages:edit", args=[talk.pk]), filled(talk, *args, **kwargs)
    )


def test_talk_form_saves_speakers_in_order(editor_client, talk):
    speakers = [SpeakerPageFactory(), SpeakerPageFactory()]

    answer = post(editor_client, talk, [row(speakers[0], ORDER="2"), row(speakers[1], ORDER="1")])

    rows = TalkPage.objects.get().appearances.order_by("sort_order")
    assert answer.status_code == 302
    assert [(item.sort_order, item.speaker) for item in rows] == [
        (0, speakers[1]),
        (1, speakers[0]),
    ]


def test_talk_form_names_a_speaker_who_is_there_twice(editor_client, talk):
    speaker = SpeakerPageFactory()

    answer = post(
        editor_client, talk, [row(speaker, post="部长"), row(speaker)], summary="新的摘要。"
    )

    form = answer.context["form"]
    errors = [message for item in form.formsets["appearances"].errors for message in item.values()]
    assert answer.status_code == 200
    assert errors == [[gettext("This speaker is on the talk already.")]]
    assert form["summary"].value() == "新的摘要。"
    assert form.formsets["appearances"].forms[0]["post"].value() == "部长"
    assert TalkPage.objects.get().appearances.count() == 0


def test_talk_form_takes_back_a_speaker_who_was_removed(editor_client, talk):
    speaker = SpeakerPageFactory()
    old = AppearanceFactory(talk=talk, speaker=speaker)

    answer = post(
        editor_client,
        talk,
        [row(speaker, id=old.pk, DELETE="1"), row(speaker, post="副部长")],
        initial=1,
    )

    assert answer.status_code == 302
    assert [item.post for item in TalkPage.objects.get().appearances.all()] == ["副部长"]


def test_talk_form_swaps_the_speakers_of_two_rows(editor_client, talk):
    first, second = AppearanceFactory(talk=talk), AppearanceFactory(talk=talk)

    answer = post(
        editor_client,
        talk,
        [row(second.speaker, id=first.pk), row(first.speaker, id=second.pk)],
        initial=2,
    )

    speakers = [item.speaker for item in TalkPage.objects.get().appearances.all()]
    assert answer.status_code == 302
    assert speakers == [second.speaker, first.speaker]


def test_talk_form_changes_the_order_of_saved_rows(editor_client, talk):
    first, second = AppearanceFactory(talk=talk), AppearanceFactory(talk=talk)

    post(
        editor_client,
        talk,
        [
            row(first.speaker, id=first.pk, ORDER="2"),
            row(second.speaker, id=second.pk, ORDER="1"),
        ],
        initial=2,
    )

    assert list(TalkPage.objects.get().appearances.all()) == [second, first]


def test_talk_form_offers_the_sessions_of_its_own_forum(editor_client, talk):
    own = SessionFactory(page=talk.forum)
    SessionFactory(page=ForumPageFactory(start_date=date(2027, 1, 8)))

    answer = editor_client.get(reverse("wagtailadmin_pages:edit", args=[talk.pk]))

    assert list(answer.context["form"].fields["session"].queryset) == [own]


def test_talk_form_refuses_a_session_of_another_forum(editor_client, talk):
    other = SessionFactory(page=ForumPageFactory(start_date=date(2027, 1, 8)))

    answer = post(editor_client, talk, [], session=other.pk)

    assert (answer.status_code, list(answer.context["form"].errors)) == (200, ["session"])


def test_talk_form_saves_what_the_speaker_did_that_day(editor_client, talk):
    speaker, organisation = SpeakerPageFactory(), OrganisationPageFactory()

    post(
        editor_client,
        talk,
        [row(speaker, organisation=organisation.pk, post="处长", post_en="Head")],
    )

    appearance = TalkPage.objects.get().appearances.get()
    assert (appearance.organisation, appearance.post, appearance.post_en) == (
        organisation,
        "处长",
        "Head",
    )


def test_talk_made_without_an_address_gets_one_from_its_title(editor_client, talk):
    new = TalkPage(title="张译今：致辞", title_en="", kind="talk", language="zh")
    path = reverse("wagtailadmin_pages:add", args=["agenda", "talkpage", talk.forum.pk])

    answer = editor_client.post(path, filled(new, []))

    assert answer.status_code == 302
    assert TalkPage.objects.get(title=new.title).slug == "zhang-yi-jin-zhi-ci"
