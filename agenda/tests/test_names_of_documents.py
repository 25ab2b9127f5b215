"""How the name of a policy or standard is written, and whose English it is."""

import pytest
from bs4 import BeautifulSoup

from forum_site.two_sides.names import EnglishName

from ..models import ReferencePage
from .factories import ReferencePageFactory

POLICY, PLAN = ReferencePage.Kind.POLICY, ReferencePage.Kind.PLAN


def head(client, page, code):
    answer = client.get(page.paths[code])
    return BeautifulSoup(answer.content, "html.parser").select_one(".page-head")


@pytest.mark.parametrize(
    ("kind", "title", "english", "code", "written"),
    [
        (POLICY, "条例", "Rules", "zh-hans", "《条例》"),
        (POLICY, "关于《条例》的通知", "Notice", "zh-hans", "关于《条例》的通知"),
        (PLAN, "行动计划", "Plan", "zh-hans", "行动计划"),
        (POLICY, "条例", "Rules", "en", "Rules"),
        (POLICY, "条例", "", "en", "条例 in Chinese"),
    ],
)
def test_name_of_a_document(home, client, kind, title, english, code, written):
    page = ReferencePageFactory(kind=kind, title=title, title_en=english)

    assert " ".join(head(client, page, code).h1.get_text().split()) == written


@pytest.mark.parametrize(
    ("english", "whose", "code", "noted"),
    [
        ("Rules", EnglishName.UNOFFICIAL, "en", True),
        ("Rules", EnglishName.OFFICIAL, "en", False),
        ("", EnglishName.UNOFFICIAL, "en", False),
        ("Rules", EnglishName.UNOFFICIAL, "zh-hans", False),
    ],
)
def test_own_translation_of_a_name_is_noted_where_it_is_shown(
    home, client, english, whose, code, noted
):
    page = ReferencePageFactory(title_en=english, english_name=whose)

    assert bool(head(client, page, code).select(".note")) is noted
