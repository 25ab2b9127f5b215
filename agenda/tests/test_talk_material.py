"""What a talk left behind, as its page shows it: slides, videos, transcript."""

import pytest
from bs4 import BeautifulSoup
from django.utils.translation import override
from wagtail.documents.models import Document
from wagtail_factories import DocumentFactory

from forum_site.tests.crawl import words_of

from ..languages import Language
from ..templatetags.agenda_tags import spoken
from .factories import ForumPageFactory, TalkPageFactory

SPOKEN = {
    "zh-hans": ["中文", "英语", "中英双语", "其他语言"],
    "en": ["Chinese", "English", "Chinese and English", "Another language"],
}


def video(**given):
    about = {"link": "https://v.example.org/1", "name": {"zh": "录像", "en": "Recording"}}
    return ("video", about | {"language": Language.CHINESE, "start": 0} | given)


def slides():
    return ("slides", {"document": DocumentFactory(), "name": {"zh": "课件", "en": "Slide deck"}})


def make_talk(**material):
    return TalkPageFactory(parent=ForumPageFactory(), **material)


def read(client, page, code="zh-hans"):
    """The page's main part in one language."""
    answer = client.get(page.paths[code])
    assert answer.status_code == 200
    return BeautifulSoup(answer.content, "html.parser").main


@pytest.mark.parametrize("code", SPOKEN)
def test_talk_names_the_language_of_each_video(home, client, code):
    talk = make_talk(videos=[video(language=language) for language in Language.values])

    main = read(client, talk, code)

    rows = main.select("section[aria-labelledby=videos] li")
    assert [row.span.get_text() for row in rows] == SPOKEN[code]
    assert {row.a["href"] for row in rows} == {"https://v.example.org/1"}


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("zh-hans", ["课件", "录像", "实录文字。"]),
        ("en", ["Slide deck", "Recording", "The words."]),
    ],
)
def test_talk_shows_slides_videos_and_transcript_in_each_language(home, client, code, said):
    talk = make_talk(
        slides=[slides()],
        videos=[video(start=754)],
        transcript="实录文字。",
        transcript_en="The words.",
    )

    main = read(client, talk, code)

    assert [
        main.select_one("section[aria-labelledby=slides] a").get_text(),
        main.select_one("section[aria-labelledby=videos] a").get_text(),
        main.select_one("details .prose").get_text(strip=True),
    ] == said
    assert "0:12:34" in words_of(main)


def test_transcript_that_stands_in_says_so(home, client):
    main = read(client, make_talk(transcript="实录文字。"), "en")

    assert main.select_one("details .prose")["lang"] == "zh-Hans"
    assert main.select_one("details .untranslated") is not None


def test_slides_whose_document_was_deleted_leave_nothing(home, client):
    talk = make_talk(slides=[slides(), slides()])
    first, second = Document.objects.order_by("pk")

    first.delete()

    links = read(client, talk).select("section[aria-labelledby=slides] a")
    assert [link["href"] for link in links] == [second.url]

    second.delete()

    assert read(client, talk).select("[aria-labelledby=slides]") == []


def test_half_filled_video_can_be_previewed(home, rf):
    talk = make_talk(videos=[video(link="", language="", start=None)])

    html = talk.make_preview_request(preview_mode="zh-hans").content

    row = BeautifulSoup(html, "html.parser").select_one("section[aria-labelledby=videos] li")
    assert (row.get_text(strip=True), row.a, row.span) == ("录像", None, None)


@pytest.mark.parametrize(
    ("code", "said"), [("zh-en", "Chinese and English"), ("fr", "fr"), ("", "")]
)
def test_spoken_gives_what_it_does_not_know_as_it_is(code, said):
    with override("en"):
        assert spoken(code) == said


def test_spoken_of_nothing_is_empty():
    assert spoken(None) == ""
