"""Search tells nothing of what is not public: no result, count, suggestion or name leads to it."""

from datetime import date

import pytest

from agenda.tests.factories import (
    AppearanceFactory,
    ForumPageFactory,
    ParticipationFactory,
    ReferencePageFactory,
    TalkPageFactory,
    TermPageFactory,
    TopicPageFactory,
)
from cases.tests.factories import CasePageFactory
from speakers.tests.factories import OrganisationPageFactory, SpeakerPageFactory

from .factories import StandardPageFactory
from .searching import answer_to, counts, found, suggested
from .test_leaks import as_draft, as_private, as_scheduled, as_unpublished

pytestmark = pytest.mark.django_db

SECRET = "机密灯塔"  # noqa: S105  no password
WAYS = ["机密灯塔", "灯塔", "jimi", "jimidengta", "jmdt", "機密燈塔", "quokka"]
HIDING = [as_draft, as_unpublished, as_scheduled, as_private]
KINDS = [
    CasePageFactory,
    OrganisationPageFactory,
    ReferencePageFactory,
    SpeakerPageFactory,
    StandardPageFactory,
    TermPageFactory,
    TopicPageFactory,
]


def nothing_leads_there(client):
    """Ask in every way that search knows, as a reader of the page and of the JSON."""
    for query in WAYS:
        for language in ("zh-hans", "en"):
            page = client.get(f"/{language}/search/", {"q": query})
            assert query == SECRET or SECRET not in page.text
            assert page.context["answer"].total == 0, query
            answer = answer_to(client, query, lang=language)
            assert (answer["total"], answer["results"]) == (0, []), query
            assert [value for value in answer["facets"]["year"] if value["count"]] == []
        assert suggested(client, query) == set()


@pytest.mark.parametrize("hide", HIDING)
@pytest.mark.parametrize("kind", KINDS)
def test_hidden_page_is_not_found(client, home, kind, hide):
    hide(kind(title=SECRET, title_en="Quokka"))

    nothing_leads_there(client)


@pytest.mark.parametrize("hide", HIDING)
def test_talk_of_a_hidden_forum_is_not_found(client, home, hide):
    forum = ForumPageFactory()
    TalkPageFactory(parent=forum, title=SECRET, title_en="Quokka")
    hide(forum)

    nothing_leads_there(client)


@pytest.fixture
def full(home):
    """Public pages that show others, which are returned by what they are."""
    names = {"title": SECRET, "title_en": "Quokka"}
    pages = {
        "organisation": OrganisationPageFactory(**names, short_name="灯塔"),
        "speaker": SpeakerPageFactory(**names),
        "topic": TopicPageFactory(**names),
        "term": TermPageFactory(**names),
        "reference": ReferencePageFactory(**names),
    }
    forum = ForumPageFactory()
    talk = TalkPageFactory(parent=forum, title="公开演讲")
    AppearanceFactory(talk=talk, speaker=pages["speaker"], organisation=pages["organisation"])
    talk.topics, talk.terms = [pages["topic"]], [pages["term"]]
    talk.references = [pages["reference"]]
    talk.save()
    case = CasePageFactory(title="公开案例", organisation=pages["organisation"])
    case.topics = [pages["topic"]]
    case.save()
    reference = ReferencePageFactory(title="公开政策")
    reference.issuers, reference.topics = [pages["organisation"]], [pages["topic"]]
    reference.save()
    TermPageFactory(title="公开名词", owned_by=pages["organisation"])
    ParticipationFactory(page=forum, organisation=pages["organisation"])
    forum.title = "公开论坛"
    forum.save()
    return pages


PUBLIC = {"公开演讲", "公开案例", "公开政策", "公开名词", "公开论坛"}


@pytest.mark.parametrize("hide", HIDING)
def test_names_of_hidden_pages_lead_to_no_public_page(client, full, hide):
    assert found(client, SECRET) > PUBLIC

    for page in full.values():
        hide(page)

    nothing_leads_there(client)
    assert found(client, "公开") == PUBLIC


@pytest.mark.parametrize("hide", HIDING)
def test_public_pages_are_found_without_the_names_on_them(client, full, hide):
    for page in full.values():
        hide(page)

    for result in answer_to(client, "公开")["results"]:
        assert (result["people"], result["organisations"]) == ([], [])
    assert SECRET not in client.get("/zh-hans/search/?q=公开").text


@pytest.mark.parametrize("hide", HIDING)
def test_hidden_topic_is_no_facet_and_filters_nothing(client, full, hide):
    slug = full["topic"].slug
    assert counts(client, "公开", "topic") == {slug: 3}

    hide(full["topic"])

    answer = answer_to(client, "公开", topic=slug)
    assert [value for value in answer["facets"]["topic"] if value["label"] == SECRET] == []
    assert counts(client, "公开", "topic") == {}
    assert SECRET not in client.get("/zh-hans/search/", {"q": "公开", "topic": slug}).text


@pytest.mark.parametrize("hide", HIDING)
def test_hidden_talk_counts_for_nobody(client, home, hide):
    forum = ForumPageFactory(start_date=date(2025, 1, 8))
    talk = TalkPageFactory(parent=forum, title="别的")
    AppearanceFactory(talk=talk, speaker=SpeakerPageFactory(title="诸葛"), post="密使")
    talk.save()
    assert counts(client, "诸葛", "year") == {"2025": 2}

    hide(talk)

    assert counts(client, "诸葛", "year") == {}
    assert counts(client, "诸葛", "kind") == {"speaker": 1}
    assert found(client, "密使") == set()


def test_draft_of_a_public_page_is_not_found(client, home):
    page = StandardPageFactory(title="公开说明", title_en="Public")
    page.save_revision().publish()
    page.title, page.title_en, page.intro = SECRET, "Quokka", SECRET
    page.save_revision()

    nothing_leads_there(client)
    assert found(client, "公开说明") == {"公开说明"}


def test_public_page_is_no_longer_found_when_its_list_is_hidden(client, home):
    page = SpeakerPageFactory(title=SECRET, title_en="Quokka")
    assert suggested(client, "机密") == {SECRET}

    as_private(page.get_parent())

    nothing_leads_there(client)
