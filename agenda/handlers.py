"""What follows when a forum is copied, when a talk is moved, and when either is published.

Talks keep to sessions of their forum, and the rings of an archived forum stay as they were.
"""

from django.db.models.signals import pre_delete, pre_save
from django.dispatch import receiver
from django.utils import timezone
from wagtail import hooks
from wagtail.signals import page_published, post_page_move

from forum_site.search import freshness

from .editing.waiting import take_in
from .models import ForumPage, TalkPage
from .weights import freeze


@hooks.register("after_copy_page")
def lead_copies_to_their_sessions(request, page, new_page):
    """The talks of a copied forum are put into the copies of their sessions."""
    forum, copy = page.specific, new_page.specific
    if isinstance(forum, ForumPage):
        places = {session.pk: session.sort_order for session in forum.sessions.all()}
        copies = {session.sort_order: session.pk for session in copy.sessions.all()}
        for talk in TalkPage.objects.child_of(copy):
            put_into_session(talk, copies.get(places.get(talk.session_id)))


@receiver(post_page_move, sender=TalkPage)
def leave_the_old_forums_session(instance, parent_page_before, parent_page_after, **kwargs):
    """A talk that is moved to another forum has no session there yet."""
    if parent_page_before.pk != parent_page_after.pk:
        put_into_session(instance.specific, None)


@receiver(pre_save, sender=TalkPage)
@receiver(pre_delete, sender=TalkPage)
def freeze_the_rings_before_a_change(instance, **kwargs):
    """What is stored is how an archived forum was, not how its first correction leaves it."""
    if instance.pk:
        freeze(instance.get_parent().specific, timezone.localdate())


@receiver(page_published, sender=ForumPage)
def take_in_the_talks_of_new_sessions(instance, **kwargs):
    take_in(instance)


@receiver(page_published, sender=ForumPage)
def freeze_the_forums_rings(instance, **kwargs):
    freeze(instance, timezone.localdate())


@receiver(page_published, sender=TalkPage)
def freeze_the_rings_of_its_forum(instance, **kwargs):
    freeze(instance.get_parent().specific, timezone.localdate())


def put_into_session(talk, session_id):
    """Set a talk's session, as published and in its versions."""
    TalkPage.objects.filter(pk=talk.pk).update(session=session_id)
    for revision in talk.revisions.all():
        revision.content["session"] = session_id
        revision.save(update_fields=["content"])
    freshness.renew({TalkPage: {talk.pk}})
