"""What others rest on is not deleted by mistake."""

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse
from django.utils.translation import gettext

from agenda.models import TopicPage
from agenda.tests.factories import (
    AppearanceFactory,
    SessionFactory,
    TalkPageFactory,
    TopicPageFactory,
)
from speakers.models import SpeakerPage
from speakers.tests.factories import SpeakerPageFactory

pytestmark = pytest.mark.django_db


def delete(client, page):
    return client.post(reverse("wagtailadmin_pages:delete", args=[page.pk]))


def test_speaker_with_talks_stays_and_the_talk_is_named(editor_client, home):
    speaker = SpeakerPageFactory(title="张三")
    talk = TalkPageFactory(title="一场演讲")
    AppearanceFactory(talk=talk, speaker=speaker)
    talk.save()

    answer = delete(editor_client, speaker)

    told = [str(message) for message in get_messages(answer.wsgi_request)]
    sentence = gettext("“%(title)s” cannot be deleted: it is needed by %(names)s.")
    assert told == [sentence % {"title": "张三", "names": "一场演讲"}]
    assert SpeakerPage.objects.exists()


def test_speaker_who_chairs_a_session_stays(editor_client, home):
    chair = SpeakerPageFactory()
    session = SessionFactory(chair=chair)
    session.page.save()

    delete(editor_client, chair)

    assert SpeakerPage.objects.exists()


def test_topic_of_a_talk_stays(editor_client, home):
    topic = TopicPageFactory()
    talk = TalkPageFactory()
    talk.topics = [topic]
    talk.save()

    delete(editor_client, topic)

    assert TopicPage.objects.exists()


def test_list_whose_pages_others_need_stays(editor_client, home):
    talk = TalkPageFactory()
    AppearanceFactory(talk=talk)
    talk.save()

    delete(editor_client, SpeakerPage.objects.get().get_parent())

    assert SpeakerPage.objects.exists()


def test_page_that_nothing_needs_is_deleted(editor_client, home):
    topic = TopicPageFactory()

    delete(editor_client, topic)

    assert not TopicPage.objects.exists()
