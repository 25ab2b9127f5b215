"""New sessions of a public forum: their numbers, and the talks that wait for them."""

from django.db import transaction

from forum_site.search import freshness

from ..models import Session, TalkPage


@transaction.atomic
def give_out_numbers(forum, sessions):
    """Give each new session the key under which it will be stored once the forum is published.

    The rows are written and taken away again, as the public would see them: a database gives out
    each key once.
    """
    new = [session for session in sessions if session.pk is None]
    rows = [Session(page_id=forum.pk, heading=session.heading) for session in new]
    for session, row in zip(new, Session.objects.bulk_create(rows), strict=True):
        session.pk = row.pk
    Session.objects.filter(pk__in=[session.pk for session in new]).delete()


def put(talk, session_key):
    """Put a talk into a session by its key (None for none), whether or not it is stored yet."""
    stored = Session.objects.filter(pk=session_key).exists()
    talk.session_id = session_key if stored else None
    talk.awaited_session = None if stored else session_key


def take_in(forum):
    """Put the talks that wait for a session of this forum into it, now that it was published."""
    sessions = set(Session.objects.filter(page=forum).values_list("pk", flat=True))
    talks = TalkPage.objects.child_of(forum).filter(session=None)
    taken = set()
    for talk in talks.select_related("latest_revision", "live_revision"):
        version = talk.live_revision if talk.live else talk.latest_revision
        wanted = version and version.content.get("session")
        if wanted in sessions:
            TalkPage.objects.filter(pk=talk.pk).update(session=wanted)
            taken.add(talk.pk)
    if taken:
        freshness.renew({TalkPage: taken})
