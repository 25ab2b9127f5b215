"""Two pages of one person or organisation become one: everything that pointed to one follows."""

import json

import pytest
from django.urls import reverse
from wagtail.contrib.redirects.models import Redirect
from wagtail.contrib.search_promotions.models import Query, SearchPromotion
from wagtail.models import Page, PageLogEntry, ReferenceIndex

from agenda.models import Participation
from agenda.tests.factories import (
    AppearanceFactory,
    ForumPageFactory,
    ParticipationFactory,
    ReferencePageFactory,
    SessionFactory,
    TalkPageFactory,
    TermPageFactory,
)
from cases.tests.factories import CasePageFactory
from forum_site.two_sides.state import PairState

from ..editing.merging import plan
from ..models import Merge, OrganisationPage, SpeakerPage
from .factories import OrganisationPageFactory, SpeakerPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def kept(home):
    return SpeakerPageFactory(title="张译今", title_en="", slug="zhang-yijin")


@pytest.fixture
def gone(home):
    return SpeakerPageFactory(
        title="张译今博士",
        title_en="Zhang Yijin",
        slug="zhang-yi-jin-bo-shi",
        other_names="Y. J. Zhang",
        bio="研究员。",
        bio_en="Researcher.",
    )


def with_version(page):
    page.save_revision()
    return type(page).objects.get(pk=page.pk)


def post_merge(client, kept, gone, **data):
    state = plan(type(kept).objects.get(pk=kept.pk), type(gone).objects.get(pk=gone.pk)).state
    address = reverse("merging:preview", args=[kept.pk, gone.pk])
    return client.post(address, {"state": state} | data)


def newest_content(page):
    return type(page).objects.get(pk=page.pk).latest_revision.content


def test_appearances_follow_as_stored_and_in_all_versions(editor_client, kept, gone):
    row = AppearanceFactory(speaker=gone)
    talk = with_version(row.talk)
    talk.title = "新的题目"
    talk.save_revision()

    post_merge(editor_client, kept, gone)

    row.refresh_from_db()
    assert row.speaker == kept
    named = {
        each["speaker"]
        for content in talk.revisions.values_list("content", flat=True)
        for each in content["appearances"]
    }
    assert named == {kept.pk}
    assert not Page.objects.filter(pk=gone.pk).exists()


def test_a_draft_that_names_the_page_is_turned_although_the_stored_page_does_not(
    editor_client, kept, gone
):
    session = SessionFactory(chair=None)
    forum = session.page
    draft = with_version(forum)
    chaired = draft.sessions.get()
    chaired.chair = gone
    draft.sessions = [chaired]
    draft.save_revision()

    post_merge(editor_client, kept, gone)

    assert newest_content(forum)["sessions"][0]["chair"] == kept.pk
    session.refresh_from_db()
    assert session.chair is None


def test_both_on_one_talk_keeps_the_row_of_the_page_that_stays(editor_client, kept, gone):
    talk = TalkPageFactory(parent=ForumPageFactory())
    own = AppearanceFactory(talk=talk, speaker=kept, post="部长")
    AppearanceFactory(talk=talk, speaker=gone, post="主任")
    talk = with_version(talk)

    post_merge(editor_client, kept, gone)

    assert list(talk.appearances.values_list("pk", "speaker")) == [(own.pk, kept.pk)]
    rows = newest_content(talk)["appearances"]
    assert [(row["speaker"], row["post"]) for row in rows] == [(kept.pk, "部长")]


def test_everything_that_points_to_an_organisation_follows(editor_client, home):
    kept, gone = OrganisationPageFactory(), OrganisationPageFactory()
    forum = ForumPageFactory()
    appearance = AppearanceFactory(organisation=gone)
    part = ParticipationFactory(page=forum, organisation=gone)
    case = CasePageFactory(organisation=gone)
    term = TermPageFactory(owned_by=gone)
    reference = ReferencePageFactory()
    reference.issuers.add(gone)
    reference.save()
    with_version(reference)

    post_merge(editor_client, kept, gone)

    for row in (appearance, part, case, term):
        row.refresh_from_db()
    assert {appearance.organisation, part.organisation, case.organisation, term.owned_by} == {kept}
    assert list(kept.issued_references.all()) == [reference]
    assert newest_content(reference)["issuers"] == [kept.pk]
    to_kept = ReferenceIndex.objects.filter(to_object_id=str(kept.pk)).values_list(
        "object_id", flat=True
    )
    holders = {str(page.pk) for page in (appearance.talk, forum, case, term)}
    assert holders <= set(to_kept)
    assert not ReferenceIndex.objects.filter(to_object_id=str(gone.pk)).exists()


def test_the_same_role_at_one_forum_stands_once(editor_client, home):
    kept, gone = OrganisationPageFactory(), OrganisationPageFactory()
    forum = ForumPageFactory()
    for organisation, role in [(kept, "host"), (gone, "host"), (gone, "support")]:
        ParticipationFactory(page=forum, organisation=organisation, role=Participation.Role(role))

    post_merge(editor_client, kept, gone)

    rows = forum.participations.values_list("organisation", "role")
    assert list(rows) == [(kept.pk, "host"), (kept.pk, "support")]


def link(page):
    return f'<p><a linktype="page" id="{page.pk}">此人</a>讲过</p>'


def test_links_in_texts_follow_and_their_english_stays_in_step(editor_client, kept, gone):
    words = {"zh": link(gone), "en": link(gone).replace("讲过", "spoke")}
    body = [{"type": "paragraph", "id": "b1", "value": words}]
    talk = TalkPageFactory(parent=ForumPageFactory(), body=json.dumps(body))
    talk = with_version(talk)

    post_merge(editor_client, kept, gone)

    talk = type(talk).objects.get(pk=talk.pk)
    for version in (talk, talk.get_latest_revision_as_object()):
        text = version.body.get_prep_value()[0]["value"]
        assert text["zh"] == link(kept)
        assert f'id="{kept.pk}"' in text["en"]
        states = version.pair_states()
        assert {states[path] for path in states if path.startswith("body/")} == {PairState.IN_STEP}


def test_empty_fields_are_filled_and_the_other_names_are_found(editor_client, client, kept, gone):
    post_merge(editor_client, kept, gone)

    page = SpeakerPage.objects.get(pk=kept.pk)
    assert (page.title, page.title_en) == ("张译今", "Zhang Yijin")
    assert (page.bio, page.bio_en) == ("研究员。", "Researcher.")
    assert page.other_names.splitlines() == ["张译今博士", "Zhang Yijin", "Y. J. Zhang"]
    found = client.get("/api/search/?q=张译今博士&lang=zh-hans").json()["results"]
    assert [result["title"] for result in found][:1] == ["张译今"]


def test_what_the_page_says_already_is_not_replaced(editor_client, gone):
    kept = SpeakerPageFactory(title="张译今", title_en="Yijin", bio="学者。")

    post_merge(editor_client, kept, gone)

    kept.refresh_from_db()
    assert (kept.title_en, kept.bio, kept.bio_en) == ("Yijin", "学者。", "")


def test_a_draft_of_the_page_that_stays_is_not_published(editor_client, kept, gone):
    draft = with_version(kept)
    draft.bio = "草稿"
    draft.save_revision()

    post_merge(editor_client, kept, gone)

    page = SpeakerPage.objects.get(pk=kept.pk)
    assert (page.bio, page.other_names) == ("", "")
    newest = page.get_latest_revision_as_object()
    assert (newest.bio, newest.other_names.splitlines()[0]) == ("草稿", "张译今博士")


@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_old_addresses_lead_to_the_page_that_stays(editor_client, client, kept, gone, language):
    Redirect.add_redirect("/zh-hans/speakers/dr-zhang/", gone)

    post_merge(editor_client, kept, gone)

    answer = client.get(f"/{language}/speakers/zhang-yi-jin-bo-shi/")
    assert (answer.status_code, answer.url) == (301, f"/{language}/speakers/zhang-yijin/")
    assert client.get("/zh-hans/speakers/dr-zhang/").status_code == 301


def test_promoted_results_follow_and_stand_once(editor_client, kept, gone):
    query = Query.get("张")
    SearchPromotion.objects.create(query=query, page=kept)
    SearchPromotion.objects.create(query=query, page=gone)
    other = SearchPromotion.objects.create(query=Query.get("博士"), page=gone)

    post_merge(editor_client, kept, gone)

    assert list(query.editors_picks.values_list("page", flat=True)) == [kept.pk]
    other.refresh_from_db()
    assert other.page_id == kept.pk


def test_search_shows_talks_under_the_name_that_stays(editor_client, client, kept, gone):
    row = AppearanceFactory(speaker=gone)

    post_merge(editor_client, kept, gone)

    found = client.get("/api/search/?q=张译今&lang=zh-hans").json()["results"]
    assert {result["title"] for result in found} == {kept.title, row.talk.title}
    assert row.talk.get_url() in client.get(kept.get_url()).content.decode()


def test_the_history_tells_of_it_on_every_page_that_changed(editor_client, editor, kept, gone):
    talk = AppearanceFactory(speaker=gone).talk

    post_merge(editor_client, kept, gone)

    told = PageLogEntry.objects.filter(action__startswith="speakers.")
    assert set(told.values_list("action", "page", "user")) == {
        ("speakers.merge", kept.pk, editor.pk),
        ("speakers.follow_merge", talk.pk, editor.pk),
    }


def test_the_preview_says_what_will_happen_and_changes_nothing(editor_client, kept, gone):
    talk = AppearanceFactory(speaker=gone).talk

    html = editor_client.get(reverse("merging:preview", args=[kept.pk, gone.pk])).content.decode()

    for words in (talk.title, "Y. J. Zhang", "/en/speakers/zhang-yi-jin-bo-shi"):
        assert words in html
    assert SpeakerPage.objects.filter(pk=gone.pk).exists()
    assert not Merge.objects.exists()


def test_namesakes_are_proposed_first(editor_client, kept):
    twin = SpeakerPageFactory(title="張譯今", slug="twin")

    html = editor_client.get(reverse("merging:choose", args=[kept.pk])).content.decode()

    assert reverse("merging:preview", args=[kept.pk, twin.pk]) in html


def test_what_changed_since_the_preview_is_shown_first(editor_client, kept, gone):
    answer = post_merge(editor_client, kept, gone, state="of yesterday")

    assert answer.status_code == 200
    assert SpeakerPage.objects.filter(pk=gone.pk).exists()


def test_a_published_page_does_not_go_into_a_draft(editor_client, kept, gone):
    kept.unpublish()

    answer = post_merge(editor_client, kept, gone)

    assert answer.context["problems"] != []
    assert SpeakerPage.objects.filter(pk=gone.pk).exists()


@pytest.mark.parametrize("name", ["choose", "preview"])
def test_who_may_not_publish_the_page_may_not_merge(client, django_user_model, kept, gone, name):
    from django.contrib.auth.models import Permission

    user = django_user_model.objects.create_user("reader", password="x")
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(user)
    keys = [kept.pk, gone.pk][: 1 + (name == "preview")]

    answer = client.post(reverse(f"merging:{name}", args=keys), {"state": "x"})

    assert answer.status_code == 302
    assert SpeakerPage.objects.filter(pk=gone.pk).exists()


def test_a_person_is_not_merged_with_an_organisation(editor_client, kept):
    other = OrganisationPageFactory()

    address = reverse("merging:preview", args=[kept.pk, other.pk])
    assert editor_client.get(address, follow=True).status_code == 404
    assert OrganisationPage.objects.filter(pk=other.pk).exists()
