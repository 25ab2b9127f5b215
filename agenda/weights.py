"""How much a session weighs in the rings of its forum, and how that stays as it was.

A session weighs as many characters as the Chinese summaries of its public talks have. Once a forum
is archived its weights are stored before the next change, so that its picture does not drift when a
summary is corrected years later.
"""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from .models import ForumPage, TalkPage

ARCHIVED_AFTER = timedelta(days=30)


def weight_of(entry):
    """The weight of an agenda's entry that has a session: the stored one, or that of its talks."""
    stored = entry.session.page.ring_weights.get(str(entry.session.pk))
    return stored or summed(talk.summary for talk in entry.talks)


def summed(summaries):
    return sum(len(summary.strip()) for summary in summaries)


def is_archived(forum, today):
    """Whether a forum's last day and its first publication are both at least 30 days ago."""
    if forum.first_published_at is None:
        return False
    published = timezone.localdate(forum.first_published_at)
    return today >= max(forum.end_date or forum.start_date, published) + ARCHIVED_AFTER


def freeze(forum, today):
    """Store the weights of an archived forum's sessions that have any and are not stored yet.

    What is stored stays as it is. No signal is sent, and no version of the forum is made.
    """
    if not is_archived(forum, today):
        return
    with transaction.atomic():
        row = ForumPage.objects.filter(pk=forum.pk)
        stored = row.select_for_update().values_list("ring_weights", flat=True).get()
        found = {**live_weights(forum), **stored}
        if found != stored:
            row.update(ring_weights=found)


def live_weights(forum):
    """Map the key of each session of a forum, as a string, to its weight, if it has any."""
    summaries = {}
    for session, summary in (
        TalkPage.objects.child_of(forum)
        .visible()
        .filter(session__page=forum)
        .values_list("session", "summary")
    ):
        summaries.setdefault(str(session), []).append(summary)
    weights = {session: summed(found) for session, found in summaries.items()}
    return {session: weight for session, weight in weights.items() if weight}
