"""The editor's form of a forum, posted as the admin posts it."""

from datetime import date

import pytest
from django.urls import reverse
from django.utils.translation import gettext
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from speakers.tests.factories import OrganisationPageFactory

from ..models import ForumPage
from .factories import ForumIndexPageFactory, ForumPageFactory, SessionFactory, TalkPageFactory


@pytest.fixture
def forum(home):
    return ForumPageFactory()


def session(heading, **changes):
    return {"heading": heading, "kind": "talks", "status": "planned", **changes}


def filled(sessions=(), participations=(), initial=0, **changes):
    """A complete post of the form."""
    return nested_form_data(
        {
            "title": "2026论坛",
            "title_en": "Forum 2026",
            "slug": "2026",
            "start_date": "2026-01-08",
            **{name: streamfield([]) for name in ("recap", "photos", "downloads")},
            "sessions": inline_formset(sessions, initial=initial),
            "participations": inline_formset(participations),
            "comments": inline_formset([]),
            "action-publish": "1",
            **changes,
        }
    )


def post(client, forum, **kwargs):
    return client.post(reverse("wagtailadmin_pages:edit", args=[forum.pk]), filled(**kwargs))


def headings(forum):
    return [row.heading for row in ForumPage.objects.get(pk=forum.pk).sessions.all()]


def test_forum_form_saves_sessions_in_order(editor_client, forum):
    answer = post(
        editor_client, forum, sessions=[session("下午", ORDER="2"), session("上午", ORDER="1")]
    )

    assert answer.status_code == 302
    assert headings(forum) == ["上午", "下午"]


def test_forum_form_lets_sessions_change_places(editor_client, forum):
    first, second = SessionFactory(page=forum), SessionFactory(page=forum)

    answer = post(
        editor_client,
        forum,
        sessions=[
            session("甲", id=first.pk, ORDER="2"),
            session("乙", id=second.pk, ORDER="1"),
        ],
        initial=2,
    )

    rows = ForumPage.objects.get().sessions.all()
    assert answer.status_code == 302
    assert [(row.pk, row.heading) for row in rows] == [(second.pk, "乙"), (first.pk, "甲")]


def test_forum_form_puts_a_new_session_where_a_removed_one_was(editor_client, forum):
    old = SessionFactory(page=forum)

    answer = post(
        editor_client,
        forum,
        sessions=[session("旧", id=old.pk, DELETE="1"), session("新")],
        initial=1,
    )

    assert (answer.status_code, headings(forum)) == (302, ["新"])


def test_forum_form_names_a_session_that_ends_before_it_starts(editor_client, forum):
    wrong = session("上午", start="2026-01-08 12:00", end="2026-01-08 11:00")

    answer = post(editor_client, forum, sessions=[wrong], theme="新的主题")

    form = answer.context["form"]
    assert answer.status_code == 200
    assert form.formsets["sessions"].errors[0]["end"] == [
        gettext("A session must end after it starts.")
    ]
    assert (form["theme"].value(), headings(forum)) == ("新的主题", [])


def test_forum_form_reads_times_as_beijing_time(editor_client, forum):
    post(editor_client, forum, sessions=[session("上午", start="2026-01-08 09:30")])

    start = ForumPage.objects.get().sessions.get().start
    assert start.isoformat() == "2026-01-08T01:30:00+00:00"


def test_forum_form_names_a_last_day_before_the_first(editor_client, forum):
    answer = post(editor_client, forum, end_date="2026-01-07", city="北京")

    form = answer.context["form"]
    assert answer.status_code == 200
    assert form.errors["end_date"] == [gettext("The last day is before the first.")]
    assert (form["city"].value(), ForumPage.objects.get().end_date) == ("北京", None)


@pytest.mark.parametrize("name", ["", "各行业协会"])
def test_forum_form_takes_either_an_organisation_or_a_name(editor_client, forum, name):
    organisation = OrganisationPageFactory().pk if name else ""

    answer = post(
        editor_client,
        forum,
        participations=[{"role": "host", "organisation": organisation, "name": name}],
    )

    errors = answer.context["form"].formsets["participations"].errors[0]
    assert answer.status_code == 200
    assert errors["__all__"] == [gettext("Choose an organisation or write a name, not both.")]


def test_forum_form_keeps_a_session_with_talks_out_of_a_draft(editor_client, forum):
    SessionFactory(page=forum, heading="甲")
    draft = filled(sessions=[session("乙")])
    del draft["action-publish"]

    editor_client.post(reverse("wagtailadmin_pages:edit", args=[forum.pk]), draft)

    newest = ForumPage.objects.get().get_latest_revision_as_object()
    assert headings(forum) == ["甲"]
    assert "乙" in [row.heading for row in newest.sessions.all()]


def test_forum_made_without_an_address_gets_its_year(editor_client, home):
    path = reverse(
        "wagtailadmin_pages:add", args=["agenda", "forumpage", ForumIndexPageFactory().pk]
    )

    answer = editor_client.post(path, filled(slug=""))

    assert (answer.status_code, ForumPage.objects.get().slug) == (302, "2026")


def test_second_forum_of_a_year_gets_an_address_of_its_own(editor_client, forum):
    path = reverse("wagtailadmin_pages:add", args=["agenda", "forumpage", forum.get_parent().pk])

    answer = editor_client.post(path, filled(slug="", start_date="2026-09-01"))

    forums = ForumPage.objects.order_by("start_date")
    assert answer.status_code == 302
    assert [(item.start_date, item.slug) for item in forums] == [
        (date(2026, 1, 8), "2026"),
        (date(2026, 9, 1), "2026-2"),
    ]


def test_session_that_holds_talks_is_not_taken_away(editor_client, forum):
    kept = SessionFactory(page=forum, heading="甲")
    TalkPageFactory(parent=forum, session=kept, title="一场演讲")

    answer = post(editor_client, forum, sessions=[session("甲", id=kept.pk, DELETE="1")], initial=1)

    sentence = gettext(
        "The session “%(session)s” still holds talks: %(talks)s. Move them first."
    ) % {"session": "甲", "talks": "一场演讲"}
    assert answer.status_code == 200
    assert answer.context["form"].formsets["sessions"].non_form_errors() == [sentence]
    assert headings(forum) == ["甲"]
