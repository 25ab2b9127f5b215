"""Which of their names people and organisations are shown with."""

import pytest
from bs4 import BeautifulSoup

from .factories import OrganisationPageFactory, SpeakerPageFactory


def head(client, page, code):
    answer = client.get(page.paths[code])
    return BeautifulSoup(answer.content, "html.parser").select_one(".page-head")


@pytest.mark.parametrize(
    ("title", "english", "code", "below"),
    [
        ("张一今", "Zhang Yijin", "zh-hans", [("Zhāng Yījīn", "zh-Latn-pinyin")]),
        ("张一今", "Zhang Yijin", "en", [("张一今", "zh-Hans")]),
        ("张一今", "", "en", [("Zhāng Yījīn", "zh-Latn-pinyin")]),
        ("Anna Lee", "Anna Lee", "zh-hans", []),
        ("Anna Lee", "Anna Lee", "en", []),
    ],
)
def test_speaker_is_shown_with_the_chinese_name_or_its_reading(
    home, client, title, english, code, below
):
    speaker = SpeakerPageFactory(title=title, title_en=english)

    names = head(client, speaker, code).select("p.meta[lang]")

    assert [(name.get_text(), name["lang"]) for name in names] == below


def test_list_of_speakers_gives_the_chinese_name_on_the_english_side(home, client):
    speaker = SpeakerPageFactory(title="张一今", title_en="Zhang Yijin")
    index = speaker.get_parent().specific

    shown = {
        code: BeautifulSoup(client.get(path).content, "html.parser").select_one(".card .meta")
        for code, path in index.paths.items()
    }

    assert (shown["zh-hans"], shown["en"].get_text()) == (None, "张一今")


@pytest.mark.parametrize(
    ("title", "english", "code", "facts"),
    [
        ("机构", "Body", "zh-hans", None),
        ("机构", "Body", "en", "Chinese name 机构"),
        ("机构", "", "en", None),
    ],
)
def test_organisation_is_shown_with_its_chinese_name(home, client, title, english, code, facts):
    page = OrganisationPageFactory(title=title, title_en=english)

    answer = client.get(page.paths[code])
    found = BeautifulSoup(answer.content, "html.parser").select_one(".facts")

    assert (found and " ".join(found.get_text(" ").split())) == facts
