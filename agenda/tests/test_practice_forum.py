"""A forum for practice: staff do in it what they like, and nothing of it is ever public."""

import re
from datetime import date, timedelta

import pytest
from django.contrib.messages import get_messages
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page

from agenda.models import ForumPage, PracticePage, TalkPage
from agenda.preparing.practice import copy_for_practice
from agenda.preparing.standing import forum_in_hand
from agenda.queries import latest_forum
from forum_site.dashboard.work import MyDrafts, WaitingForMe
from forum_site.practice import outside_practice
from forum_site.sitemaps import PageSitemap
from forum_site.tests.crawl import HOMES, crawl
from forum_site.translation.pages import forums

from .factories import AppearanceFactory, ForumPageFactory, SessionFactory, TalkPageFactory

pytestmark = pytest.mark.django_db

MARK = "机密练习"


@pytest.fixture
def forum(home):
    """A published forum of today with a session, a talk and its speaker."""
    page = ForumPageFactory(start_date=timezone.localdate(), slug="2026")
    session = SessionFactory(page=page)
    talk = TalkPageFactory(parent=page, session=session, slug="talk")
    AppearanceFactory(talk=talk)
    return ForumPage.objects.get()


@pytest.fixture
def copy(forum, editor):
    """The editor's copy of it, in which all is renamed and published again, as staff would."""
    made = copy_for_practice(forum, editor)
    for page in [made, *TalkPage.objects.child_of(made)]:
        page.title = f"{MARK}{page.title}"
        page.title_en = f"{MARK} {page.title_en}"
        page.slug = f"secret-{page.slug}"
        page.save_revision(user=editor).publish(user=editor)
    session = made.sessions.get()
    session.heading = f"{MARK}环节"
    session.save()
    return ForumPage.objects.get(pk=made.pk)


def copied_talk(copy):
    return TalkPage.objects.child_of(copy).get()


# How it is made


def test_a_copy_has_all_of_it_below_the_practice_ground(editor_client, editor, forum):
    response = editor_client.post(reverse("preparing:practise", args=[forum.pk]))
    ground = PracticePage.objects.get()
    copy = ForumPage.objects.child_of(ground).get()
    talk = copied_talk(copy)

    assert response.url == reverse("wagtailadmin_explore", args=[copy.pk])
    assert (ground.live, ground.show_in_menus, ground.get_parent().specific) == (
        False,
        False,
        forum.get_parent().get_parent().specific,
    )
    assert (copy.title, copy.title_en) == (f"练习 · {forum.title}", f"Practice · {forum.title_en}")
    assert (copy.owner, copy.slug) == (editor, "2026")
    assert talk.session == copy.sessions.get()
    assert talk.get_latest_revision_as_object().session == copy.sessions.get()
    assert talk.appearances.count() == 1


def test_what_is_not_published_yet_is_copied_too(editor, forum):
    talk = TalkPage.objects.get()
    talk.title = "新题目"
    talk.save_revision()

    copy = copy_for_practice(forum, editor)

    assert copied_talk(copy).get_latest_revision_as_object().title == "新题目"


def test_each_copy_has_its_own_address_on_one_ground(editor, forum):
    copies = [copy_for_practice(forum, editor) for _each in range(3)]

    assert [copy.slug for copy in copies] == ["2026", "2026-2", "2026-3"]
    assert PracticePage.objects.count() == 1


def test_only_who_may_add_pages_makes_one_and_only_by_post(client, editor_client, forum):
    address = reverse("preparing:practise", args=[forum.pk])

    assert client.post(address).status_code == 302
    assert editor_client.get(address).status_code == 405
    assert PracticePage.objects.count() == 0


def test_the_ground_itself_is_never_published(editor, copy):
    ground = PracticePage.objects.get()
    ground.save_revision(user=editor).publish(user=editor)

    assert PracticePage.objects.get().live is False


# Nothing of it is public


def addresses(copy):
    """Where somebody would look for it, in both languages."""
    talk = copied_talk(copy)
    paths = ["practice/", f"practice/{copy.slug}/", f"practice/{copy.slug}/{talk.slug}/"]
    paths += [f"practice/{copy.slug}/forum.ics", f"forums/{copy.slug}/", "practice/2026/"]
    return [f"{language}{path}" for language in HOMES for path in paths]


def test_guessed_addresses_are_not_there(client, copy):
    assert {client.get(path).status_code for path in addresses(copy)} == {404}


def test_what_was_unpublished_in_it_never_was_there(client, copy):
    paths = addresses(copy)
    copied_talk(copy).unpublish()
    copy.unpublish()

    assert {client.get(path).status_code for path in paths} == {404}


def test_no_public_answer_knows_it(client, copy):
    words = (MARK, "练习", "论坛", "演讲")
    extra = [f"{home}search/?q={word}" for home in HOMES for word in words]
    extra += [
        f"/api/{what}/?q={word}&lang={language}"
        for what in ("search", "suggest")
        for word in words
        for language in ("zh-hans", "en")
    ]
    answers = crawl(client, [*HOMES, "/sitemap.xml", "/robots.txt", *extra])

    # What was asked for is said again; the titles are longer than that.
    titles = [f"{MARK}{word}" for word in ("练习", "演讲", "环节", " Practice", " Talk")]
    texts = {path: re.sub("<[^>]+>", "", answer.text) for path, answer in answers.items()}

    assert len(answers) > 20
    assert [path for path, text in texts.items() if any(title in text for title in titles)] == []
    assert [path for path, answer in answers.items() if "secret-" in answer.text] == []
    assert [path for path in answers if "practice" in path] == []


def test_the_newest_forum_of_the_site_is_a_real_one(forum, copy):
    ForumPage.objects.filter(pk=copy.pk).update(start_date=timezone.localdate())

    assert latest_forum() == forum


def test_renaming_and_moving_in_it_leave_no_redirects(editor, copy):
    before = Redirect.objects.count()
    talk = copied_talk(copy)
    talk.slug = "other"
    talk.save_revision(user=editor).publish(user=editor)
    talk.move(copy, pos="first-child", user=editor)

    assert (before, Redirect.objects.count()) == (0, 0)


def test_it_has_no_address_and_is_not_in_the_sitemap(copy):
    pages = [PracticePage.objects.get(), copy, copied_talk(copy)]

    assert [page.url for page in pages] == [None] * 3
    assert {page.pk for page in PageSitemap().items()} & {page.pk for page in pages} == set()


def test_speakers_show_only_what_was_real(client, copy):
    speaker = copied_talk(copy).appearances.get().speaker

    assert MARK not in client.get(speaker.get_url()).content.decode()


# It is no work


def test_it_is_not_among_pages_forums_and_checklists(forum, copy):
    ForumPage.objects.filter(pk=forum.pk).update(start_date=date(2020, 1, 1))

    assert set(outside_practice(ForumPage.objects.all())) == {forum}
    assert outside_practice(Page.objects.all()).filter(pk=copied_talk(copy).pk).count() == 0
    assert outside_practice(Page.objects.all()).filter(path__startswith=forum.path).count() == 2
    assert list(forums()) == [forum]
    assert forum_in_hand() == forum


def test_its_drafts_wait_for_nobody(rf, editor, django_user_model, copy):
    for page in (copy, copied_talk(copy)):
        page.title = "又改"
        page.save_revision(user=editor)
    mine, others = rf.get("/"), rf.get("/")
    mine.user = editor
    others.user = django_user_model.objects.create_superuser("boss")

    assert MyDrafts().get_rows(mine) == []
    assert WaitingForMe().get_rows(others) == []


def test_it_has_no_checklist(editor_client, copy):
    address = reverse("preparing:checklist", args=[copy.pk])
    assert editor_client.get(address, follow=True).status_code == 404


# Working in it


def screens(copy):
    return [
        reverse("wagtailadmin_explore", args=[PracticePage.objects.get().pk]),
        reverse("wagtailadmin_explore", args=[copy.pk]),
        reverse("wagtailadmin_pages:edit", args=[copy.pk]),
        reverse("wagtailadmin_pages:edit", args=[copied_talk(copy).pk]),
    ]


def test_each_screen_says_that_it_is_for_practice(editor_client, copy):
    answers = [editor_client.get(screen) for screen in screens(copy)]

    assert [answer.status_code for answer in answers] == [200] * 4
    assert [answer.content.decode().count("practice-note") for answer in answers] == [1] * 4


def test_real_screens_do_not_say_so(editor_client, forum, copy):
    real = [
        reverse("wagtailadmin_explore", args=[forum.pk]),
        reverse("wagtailadmin_pages:edit", args=[forum.pk]),
    ]

    assert ["practice-note" in editor_client.get(each).content.decode() for each in real] == [
        False
    ] * 2


def test_a_part_of_a_screen_leaves_no_note_for_the_next(editor_client, copy):
    part = editor_client.get(reverse("wagtailadmin_explore_results", args=[copy.pk]))

    assert part.status_code == 200
    assert list(get_messages(part.wsgi_request)) == []


@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_it_can_be_previewed(editor_client, copy, language):
    for page in (copy, copied_talk(copy)):
        request = page.make_preview_request(preview_mode=language)
        assert request.status_code == 200
        assert MARK in request.content.decode().replace("<wbr>", "")


def test_noting_practice_costs_real_pages_nothing_more(editor_client, forum, copy):
    address = reverse("wagtailadmin_pages:edit", args=[forum.pk])
    editor_client.get(address)
    with CaptureQueriesContext(connection) as queries:
        editor_client.get(address)

    assert [query for query in queries if "agenda_practicepage" in query["sql"]] == []


# Throwing it away


def test_it_is_thrown_away_with_one_click(editor_client, copy):
    address = reverse("preparing:throw_away", args=[copy.pk])
    response = editor_client.post(address)

    assert response.url == reverse("wagtailadmin_home")
    assert (ForumPage.objects.count(), TalkPage.objects.count()) == (1, 1)


def test_a_real_forum_is_not(editor_client, forum):
    address = reverse("preparing:throw_away", args=[forum.pk])

    assert editor_client.post(address, follow=True).status_code == 404
    assert ForumPage.objects.count() == 1


def test_who_may_not_edit_it_is_refused(client, editor_client, copy):
    address = reverse("preparing:throw_away", args=[copy.pk])

    assert client.post(address).status_code == 302
    assert editor_client.get(address).status_code == 405
    assert ForumPage.objects.count() == 2


def test_a_case_that_names_it_keeps_it_and_is_named(editor_client, copy):
    from cases.tests.factories import CasePageFactory  # the only test here that needs one

    case = CasePageFactory(forum=copy, title="误选的案例")
    response = editor_client.post(reverse("preparing:throw_away", args=[copy.pk]), follow=True)

    assert "误选的案例" in response.content.decode()
    assert ForumPage.objects.filter(pk=copy.pk).exists()
    assert case.forum == copy


def test_days_later_it_is_still_not_what_comes_next(forum, copy):
    ForumPage.objects.filter(pk=copy.pk).update(start_date=timezone.localdate() + timedelta(days=9))

    assert forum_in_hand() == forum
