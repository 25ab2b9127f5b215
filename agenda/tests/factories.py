"""Factories for forums, talks and what talks are about."""

from datetime import date

import factory
from factory.django import DjangoModelFactory

from forum_site.tests.factories import IndexPageFactory, ListedPageFactory
from speakers.tests.factories import OrganisationPageFactory, SpeakerPageFactory

from ..models import (
    Appearance,
    ForumIndexPage,
    ForumPage,
    Participation,
    ReferenceIndexPage,
    ReferencePage,
    Session,
    TalkPage,
    TermIndexPage,
    TermPage,
    TopicIndexPage,
    TopicPage,
)
from ..tracks import Track


class ForumIndexPageFactory(IndexPageFactory):
    title = "往届论坛"
    title_en = "Past forums"
    slug = "forums"

    class Meta:
        model = ForumIndexPage


class ForumPageFactory(ListedPageFactory):
    """A forum of the given `start_date`; its address is the year."""

    index = ForumIndexPageFactory
    title = factory.LazyAttribute(lambda forum: f"{forum.start_date.year}论坛")
    title_en = factory.LazyAttribute(lambda forum: f"Forum {forum.start_date.year}")
    slug = factory.LazyAttribute(lambda forum: str(forum.start_date.year))
    start_date = date(2026, 1, 8)

    class Meta:
        model = ForumPage


class SessionFactory(DjangoModelFactory):
    """A session at the end of a forum's agenda."""

    page = factory.SubFactory(ForumPageFactory)
    sort_order = factory.LazyAttribute(lambda session: session.page.sessions.count())
    heading = factory.Sequence(lambda number: f"环节{number}")
    heading_en = factory.Sequence(lambda number: f"Session {number}")
    track = Track.POLICY

    class Meta:
        model = Session


class ParticipationFactory(DjangoModelFactory):
    page = factory.SubFactory(ForumPageFactory)
    sort_order = factory.LazyAttribute(lambda row: row.page.participations.count())
    role = Participation.Role.HOST
    organisation = factory.SubFactory(OrganisationPageFactory)

    class Meta:
        model = Participation


class TalkPageFactory(ListedPageFactory):
    """A talk of the newest forum, or of the forum given as `parent`."""

    index = ForumPageFactory
    title = factory.Sequence(lambda number: f"演讲{number}")
    title_en = factory.Sequence(lambda number: f"Talk {number}")
    summary = "演讲的摘要。"
    summary_en = "The summary of the talk."

    class Meta:
        model = TalkPage

    @classmethod
    def _create_instance(cls, model_class, parent, kwargs):
        parent = parent or ForumPage.objects.order_by("-start_date").first()
        return super()._create_instance(model_class, parent, kwargs)


class AppearanceFactory(DjangoModelFactory):
    """A speaker on a talk, with a post at an organisation."""

    talk = factory.SubFactory(TalkPageFactory)
    speaker = factory.SubFactory(SpeakerPageFactory)
    organisation = factory.SubFactory(OrganisationPageFactory)
    sort_order = factory.LazyAttribute(lambda row: row.talk.appearances.count())
    post = "部长"
    post_en = "Director"

    class Meta:
        model = Appearance


class ReferenceIndexPageFactory(IndexPageFactory):
    title = "政策与标准"
    title_en = "Policies & standards"
    slug = "references"

    class Meta:
        model = ReferenceIndexPage


class ReferencePageFactory(ListedPageFactory):
    index = ReferenceIndexPageFactory
    title = factory.Sequence(lambda number: f"政策{number}")
    title_en = factory.Sequence(lambda number: f"Policy {number}")
    kind = ReferencePage.Kind.POLICY

    class Meta:
        model = ReferencePage


class TopicIndexPageFactory(IndexPageFactory):
    title = "议题"
    title_en = "Topics"
    slug = "topics"

    class Meta:
        model = TopicIndexPage


class TopicPageFactory(ListedPageFactory):
    index = TopicIndexPageFactory
    title = factory.Sequence(lambda number: f"议题{number}")
    title_en = factory.Sequence(lambda number: f"Topic {number}")
    track = Track.POLICY

    class Meta:
        model = TopicPage


class TermIndexPageFactory(IndexPageFactory):
    title = "名词"
    title_en = "Glossary"
    slug = "glossary"

    class Meta:
        model = TermIndexPage


class TermPageFactory(ListedPageFactory):
    index = TermIndexPageFactory
    title = factory.Sequence(lambda number: f"名词{number}")
    title_en = factory.Sequence(lambda number: f"Term {number}")

    class Meta:
        model = TermPage
