"""Finding and making people and organisations over JSON, as the admin's screens do it."""

from datetime import date

import pytest
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse
from wagtail.models import GroupPagePermission, PageLogEntry

from agenda.tests.factories import AppearanceFactory, ForumPageFactory, TalkPageFactory

from ..models import OrganisationPage, SpeakerPage
from .factories import (
    OrganisationIndexPageFactory,
    OrganisationPageFactory,
    SpeakerIndexPageFactory,
    SpeakerPageFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def indexes(home):
    return SpeakerIndexPageFactory(), OrganisationIndexPageFactory()


@pytest.fixture
def author_client(indexes, django_user_model):
    """One who may add people, but not publish them, nor add organisations."""
    group = Group.objects.create(name="authors")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    GroupPagePermission.objects.create(
        group=group, page=indexes[0], permission=Permission.objects.get(codename="add_page")
    )
    user = django_user_model.objects.create_user("author")
    user.groups.add(group)
    client = Client()
    client.force_login(user)
    return client


def find(client, q, kind="speaker", **options):
    answer = client.get(reverse("people:find"), {"q": q, "kind": kind, **options})
    assert answer.status_code == 200
    return answer.json()["results"]


def titles(client, *args, **kwargs):
    return [found["title"] for found in find(client, *args, **kwargs)]


def create(client, **fields):
    return client.post(reverse("people:create"), fields)


# Finding


@pytest.mark.parametrize(
    "query",
    [
        "张译今",
        "译今",
        "張譯今",
        "zhangyijin",
        "zhang yi",
        "yijin",
        "zyj",
        "Alice",
        "张一斤",
        "豫才",
    ],
)
def test_person_is_found_in_every_way_of_typing(editor_client, home, query):
    SpeakerPageFactory(title="黄慧楠", title_en="Huang Huinan")
    SpeakerPageFactory(
        title="张译今", title_en="Alice Zhang", other_names="张一斤\n豫才", live=False
    )

    assert titles(editor_client, query) == ["张译今"]


@pytest.mark.parametrize("query", ["瑞声", "海天瑞声", "htrs", "haitian", "Speechocean"])
def test_organisation_is_found_by_full_and_short_names(editor_client, home, query):
    OrganisationPageFactory(title="远擎", title_en="Yuanqing")
    OrganisationPageFactory(
        title="北京海天瑞声科技股份有限公司", short_name="海天瑞声", short_name_en="Speechocean"
    )

    assert titles(editor_client, query, "organisation") == ["北京海天瑞声科技股份有限公司"]


def test_exact_name_comes_first_and_the_rest_by_reading(editor_client, home):
    for title in ("李明远", "李明", "李明华"):
        SpeakerPageFactory(title=title)

    assert titles(editor_client, "李明") == ["李明", "李明华", "李明远"]


def test_nothing_typed_gives_those_dealt_with_last(editor_client, home):
    first, second = SpeakerPageFactory(title="甲"), SpeakerPageFactory(title="乙")
    second.save_revision()
    first.save_revision()

    assert titles(editor_client, "") == ["甲", "乙"]
    assert titles(editor_client, "", limit=1) == ["甲"]


def test_namesakes_are_told_apart_by_what_they_did_last(editor_client, home):
    old = ForumPageFactory(start_date=date(2025, 1, 8), slug="2025")
    new = ForumPageFactory(start_date=date(2026, 1, 8), slug="2026")
    one, other = SpeakerPageFactory(title="李明"), SpeakerPageFactory(title="李明")
    bureau = OrganisationPageFactory(title="商务部", title_en="MOFCOM")
    AppearanceFactory(
        talk=TalkPageFactory(parent=old), speaker=one, organisation=bureau, post="处长"
    )
    AppearanceFactory(
        talk=TalkPageFactory(parent=new, live=False), speaker=one, organisation=bureau, post="司长"
    )

    details = {found["id"]: found["detail"] for found in find(editor_client, "李明")}

    assert details == {one.pk: "商务部 · 司长", other.pk: ""}


def test_people_who_withdrew_are_not_offered(editor_client, home):
    SpeakerPageFactory(title="张译今", withdrawn_on="2026-01-01")

    assert titles(editor_client, "张译今") == []


@pytest.mark.parametrize("number", [1, 12])
def test_finding_costs_the_same_for_any_number(
    editor_client, home, django_assert_max_num_queries, number
):
    talk = TalkPageFactory(parent=ForumPageFactory())
    for _each in range(number):
        speaker = SpeakerPageFactory(title="张译今")
        AppearanceFactory(talk=talk, speaker=speaker, organisation=OrganisationPageFactory())

    with django_assert_max_num_queries(12):
        assert len(find(editor_client, "张译今", limit=20)) == number


@pytest.mark.parametrize(
    "asked",
    [
        {"kind": "robot", "q": "x"},
        {"q": "x"},
        {"kind": "speaker", "q": "x" * 201},
        {"kind": "speaker", "q": "x", "limit": "21"},
        {"kind": "speaker", "q": "x", "limit": "many"},
    ],
)
def test_what_cannot_be_asked_is_refused_in_words(editor_client, home, asked):
    answer = editor_client.get(reverse("people:find"), asked)

    assert answer.status_code == 400
    assert [bool(messages) for messages in answer.json()["errors"].values()] == [True]


# Making


def test_editor_makes_a_published_person_with_a_history(editor_client, editor, indexes):
    answer = create(editor_client, kind="speaker", title=" 张译今 ", title_en="Zhang Yijin")

    page = SpeakerPage.objects.get()
    assert answer.status_code == 201
    assert answer.json() == {
        "id": page.pk,
        "title": "张译今",
        "title_en": "Zhang Yijin",
        "detail": "",
        "edit_url": reverse("wagtailadmin_pages:edit", args=[page.pk]),
    }
    assert (page.live, page.has_unpublished_changes, page.owner) == (True, False, editor)
    assert (page.slug, page.sort_name) == ("zhang-yijin", "zhang yijin")
    assert page.get_parent().specific == indexes[0]
    actions = PageLogEntry.objects.filter(page=page.pk).values_list("action", flat=True)
    assert set(actions) == {"wagtail.create", "wagtail.edit", "wagtail.publish"}
    assert titles(editor_client, "zyj") == ["张译今"]


def test_one_who_may_not_publish_makes_a_draft(author_client):
    answer = create(author_client, kind="speaker", title="张译今")

    page = SpeakerPage.objects.get()
    assert (answer.status_code, page.live, page.has_unpublished_changes) == (201, False, True)
    assert titles(author_client, "张译今") == ["张译今"]


def test_organisation_is_a_company_unless_said_otherwise(editor_client, indexes):
    create(editor_client, kind="organisation", title="远擎")
    create(editor_client, kind="organisation", title="商务部", organisation_kind="government")

    kinds = OrganisationPage.objects.order_by("pk").values_list("title", "kind")
    assert list(kinds) == [("远擎", "company"), ("商务部", "government")]


def test_duplicate_is_shown_and_made_only_when_confirmed(editor_client, indexes):
    there = SpeakerPageFactory(title="张译今", title_en="Zhang Yijin")

    answer = create(editor_client, kind="speaker", title="Yijin Zhang")

    assert answer.status_code == 409
    (duplicate,) = answer.json()["duplicates"]
    assert (duplicate["id"], duplicate["title"]) == (there.pk, "张译今")
    assert duplicate["edit_url"] == reverse("wagtailadmin_pages:edit", args=[there.pk])
    assert duplicate["why"]
    assert SpeakerPage.objects.count() == 1

    answer = create(editor_client, kind="speaker", title="Yijin Zhang", confirm="1")
    assert (answer.status_code, SpeakerPage.objects.count()) == (201, 2)


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"kind": "robot", "title": "张译今"}, "kind"),
        ({"kind": "speaker"}, "title"),
        ({"kind": "speaker", "title": " ·。 "}, "title"),
        ({"kind": "speaker", "title": "张\x00今"}, "title"),
        ({"kind": "speaker", "title": "张" * 256}, "title"),
        ({"kind": "speaker", "title": "张译今", "title_en": "x" * 256}, "title_en"),
        ({"kind": "organisation", "title": "x", "organisation_kind": "y"}, "organisation_kind"),
    ],
)
def test_what_cannot_be_made_is_told_by_field(editor_client, indexes, fields, wrong):
    answer = create(editor_client, **fields)

    assert (answer.status_code, list(answer.json()["errors"])) == (400, [wrong])
    assert (SpeakerPage.objects.count(), OrganisationPage.objects.count()) == (0, 0)


def test_one_who_may_not_add_is_refused(author_client):
    answer = create(author_client, kind="organisation", title="远擎")

    assert (answer.status_code, OrganisationPage.objects.count()) == (403, 0)


def test_nobody_may_add_where_there_is_no_list_of_people(editor_client, home):
    assert create(editor_client, kind="speaker", title="张译今").status_code == 403


@pytest.mark.parametrize("name", ["find", "create", "reading"])
def test_endpoints_are_for_staff(client, home, name):
    answer = client.get(reverse(f"people:{name}"))

    assert (answer.status_code, answer.url.split("?")[0]) == (302, reverse("wagtailadmin_login"))


def test_making_needs_a_post_with_a_token(editor, indexes):
    client = Client(enforce_csrf_checks=True)
    client.force_login(editor)

    assert client.get(reverse("people:create")).status_code == 405
    assert create(client, kind="speaker", title="张译今").status_code == 403
    assert SpeakerPage.objects.count() == 0


@pytest.mark.parametrize(
    ("title", "read"),
    [
        ("张译今", ("张", "Zhāng Yìjīn", "Zhang Yijin")),
        ("欧阳修", ("欧阳", "Ōuyáng Xiū", "Ouyang Xiu")),
        ("Alice", ("", "", "")),
        ("", ("", "", "")),
    ],
)
def test_reading_of_a_name_is_worked_out(editor_client, home, title, read):
    answer = editor_client.get(reverse("people:reading"), {"title": title}).json()

    assert (answer["family_name"], answer["pinyin"], answer["title_en"]) == read


def test_name_of_greatest_length_is_made(editor_client, indexes):
    name = "张" * 250

    answer = editor_client.post(reverse("people:create"), {"kind": "speaker", "title": name})

    assert (answer.status_code, answer.json()["title"]) == (201, name)
