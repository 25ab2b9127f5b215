"""The name of a person who was withdrawn is nowhere: on no page, in no table, in no file."""

import json
from datetime import timedelta
from io import BytesIO

import pytest
from django.apps import apps
from django.core.files.images import ImageFile
from django.db import connection
from django.urls import reverse
from django.utils import timezone
from PIL import Image as Pillow
from wagtail.contrib.redirects.models import Redirect
from wagtail.contrib.search_promotions.models import Query, SearchPromotion
from wagtail.images import get_image_model
from wagtail.images.models import AbstractRendition

from agenda.tests.factories import (
    AppearanceFactory,
    ForumPageFactory,
    SessionFactory,
    TalkPageFactory,
)
from forum_site.models import DraftLink, Remark, SearchCount
from forum_site.tests.crawl import HOMES, crawl

from ..editing.withdrawal import said
from ..models import Merge, OrganisationPage, SpeakerPage
from .factories import OrganisationPageFactory, SpeakerPageFactory
from .test_merging_pages import post_merge

pytestmark = pytest.mark.django_db

HAN, LATIN, POST, HOUSE = "柯南雀", "Ke Nanque", "金丝雀所所长", "金丝雀研究所"
CANARIES = (HAN, "柯南雀旧名", LATIN, "ke-nan-que", "kenanque", POST, "Canary chief", "canary.jpg")


def portrait():
    file = BytesIO()
    Pillow.new("RGB", (40, 30)).save(file, "JPEG")
    image = get_image_model().objects.create(
        title="canary.jpg", file=ImageFile(file, name="canary.jpg")
    )
    image.get_rendition("fill-20x20")
    return image


@pytest.fixture
def speaker(home, editor, settings, tmp_path):
    """A person whose name was written wherever there is room for it."""
    settings.MEDIA_ROOT = tmp_path
    page = SpeakerPageFactory(
        title=HAN, title_en=LATIN, slug="ke-nan-que", other_names="柯南雀旧名\nKenanque"
    )
    page.portrait, page.bio, page.bio_en = portrait(), f"{HAN}写书。", f"{LATIN} writes."
    page.honorific, page.honorific_en = f"{HAN}老师", "Dr Ke"
    page.seo_title = page.search_description = f"{HAN}，{POST}"
    page.save_revision(user=editor, log_action=True).publish(user=editor)
    page.save_revision(user=editor, changed=True)
    house = OrganisationPageFactory(title=HOUSE)
    forum = ForumPageFactory()
    session = SessionFactory(page=forum, chair=page)
    body = [{"type": "paragraph", "id": "1", "value": {"zh": f"<p>{HAN}说</p>", "en": LATIN}}]
    talk = TalkPageFactory(
        parent=forum,
        session=session,
        title=f"{HAN}致辞",
        title_en=f"Address by {LATIN}",
        slug="ke-nan-que-zhi-ci",
        summary=f"由{HAN}讲。",
        body=json.dumps(body),
    )
    AppearanceFactory(
        talk=talk,
        speaker=page,
        organisation=house,
        department="柯南雀处",
        post=POST,
        post_en="Canary chief",
        honorific=f"{HAN}老师",
    )
    talk = type(talk).objects.get(pk=talk.pk)
    talk.save_revision(user=editor, log_action=True).publish(user=editor)
    note_everything(page, talk, editor)
    return SpeakerPage.objects.get(pk=page.pk)


def note_everything(page, talk, editor):
    """What the site itself notes of people."""
    Redirect.add_redirect("/zh-hans/speakers/kenanque-old/", page)
    SearchPromotion.objects.create(query=Query.get(HAN), page=page, description=HAN)
    SearchCount.objects.create(day=timezone.localdate(), query=HAN, language="zh-hans", count=3)
    link = DraftLink.objects.create(
        page=talk, reader=HAN, expires_at=timezone.now() + timedelta(days=1)
    )
    DraftLink.objects.create(page=page, reader="别人", expires_at=timezone.now())
    Remark.objects.create(link=link, text=f"我是{HAN}。", words="x")


def withdraw(client, page, capture, **data):
    address = reverse("merging:withdraw", args=[page.pk])
    screen = client.get(address)
    everywhere = [place.key for place in screen.context["places"]]
    chosen = {"state": screen.context["state"], "replace": everywhere}
    with capture(execute=True):
        return client.post(address, chosen | {"confirm": "on"} | data)


@pytest.fixture
def withdrawn(editor_client, speaker, django_capture_on_commit_callbacks):
    withdraw(editor_client, speaker, django_capture_on_commit_callbacks)
    return SpeakerPage.objects.get(pk=speaker.pk)


def in_tables():
    """Where a canary stands, in all text of all tables; JSON is read as what it says."""
    found = set()
    for table in connection.introspection.table_names():
        with connection.cursor() as cursor:
            name = connection.ops.quote_name(table)
            cursor.execute(f"SELECT * FROM {name}")  # noqa: S608  tables have no parameters
            names = [column[0] for column in cursor.description]
            for row in cursor.fetchall():
                for name, value in zip(names, row, strict=True):
                    if holds(value):
                        found.add(f"{table}.{name}")
    return found


def holds(value):
    """Whether a canary stands in a value of a table, however it is written there."""
    text = value.decode(errors="replace") if isinstance(value, bytes) else str(value)
    for _time in range(3):  # JSON within JSON within JSON
        if any(canary.lower() in text.lower() for canary in CANARIES):
            return True
        if "\\u" not in text:
            return False
        text = text.replace("\\\\u", "\\u")
        text = text.encode("ascii", "backslashreplace").decode("unicode_escape", "replace")
    return False


def words(*queries):
    return [f"{home}search/?q={query}" for home in HOMES for query in queries] + [
        f"/api/{what}/?q={query}&lang={home.strip('/')}"
        for home in HOMES
        for what in ("search", "suggest")
        for query in queries
    ]


def public_answers(client):
    forum = "/zh-hans/forums/2026/forum.ics", "/en/forums/2026/forum.ics"
    talks = words("致辞", "address", "匿名")
    return crawl(client, [*HOMES, "/sitemap.xml", "/robots.txt", *forum, *talks])


def test_the_canaries_were_planted_well(client, speaker):
    tables = in_tables()

    assert {
        "wagtailcore_page.title",
        "wagtailcore_revision.content",
        "wagtailcore_pagelogentry.label",
        "forum_site_foundpage.names",
        "forum_site_searchcount.query",
        "agenda_appearance.post",
        "agenda_talkpage.body",
    } <= tables
    assert sum(holds(answer.text) for answer in public_answers(client).values()) > 6


def test_nothing_public_tells_the_name(client, withdrawn):
    answers = public_answers(client)

    assert len(answers) > 10
    assert {path: CANARIES for path, answer in answers.items() if holds(answer.text)} == {}
    assert [path for path in answers if holds(path)] == []


def test_no_table_holds_the_name(withdrawn):
    assert in_tables() == set()


def test_no_file_is_left_of_the_portrait(withdrawn, settings):
    files = [path.name for path in settings.MEDIA_ROOT.rglob("*") if "canary" in path.name]

    assert files == []
    assert not get_image_model().objects.exists()


def test_search_does_not_find_the_person(client, withdrawn):
    for query in (HAN, LATIN, "kenanque", "匿名", "anonymised"):
        for path in words(query):
            if path.startswith("/api/"):
                found = client.get(path).content.decode().replace(" ", "")
                assert '"kind":"speaker"' not in found, path


@pytest.mark.parametrize("language", ["zh-hans", "en"])
@pytest.mark.parametrize("slug", ["ke-nan-que", "kenanque-old", None])
def test_old_and_new_addresses_are_gone(client, withdrawn, language, slug):
    answer = client.get(f"/{language}/speakers/{slug or withdrawn.slug}/")

    assert answer.status_code == 410
    assert not holds(answer.content.decode())


@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_the_talk_says_that_the_speaker_is_anonymised_without_a_link(client, withdrawn, language):
    talk = withdrawn.appearances.get().talk

    html = client.get(talk.get_url().replace("/zh-hans/", f"/{language}/")).content.decode()

    assert f'<span class="name">{said(language)}</span>' in html
    assert withdrawn.slug not in html
    assert "/speakers/" in html  # the menu is there: it is this page that was looked at


def test_the_list_of_speakers_leaves_the_person_out(client, withdrawn):
    SpeakerPageFactory(title="王二", slug="wang-er")

    html = client.get("/zh-hans/speakers/").content.decode()

    assert "王二" in html
    assert said("zh-hans") not in html


def test_names_outside_of_what_was_ticked_are_listed_afterwards(
    editor_client, speaker, django_capture_on_commit_callbacks
):
    talk = speaker.appearances.get().talk
    capture = django_capture_on_commit_callbacks

    answer = withdraw(editor_client, speaker, capture, replace=[])
    done = editor_client.get(answer.url).content.decode()

    assert reverse("wagtailadmin_pages:edit", args=[talk.pk]) in done
    talk.refresh_from_db()
    assert talk.title == f"{HAN}致辞"
    row = talk.appearances.get()
    assert (row.post, row.department, row.honorific, row.organisation) == ("", "", "", None)


def test_the_organisation_stays_where_that_is_ticked(
    editor_client, speaker, django_capture_on_commit_callbacks
):
    withdraw(editor_client, speaker, django_capture_on_commit_callbacks, keep_organisation="on")

    row = speaker.appearances.get()
    assert (row.organisation, row.post) == (OrganisationPage.objects.get(title=HOUSE), "")
    rows = row.talk.latest_revision.content["appearances"]
    assert [each["organisation"] for each in rows] == [row.organisation_id]


def test_a_portrait_that_is_used_elsewhere_is_only_taken_off(
    editor_client, speaker, django_capture_on_commit_callbacks
):
    OrganisationPageFactory(logo=speaker.portrait)

    withdraw(editor_client, speaker, django_capture_on_commit_callbacks)

    assert SpeakerPage.objects.get(pk=speaker.pk).portrait is None
    assert get_image_model().objects.filter(pk=speaker.portrait_id).exists()


def test_a_merge_that_knew_the_person_cannot_be_undone_any_more(
    editor_client, speaker, django_capture_on_commit_callbacks
):
    houses = OrganisationPage.objects.get(title=HOUSE), OrganisationPageFactory()
    post_merge(editor_client, houses[1], houses[0])
    post_merge(editor_client, speaker, SpeakerPageFactory(title="柯南雀博士"))

    withdraw(editor_client, speaker, django_capture_on_commit_callbacks)

    assert list(Merge.objects.values_list("what_moved", flat=True)) == [{}]
    assert in_tables() == set()


def test_the_confirmation_lists_the_texts_and_changes_nothing(editor_client, speaker):
    talk = speaker.appearances.get().talk

    answer = editor_client.get(reverse("merging:withdraw", args=[speaker.pk]))

    html = answer.content.decode()
    assert f"由{HAN}讲。" in html
    assert talk.title in html
    assert answer.context["chosen"] == []  # “Kenanque” by itself may be a word
    assert SpeakerPage.objects.get(pk=speaker.pk).withdrawn_on is None


def test_it_is_not_done_without_the_tick_or_after_a_change(editor_client, speaker):
    address = reverse("merging:withdraw", args=[speaker.pk])
    state = editor_client.get(address).context["state"]

    for data in ({"state": state}, {"state": "of yesterday", "confirm": "on"}):
        assert editor_client.post(address, data).status_code == 200
    assert SpeakerPage.objects.get(pk=speaker.pk).title == HAN


def test_the_form_of_a_withdrawn_person_says_so(editor_client, withdrawn):
    answer = editor_client.get(reverse("wagtailadmin_pages:edit", args=[withdrawn.pk]))

    assert withdrawn.withdrawn_on.isoformat() in "".join(map(str, answer.context["messages"]))


def test_staff_can_preview_the_page_of_a_withdrawn_person(editor_client, withdrawn):
    address = reverse("wagtailadmin_pages:view_draft", args=[withdrawn.pk])

    answer = editor_client.get(address, follow=True)

    assert answer.status_code == 200
    assert said("zh-hans") in answer.content.decode()


def test_who_may_not_delete_may_not_withdraw(client, speaker, django_user_model):
    from django.contrib.auth.models import Permission

    user = django_user_model.objects.create_user("reader", password="x")
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(user)

    answer = client.post(reverse("merging:withdraw", args=[speaker.pk]), {"confirm": "on"})

    assert answer.status_code == 302
    assert SpeakerPage.objects.get(pk=speaker.pk).title == HAN


def test_every_model_with_text_is_looked_through_or_has_a_rule():
    """A new model falls under the rule by itself; those that are left out are named here."""
    from ..editing.mentions import HAVE_RULES, NOT_LOOKED_THROUGH, holds_text, looked_through

    seen = {model._meta.label for model, *_rest in looked_through()}
    left_out = {
        model._meta.label
        for model in apps.get_models()
        if model._meta.app_label not in NOT_LOOKED_THROUGH
        and not issubclass(model, AbstractRendition)
    } - seen
    with_text = {
        model._meta.label
        for model in apps.get_models()
        if any(map(holds_text, model._meta.local_concrete_fields))
    }

    assert left_out & with_text == HAVE_RULES & with_text
