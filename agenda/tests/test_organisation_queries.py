"""What an organisation took part in, issued and owns."""

from datetime import date

from speakers.tests.factories import OrganisationPageFactory

from .. import queries
from .factories import (
    ForumPageFactory,
    ParticipationFactory,
    ReferencePageFactory,
    TermPageFactory,
)


def test_participations_of_an_organisation_stand_newest_forum_first(home):
    organisation = OrganisationPageFactory()
    older, forum = (ForumPageFactory(start_date=date(year, 1, 8)) for year in (2025, 2026))
    old, new = (
        ParticipationFactory(page=page, organisation=organisation) for page in (older, forum)
    )
    assert list(queries.participations_of(organisation)) == [new, old]

    forum.unpublish()

    assert list(queries.participations_of(organisation)) == [old]


def test_references_and_terms_of_an_organisation_are_its_own(home):
    organisation = OrganisationPageFactory()
    reference = ReferencePageFactory(issuers=[organisation])
    term = TermPageFactory(owned_by=organisation)
    ReferencePageFactory(issuers=[OrganisationPageFactory()])
    TermPageFactory()

    assert list(queries.references_of(organisation)) == [reference]
    assert list(queries.terms_of(organisation)) == [term]
