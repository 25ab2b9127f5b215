"""The first screen of the admin: what waits for whom, in how many rows and queries."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail import hooks
from wagtail.models import GroupPagePermission

from agenda.tests.factories import ForumPageFactory, SessionFactory, TalkPageFactory
from forum_site.dashboard.panels import HomePanel, Row
from forum_site.dashboard.work import DueSoon, MyDrafts, WaitingForMe

from .factories import StandardPageFactory

pytestmark = pytest.mark.django_db

HOME = "/admin/"


@pytest.fixture
def colleague(django_user_model):
    return django_user_model.objects.create_user("colleague", first_name="王芳")


@pytest.fixture
def author(django_user_model):
    """Somebody who may write, but not publish."""
    user = django_user_model.objects.create_user("author")
    user.groups.add(Group.objects.get(name="Editors"))
    return user


def rows(panel, user, rf):
    """The (title, tag) of a panel's rows for a user."""
    request = rf.get("/")
    request.user = user
    return [(row.title, row.tag) for row in panel.get_rows(request)]


def titles(panel, user, rf):
    return [title for title, _tag in rows(panel, user, rf)]


def changed(title, user, **kwargs):
    """A page with a version by `user` that is not published."""
    page = StandardPageFactory(**kwargs)
    page.title = title
    page.save_revision(user=user)
    return page


# My drafts, and what waits for me


def test_my_drafts_are_pages_whose_newest_version_is_mine(rf, home, editor, colleague):
    changed("我的草稿", editor, live=False)
    changed("我的修改", editor)
    changed("别人的修改", colleague)
    taken_over = changed("先是我", editor)
    taken_over.title = "后是别人"
    taken_over.save_revision(user=colleague)
    changed("已发布", editor).get_latest_revision().publish()

    assert titles(MyDrafts(), editor, rf) == ["我的修改", "我的草稿"]


def test_what_waits_for_me_is_by_others_and_mine_to_publish(rf, home, editor, author, colleague):
    changed("我的修改", editor)
    changed("别人的修改", colleague)
    changed("无名的修改", None)

    assert titles(WaitingForMe(), editor, rf) == ["无名的修改", "别人的修改"]
    assert titles(WaitingForMe(), author, rf) == []
    assert rows(MyDrafts(), colleague, rf) == []


def test_nothing_shows_of_pages_beyond_ones_rights(rf, home, author, colleague):
    ours = StandardPageFactory(title="我们的")
    GroupPagePermission.objects.all().delete()
    group = Group.objects.create(name="of one page")
    GroupPagePermission.objects.create(group=group, page=ours, permission_type="publish")
    colleague.groups.add(group)
    for page in (ours, StandardPageFactory()):
        page.title = f"{page.title}改"
        page.save_revision(user=author)

    assert titles(WaitingForMe(), colleague, rf) == ["我们的改"]


def test_due_are_pages_published_or_taken_down_within_two_weeks(rf, home, editor):
    soon, late = timezone.now() + timedelta(days=3), timezone.now() + timedelta(days=15)
    StandardPageFactory(title="快下线", expire_at=soon + timedelta(days=1))
    StandardPageFactory(title="晚下线", expire_at=late)
    StandardPageFactory(title="没有期限")
    for title, when in (("快发布", soon), ("晚发布", late)):
        page = StandardPageFactory(title=title, live=False, go_live_at=when)
        page.save_revision().publish()

    assert titles(DueSoon(), editor, rf) == ["快发布", "快下线"]


# The screen


def section(response, name):
    """The HTML of a panel; empty if it is not there."""
    html = response.content.decode()
    _before, found, rest = html.partition(f'id="{name}"')
    return rest.partition("</section>")[0] if found else ""


def test_a_panel_shows_five_rows_and_the_way_to_all(editor_client, editor, home):
    for number in range(7):
        changed(f"草稿{number}", editor)

    panel = section(editor_client.get(HOME), "my-drafts")
    everything = editor_client.get(reverse("dashboard:all", args=["my-drafts"]))

    assert panel.count("home-row__link") == 5
    assert reverse("dashboard:all", args=["my-drafts"]) in panel
    assert everything.content.decode().count("home-row__link") == 7


def test_five_rows_need_no_way_to_all(editor_client, editor, home):
    for number in range(5):
        changed(f"草稿{number}", editor)
    panel = section(editor_client.get(HOME), "my-drafts")

    assert (panel.count("home-row__link"), "home-panel__all" in panel) == (5, False)


def test_a_panel_without_rows_says_so_or_is_not_there(editor_client, home):
    response = editor_client.get(HOME)

    assert str(MyDrafts.empty) in section(response, "my-drafts")
    assert section(response, "waiting") == section(response, "broken-links") == ""


def test_titles_are_escaped(editor_client, editor, home):
    changed("<script>alert(1)</script>", editor)
    html = editor_client.get(HOME).content.decode()

    assert "<script>alert(1)" not in html
    assert "&lt;script&gt;alert(1)" in section(editor_client.get(HOME), "my-drafts")


def test_no_panel_of_that_name_is_not_found(editor_client, home):
    assert editor_client.get("/admin/home/nothing/", follow=True).status_code == 404


def test_the_list_of_all_is_divided_into_screens(editor_client, home):
    class Many(HomePanel):
        name, heading = "many", "Many"

        def get_rows(self, request):
            return [Row(f"行{number}.", "/admin/") for number in range(120)]

    with hooks.register_temporarily("construct_homepage_panels", lambda _r, p: p.append(Many())):
        counts = [
            editor_client.get(f"/admin/home/many/?p={number}")
            .content.decode()
            .count("home-row__link")
            for number in (1, 2, 3, 99)
        ]

    assert counts == [50, 50, 20, 20]


@pytest.fixture
def busy(home, editor, colleague):
    """Fills every panel with some rows at a time."""
    past = ForumPageFactory(start_date=timezone.localdate() - timedelta(days=30), slug="past")
    SessionFactory(page=past)

    def fill(count):
        for number in range(count):
            changed(f"我的{number}", editor)
            changed(f"别人的{number}", colleague)
            hidden = StandardPageFactory(live=False)
            linking = StandardPageFactory()
            linking.body = [
                ("paragraph", {"zh": f'<a linktype="page" id="{hidden.pk}">去</a>', "en": ""})
            ]
            linking.save()
            StandardPageFactory(expire_at=timezone.now() + timedelta(days=1))
            talk = TalkPageFactory(parent=past, summary="")
            talk.save_revision(user=editor).publish()

    return fill


def cost(client):
    client.get(HOME)  # what is remembered between requests is remembered now
    with CaptureQueriesContext(connection) as queries:
        response = client.get(HOME)
    assert response.status_code == 200
    return len(queries), response


def test_the_screen_costs_the_same_for_one_row_and_for_five(editor_client, busy):
    busy(1)
    few, _response = cost(editor_client)
    busy(4)
    many, response = cost(editor_client)

    names = ("my-drafts", "waiting", "broken-links", "due", "talks-without")
    assert [section(response, name).count("home-row__link") for name in names] == [5] * 5
    assert many == few


def test_each_link_of_the_screen_leads_somewhere(editor_client, busy):
    busy(6)
    html = editor_client.get(HOME).content.decode()
    main = html[html.index("w-dashboard") :]
    links = {part.partition('"')[0] for part in main.split('href="')[1:]}
    inside = {link.replace("&amp;", "&") for link in links if link.startswith(("/admin/", "/zh"))}

    assert len(inside) > 20
    assert {link: editor_client.get(link).status_code for link in inside} == dict.fromkeys(
        inside, 200
    )


def test_wagtails_own_noise_is_gone(editor_client, editor, home):
    page = StandardPageFactory()
    page.save_revision(user=editor, log_action=True)
    response = editor_client.get(HOME)

    assert "RecentEditsPanel" not in {type(panel).__name__ for panel in response.context["panels"]}
    assert "w-summary__list" not in response.content.decode()


def test_who_signs_in_is_greeted_by_name(client, editor, home):
    editor.first_name = "李明"
    editor.save()
    client.force_login(editor)

    assert "李明" in client.get(HOME).content.decode().partition("<h1")[2].partition("</h1>")[0]


def test_who_has_no_rights_on_pages_sees_no_panels(client, home, django_user_model):
    from django.contrib.auth.models import Permission  # for this one kind of account

    user = django_user_model.objects.create_user("guest")
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(user)
    ForumPageFactory()
    response = client.get(HOME)

    assert response.status_code == 200
    names = ("first-steps", "forum-day", "waiting", "due", "talks-without", "broken-links")
    assert [section(response, name) for name in names] == [""] * len(names)
