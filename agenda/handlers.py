"""What follows when a forum is copied or a talk is moved: talks keep to sessions of their forum."""

from django.dispatch import receiver
from wagtail import hooks
from wagtail.signals import post_page_move

from .models import ForumPage, TalkPage


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


def put_into_session(talk, session_id):
    """Set a talk's session, as published and in its versions."""
    TalkPage.objects.filter(pk=talk.pk).update(session=session_id)
    for revision in talk.revisions.all():
        revision.content["session"] = session_id
        revision.save(update_fields=["content"])
