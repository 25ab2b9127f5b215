"""Factories for cases and their vocabularies."""

import factory
from factory.django import DjangoModelFactory

from forum_site.tests.factories import IndexPageFactory, ListedPageFactory
from speakers.tests.factories import OrganisationPageFactory

from ..models import CaseIndexPage, CasePage, Industry, Technology


class CaseIndexPageFactory(IndexPageFactory):
    title = "案例"
    title_en = "Cases"
    slug = "cases"

    class Meta:
        model = CaseIndexPage


class CasePageFactory(ListedPageFactory):
    """A case of an organisation; give `forum` for one that a forum released."""

    index = CaseIndexPageFactory
    title = factory.Sequence(lambda number: f"案例{number}")
    title_en = factory.Sequence(lambda number: f"Case {number}")
    organisation = factory.SubFactory(OrganisationPageFactory)

    class Meta:
        model = CasePage


class IndustryFactory(DjangoModelFactory):
    name = factory.Sequence(lambda number: f"行业{number}")
    name_en = factory.Sequence(lambda number: f"Industry {number}")
    slug = factory.Sequence(lambda number: f"industry-{number}")

    class Meta:
        model = Industry


class TechnologyFactory(DjangoModelFactory):
    name = factory.Sequence(lambda number: f"技术{number}")
    name_en = factory.Sequence(lambda number: f"Technology {number}")
    slug = factory.Sequence(lambda number: f"technology-{number}")

    class Meta:
        model = Technology
