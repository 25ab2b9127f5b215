"""A talk says that its speaker has reviewed it, for as long as it says what he approved."""

import pytest
from django.utils import timezone
from django.utils.translation import override
from wagtail.rich_text import RichText

from forum_site.draft_links.reviews import review_of
from forum_site.draft_links.words import fingerprint
from forum_site.models import Remark
from forum_site.tests.drafts import answer, link_to

from .factories import TalkPageFactory

pytestmark = pytest.mark.django_db

FIGURE = {
    "value": "475",
    "unit": {"zh": "项", "en": ""},
    "counts": {"zh": "标准", "en": "Standards"},
}
HERE, CHINESE = "Reviewed by the speaker", "Chinese text reviewed by the speaker"


@pytest.fixture
def talk(home):
    """A talk in which every kind of words stands."""
    talk = TalkPageFactory(
        title="题目",
        summary="摘要。",
        key_points=[("point", {"zh": "要点", "en": "Point"})],
        takeaways=[("point", {"zh": "接下来", "en": "Next"})],
        figures=[("figure", FIGURE)],
        body=[("paragraph", {"zh": RichText("<p>正文</p>"), "en": RichText("<p>Text</p>")})],
    )
    talk.save_revision().publish()
    return fresh(talk)


def fresh(talk):
    return type(talk).objects.get(pk=talk.pk)


def approve(client, talk, language="zh-hans"):
    answer(client, link_to(talk), language, approves="on")


def said(client, talk, language="en"):
    """Which of the two lines stands on the English page."""
    text = client.get(talk.get_url().replace("/zh-hans/", f"/{language}/")).content.decode()
    return [line for line in (CHINESE, HERE) if f"{line}\n" in text]


def test_nothing_is_said_before_and_after_a_mere_remark(client, talk):
    answer(client, link_to(talk), "en", text="请改")

    assert said(client, talk) == []


def test_approval_shows_on_the_side_that_was_read(client, talk):
    approve(client, talk, "en")
    assert said(client, talk) == [HERE]
    with override("zh-hans"):
        assert review_of(talk) is None

    approve(client, talk, "zh-hans")
    with override("zh-hans"):
        assert review_of(talk).here is True


def test_english_page_says_if_only_the_chinese_was_read(client, talk):
    approve(client, talk, "zh-hans")

    assert said(client, talk) == [CHINESE]


def test_day_of_the_newest_approval_is_given_in_beijing_time(client, talk):
    approve(client, talk, "en")
    late = timezone.datetime(2026, 11, 23, 16, 30, tzinfo=timezone.get_fixed_timezone(0))
    Remark.objects.update(left_at=late)

    assert (
        "24 November 2026"
        in client.get(talk.get_url().replace("/zh-hans/", "/en/")).content.decode()
    )


def change_title(talk):
    talk.title_en = "Another"


def change_summary(talk):
    talk.summary_en = "Another."


def change_point(talk):
    talk.key_points[0].value["en"] = "Another"


def change_takeaway(talk):
    talk.takeaways.pop()


def change_figure(talk):
    talk.figures[0].value["value"] = "476"


def change_body(talk):
    talk.body[0].value["en"] = RichText("<p>Another</p>")


CHANGES = [change_title, change_summary, change_point, change_takeaway, change_figure, change_body]


@pytest.mark.parametrize("change", CHANGES)
def test_approval_holds_until_other_words_are_public_and_again_when_they_are_back(
    client, talk, change
):
    approve(client, talk, "en")
    before = fresh(talk).save_revision()
    changed = fresh(talk)
    change(changed)

    draft = changed.save_revision()
    assert said(client, talk) == [HERE]
    draft.publish()
    assert said(client, talk) == []
    before.publish()
    assert said(client, talk) == [HERE]


def test_facts_and_recordings_do_not_end_an_approval(client, talk):
    approve(client, talk, "en")
    changed = fresh(talk)
    changed.minutes = 20
    name = {"zh": "录像", "en": "Video"}
    link = {"link": "https://example.org/", "name": name, "language": "zh", "start": 0}
    changed.videos = [("video", link)]
    changed.title = "中文题目改了"
    changed.save_revision().publish()

    assert said(client, talk) == [HERE]


def test_chinese_that_stands_in_for_english_is_what_was_read(talk):
    talk.title_en = talk.summary_en = ""
    before = fingerprint(talk, "en")
    talk.summary = "改了。"

    assert fingerprint(talk, "en") != before


def test_it_costs_one_query(client, talk, django_assert_num_queries):
    with django_assert_num_queries(1):
        review_of(talk)
    approve(client, talk)
    with django_assert_num_queries(1):
        review_of(talk)
