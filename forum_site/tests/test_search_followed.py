"""What other pages show of a page follows it in the index: names, years, posts, visibility."""

from datetime import date

import pytest
from wagtail.models import PageViewRestriction

from agenda.models import Appearance, ForumPage, TalkPage
from agenda.tests.factories import (
    AppearanceFactory,
    ForumPageFactory,
    ParticipationFactory,
    ReferencePageFactory,
    SessionFactory,
    TalkPageFactory,
    TermPageFactory,
    TopicPageFactory,
)
from cases.tests.factories import CasePageFactory, IndustryFactory, TechnologyFactory
from speakers.tests.factories import OrganisationPageFactory, SpeakerPageFactory

from ..search import freshness
from .searching import counts, found

pytestmark = pytest.mark.django_db


@pytest.fixture
def shown(home):
    """Pages that other pages show, and those that do: 演讲, 案例, 政策, 名词, 论坛, 嘉宾."""
    forum = ForumPageFactory(title="论坛")
    session = SessionFactory(page=forum, heading="开幕环节")
    pages = {
        "organisation": OrganisationPageFactory(title="远擎数据"),
        "speaker": SpeakerPageFactory(title="诸葛灯塔"),
        "topic": TopicPageFactory(title="数字贸易"),
        "term": TermPageFactory(title="可信空间"),
        "reference": ReferencePageFactory(title="行动纲要"),
        "industry": IndustryFactory(name="航空制造"),
        "technology": TechnologyFactory(name="语音识别"),
        "forum": forum,
    }
    talk = TalkPageFactory(parent=forum, session=session, title="演讲")
    AppearanceFactory(
        talk=talk, speaker=pages["speaker"], organisation=pages["organisation"], post="首席研究员"
    )
    talk.topics = [pages["topic"]]
    talk.terms = [pages["term"]]
    talk.references = [pages["reference"]]
    talk.save()
    case = CasePageFactory(
        title="案例", forum=forum, organisation=pages["organisation"], industry=pages["industry"]
    )
    case.topics, case.technologies = [pages["topic"]], [pages["technology"]]
    case.save()
    reference = ReferencePageFactory(title="政策")
    reference.issuers, reference.topics = [pages["organisation"]], [pages["topic"]]
    reference.save()
    TermPageFactory(title="名词", owned_by=pages["organisation"])
    ParticipationFactory(page=forum, organisation=pages["organisation"])
    ForumPage.objects.get().save()
    return {**pages, "talk": talk, "case": case}


SHOWN = [
    ("organisation", "远擎数据", {"演讲", "案例", "政策", "名词", "论坛", "诸葛灯塔"}),
    ("speaker", "诸葛灯塔", {"演讲"}),
    ("topic", "数字贸易", {"演讲", "案例", "政策"}),
    ("term", "可信空间", {"演讲"}),
    ("reference", "行动纲要", {"演讲"}),
]


def publish(page, **changes):
    page = type(page).objects.get(pk=page.pk)
    for name, value in changes.items():
        setattr(page, name, value)
    page.save_revision().publish()
    return page


@pytest.mark.parametrize(("name", "words", "pages"), SHOWN)
def test_name_of_a_page_leads_to_all_that_show_it(client, shown, name, words, pages):
    assert found(client, words) == {words, *pages}


@pytest.mark.parametrize(("name", "words", "pages"), SHOWN)
def test_new_name_leads_to_all_that_show_it(client, shown, name, words, pages):
    publish(shown[name], title="量子纠缠", title_en="Quokka")

    assert found(client, words) == set()
    assert found(client, "量子纠缠") == {"量子纠缠", *pages}
    assert found(client, "quokka") == {"量子纠缠", *pages}


@pytest.mark.parametrize("field", ["short_name", "short_name_en", "other_names"])
def test_other_name_leads_to_all_that_show_it(client, shown, field):
    publish(shown["organisation"], **{field: "quokka"})

    assert found(client, "quokka") == {"远擎数据", *SHOWN[0][2]}


@pytest.mark.parametrize("field", ["title", "title_en"])
@pytest.mark.parametrize("name", [name for name, *_ in SHOWN])
def test_name_in_a_draft_leads_nowhere(client, shown, name, field):
    page = type(shown[name]).objects.get(pk=shown[name].pk)
    setattr(page, field, "quokka")
    page.save_revision()

    assert found(client, "quokka") == set()


@pytest.mark.parametrize(("name", "words", "pages"), SHOWN)
def test_hidden_pages_name_leads_nowhere_until_it_is_back(client, shown, name, words, pages):
    shown[name].unpublish()
    assert found(client, words) == set()

    publish(shown[name])
    assert found(client, words) == {words, *pages}

    restriction = PageViewRestriction.objects.create(page=shown[name].get_parent())
    assert found(client, words) == set()

    restriction.delete()
    assert found(client, words) == {words, *pages}


@pytest.mark.parametrize(("name", "words"), [("topic", "数字贸易"), ("term", "可信空间")])
def test_deleted_pages_name_leads_nowhere(client, shown, name, words):
    shown[name].delete()

    assert found(client, words) == set()


def test_name_of_a_deleted_owner_leads_nowhere(client, home):
    owner = OrganisationPageFactory(title="远擎数据")
    TermPageFactory(title="名词", owned_by=owner)
    assert found(client, "远擎数据") == {"远擎数据", "名词"}

    owner.delete()

    assert found(client, "远擎数据") == set()


@pytest.mark.parametrize(("name", "words"), [("industry", "航空制造"), ("technology", "语音识别")])
def test_word_of_a_vocabulary_leads_to_its_cases(client, shown, name, words):
    assert found(client, words) == {"案例"}

    shown[name].name = "量子纠缠"
    shown[name].save()
    assert (found(client, words), found(client, "量子纠缠")) == (set(), {"案例"})

    type(shown[name]).objects.all().delete()
    assert found(client, "量子纠缠") == set()


def test_heading_of_a_session_leads_to_its_talks(client, shown):
    forum = ForumPage.objects.get()
    row = forum.sessions.get()
    row.heading = "量子环节"
    forum.sessions = [row]

    forum.save_revision().publish()

    assert found(client, "量子环节") == {"论坛", "演讲"}


def test_day_of_a_forum_is_that_of_all_that_belongs_to_it(client, shown):
    assert counts(client, "诸葛灯塔", "year") == {"2026": 2}
    everything = {"远擎数据": 5, "诸葛灯塔": 2, "案例": 1}

    publish(shown["forum"], start_date=date(2025, 1, 8))

    for words, number in everything.items():
        assert counts(client, words, "year") == {"2025": number}, words


def test_hidden_forum_gives_nobody_a_year(client, shown):
    shown["forum"].unpublish()

    for words in ("远擎数据", "诸葛灯塔", "案例"):
        assert counts(client, words, "year") == {}, words


def test_talk_that_is_hidden_or_back_tells_its_speakers_and_organisations(client, shown):
    assert found(client, "首席研究员") == {"演讲", "诸葛灯塔"}

    shown["talk"].unpublish()
    assert found(client, "首席研究员") == set()
    assert counts(client, "诸葛灯塔", "year") == {}

    publish(shown["talk"])
    assert found(client, "首席研究员") == {"演讲", "诸葛灯塔"}


def test_speaker_who_leaves_a_talk_is_not_of_its_year(client, shown):
    talk = TalkPage.objects.get()
    talk.appearances = [Appearance(speaker=SpeakerPageFactory(title="欧阳新人"), post="新职务")]

    talk.save_revision().publish()

    assert counts(client, "诸葛灯塔", "year") == {}
    assert counts(client, "欧阳新人", "year") == {"2026": 2}
    assert found(client, "新职务") == {"演讲", "欧阳新人"}


def test_moved_talk_takes_its_speakers_along(client, shown):
    shown["talk"].move(ForumPageFactory(start_date=date(2024, 1, 8)), pos="last-child")

    assert counts(client, "诸葛灯塔", "year") == {"2024": 2}
    assert "演讲" not in found(client, "开幕环节")


def test_deleted_talk_gives_its_speakers_no_year(client, shown):
    shown["talk"].delete()

    assert counts(client, "诸葛灯塔", "year") == {}
    assert found(client, "首席研究员") == set()


def test_case_gives_its_organisation_its_year(client, home):
    organisation = OrganisationPageFactory(title="远擎数据")
    case = CasePageFactory(title="案例", organisation=organisation, forum=ForumPageFactory())
    assert counts(client, "远擎数据", "year") == {"2026": 2}

    publish(case, organisation=OrganisationPageFactory(title="别的机构"))
    assert counts(client, "远擎数据", "year") == {}

    publish(case).unpublish()
    assert counts(client, "别的机构", "year") == {}


def test_way_of_every_page_type_leads_somewhere(db):
    """A way that is misspelt would raise; one to each kind that others show must be there."""
    ends = {end.__name__ for *_, end in freshness.ways_to_pages()}

    assert ends == {
        "CasePage",
        "ForumPage",
        "Industry",
        "OrganisationPage",
        "ReferencePage",
        "SpeakerPage",
        "TalkPage",
        "Technology",
        "TermPage",
        "TopicPage",
    }
