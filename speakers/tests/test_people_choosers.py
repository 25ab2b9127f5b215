"""The modal in which staff choose a speaker or an organisation, and the form of a new page."""

import pytest
from django.contrib.contenttypes.models import ContentType
from django.urls import reverse
from wagtail.admin.panels import get_edit_handler
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from agenda.models import TermPage
from agenda.tests.factories import AppearanceFactory, ForumPageFactory, TalkPageFactory
from cases.models import CasePage

from ..editing.choosers import NamedChooser
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


def results(client, query, chooser="speaker_chooser", **options):
    answer = client.get(reverse(f"{chooser}:choose_results"), {"q": query, **options})
    assert answer.status_code == 200
    return answer


def make(client, chooser="speaker_chooser", **fields):
    answer = client.post(reverse(f"{chooser}:create"), fields)
    assert answer.status_code == 200
    return answer.json()


# The field


@pytest.mark.parametrize(
    ("relation", "field"),
    [("appearances", "speaker"), ("appearances", "organisation")],
)
def test_rows_of_a_talk_choose_with_it(editor_client, home, relation, field):
    assert_row_widget(editor_client, TalkPageFactory(parent=ForumPageFactory()), relation, field)


@pytest.mark.parametrize(
    ("relation", "field"), [("sessions", "chair"), ("participations", "organisation")]
)
def test_rows_of_a_forum_choose_with_it(editor_client, home, relation, field):
    assert_row_widget(editor_client, ForumPageFactory(), relation, field)


def assert_row_widget(client, page, relation, field):
    form = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).context["form"]
    widget = form.formsets[relation].empty_form.fields[field].widget
    assert isinstance(widget, NamedChooser)


@pytest.mark.parametrize(("model", "field"), [(CasePage, "organisation"), (TermPage, "owned_by")])
def test_pages_choose_with_it(model, field):
    widget = get_edit_handler(model).get_form_class().base_fields[field].widget

    assert isinstance(widget, NamedChooser)


# What it offers


@pytest.mark.parametrize("query", ["译今", "zhangyijin", "zyj", "Alice"])
def test_list_tells_namesakes_apart(editor_client, home, query):
    bureau = OrganisationPageFactory(title="商务部")
    zhang = SpeakerPageFactory(title="张译今", title_en="Alice Zhang", live=False)
    talk = TalkPageFactory(parent=ForumPageFactory())
    AppearanceFactory(talk=talk, speaker=zhang, organisation=bureau, post="副处长")
    SpeakerPageFactory(title="黄慧楠", title_en="Huang Huinan")

    answer = results(editor_client, query)

    found = answer.context["results"].object_list
    assert [(page.title, page.detail) for page in found] == [("张译今", "商务部 · 副处长")]
    assert "商务部 · 副处长" in answer.content.decode()


def test_organisation_is_chosen_by_its_short_name(editor_client, home):
    OrganisationPageFactory(title="北京海天瑞声科技股份有限公司", short_name="海天瑞声")

    found = results(editor_client, "htrs", "organisation_chooser").context["results"].object_list

    assert [page.title for page in found] == ["北京海天瑞声科技股份有限公司"]


def test_names_are_escaped(editor_client, home):
    SpeakerPageFactory(title="<b>张</b>", title_en="<i>Zhang</i>")

    html = results(editor_client, "<b>张").content.decode()

    assert ("<b>" in html, "<i>" in html, "&lt;i&gt;Zhang" in html) == (False, False, True)


@pytest.mark.parametrize("number", [1, 10])
def test_list_costs_the_same_for_any_number(
    editor_client, indexes, django_assert_max_num_queries, number
):
    talk = TalkPageFactory(parent=ForumPageFactory())
    for _each in range(number):
        speaker = SpeakerPageFactory(title="张译今")
        AppearanceFactory(talk=talk, speaker=speaker, organisation=OrganisationPageFactory())

    with django_assert_max_num_queries(24):
        found = results(editor_client, "张译今").context["results"].object_list

    assert len(found) == number


@pytest.mark.parametrize("q", ["x" * 300, "a&p=0"])
def test_odd_queries_do_no_harm(editor_client, home, q):
    results(editor_client, q)


# Somebody new


def test_new_speaker_is_made_and_chosen(editor_client, indexes):
    answer = make(editor_client, title="张译今", title_en="Zhang Yijin", family_name="", pinyin="")

    page = SpeakerPage.objects.get()
    assert answer == {
        "step": "chosen",
        "result": {
            "id": str(page.pk),
            "title": "张译今",
            "edit_url": reverse("wagtailadmin_pages:edit", args=[page.pk]),
        },
    }
    assert page.live


def test_new_organisation_has_kind_and_short_name(editor_client, indexes):
    make(
        editor_client,
        "organisation_chooser",
        title="北京海天瑞声科技股份有限公司",
        kind="company",
        short_name="海天瑞声",
    )

    page = OrganisationPage.objects.get()
    assert (page.kind, page.short_name, page.live) == ("company", "海天瑞声", True)


def test_duplicates_are_shown_taken_or_overruled(editor_client, indexes):
    there = SpeakerPageFactory(title="张译今", title_en="Zhang Yijin")

    shown = make(editor_client, title="Yijin Zhang")
    assert (shown["step"], "张译今" in shown["htmlFragment"]) == ("reshow_creation_form", True)
    assert 'name="confirmed"' in shown["htmlFragment"]
    assert 'value="yijinzhang|"' in shown["htmlFragment"]

    taken = make(editor_client, existing=there.pk)
    assert (taken["step"], taken["result"]["id"]) == ("chosen", str(there.pk))
    assert SpeakerPage.objects.count() == 1

    other = make(editor_client, title="张译今", confirmed="yijinzhang|")
    assert other["step"] == "reshow_creation_form"

    made = make(editor_client, title="Yijin Zhang", confirmed="yijinzhang|")
    assert (made["step"], SpeakerPage.objects.count()) == ("chosen", 2)


@pytest.mark.parametrize("existing", ["0", "9" * 30, "x", "-1", "²"])
def test_one_who_is_not_there_cannot_be_taken(editor_client, indexes, existing):
    answer = make(editor_client, existing=existing)

    assert (answer["step"], SpeakerPage.objects.count()) == ("reshow_creation_form", 0)


@pytest.mark.parametrize("key", ["0", "9" * 30, "x"])
def test_one_who_is_not_there_cannot_be_chosen(editor_client, indexes, key):
    answer = editor_client.get(reverse("speaker_chooser:chosen", args=[key]), follow=True)

    assert answer.status_code == 404


def test_one_who_is_there_is_chosen_and_one_who_withdrew_is_not(editor_client, indexes):
    there = SpeakerPageFactory(title="张译今")
    gone = SpeakerPageFactory(title="李明", withdrawn_on="2026-01-01")

    one, other = (
        editor_client.get(reverse("speaker_chooser:chosen", args=[page.pk]), follow=True)
        for page in (there, gone)
    )

    assert (one.json()["result"]["title"], other.status_code) == ("张译今", 404)


def test_one_who_may_not_add_sees_no_form_and_makes_nothing(editor, editor_client, indexes):
    editor.is_superuser = False
    editor.save()
    editor.groups.first().page_permissions.filter(permission__codename="add_page").delete()

    opened = editor_client.get(reverse("speaker_chooser:choose")).json()
    answer = editor_client.post(reverse("speaker_chooser:create"), {"title": "张译今"})

    assert "data-chooser-modal-creation-form" not in opened["html"]
    assert (answer.status_code, SpeakerPage.objects.count()) == (302, 0)


# The form of a new page


def add_page(client, index, model, **fields):
    kind = ContentType.objects.get_for_model(model)
    address = reverse("wagtailadmin_pages:add", args=[kind.app_label, kind.model, index.pk])
    posted = {"title_en": "", "comments": inline_formset([]), **fields}
    return client.post(address, nested_form_data(posted))


def test_page_form_asks_before_it_makes_a_second_page(editor_client, indexes):
    there = SpeakerPageFactory(title="张译今")

    answer = add_page(editor_client, indexes[0], SpeakerPage, title="張譯今")

    html = answer.content.decode()
    assert (answer.status_code, SpeakerPage.objects.count()) == (200, 1)
    assert reverse("wagtailadmin_pages:edit", args=[there.pk]) in html
    assert 'name="is_another"' in html

    answer = add_page(editor_client, indexes[0], SpeakerPage, title="張譯今", is_another="on")
    assert (answer.status_code, SpeakerPage.objects.count()) == (302, 2)


def test_page_form_asks_nothing_about_a_new_name(editor_client, indexes):
    OrganisationPageFactory(title="数科网维")

    answer = add_page(
        editor_client, indexes[1], OrganisationPage, title="数纬科技", kind="company",
        english_name="unofficial",
    )  # fmt: skip

    titles = OrganisationPage.objects.order_by("pk").values_list("title", flat=True)
    assert (answer.status_code, list(titles)) == (302, ["数科网维", "数纬科技"])


def test_page_form_asks_nothing_when_a_page_is_edited(editor_client, indexes):
    page = SpeakerPageFactory(title="张译今")
    SpeakerPageFactory(title="张译今")
    posted = nested_form_data(
        {"title": "张译今", "title_en": "", "slug": page.slug, "comments": inline_formset([])}
    )

    answer = editor_client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), posted)

    assert answer.status_code == 302
