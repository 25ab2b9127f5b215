"""Staff make links to drafts, close them, and deal with the remarks that come back."""

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django.utils.timezone import timedelta
from wagtail.models import GroupPagePermission, PageLogEntry
from wagtail.users.models import UserProfile

from agenda.tests.factories import AppearanceFactory, TalkPageFactory
from speakers.tests.factories import SpeakerPageFactory

from ..draft_links.forms import MOST_OPEN
from ..models import DraftLink, Remark
from .drafts import address, changed_talk, link_to

pytestmark = pytest.mark.django_db


@pytest.fixture
def talk(home):
    return changed_talk()


@pytest.fixture
def english_client(editor, editor_client):
    """An editor who has chosen English for the admin."""
    UserProfile.objects.update_or_create(user=editor, defaults={"preferred_language": "en"})
    return editor_client


def client_of(page):
    """Someone who may edit one page and what is below it, but nothing else."""
    group = Group.objects.create(name="其他")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    change = Permission.objects.get(codename="change_page", content_type__app_label="wagtailcore")
    GroupPagePermission.objects.create(group=group, page=page, permission=change)
    user = get_user_model().objects.create_user("other", password="x")
    user.groups.add(group)
    client = Client()
    client.force_login(user)
    return client


def screen(talk):
    return reverse("draft_links", args=[talk.pk])


def remark_on(talk, **fields):
    return Remark.objects.create(
        link=link_to(talk), words="w", language="zh-hans", **{"text": "第二段请改", **fields}
    )


def test_link_is_made_for_as_many_days_as_chosen(editor_client, editor, talk):
    before = timezone.now()

    response = editor_client.post(screen(talk), {"reader": "张译今", "days": "3"})

    link = DraftLink.objects.get()
    assert response.url == screen(talk)
    assert (link.page_id, link.reader, link.made_by) == (talk.pk, "张译今", editor)
    assert timedelta(days=3) <= link.expires_at - before < timedelta(days=3, minutes=1)
    assert len(link.token) == 43
    shown = BeautifulSoup(editor_client.get(screen(talk)).content, "html.parser")
    assert shown.find(id=f"link-{link.pk}")["value"] == settings.BASE_URL + address(link)
    assert PageLogEntry.objects.filter(action="forum_site.draft_link.make").count() == 1


def test_reader_is_the_speaker_unless_staff_say_otherwise(editor_client, talk):
    for name in ("张译今", "杜新凯"):
        AppearanceFactory(talk=talk, speaker=SpeakerPageFactory(title=name))
    talk.refresh_from_db()
    talk.save_revision()

    assert editor_client.get(screen(talk)).context["form"]["reader"].value() == "张译今、杜新凯"


@pytest.mark.parametrize(
    "wrong", [{"days": "365"}, {"days": ""}, {"days": "x"}, {"reader": ""}, {"reader": "字" * 61}]
)
def test_wrong_input_makes_no_link_and_is_told(editor_client, talk, wrong):
    response = editor_client.post(screen(talk), {"reader": "张译今", "days": "7", **wrong})

    assert (response.status_code, list(response.context["form"].errors)) == (200, list(wrong))
    assert DraftLink.objects.count() == 0


def test_page_has_a_limited_number_of_open_links(english_client, talk):
    for _ in range(MOST_OPEN):
        link = link_to(talk)
    asked = {"reader": "张译今", "days": "7"}
    assert "Withdraw one" in english_client.post(screen(talk), asked).content.decode()

    english_client.post(reverse("draft_link_withdraw", args=[link.pk]))
    english_client.post(screen(talk), asked)

    assert DraftLink.objects.count() == MOST_OPEN + 1


def test_withdrawn_link_is_closed_at_once(editor_client, client, talk):
    link = link_to(talk)

    response = editor_client.post(reverse("draft_link_withdraw", args=[link.pk]))

    assert response.url == screen(talk)
    assert client.get(address(link)).status_code == 404
    assert PageLogEntry.objects.filter(action="forum_site.draft_link.withdraw").count() == 1


def test_closing_a_closed_link_does_not_say_that_it_was_open_longer(editor_client, talk):
    link = link_to(talk, days=-1)

    editor_client.post(reverse("draft_link_withdraw", args=[link.pk]))

    assert DraftLink.objects.get().expires_at == link.expires_at


def test_remark_reaches_first_screen_and_form_until_it_is_done(editor_client, talk):
    remark = remark_on(talk, text="<i>第二段</i>请改")
    places = [reverse("wagtailadmin_home"), reverse("wagtailadmin_pages:edit", args=[talk.pk])]
    for place in places:
        assert "&lt;i&gt;第二段&lt;/i&gt;请改" in editor_client.get(place).content.decode(), place

    done = reverse("draft_remark_done", args=[remark.pk])
    response = editor_client.post(done, {"next": places[1]})

    assert response.url == places[1]
    for place in places:
        assert "第二段" not in editor_client.get(place).content.decode(), place
    assert "第二段" in editor_client.get(screen(talk)).content.decode()


def test_done_leads_to_no_other_site(editor_client, talk):
    done = reverse("draft_remark_done", args=[remark_on(talk).pk])

    assert editor_client.post(done, {"next": "https://example.org/"}).url == screen(talk)


def test_only_those_who_may_edit_the_page_see_and_do_anything(home, talk):
    remark = remark_on(talk)
    elsewhere = TalkPageFactory()
    other = client_of(elsewhere)
    refused = [
        other.get(screen(talk)),
        other.post(screen(talk), {"reader": "我", "days": "7"}),
        other.post(reverse("draft_link_withdraw", args=[remark.link_id])),
        other.post(reverse("draft_remark_done", args=[remark.pk])),
    ]

    assert {response.url for response in refused} == {reverse("wagtailadmin_home")}
    assert "第二段" not in other.get(reverse("wagtailadmin_home")).content.decode()
    remark.refresh_from_db()
    assert (DraftLink.objects.open().count(), remark.done_at) == (1, None)
    assert other.get(screen(elsewhere)).status_code == 200


@pytest.mark.parametrize("name", ["draft_link_withdraw", "draft_remark_done"])
def test_changes_are_made_by_post_only(editor_client, talk, name):
    remark = remark_on(talk)

    assert editor_client.get(reverse(name, args=[remark.pk])).status_code == 405
    assert DraftLink.objects.open().count() == Remark.objects.open().count() == 1


def test_strangers_are_asked_to_sign_in(client, talk):
    assert client.get(screen(talk)).url.startswith(reverse("wagtailadmin_login"))


def test_practice_and_the_root_cannot_be_sent(editor_client, home):
    from agenda.models import PracticePage

    ground = home.add_child(instance=PracticePage(title="练习"))
    for page in (ground, home.get_parent()):
        assert editor_client.get(screen(page)).status_code == 302


def test_button_leads_there_from_form_and_list(editor_client, talk):
    for place in (
        reverse("wagtailadmin_pages:edit", args=[talk.pk]),
        reverse("wagtailadmin_explore", args=[talk.get_parent().pk]),
    ):
        assert f'href="{screen(talk)}"' in editor_client.get(place).content.decode()


def test_screen_asks_as_often_for_many_links(editor_client, talk, django_assert_max_num_queries):
    remark_on(talk)
    editor_client.get(screen(talk))
    with django_assert_max_num_queries(200) as one:
        editor_client.get(screen(talk))
    for _ in range(10):
        remark_on(talk)
    with django_assert_max_num_queries(len(one)):
        editor_client.get(screen(talk))
