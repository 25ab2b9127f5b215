"""Forums for practice: whole copies that staff may edit, publish and throw away.

They stand below the `PracticePage`, which is never published, so nobody else ever sees them.
"""

from django.core.exceptions import PermissionDenied
from django.db import transaction
from wagtail.models import Page

from forum_site.models import HomePage

from ..handlers import lead_copies_to_their_sessions
from ..models import ForumPage, PracticePage

LONGEST = ForumPage._meta.get_field("title").max_length


def practice_ground():
    """The page below which forums for practice stand; it is made when it is first needed."""
    ground = PracticePage.objects.first()
    if ground is None:
        ground = PracticePage(title="练习", title_en="Practice", live=False)
        HomePage.objects.get().add_child(instance=ground)
        ground.save_revision()
    return ground


def practice_forums():
    """The forums for practice, the latest first."""
    ground = PracticePage.objects.first()
    if ground is None:
        return ForumPage.objects.none()
    return ForumPage.objects.child_of(ground).order_by("-latest_revision_created_at")


@transaction.atomic
def copy_for_practice(forum, user):
    """Copy a forum with its talks below the practice ground, and return the copy.

    Versions are copied along where something is not published yet, as it would be missing else.
    Raises `PermissionDenied` for who may not add pages there; who may not publish gets drafts.
    """
    ground = practice_ground()
    allowed = ground.permissions_for_user(user)
    if not allowed.can_add_subpage():
        raise PermissionDenied
    branch = Page.objects.descendant_of(forum, inclusive=True)
    copy = forum.copy(
        recursive=True,
        to=ground,
        update_attrs={
            "title": f"练习 · {forum.title}"[:LONGEST],
            "title_en": f"Practice · {forum.title_en}"[:LONGEST] if forum.title_en else "",
            "slug": free_address(ground, forum.slug),
        },
        keep_live=allowed.can_publish_subpage(),
        copy_revisions=branch.filter(has_unpublished_changes=True).exists(),
        user=user,
    )
    lead_copies_to_their_sessions(None, forum, copy)
    return copy


def free_address(ground, slug):
    """An address that no forum for practice has yet: 2026, 2026-2 …"""
    taken = set(ground.get_children().values_list("slug", flat=True))
    number, free = 1, slug
    while free in taken:
        number += 1
        free = f"{slug}-{number}"
    return free
