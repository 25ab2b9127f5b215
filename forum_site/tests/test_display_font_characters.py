"""The display face has the characters of what visitors read large, headings before the rest."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from agenda.tests.factories import ForumPageFactory, SessionFactory, TalkPageFactory
from speakers.tests.factories import SpeakerPageFactory

from ..display_font.characters import ALWAYS, interface_words, wanted
from ..models import SiteSettings
from .factories import StandardPageFactory

pytestmark = pytest.mark.django_db

# None of these is in the words of the interface or of the factories.
RARE = "麒麟凤凰鲲鹏"


@pytest.fixture(autouse=True)
def _rare(home):
    assert not set(RARE) & set(wanted())


def in_order(characters=RARE):
    """Those of the characters that are wanted, in their order."""
    return "".join(character for character in wanted() if character in characters)


def test_each_character_is_wanted_once():
    characters = wanted()

    assert len(set(characters)) == len(characters)
    assert characters.startswith("".join(dict.fromkeys(ALWAYS)))


def test_words_of_the_public_interface_are_wanted():
    words = interface_words()

    assert "跳到正文" in words
    assert "每行一个" not in words  # a hint in the editor
    assert set(wanted()) >= set(words) - {"\n"}


def test_headings_of_every_kind_are_wanted():
    forum = ForumPageFactory(theme="麒")
    SessionFactory(page=forum, heading="麟")
    TalkPageFactory(title="凤")
    SpeakerPageFactory(title="凰", family_name="鲲")
    StandardPageFactory(body=[("heading", {"zh": "鹏", "en": ""})])

    assert set(in_order()) == set(RARE)


def test_english_headings_are_wanted():
    TalkPageFactory(title_en="Ĝis")

    assert "Ĝ" in wanted()


def test_leads_come_after_all_headings():
    TalkPageFactory(
        title="麒",
        summary="麟",
        key_points=[("point", {"zh": "凤", "en": ""})],
        parent=ForumPageFactory(intro="凰"),
    )
    StandardPageFactory(title="鲲")

    assert set(in_order()[:2]) == set("麒鲲")
    assert set(in_order()[2:]) == set("麟凤凰")


def test_running_text_is_not_wanted():
    TalkPageFactory(body=[("paragraph", {"zh": "<p>麒</p>", "en": ""})], transcript="麟")

    assert in_order() == ""


def test_newer_forums_come_first():
    for year, theme, heading, title, summary in (
        (2025, "凤", "凰", "鲲", "鹏"),
        (2026, "麒", "麟", "", ""),
    ):
        forum = ForumPageFactory(start_date=date(year, 1, 8), theme=theme)
        SessionFactory(page=forum, heading=heading)
        TalkPageFactory(parent=forum, title=title or "演讲", summary=summary)

    assert set(in_order()[:2]) == set("麒麟")


def test_leads_of_newer_forums_come_first():
    for year, summary in ((2025, "鲲"), (2026, "鹏"), (2024, "凤")):
        TalkPageFactory(parent=ForumPageFactory(start_date=date(year, 1, 8)), summary=summary)

    assert in_order() == "鹏鲲凤"


def test_names_of_the_alliance_are_wanted(home):
    SiteSettings.objects.create(site=home.get_site(), alliance="麒麟")

    assert in_order() == "麒麟"


def test_what_is_not_public_is_not_wanted():
    private = ForumPageFactory(title="麒", theme="麟")
    SessionFactory(page=private, heading="凤")
    TalkPageFactory(parent=private, title="凰")
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    StandardPageFactory(title="鲲", live=False)

    assert in_order() == ""


def test_asking_takes_no_more_queries_with_more_pages(django_assert_num_queries):
    TalkPageFactory(parent=ForumPageFactory())
    with CaptureQueriesContext(connection) as queries:
        wanted()

    for _number in range(3):
        TalkPageFactory()

    with django_assert_num_queries(len(queries)):
        wanted()
