"""The agenda of a forum on one screen, in a real browser: a panel added, a speaker replaced."""

import pytest
from playwright.sync_api import expect

from forum_site.tests.browsing import ORIGIN, open_site, violations
from speakers.tests.factories import (
    OrganisationPageFactory,
    SpeakerIndexPageFactory,
    SpeakerPageFactory,
)

from ..models import TalkPage
from .effort import Hands
from .factories import AppearanceFactory, ForumPageFactory, SessionFactory, TalkPageFactory
from .screens import address

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


@pytest.fixture
def forum(home):
    """A public forum with a session that holds a talk, and people who may speak."""
    forum = ForumPageFactory()
    session = SessionFactory(page=forum, heading="圆桌对话")
    talk = TalkPageFactory(parent=forum, session=session, title="一场演讲")
    AppearanceFactory(talk=talk, speaker=SpeakerPageFactory(title="张三", title_en="Zhang San"))
    SpeakerPageFactory(title="李四", title_en="Li Si")
    SpeakerPageFactory(title="王五", title_en="Wang Wu")
    OrganisationPageFactory()
    SpeakerIndexPageFactory()
    return forum


@pytest.fixture
def page(browser, editor_client):
    context = browser.new_context(viewport={"width": 1440, "height": 1200}, locale="zh-CN")
    page = open_site(context, editor_client)
    yield page
    assert page.errors == []
    context.close()


def choose(hands, place, name):
    """Choose somebody whom the site knows."""
    hands.fill(place.locator("[data-picker-input]"), name)
    option = place.get_by_role("option").filter(has_text=name).first
    hands.click(option)


def make(hands, place, name):
    """Make somebody whom the site does not know."""
    hands.fill(place.locator("[data-picker-input]"), name)
    expect(place.get_by_role("option").last).to_contain_text(name)
    hands.click(place.get_by_role("option").last)
    expect(place.locator("[data-new-title-en]")).not_to_have_value("")
    hands.click(place.locator("[data-new-make]"))
    expect(place.locator("[data-picker-name]")).to_have_text(name)


def open_agenda(page, forum):
    hands = Hands(page)
    hands.click('a[href="/admin/agenda/"] >> visible=true')
    page.wait_for_url(f"**{address(forum)}")
    return hands


def publish(hands):
    hands.click("button[name=action][value=publish]")
    expect(hands.page.locator(".messages .success")).to_be_visible()


def test_panel_of_four_is_added_two_of_them_new(page, forum):
    hands = open_agenda(page, forum)

    hands.click("[data-row=session] [data-add=talk]")
    talk = page.locator("[data-row=session] > [data-list=talk] > [data-row=talk]").nth(1)
    hands.fill(talk.locator("[data-field=title]"), "圆桌：共话出海")
    hands.fill(talk.locator("[data-field=title_en]"), "Panel: going global")
    hands.choose(talk.locator("[data-field=kind]"), value="panel")
    for number, (choosing, name) in enumerate(
        [(choose, "李四"), (choose, "王五"), (make, "欧阳小满"), (make, "赵一鸣")]
    ):
        if number:
            hands.click(talk.locator("[data-add=person]"))
        person = talk.locator("[data-row=person]").nth(number)
        choosing(hands, person.locator("[data-picker=speaker]"), name)
    publish(hands)

    panel = TalkPage.objects.get(kind="panel")
    names = [row.speaker.title for row in panel.appearances.order_by("sort_order")]
    assert (names, panel.live) == (["李四", "王五", "欧阳小满", "赵一鸣"], True)
    assert panel.session.heading == "圆桌对话"
    assert (hands.effort.fields, hands.effort.loads) == (7, 2)


def test_speaker_who_cancelled_is_replaced_at_once(page, forum):
    hands = open_agenda(page, forum)

    person = page.locator("[data-row=person] [data-picker=speaker]").first
    hands.click(person.locator("[data-picker-change]"))
    choose(hands, person, "李四")
    publish(hands)

    (row,) = TalkPage.objects.get().appearances.all()
    assert (row.speaker.title, row.post, row.organisation) == ("李四", "", None)
    assert (hands.effort.clicks, hands.effort.fields, hands.effort.loads) == (4, 1, 2)


def test_rows_move_by_keyboard_and_say_where_they_are(page, forum):
    SessionFactory(page=forum, heading="第二个环节")
    page.goto(ORIGIN + address(forum))
    first = page.locator("[data-row=session]").first

    first.locator("[data-field=heading]").focus()
    page.keyboard.press("Alt+ArrowDown")

    headings = page.locator("[data-row=session] > .board-session__head [data-field=heading]")
    assert [field.input_value() for field in headings.all()] == ["第二个环节", "圆桌对话"]
    assert page.evaluate("document.activeElement.value") == "圆桌对话"
    expect(page.locator("[data-status]")).to_contain_text("圆桌对话")
    assert [row.input_value() for row in page.locator("[name^=s-][name$=-place]").all()] == [
        "0",
        "1",
    ]


def test_overlap_is_said_while_it_is_typed(page, forum):
    SessionFactory(page=forum, heading="第二个环节")
    page.goto(ORIGIN + address(forum))

    for row in page.locator("[data-row=session]").all():
        row.locator("[data-field=time]").first.fill("09:30")
        row.locator("[data-field=minutes]").first.fill("30")

    expect(page.locator("[data-clashes] a")).to_have_count(1)
    page.locator("[data-follow]").first.click()
    page.locator("[data-apply]").click()
    expect(page.locator("[data-clashes] a")).to_have_count(0)
    assert page.locator("[name=s-1-time]").input_value() == "10:00"


@pytest.mark.parametrize("name", ["agenda", "table"])
@pytest.mark.parametrize("width", [390, 1440])
def test_screen_is_for_everybody(page, forum, name, width):
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(ORIGIN + address(forum, name))

    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
