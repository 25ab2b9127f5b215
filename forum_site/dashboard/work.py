"""Pages that wait for a person: own drafts, changes of others to publish, what falls due."""

from datetime import timedelta

from django.db.models import CharField, OuterRef, Q, Subquery
from django.db.models.functions import Cast
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.timesince import timesince
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import Revision
from wagtail.permissions import page_permission_policy

from ..practice import outside_practice
from .panels import HomePanel, Row

SOON = timedelta(days=14)


def pages_for(user, *permissions):
    """The pages, practice apart, for which a user has one of the permissions."""
    pages = page_permission_policy.instances_user_has_any_permission_for(user, permissions)
    return outside_practice(pages)


def kind_of(page):
    """What kind of page it is, in the active language."""
    model = page.content_type.model_class()
    return capfirst(model._meta.verbose_name) if model else ""


def edit_row(page, note, tag=""):
    """A row that leads to the page's form."""
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    title = page.draft_title or page.title
    return Row(title, url, f"{kind_of(page)} · {note}", tag)


def ago(when):
    """How long ago something was, in the largest unit."""
    if timezone.now() - when < timedelta(minutes=1):
        return _("just now")
    return _("%(time)s ago") % {"time": timesince(when, depth=1)}


def unpublished_changes(user, *permissions):
    """The pages with a version that is not published yet, the latest first."""
    return (
        pages_for(user, *permissions)
        .filter(has_unpublished_changes=True, latest_revision__isnull=False)
        .select_related("content_type", "latest_revision__user")
        .order_by("-latest_revision_created_at", "-pk")
    )


def state_tag(page):
    """Whether the public sees an older version, or nothing."""
    return _("Changes not published") if page.live else _("Draft")


class MyDrafts(HomePanel):
    """Pages whose newest version is by this person and not public yet."""

    name = "my-drafts"
    heading = gettext_lazy("My drafts")
    empty = gettext_lazy("All that you wrote is published.")
    order = 220

    def get_rows(self, request):
        pages = unpublished_changes(request.user, "add", "change", "publish")
        return [
            edit_row(page, ago(page.latest_revision_created_at), state_tag(page))
            for page in pages.filter(latest_revision__user=request.user)
        ]


class WaitingForMe(HomePanel):
    """Changes by others on pages that this person may publish."""

    name = "waiting"
    heading = gettext_lazy("Waiting for me")
    intro = gettext_lazy("Written by colleagues, not published yet.")
    order = 210

    def get_rows(self, request):
        pages = unpublished_changes(request.user, "publish")
        others = Q(latest_revision__user__isnull=True) | ~Q(latest_revision__user=request.user)
        return [self.row(page) for page in pages.filter(others)]

    def row(self, page):
        author = page.latest_revision.user
        name = author.get_full_name() or author.get_username() if author else ""
        note = " · ".join(filter(None, [name, ago(page.latest_revision_created_at)]))
        return edit_row(page, note, state_tag(page))


class DueSoon(HomePanel):
    """Pages that will be published or taken down by themselves within two weeks."""

    name = "due"
    heading = gettext_lazy("Due soon")
    intro = gettext_lazy("Published or taken down by themselves at the time that was set.")
    order = 500

    def get_rows(self, request):
        until = timezone.now() + SOON
        pages = pages_for(request.user, "change", "publish").select_related("content_type")
        scheduled = Revision.page_revisions.filter(
            object_id=Cast(OuterRef("pk"), CharField()), approved_go_live_at__lte=until
        )
        to_publish = pages.annotate(due=Subquery(scheduled.values("approved_go_live_at")[:1]))
        to_take_down = pages.filter(live=True, expire_at__lte=until)
        due = [(page.due, page, _("To be published")) for page in to_publish.exclude(due=None)]
        due += [(page.expire_at, page, _("To be taken down")) for page in to_take_down]
        due.sort(key=lambda row: row[0])
        return [edit_row(page, moment(when), tag) for when, page, tag in due]


def moment(when):
    """A point of time as staff read it."""
    return date_format(timezone.localtime(when), "DATETIME_FORMAT")
