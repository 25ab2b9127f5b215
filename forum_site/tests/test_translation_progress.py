"""How much of a forum's English is done, and which pages wait."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import GroupPagePermission

from agenda.models import ForumPage, PracticePage, TalkPage
from agenda.tests.factories import ForumPageFactory, SessionFactory, TalkPageFactory
from cases.tests.factories import CasePageFactory
from speakers.tests.factories import SpeakerPageFactory

from ..translation.pages import forums
from ..translation.progress import Progress, progress_of
from ..translation.queue import waiting, with_state
from ..two_sides.pairs import write_english

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("done", "total", "percent"),
    [(0, 0, 100), (0, 3, 0), (1, 3, 33), (2, 3, 66), (999, 1000, 99), (3, 3, 100)],
)
def test_percent_is_rounded_down_so_that_only_all_is_100(done, total, percent):
    assert Progress(done, total).percent == percent


@pytest.fixture
def forum(home):
    return ForumPageFactory()


def stored(page):
    page.save_revision().publish()
    return type(page).objects.get(pk=page.pk)


def test_progress_is_over_the_newest_versions_of_all_pages_of_a_forum(forum):
    SessionFactory(page=forum, heading_en="")
    TalkPageFactory(parent=forum, summary_en="")
    CasePageFactory(forum=forum, title_en="")
    ForumPageFactory(start_date=forum.start_date.replace(year=2025), title_en="")
    draft = stored(TalkPage.objects.get())
    draft.summary_en = "Written, not published."
    draft.save_revision()

    # The forum's title, its session, the talk's title and summary, the case's title.
    assert progress_of(forum) == Progress(3, 5)


def test_progress_of_a_version_is_counted_once(forum, django_assert_max_num_queries):
    for _number in range(3):
        stored(TalkPageFactory(parent=forum, summary_en=""))
    stored(ForumPage.objects.get())
    first = progress_of(forum)

    with django_assert_max_num_queries(2):
        assert progress_of(forum) == first == Progress(4, 7)


def test_draft_that_is_written_over_in_place_is_counted_anew(forum):
    talk = stored(TalkPageFactory(parent=forum, summary_en=""))
    talk.summary = "新摘要。"
    revision = talk.save_revision()
    before = progress_of(forum)
    write_english(talk, "summary", "Summary.")
    talk.save_revision(overwrite_revision=revision)

    assert (before, progress_of(forum)) == (Progress(2, 3), Progress(3, 3))


def test_english_of_a_machine_is_not_done(forum):
    talk = TalkPageFactory(parent=forum, summary_en="")
    write_english(talk, "summary", "By machine.", machine=True)
    talk.save_revision()

    assert progress_of(forum) == Progress(2, 3)


def test_forums_come_newest_first_without_those_for_practice(forum, home):
    older = ForumPageFactory(start_date=forum.start_date.replace(year=2024))
    ground = home.add_child(instance=PracticePage(title="练习", slug="practice"))
    ForumPageFactory(parent=ground, start_date=forum.start_date.replace(year=2027))

    assert list(forums()) == [forum, older]


def superuser():
    return get_user_model().objects.create_superuser("root")


def places(entries):
    return [(entry.page.title, entry.forum and entry.forum.year, entry.state) for entry in entries]


def test_queue_holds_open_pages_newest_forum_first_and_shared_ones_last(forum):
    SpeakerPageFactory(title="张三", title_en="")
    older = ForumPageFactory(start_date=forum.start_date.replace(year=2024))
    TalkPageFactory(parent=older, title="旧演讲", summary_en="")
    TalkPageFactory(parent=forum, title="新演讲", summary_en="")
    TalkPageFactory(parent=forum, title="完成")
    CasePageFactory(forum=forum, title="案例", title_en="")

    assert places(waiting(superuser())) == [
        ("新演讲", 2026, "missing"),
        ("案例", 2026, "missing"),
        ("旧演讲", 2024, "missing"),
        ("张三", None, "missing"),
    ]


def test_queue_is_filtered_by_each_state_that_a_page_has(forum):
    talk = TalkPageFactory(parent=forum, title="都有", summary_en="")
    talk.title = "标题改了"
    talk.save()
    TalkPageFactory(parent=forum, title="只缺", summary_en="")
    entries = waiting(superuser())

    assert [entry.page.title for entry in with_state(entries, "missing")] == ["标题改了", "只缺"]
    assert [entry.page.title for entry in with_state(entries, "stale")] == ["标题改了"]
    assert with_state(entries, "machine") == []


def test_queue_shows_only_what_the_account_may_edit(forum):
    TalkPageFactory(parent=forum, title="我的", summary_en="")
    SpeakerPageFactory(title="别人的", title_en="")
    user = get_user_model().objects.create_user("translator")
    group = Group.objects.create(name="Translators")
    permission = Permission.objects.get(codename="change_page")
    GroupPagePermission.objects.create(group=group, page=forum, permission=permission)
    user.groups.add(group)

    assert [entry.page.title for entry in waiting(user)] == ["我的"]


def test_queries_of_the_queue_do_not_grow_with_its_pages(forum, django_assert_num_queries):
    user = superuser()
    CasePageFactory(forum=forum, title_en="")
    waiting(user)  # what is asked once for all, such as content types
    with CaptureQueriesContext(connection) as few:
        waiting(user)
    for _number in range(5):
        CasePageFactory(forum=forum, title_en="")
    with django_assert_num_queries(len(few)):
        found = waiting(user)
    assert len(found) == 6
