"""Making what people searched for another name of a page, so that search finds it."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.contrib.messages import get_messages
from django.test import Client
from django.urls import reverse
from django.utils.translation import gettext
from wagtail.models import PageLogEntry

from agenda.tests.factories import TermPageFactory, TopicPageFactory
from speakers.tests.factories import OrganisationPageFactory, SpeakerPageFactory

from .factories import StandardPageFactory

ADDRESS = "/admin/searches/add-name/"


def add(client, page, name):
    """Send the form."""
    return client.post(ADDRESS, {"page": page.pk, "name": name})


def said(answer):
    """The messages that an answer leaves for the next page, as HTML."""
    return " ".join(str(message) for message in get_messages(answer.wsgi_request))


def errors(answer):
    """The errors of the form, by field."""
    assert answer.status_code == 200
    return {name: list(texts) for name, texts in answer.context["form"].errors.items()}


def sign_in(*groups, permission=None):
    """A client of a new user in the groups of these names."""
    user = get_user_model().objects.create_user("somebody")
    user.groups.set(Group.objects.filter(name__in=groups))
    if permission:
        user.user_permissions.add(Permission.objects.get(codename=permission))
    client = Client()
    client.force_login(user)
    return client


def test_form_has_the_word_that_was_searched(editor_client, home):
    answer = editor_client.get(ADDRESS, {"query": "ito"})

    assert answer.context["form"]["name"].value() == "ito"


def test_form_offers_terms_organisations_and_speakers(editor_client, home):
    form = editor_client.get(ADDRESS).context["form"]

    assert set(form.fields["page"].widget.model_names) == {
        "agenda.termpage",
        "speakers.organisationpage",
        "speakers.speakerpage",
    }


@pytest.mark.parametrize("factory", [TermPageFactory, OrganisationPageFactory, SpeakerPageFactory])
def test_word_becomes_another_name_and_is_public_at_once(editor_client, editor, home, factory):
    page = factory(other_names="旧名")

    answer = add(editor_client, page, " ITO  外包 ")

    page.refresh_from_db()
    assert answer["Location"] == reverse("searches:nothing")
    assert page.other_names == "旧名\nITO 外包"
    assert (page.live, page.has_unpublished_changes) == (True, False)
    assert page.latest_revision.user == editor
    assert page.live_revision == page.latest_revision
    assert "ITO 外包" in said(answer)
    entries = PageLogEntry.objects.filter(page=page, user=editor).order_by("pk")
    assert [entry.action for entry in entries] == ["wagtail.edit", "wagtail.publish"]


def test_search_finds_the_page_by_its_new_name(editor_client, client, home):
    term = TermPageFactory(title="信息技术外包")
    results = f"{reverse('search')}?q=ITO"
    assert term.url not in client.get(results).text

    add(editor_client, term, "ITO")

    assert term.url in client.get(results).text


def test_draft_gets_the_name_and_stays_a_draft(editor_client, home):
    term = TermPageFactory(title="外包")
    term.definition = "还没写完"
    term.save_revision()

    answer = add(editor_client, term, "ITO")

    term.refresh_from_db()
    draft = term.get_latest_revision_as_object()
    assert (term.other_names, term.definition) == ("", "")
    assert (draft.other_names, draft.definition) == ("ITO", "还没写完")
    assert term.has_unpublished_changes
    assert reverse("wagtailadmin_pages:edit", args=[term.pk]) in said(answer)


def test_page_that_is_not_published_is_not_published_by_it(editor_client, home):
    term = TermPageFactory(live=False)

    add(editor_client, term, "ITO")

    term.refresh_from_db()
    assert term.live is False
    assert term.get_latest_revision_as_object().other_names == "ITO"


def test_name_waits_as_a_draft_where_the_user_may_not_publish(home):
    term = TermPageFactory()

    answer = add(sign_in("Editors"), term, "ITO")

    term.refresh_from_db()
    assert answer.status_code == 302
    assert (term.other_names, term.has_unpublished_changes) == ("", True)
    assert term.get_latest_revision_as_object().other_names == "ITO"


@pytest.mark.parametrize(
    ("group", "sentence"),
    [
        ("Moderators", "“%(name)s” is now another name of “%(page)s”; search finds it."),
        (
            "Editors",
            "“%(name)s” stands in the draft of “%(page)s” now. "
            "Search will find it once the page is published.",
        ),
    ],
)
def test_message_says_whether_search_finds_it_now(home, group, sentence):
    answer = add(sign_in(group), TermPageFactory(title="外包"), "ITO")

    assert gettext(sentence) % {"name": "ITO", "page": "外包"} in said(answer)


def test_user_who_may_not_edit_the_page_changes_nothing(home):
    term = TermPageFactory()

    answer = add(sign_in(permission="access_admin"), term, "ITO")

    assert list(errors(answer)) == ["page"]
    term.refresh_from_db()
    assert (term.other_names, term.has_unpublished_changes) == ("", False)


def test_locked_page_is_left_alone(home, editor_client, admin_user):
    term = TermPageFactory()
    type(term).objects.filter(pk=term.pk).update(locked=True, locked_by=admin_user)

    assert list(errors(add(editor_client, term, "ITO"))) == ["page"]


@pytest.mark.parametrize("factory", [TopicPageFactory, StandardPageFactory])
def test_pages_of_other_kinds_get_no_names(editor_client, home, factory):
    assert list(errors(add(editor_client, factory(), "ITO"))) == ["page"]


@pytest.mark.parametrize(
    "name", ["信息技术外包", "ＩＴＯ", "ito", "It  Outsourcing", "outsourcing OF it", "外包2"]
)
def test_name_that_the_page_has_already_is_refused(editor_client, home, name):
    term = TermPageFactory(
        title="信息技术外包",
        title_en="Outsourcing of IT",
        other_names="ITO\r\nIT outsourcing\n外包②",
    )

    answer = add(editor_client, term, name)

    [[sentence]] = errors(answer).values()
    assert "信息技术外包" in sentence
    term.refresh_from_db()
    assert term.latest_revision is None


def test_short_names_of_an_organisation_are_names_already(editor_client, home):
    page = OrganisationPageFactory(short_name="海天瑞声", short_name_en="Speechocean")

    for name in ("海天瑞声", "SPEECHOCEAN"):
        assert list(errors(add(editor_client, page, name))) == ["name"]


@pytest.mark.parametrize("name", ["", "   ", "长" * 81])
def test_name_must_be_one_short_line(editor_client, home, name):
    assert list(errors(add(editor_client, TermPageFactory(), name))) == ["name"]


def test_page_that_cannot_be_saved_is_named(editor_client, home):
    term = TermPageFactory()
    type(term).objects.filter(pk=term.pk).update(title="")

    assert list(errors(add(editor_client, term, "ITO"))) == ["page"]


def test_unknown_page_is_refused(editor_client, home):
    answer = editor_client.post(ADDRESS, {"page": 999_999, "name": "ITO"})

    assert list(errors(answer)) == ["page"]


def test_copy_that_follows_its_original_is_refused(editor_client, home):
    term = TermPageFactory()
    alias = term.create_alias(update_slug="alias")

    assert list(errors(add(editor_client, alias, "ITO"))) == ["page"]


def test_form_is_for_those_who_may_enter_the_admin(client, home):
    assert client.get(ADDRESS).status_code == 302
    assert add(client, TermPageFactory(), "ITO").status_code == 302
