"""Talks with what search asks of them, in a fixed number of queries."""

from django.db.models import Count, OuterRef, Prefetch, Q, Subquery
from django.db.models.functions import Length, Substr

from forum_site.models.base import readable_by_anyone
from forum_site.search.searchable import visible

from .models import Appearance, ForumPage, ReferencePage, Session, TermPage, TopicPage

FORUM_PATH = Substr("path", 1, Length("path") - ForumPage.steplen)


def talks_to_show(talks):
    """Talks with their visible speakers, the year of their forum and their place in its agenda."""
    rows = (
        Appearance.objects.filter(readable_by_anyone("speaker__"))
        .order_by("sort_order")
        .with_organisation()
    )
    forum = ForumPage.objects.filter(path=OuterRef("forum_path"))
    counted = Session.objects.filter(page=OuterRef("session__page")).exclude(
        kind=Session.Kind.BREAK
    )
    numbers = (
        counted.order_by()
        .values("page")
        .annotate(
            upto=Count("pk", filter=Q(sort_order__lte=OuterRef("session__sort_order"))),
            all=Count("pk"),
        )
    )
    return (
        talks.select_related("session")
        .annotate(
            forum_path=FORUM_PATH,
            forum_year=Subquery(forum.values("start_date__year")),
            session_number=Subquery(numbers.values("upto")),
            session_count=Subquery(numbers.values("all")),
        )
        .prefetch_related(Prefetch("appearances", rows))
    )


def with_subjects(talks):
    """Talks with the visible topics, terms and policies that they are about."""
    return talks.prefetch_related(
        visible("topics", TopicPage),
        visible("terms", TermPage),
        visible("references", ReferencePage),
    )
