"""What pages ask the database about forums as wholes; everything counted may be read by anyone."""

from django.db.models import Count, Q

from .models import Appearance, ForumPage, Session
from .status import Status


def other_forums(forum):
    """The visible forums besides one, newest first."""
    return ForumPage.objects.visible().exclude(pk=forum.pk).order_by("-start_date", "-path")


def count_sessions(forum):
    """How many numbered sessions a forum has that take place."""
    sessions = Session.objects.filter(page=forum).exclude(status=Status.CANCELLED)
    return sessions.exclude(kind=Session.Kind.BREAK).count()


def count_speakers(forum):
    """How many people spoke at a forum, as far as the public may know."""
    return (
        Appearance.objects.visible()
        .filter(talk__path__startswith=forum.path, talk__depth=forum.depth + 1)
        .exclude(Q(talk__status=Status.CANCELLED) | Q(talk__session__status=Status.CANCELLED))
        .aggregate(count=Count("speaker", distinct=True))["count"]
    )
