"""The queue, the workbench and the panel as staff see them; one walk in a browser."""

import pytest
from django.test import Client
from django.urls import reverse
from playwright.sync_api import expect
from wagtail.models import Page
from wagtail.users.models import UserProfile

from agenda.models import TalkPage
from agenda.tests.factories import (
    AppearanceFactory,
    ForumPageFactory,
    TalkPageFactory,
    TermPageFactory,
)
from speakers.tests.factories import SpeakerPageFactory

from ..translation.progress import Progress, progress_of
from .browsing import ORIGIN, open_site, violations

QUEUE = "/admin/translation/"


@pytest.fixture
def forum(home):
    return ForumPageFactory()


@pytest.fixture
def talk(forum):
    """A talk whose summary changed since its English was written, and whose body has none."""
    talk = TalkPageFactory(parent=forum, title="演讲题目", summary="智能体在北京。")
    talk.body = [("paragraph", {"zh": "<p>正文 &amp; <b>重点</b></p>", "en": ""})]
    talk.save_revision().publish()
    talk = TalkPage.objects.get()
    talk.summary = "智能体在上海。"
    talk.save_revision().publish()
    AppearanceFactory(talk=talk, post="院长", post_en="Dean")
    return TalkPage.objects.get()


@pytest.fixture
def english(editor):
    UserProfile.objects.create(user=editor, preferred_language="en")
    client = Client()
    client.force_login(editor)
    return client


def page_of(talk):
    return reverse("translation:page", args=[talk.pk])


def html_of(client, address):
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


def test_queue_shows_pages_by_forum_with_what_changed(english, talk):
    SpeakerPageFactory(title="张三", title_en="")
    html = html_of(english, QUEUE)

    assert html.index("演讲题目") < html.rindex("Shared by all forums") < html.index("张三")
    assert "<del>" in html
    assert "北京" in html


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("", {"演讲题目", "张三"}),
        ("?forum=shared", {"张三"}),
        ("?state=stale", {"演讲题目"}),
        ("?state=missing", {"演讲题目", "张三"}),
        ("?state=machine", set()),
        ("?state=nonsense&forum=x&kind=x", {"演讲题目", "张三"}),
        ("?p=nonsense", {"演讲题目", "张三"}),
        ("?p=99", {"演讲题目", "张三"}),
    ],
)
def test_queue_is_filtered_and_bad_filters_show_all(english, talk, query, shown):
    SpeakerPageFactory(title="张三", title_en="")
    html = html_of(english, QUEUE + query)

    assert {title for title in ("演讲题目", "张三") if f">{title}</a>" in html} == shown


def test_queue_of_a_forum_and_of_a_kind(english, talk, forum):
    SpeakerPageFactory(title="张三", title_en="")
    kind = Page.objects.get(pk=talk.pk).content_type_id

    for query in (f"?forum={forum.pk}", f"?kind={kind}"):
        html = html_of(english, QUEUE + query)
        assert (">演讲题目</a>" in html, ">张三</a>" in html) == (True, False)


def test_workbench_shows_pairs_in_the_order_of_the_page_with_their_states(english, talk):
    html = html_of(english, page_of(talk))

    states = [part.partition('"')[0] for part in html.split('data-state="')[1:]]
    assert states == ["in_step", "stale", "missing", "in_step"]
    assert html.count('lang="en"') >= 4
    assert "<b>重点</b>" in html


def test_terms_are_underlined_listed_and_checked(english, talk):
    TermPageFactory(title="智能体", title_en="AI agent")
    html = html_of(english, page_of(talk))

    assert '<span class="workbench-term" title="AI agent">智能体</span>在上海。' in html
    assert "<dt>智能体</dt>" in html
    assert "“智能体” is “AI agent” on this site." in html


def test_workbench_leads_to_the_open_pages_before_and_after(english, talk, forum):
    before = TalkPageFactory(parent=forum, title_en="")
    before.move(talk, "left")
    after = TalkPageFactory(parent=forum, title_en="")

    html = html_of(english, page_of(talk))

    assert f'href="{page_of(before)}" rel="prev"' in " ".join(html.split())
    assert f'href="{page_of(after)}"' in html


@pytest.mark.parametrize("pk", [1, 999_999])
def test_what_is_no_page_of_the_site_is_not_there(english, home, pk):
    address = reverse("translation:page", args=[pk])

    assert english.get(address, follow=True).status_code == 404


def test_strangers_are_sent_to_sign_in(talk, client):
    for address in (QUEUE, page_of(talk)):
        assert client.get(address).status_code == 302


def test_who_may_not_edit_the_page_does_not_see_it(talk, client, django_user_model):
    client.force_login(django_user_model.objects.create_user("stranger"))
    for address in (QUEUE, page_of(talk)):
        assert client.get(address).status_code == 302


def test_first_screen_tells_how_far_the_newest_forums_are(english, talk, forum):
    html = html_of(english, "/admin/")

    assert f"{QUEUE}?forum={forum.pk}" in html
    assert "60 %" in html  # the forum's title, and four pairs of the talk, two of them open


def test_queries_of_the_workbench_do_not_grow_with_its_pairs(
    english, talk, django_assert_max_num_queries
):
    talk.body = [("paragraph", {"zh": f"<p>第{number}段</p>", "en": ""}) for number in range(20)]
    talk.save()
    html_of(english, page_of(talk))  # what is asked once for all, such as content types
    with django_assert_max_num_queries(45):
        html_of(english, page_of(talk))


@pytest.mark.browser
def test_translator_brings_a_forum_to_100_on_screen(browser, english, talk, forum):
    """Each text saves itself, the counter below follows, and the draft goes public at the end."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = open_site(context, english)
    page.goto(f"{ORIGIN}{page_of(talk)}")

    stale = page.locator("[data-state=stale] textarea")
    stale.fill("Agents in Shanghai.")
    page.locator("#pair-2 [data-state-label]", has_text="In step").wait_for()  # by itself
    page.locator("#pair-2 textarea").press("Control+Enter")
    expect(page.locator("#pair-3 [contenteditable=true]")).to_be_focused()
    page.keyboard.type("The text.")
    expect(page.locator("[data-percent]")).to_have_text("100 %")
    assert TalkPage.objects.get().summary_en == "The summary of the talk."
    assert violations(page) == []
    page.click("[name=publish]")
    page.locator(".messages .success").first.wait_for()

    live = TalkPage.objects.get()
    assert live.summary_en == "Agents in Shanghai."
    assert ">The text.</p>" in live.body[0].value["en"].source
    assert progress_of(forum) == Progress(5, 5)
    assert page.errors == []
    context.close()
