"""How the lines of a corpus become pages for `manage.py search_eval`."""

import pytest
from wagtail.models import Page

from agenda.models import ReferencePage, TalkPage
from cases.models import CasePage
from forum_site.models import BasePage
from forum_site.search_evaluation.corpus import Document
from forum_site.search_evaluation.pages import load
from speakers.models import OrganisationPage, SpeakerPage

pytestmark = pytest.mark.django_db


def document(kind, title, **fields):
    """A document with the fields given and the others empty."""
    empty = {"year": 2024 if kind == "talk" else None, "title_en": "", "summary": ""}
    lists = dict.fromkeys(("people", "organisations", "short_names", "topics", "key_points"), ())
    given = {"id": f"{kind}-{title}", "summary_en": "", **empty, **lists, **fields}
    return Document(kind=kind, title=title, **given)


NORTH = document("organisation", "北辰研究院", short_names=("北辰", "BeichenLab"), topics=("港口",))
SOUTH = document("organisation", "南渡软件有限公司")


def test_a_corpus_makes_a_sound_tree_of_pages_that_anyone_may_read():
    documents = [
        NORTH,
        document("speaker", "苏禾", organisations=("北辰研究院",)),
        document("talk", "港口的夜班", people=("苏禾",), organisations=("北辰研究院",)),
        document("case", "无人码头", year=2021, organisations=("北辰研究院",)),
        document("reference", "码头数据规范", year=2020, organisations=("北辰研究院",)),
    ]

    ids = load(documents)

    assert Page.find_problems() == ([], [], [], [], [])
    pages = [page for page in Page.objects.specific() if isinstance(page, BasePage)]
    for page in pages:
        page.full_clean()
    assert {ids[page.pk] for page in pages if page.pk in ids} == {one.id for one in documents}
    assert all(page.anyone_may_read() for page in pages)


def test_pages_have_the_addresses_that_wagtail_would_give_them():
    load([NORTH, SOUTH, document("organisation", "北辰研究院", id="again")])

    first, second, third = OrganisationPage.objects.order_by("path")
    assert first.url == "/zh-hans/organisations/bei-chen-yan-jiu-yuan/"
    assert second.slug == "nan-du-ruan-jian-you-xian-gong-si"
    assert third.slug == "bei-chen-yan-jiu-yuan-2"


def test_a_talk_is_below_the_forum_of_its_year_with_its_speakers_and_their_organisations():
    load(
        [
            document(
                "talk",
                "码头上的模型",
                year=2022,
                people=("苏禾", "林渡"),
                organisations=("北辰研究院", "南渡软件有限公司"),
                key_points=("先试一个泊位",),
                topics=("港口",),
            ),
            NORTH,
            SOUTH,
            document("speaker", "苏禾", organisations=("北辰研究院",)),
            document("speaker", "林渡", organisations=("南渡软件有限公司",)),
        ]
    )

    talk = TalkPage.objects.get()
    assert talk.forum.year == 2022
    assert [(row.speaker.title, row.organisation.title) for row in talk.appearances.all()] == [
        ("苏禾", "北辰研究院"),
        ("林渡", "南渡软件有限公司"),
    ]
    assert [point.value["zh"] for point in talk.key_points] == ["先试一个泊位"]
    assert [topic.title for topic in talk.topics.all()] == ["港口"]
    assert talk.summary == ""


def test_a_talk_by_a_namesake_belongs_to_the_one_from_the_same_organisation():
    load(
        [
            NORTH,
            SOUTH,
            document("speaker", "苏禾", id="north", organisations=("北辰研究院",)),
            document("speaker", "苏禾", id="south", organisations=("南渡软件有限公司",)),
            document("talk", "泊位", people=("苏禾",), organisations=("南渡软件有限公司",)),
        ]
    )

    speaker = TalkPage.objects.get().appearances.get().speaker
    assert speaker == SpeakerPage.objects.order_by("path")[1]


def test_an_organisations_first_short_name_is_the_one_in_lists():
    load([NORTH])

    organisation = OrganisationPage.objects.get()
    assert (organisation.short_name, organisation.other_names) == ("北辰", "BeichenLab")


def test_what_a_page_has_no_place_for_stands_once_in_its_text():
    load(
        [
            NORTH,
            document(
                "speaker",
                "苏禾",
                summary="苏禾研究港口。",
                organisations=("北辰研究院",),
                topics=("港口", "航运"),
            ),
            document("case", "码头", people=("苏禾",), organisations=("北辰研究院", "外人公司")),
            document("reference", "规范", organisations=("外人公司",), key_points=("编号：7",)),
            document("talk", "夜班", people=("生人",), organisations=("北辰研究院",)),
        ]
    )

    assert SpeakerPage.objects.get().bio == "苏禾研究港口。\n北辰研究院\n航运"
    assert CasePage.objects.get().scene == "外人公司\n苏禾"
    assert ReferencePage.objects.get().summary == "编号：7\n外人公司"
    assert TalkPage.objects.get().summary == "生人\n北辰研究院"
    assert OrganisationPage.objects.get().profile == "港口"


def test_a_case_whose_organisation_is_not_told_stands_under_a_hidden_page():
    ids = load([document("case", "无名案例", year=2023)])

    case = CasePage.objects.get()
    assert not case.organisation.live
    assert case.organisation.pk not in ids
    assert case.forum.year == 2023
