"""English is written on the workbench: by script, by a plain form, never past a colleague."""

import json
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry
from wagtail.users.models import UserProfile

from agenda.models import TalkPage
from agenda.tests.factories import AppearanceFactory, TalkPageFactory

from ..translation.saving import ACTION
from ..two_sides.pairs import pairs_of
from ..two_sides.state import fingerprint

pytestmark = pytest.mark.django_db


@pytest.fixture
def talk(home):
    talk = TalkPageFactory(title="题目", title_en="Title", summary="摘要。", summary_en="")
    talk.body = [("paragraph", {"zh": "<p>正文</p>", "en": "<p>Text</p>"})]
    talk.save()
    AppearanceFactory(talk=talk, post="院长", post_en="Dean")
    talk = TalkPage.objects.get()
    talk.save_revision().publish()
    return TalkPage.objects.get()


@pytest.fixture
def client(editor):
    UserProfile.objects.create(user=editor, preferred_language="en")
    client = Client()
    client.force_login(editor)
    return client


def newest():
    return TalkPage.objects.get().get_latest_revision_as_object()


def pair_at(path):
    return next(pair for pair in pairs_of(newest()) if pair.path.startswith(path))


def send(client, path="summary", english="A summary.", **others):
    """What the script sends for a pair as it stands now, unless `others` say otherwise."""
    pair = pair_at(path)
    data = {
        "path": pair.path,
        "english": english,
        "seen_chinese": fingerprint(pair.chinese),
        "seen_english": fingerprint(pair.english),
    }
    return post(client, json.dumps(data | others))


def post(client, body):
    address = reverse("translation:save", args=[TalkPage.objects.get().pk])
    return client.post(address, body, content_type="application/json")


def draftail(text):
    """A paragraph as the rich text editor sends it."""
    block = {
        "key": "abcde",
        "type": "unstyled",
        "depth": 0,
        "text": text,
        "inlineStyleRanges": [],
        "entityRanges": [],
    }
    return json.dumps({"blocks": [block], "entityMap": {}})


def test_english_becomes_a_draft_and_the_public_page_stays(client, talk, editor):
    response = send(client)

    data = response.json()
    assert (response.status_code, data["state"], data["done"], data["total"]) == (
        200, "in_step", 4, 4,
    )  # fmt: skip
    live = TalkPage.objects.get()
    assert (live.summary_en, live.has_unpublished_changes) == ("", True)
    assert (newest().summary_en, live.latest_revision.user) == ("A summary.", editor)


def test_saves_of_one_person_close_together_are_one_version(client, talk):
    send(client, english="A")
    send(client, english="A summary")
    send(client, "appearances", english="Director")

    assert talk.revisions.count() == 2  # the public one, and this
    assert (newest().summary_en, newest().appearances.get().post_en) == ("A summary", "Director")
    assert PageLogEntry.objects.filter(action=ACTION).values("uuid").distinct().count() == 1


def an_hour_later(talk, editor):
    talk.revisions.order_by("-pk").update(created_at=timezone.now() - timedelta(hours=1))


def typed_into_the_form(talk, editor):
    version = newest()
    version.title = "表单里改的题目"
    version.save_revision(user=editor, log_action=True)


def published(talk, editor):
    TalkPage.objects.get().latest_revision.publish()


@pytest.mark.parametrize(
    ("between", "versions"),
    [(an_hour_later, 3), (typed_into_the_form, 4), (published, 3)],
)
def test_other_versions_are_not_written_over(client, talk, editor, between, versions):
    send(client, english="First")
    between(talk, editor)
    send(client, english="Second")

    assert talk.revisions.count() == versions
    assert newest().summary_en == "Second"


def test_colleagues_draft_is_written_on_and_only_that_pair_changes(client, talk):
    draft = newest()
    draft.title, draft.body = "同事改的题目", []
    draft.save_revision()

    assert send(client).status_code == 200
    after = newest()
    assert (after.title, len(after.body), after.summary_en) == ("同事改的题目", 0, "A summary.")


def test_rich_text_is_stored_as_the_editor_stores_it(client, talk):
    assert send(client, "body", english=draftail("New & <i>text</i>")).status_code == 200
    assert newest().body[0].value["en"].source == (
        '<p data-block-key="abcde">New &amp; &lt;i&gt;text&lt;/i&gt;</p>'
    )


def test_rich_text_that_nobody_changed_is_not_saved(client, talk):
    assert send(client, "body", english=draftail("Text")).status_code == 200
    assert TalkPage.objects.get().has_unpublished_changes is False


def test_stale_english_that_is_still_right_is_approved(client, talk):
    draft = newest()
    draft.title = "新题目"
    draft.save_revision()

    response = send(client, "title", english="Title", approves=True)

    assert response.json()["state"] == "in_step"
    assert (newest().title_en, pair_at("title").is_open) == ("Title", False)


def test_missing_english_cannot_be_approved(client, talk):
    assert send(client, english="", approves=True).json()["state"] == "missing"
    assert talk.revisions.count() == 1


@pytest.mark.parametrize("side", ["seen_chinese", "seen_english"])
def test_pair_that_changed_meanwhile_is_told_and_not_overwritten(client, talk, side):
    response = send(client, "title", english="Mine", **{side: fingerprint("seen before")})

    data = response.json()
    assert (response.status_code, data["problem"]) == (409, "changed")
    assert (data["english_words"], data["chinese_words"]) == ("Title", "题目")
    assert data["seen_english"] == fingerprint("Title")
    assert newest().title_en == "Title"


@pytest.mark.parametrize(
    ("path", "english"),
    [
        ("title", "T" * 256),
        ("summary", "S" * 50_001),
        ("body", "no JSON"),
        ("body", '{"blocks": [{}], "entityMap": {}}'),
        ("body", "[]"),
    ],
)
def test_english_that_cannot_be_stored_is_refused_in_words(client, talk, path, english):
    response = send(client, path, english=english)

    assert (response.status_code, bool(response.json()["message"])) == (400, True)
    assert talk.revisions.count() == 1


@pytest.mark.parametrize(
    "body",
    [
        "[]", "{}", "null", "\x00", '{"path": "summary"}',
        '{"path": 1, "english": "E", "seen_chinese": "", "seen_english": ""}',
        '{"path": "summary", "english": 1, "seen_chinese": "", "seen_english": ""}',
        '{"path": "nothing", "english": "E", "seen_chinese": "", "seen_english": ""}',
        '{"path": "appearances/0/post", "english": "E", "seen_chinese": "", "seen_english": ""}',
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_and_nothing_is_written(client, talk, body):
    response = post(client, body)

    assert (response.status_code, bool(response.json()["message"])) == (400, True)
    assert talk.revisions.count() == 1


def test_lines_have_no_breaks_and_texts_keep_them(client, talk):
    send(client, "title", english="One\r\n two\x00")
    send(client, "summary", english="One\r\ntwo")

    assert (newest().title_en, newest().summary_en) == ("One two", "One\ntwo")


def test_whoever_is_signed_out_or_may_not_edit_writes_nothing(talk, django_user_model):
    script = Client(headers={"x-requested-with": "XMLHttpRequest"})
    assert send(script).status_code == 403
    script.force_login(django_user_model.objects.create_user("stranger"))
    assert send(script).status_code == 403
    assert talk.revisions.count() == 1


def test_locked_page_is_not_written(client, talk, django_user_model):
    other = django_user_model.objects.create_superuser("other")
    TalkPage.objects.update(locked=True, locked_by=other, locked_at=timezone.now())

    response = send(client)

    assert (response.status_code, response.json()["problem"]) == (409, "locked")
    assert talk.revisions.count() == 1


# The plain form


def form_of(changes, **others):
    """What the form sends: every pair as it is shown, and what was typed in some."""
    data = {}
    for pair in pairs_of(newest()):
        english = draftail("Text") if pair.is_rich else pair.english
        data[f"english:{pair.path}"] = changes.get(pair.path, english)
        data[f"seen:{pair.path}"] = f"{fingerprint(pair.chinese)}:{fingerprint(pair.english)}"
    return data | others


def submit(client, data):
    address = reverse("translation:save", args=[TalkPage.objects.get().pk])
    return client.post(address, data, follow=True)


def test_form_saves_all_that_was_changed_at_once(client, talk):
    path = pair_at("appearances").path
    submit(client, form_of({"summary": "A summary.", path: "Director"}, save="1"))

    assert talk.revisions.count() == 2
    assert (newest().summary_en, newest().appearances.get().post_en) == ("A summary.", "Director")


def test_form_that_changes_nothing_makes_no_version(client, talk):
    submit(client, form_of({}, save="1"))

    assert talk.revisions.count() == 1


def test_form_approves_stale_english(client, talk):
    draft = newest()
    draft.title = "新题目"
    draft.save_revision()
    submit(client, form_of({}, approve="title"))

    assert pair_at("title").is_open is False


def test_form_shows_again_what_a_colleague_changed_meanwhile(client, talk):
    data = form_of({"title": "Mine", "summary": "A summary."}, save="1")
    draft = newest()
    draft.title_en = "Theirs"
    draft.save_revision()

    html = submit(client, data).content.decode()

    assert (">\nMine</textarea>" in html, "Theirs" in html) == (True, True)
    assert (newest().title_en, newest().summary_en) == ("Theirs", "A summary.")


def test_form_publishes_the_newest_draft(client, talk):
    submit(client, form_of({"summary": "A summary."}, publish="1"))

    live = TalkPage.objects.get()
    assert (live.summary_en, live.has_unpublished_changes) == ("A summary.", False)


def test_form_does_not_publish_what_could_not_be_saved(client, talk):
    submit(client, form_of({"summary": "A summary.", "title": "T" * 256}, publish="1"))

    live = TalkPage.objects.get()
    assert (live.summary_en, live.title_en, newest().summary_en) == ("", "Title", "A summary.")


def test_page_that_is_not_public_does_not_go_public_here(client, talk):
    TalkPage.objects.get().unpublish()
    submit(client, form_of({"summary": "A summary."}, publish="1"))

    assert (TalkPage.objects.get().live, newest().summary_en) == (False, "A summary.")


def test_draft_that_is_not_fit_to_be_published_stays_a_draft(client, talk):
    draft = newest()
    draft.minutes = 0
    draft.save_revision(clean=False)
    submit(client, form_of({"summary": "A summary."}, publish="1"))

    assert (TalkPage.objects.get().summary_en, newest().summary_en) == ("", "A summary.")
