"""Factories for people and organisations."""

import factory

from forum_site.tests.factories import IndexPageFactory, ListedPageFactory

from ..models import OrganisationIndexPage, OrganisationPage, SpeakerIndexPage, SpeakerPage


class SpeakerIndexPageFactory(IndexPageFactory):
    title = "嘉宾"
    title_en = "Speakers"
    slug = "speakers"

    class Meta:
        model = SpeakerIndexPage


class SpeakerPageFactory(ListedPageFactory):
    index = SpeakerIndexPageFactory
    title = factory.Sequence(lambda number: f"李嘉宾{number}")
    title_en = factory.Sequence(lambda number: f"Li Jiabin {number}")

    class Meta:
        model = SpeakerPage


class OrganisationIndexPageFactory(IndexPageFactory):
    title = "机构"
    title_en = "Organisations"
    slug = "organisations"

    class Meta:
        model = OrganisationIndexPage


class OrganisationPageFactory(ListedPageFactory):
    index = OrganisationIndexPageFactory
    title = factory.Sequence(lambda number: f"机构{number}")
    title_en = factory.Sequence(lambda number: f"Organisation {number}")
    kind = OrganisationPage.Kind.COMPANY

    class Meta:
        model = OrganisationPage
