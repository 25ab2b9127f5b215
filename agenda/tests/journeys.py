"""Five jobs of staff, each done on the site's own screens and with Wagtail's alone.

Wagtail's alone are its tree of pages, its page forms and its choosers. Every journey starts on the
first screen of the admin and ends when readers, or for a new forum colleagues, have the result.
"""

from datetime import date, datetime

from django.utils import timezone
from playwright.sync_api import expect

from speakers.tests.factories import (
    OrganisationPageFactory,
    SpeakerIndexPageFactory,
    SpeakerPageFactory,
)

from .factories import AppearanceFactory, ForumPageFactory, SessionFactory, TalkPageFactory

HOME = "服务外包高质量发展论坛"
PEOPLE = ("李四", "王五")  # whom the site knows
NEWCOMERS = (("欧阳小满", "Ouyang Xiaoman"), ("赵一鸣", "Zhao Yiming"))
TITLE, TITLE_EN = "圆桌：共话出海", "Panel: going global"
OPEN = {"演讲二": "Summary of the second.", "演讲四": "Summary of the fourth."}


def at(hour):
    """An hour of the forum's day."""
    return timezone.make_aware(datetime(2026, 1, 8, hour))


def make_world(home):
    """A public forum of three sessions and five talks, two of which lack an English summary."""
    SpeakerIndexPageFactory()
    forum = ForumPageFactory(title="2026论坛", start_date=date(2026, 1, 8))
    sessions = [
        SessionFactory(page=forum, heading=f"环节{name}", start=at(9 + place), end=at(10 + place))
        for place, name in enumerate("一二三")
    ]
    for place, name in enumerate("一二三四五"):
        title = f"演讲{name}"
        talk = TalkPageFactory(
            parent=forum,
            session=sessions[place % 3],
            title=title,
            summary_en="" if title in OPEN else "Its summary.",
        )
        if place == 0:
            AppearanceFactory(
                talk=talk,
                speaker=SpeakerPageFactory(title="张三", title_en="Zhang San"),
                organisation=OrganisationPageFactory(),
                post="院长",
                post_en="Dean",
            )
        talk.save_revision().publish()
    for name in PEOPLE:
        SpeakerPageFactory(title=name)
    forum.refresh_from_db()
    forum.save_revision().publish()
    return forum


# With Wagtail's own screens


def drill(hands, *titles):
    """Open the tree beside the menu and go down it to the pages below the last of `titles`."""
    hands.click(hands.page.locator("button.sidebar-menu-item__link", has_text="页面"))
    for title in titles:
        hands.click(in_tree(hands, title).locator(".c-page-explorer__item__action").last)


def in_tree(hands, title):
    """A page in the tree beside the menu."""
    return hands.page.locator(".c-page-explorer__item", has_text=title).last


def open_form(hands, title):
    """Open a page's form from the tree."""
    hands.click(in_tree(hands, title).locator(".c-page-explorer__item__action--small"))
    hands.page.wait_for_load_state()


def open_list(hands, title):
    """Open the list of the pages below one, from the tree."""
    hands.click(in_tree(hands, title).locator(".c-page-explorer__item__link"))
    hands.page.wait_for_load_state()


def publish(hands):
    """Publish what is open in a page's form."""
    hands.click("footer [data-w-dropdown-target=toggle]")
    hands.click("button[name=action-publish]")
    expect(hands.page.locator(".messages .success")).to_be_visible()


def add_below(hands):
    """Press the button that adds a page below the one whose list is open."""
    hands.click(hands.page.locator("a[href$='/add_subpage/']:visible"))
    hands.page.wait_for_load_state()


def choose_by_search(hands, chooser, name):
    """Choose a page in the window of a chooser that is not filled yet."""
    hands.click(chooser.locator("[data-chooser-action-choose]:visible"))
    hands.fill(".modal-body input[type=text]", name)
    hands.click(hands.page.locator(".modal-body a[data-chooser-modal-choice]", has_text=name))
    expect(hands.page.locator(".modal-body")).to_have_count(0)


def correct_title_stock(hands, forum):
    """Wagtail keeps each language on a page of its own: the way is gone once for each."""
    for title, field, words in (
        ("演讲一", "#id_title", "新题目"),
        ("新题目", "#id_title_en", "New title"),
    ):
        drill(hands, HOME, "往届论坛", "2026论坛")
        open_form(hands, title)
        hands.fill(field, words)
        publish(hands)


def add_panel_stock(hands, forum):
    for name, english in NEWCOMERS:
        drill(hands, HOME)
        open_list(hands, "嘉宾")
        add_below(hands)
        hands.fill("#id_title", name)
        hands.fill("#id_title_en", english)
        publish(hands)
    drill(hands, HOME, "往届论坛")
    open_list(hands, "2026论坛")
    add_below(hands)
    hands.fill("#id_title", TITLE)
    hands.fill("#id_title_en", TITLE_EN)
    hands.choose("#id_session", label="环节二")
    hands.choose("#id_kind", value="panel")
    for number, name in enumerate((*PEOPLE, *(name for name, _english in NEWCOMERS))):
        hands.click("#id_appearances-ADD")
        chooser = hands.page.locator(f"#id_appearances-{number}-speaker-chooser")
        choose_by_search(hands, chooser, name)
    publish(hands)


def translate_stock(hands, forum):
    """Which English is missing is seen only by opening each page."""
    drill(hands, HOME, "往届论坛")
    open_list(hands, "2026论坛")
    for name in "一二三四五":
        title = f"演讲{name}"
        hands.click(hands.page.locator(".title-wrapper a", has_text=title))
        hands.page.wait_for_load_state()
        if title in OPEN:
            hands.fill("#id_summary_en", OPEN[title])
            publish(hands)
        else:
            hands.back()


def new_forum_stock(hands, forum):
    drill(hands, HOME)
    open_list(hands, "往届论坛")
    row = hands.page.locator("tr", has_text="2026论坛")
    hands.click(row.locator("[data-w-dropdown-target=toggle]"))
    hands.click(hands.page.locator(f"a[href*='/pages/{forum.pk}/copy/']:visible"))
    hands.fill("#id_new_title", "2027论坛")
    hands.fill("#id_new_slug", "2027")
    if hands.page.locator("#id_copy_subpages").is_checked():
        hands.click("#id_copy_subpages")
    hands.click("form[action*=copy] [type=submit]")
    expect(hands.page.locator(".messages .success")).to_be_visible()
    hands.click(hands.page.locator("tr", has_text="2027论坛").locator(".title-wrapper a"))
    hands.page.wait_for_url("**/edit/")
    hands.fill("#id_title_en", "Forum 2027")
    hands.fill("#id_start_date", "2027-01-08")
    for number in range(3):
        hands.fill(f"#id_sessions-{number}-start", f"2027-01-08 {9 + number}:00")
        hands.fill(f"#id_sessions-{number}-end", f"2027-01-08 {10 + number}:00")
    for number in range(3, 6):
        hands.click("#id_sessions-ADD")
        hands.fill(f"#id_sessions-{number}-heading", f"新环节{number}")
        hands.fill(f"#id_sessions-{number}-heading_en", f"New session {number}")
    hands.click("footer button[type=submit] >> nth=0")
    expect(hands.page.locator(".messages .success")).to_be_visible()


def replace_speaker_stock(hands, forum):
    drill(hands, HOME, "往届论坛", "2026论坛")
    open_form(hands, "演讲一")
    row = hands.page.locator("#inline_child_appearances-0")
    speaker = row.locator("#id_appearances-0-speaker-chooser")
    empty(hands, speaker, also_choose=True)
    hands.fill(".modal-body input[type=text]", "李四")
    hands.click(hands.page.locator(".modal-body a[data-chooser-modal-choice]", has_text="李四"))
    empty(hands, row.locator("#id_appearances-0-organisation-chooser"))
    hands.fill("#id_appearances-0-post", "")
    hands.fill("#id_appearances-0-post_en", "")
    publish(hands)


def empty(hands, chooser, also_choose=False):
    """Open the small menu of a chooser: to choose another, or to take the choice away."""
    hands.click(chooser.locator("[data-w-dropdown-target=toggle]"))
    action = "choose" if also_choose else "clear"
    hands.click(hands.page.locator(f"[data-chooser-action-{action}]:visible"))


# With the site's own screens


def open_agenda(hands):
    hands.click('a[href="/admin/agenda/"] >> visible=true')
    expect(hands.page.locator("form.board")).to_be_visible()


def save_and_publish(hands):
    hands.click("button[name=action][value=publish]")
    expect(hands.page.locator(".messages .success")).to_be_visible()


def choose(hands, place, name):
    """Choose somebody whom the site knows."""
    hands.fill(place.locator("[data-picker-input]"), name)
    hands.click(place.get_by_role("option").filter(has_text=name).first)


def make(hands, place, name):
    """Make somebody whom the site does not know; the English name is worked out."""
    hands.fill(place.locator("[data-picker-input]"), name)
    expect(place.get_by_role("option").last).to_contain_text(name)
    hands.click(place.get_by_role("option").last)
    expect(place.locator("[data-new-title-en]")).not_to_have_value("")
    hands.click(place.locator("[data-new-make]"))
    expect(place.locator("[data-picker-name]")).to_have_text(name)


def correct_title(hands, forum):
    open_agenda(hands)
    talk = hands.page.locator("[data-row=talk]").first
    hands.fill(talk.locator("[data-field=title]"), "新题目")
    hands.fill(talk.locator("[data-field=title_en]"), "New title")
    save_and_publish(hands)


def add_panel(hands, forum):
    open_agenda(hands)
    session = hands.page.locator("[data-row=session]").nth(1)
    hands.click(session.locator("[data-add=talk]"))
    talk = session.locator("[data-row=talk]").last
    hands.fill(talk.locator("[data-field=title]"), TITLE)
    hands.fill(talk.locator("[data-field=title_en]"), TITLE_EN)
    hands.choose(talk.locator("[data-field=kind]"), value="panel")
    everybody = [(choose, name) for name in PEOPLE] + [(make, name) for name, _en in NEWCOMERS]
    for number, (choosing, name) in enumerate(everybody):
        if number:
            hands.click(talk.locator("[data-add=person]"))
        person = talk.locator("[data-row=person]").nth(number)
        choosing(hands, person.locator("[data-picker=speaker]"), name)
    save_and_publish(hands)


def translate(hands, forum):
    hands.click('a[href="/admin/translation/"] >> visible=true')
    hands.page.wait_for_load_state()
    hands.click(hands.page.locator("a[href*='/admin/translation/']", has_text="演讲二").first)
    for place, words in enumerate(OPEN.values()):
        if place:
            hands.click("[data-next]")
        hands.page.wait_for_load_state()
        hands.fill("[data-state=missing] textarea >> nth=0", words)
        hands.click("[name=publish]")
        expect(hands.page.locator(".messages .success")).to_be_visible()


def new_forum(hands, forum):
    hands.click(hands.page.locator("#forum-day a[href$='/next/']"))
    hands.fill("#id_first_day", "2027-01-08")
    hands.click("main form button[type=submit]")
    expect(hands.page.locator("form.board")).to_be_visible()
    for number in range(3, 6):
        hands.click("[data-add=session]")
        session = hands.page.locator("[data-row=session]").nth(number)
        hands.fill(session.locator("[data-field=heading]"), f"新环节{number}")
        hands.fill(session.locator("[data-field=heading_en]"), f"New session {number}")
    hands.click("button[name=action][value=draft]")
    expect(hands.page.locator(".messages .success")).to_be_visible()


def replace_speaker(hands, forum):
    open_agenda(hands)
    person = hands.page.locator("[data-row=person] [data-picker=speaker]").first
    hands.click(person.locator("[data-picker-change]"))
    choose(hands, person, "李四")
    save_and_publish(hands)
