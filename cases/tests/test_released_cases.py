"""Cases in released order, and what they show of the pages they name."""

from datetime import date

import pytest
from django.http import QueryDict

from agenda.tests.factories import ForumPageFactory, TopicPageFactory
from speakers.tests.factories import OrganisationPageFactory

from ..models import CasePage
from ..queries import released_cases
from .factories import CaseIndexPageFactory, CasePageFactory, IndustryFactory


@pytest.fixture
def forum(home):
    return ForumPageFactory(start_date=date(2026, 1, 8))


def test_released_cases_stand_newest_forum_first_then_as_released(forum):
    older = ForumPageFactory(start_date=date(2025, 1, 8))
    free, old, first, second = (
        CasePageFactory(forum=released_at) for released_at in (None, older, forum, forum)
    )

    assert list(released_cases()) == [first, second, old, free]


def test_released_cases_of_a_subject_are_its_own(forum):
    organisation, topic = OrganisationPageFactory(), TopicPageFactory()
    case = CasePageFactory(forum=forum, organisation=organisation, topics=[topic])
    CasePageFactory()

    assert [
        list(released_cases(**about))
        for about in ({"forum": forum}, {"organisation": organisation}, {"topic": topic})
    ] == [[case], [case], [case]]


def test_released_cases_leave_drafts_out(forum):
    shown, hidden = CasePageFactory(), CasePageFactory()
    hidden.unpublish()

    assert list(released_cases()) == [shown]


def test_released_case_shows_no_hidden_organisation_or_forum(forum):
    case = CasePageFactory(forum=forum)
    shown = released_cases().get()
    assert (shown.organisation, shown.forum) == (case.organisation, forum)

    case.organisation.unpublish()
    forum.unpublish()

    hidden = released_cases().get()
    assert (hasattr(hidden, "organisation"), hidden.forum) == (False, None)


def test_list_of_cases_is_filtered_by_its_query(forum, rf):
    case = CasePageFactory(industry=IndustryFactory(slug="health"))
    other = CasePageFactory()
    index = CaseIndexPageFactory()

    items = [list(index.get_items(rf.get(query))) for query in ("/", "/?industry=health")]

    assert items == [[case, other], [case]]


def test_list_of_cases_gives_its_filter_to_the_template(home, rf):
    request = rf.get("/?industry=health")

    context = CaseIndexPageFactory().get_context(request)

    assert context["case_filter"].chosen == {"industry": "health"}
    assert QueryDict(context["case_filter"].query()) == request.GET


@pytest.mark.parametrize(
    ("fields", "story"), [({}, False), ({"scene": "场景"}, True), ({"outcome": "成效"}, True)]
)
def test_case_has_a_story_where_more_than_the_title_is_known(fields, story):
    assert CasePage(title="案例", **fields).has_story is story
