"""A machine translator: only if a setting names one, labelled, and never public unapproved."""

import pytest
from django.core.checks import run_checks
from django.test import Client
from django.urls import reverse
from wagtail.users.models import UserProfile

from agenda.models import TalkPage
from agenda.tests.factories import TalkPageFactory

from ..translation.machine import (
    NullTranslator,
    Translator,
    TranslatorError,
    check_translator,
    translator,
)
from ..translation.saving import seen
from ..two_sides.pairs import pairs_of, write_english

pytestmark = pytest.mark.django_db
HERE = "forum_site.tests.test_translation_machine"


class Fake(Translator):
    def translate(self, texts, is_html):
        if is_html:
            return [f"{text.replace('<p>', '<p>EN ')}<script>bad</script>" for text in texts]
        return [f"EN {text}" for text in texts]


class Broken(Translator):
    def translate(self, texts, is_html):
        raise TimeoutError


class Short(Translator):
    def translate(self, texts, is_html):
        return texts[1:]


class Odd(Translator):
    def translate(self, texts, is_html):
        return [None for text in texts]


class Endless(Translator):
    def translate(self, texts, is_html):
        return ["E" * 60_000 for text in texts]


@pytest.fixture
def talk(home):
    talk = TalkPageFactory(title="题目", title_en="Title", summary="摘要。", summary_en="")
    talk.body = [("paragraph", {"zh": "<p>正文</p>", "en": ""})]
    talk.save()
    talk = TalkPage.objects.get()
    talk.save_revision().publish()
    return talk


@pytest.fixture
def client(editor):
    UserProfile.objects.create(user=editor, preferred_language="en")
    client = Client()
    client.force_login(editor)
    return client


def newest():
    return TalkPage.objects.get().get_latest_revision_as_object()


def states():
    return [(pair.english, pair.machine_made) for pair in pairs_of(newest())]


def draft(client, talk):
    address = reverse("translation:save", args=[talk.pk])
    return client.post(address, {"machine": "1"}, follow=True).content.decode()


def screen(client, talk):
    return client.get(reverse("translation:page", args=[talk.pk])).content.decode()


def test_nothing_is_set_up_and_no_button_offered_by_default(client, talk):
    assert isinstance(translator(), NullTranslator)
    assert 'name="machine"' not in screen(client, talk)
    with pytest.raises(TranslatorError):
        NullTranslator().translate(["字"], False)


def test_missing_english_is_drafted_and_labelled(client, talk, settings):
    settings.TRANSLATOR = f"{HERE}.Fake"
    assert 'name="machine"' in screen(client, talk)

    html = draft(client, talk)

    assert newest().summary_en == "EN 摘要。"
    assert [machine for english, machine in states()] == [False, True, True]
    assert html.count('data-state="machine"') == 2
    assert newest().english_state == TalkPage.objects.get().english_state == "machine"


def test_rich_text_of_a_machine_has_only_tags_that_editors_may_use(client, talk, settings):
    settings.TRANSLATOR = f"{HERE}.Fake"
    draft(client, talk)

    source = newest().body[0].value["en"].source
    assert ("EN " in source, "<script" in source) == (True, False)


@pytest.mark.parametrize("name", ["Broken", "Short", "Odd", "Endless"])
def test_machine_that_fails_changes_nothing_and_says_so(client, talk, settings, name):
    settings.TRANSLATOR = f"{HERE}.{name}"

    html = draft(client, talk)

    assert talk.revisions.count() == 1
    assert 'data-state="missing"' in html
    assert ('class="error"' in html) or ('class="warning"' in html)


def test_english_of_a_machine_is_never_public_and_not_lost(talk, editor):
    version = newest()
    version.title_en, version.body = "New title", []
    write_english(version, "summary", "By machine.", machine=True)

    version.save_revision(user=editor).publish(user=editor)

    live = TalkPage.objects.get()
    assert (live.title_en, live.summary_en, live.live) == ("New title", "", True)
    assert (newest().summary_en, newest().english_state) == ("By machine.", "machine")
    assert (live.has_unpublished_changes, live.english_exists) == (True, False)


def test_english_of_a_machine_that_a_person_approved_is_published(client, talk):
    version = newest()
    write_english(version, "summary", "By machine.", machine=True)
    version.save_revision()
    pair = next(pair for pair in pairs_of(newest()) if pair.path == "summary")
    data = {
        "english:summary": "By machine.",
        "seen:summary": ":".join(seen(pair)),
        "approve": "summary",
    }
    address = reverse("translation:save", args=[talk.pk])
    client.post(address, data)
    client.post(address, {"publish": "1"})

    live = TalkPage.objects.get()
    assert (live.summary_en, live.has_unpublished_changes) == ("By machine.", False)


def test_setting_that_names_nothing_is_found_by_a_check(settings):
    assert [error.id for error in run_checks() if error.id == "forum_site.E004"] == []
    settings.TRANSLATOR = "no_such_module.Translator"

    assert [error.id for error in check_translator(None)] == ["forum_site.E004"]
