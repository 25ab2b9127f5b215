"""What the first screen of the admin says about forums and their talks."""

from django.db.models import Exists, OuterRef
from django.db.models.functions import Coalesce, Length, Substr
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.auth import user_has_any_page_permission
from wagtail.admin.ui.components import Component

from forum_site.dashboard.panels import SHOWN, HomePanel, Row
from forum_site.dashboard.work import pages_for

from ..models import ForumPage, TalkPage
from ..status import Status
from .editions import may_add_beside
from .facts import Part
from .screens import agenda_url, edit_url
from .standing import Standing, forum_in_hand


class ForumDay(Component):
    """How far off the forum is, and what of today's part of its checklist is still open."""

    name = "forum-day"
    order = 110
    template_name = "agenda/admin/preparing/forum_day.html"

    def get_context_data(self, parent_context):
        user = parent_context["request"].user
        forum = forum_in_hand() if user_has_any_page_permission(user) else None
        if forum is None:
            return {}
        standing = Standing(forum)
        return {
            "forum": forum,
            "standing": standing,
            "lines": standing.due.open[:SHOWN],
            "agenda_url": agenda_url(forum),
            "may_add": standing.due.part is Part.AFTER and may_add_beside(forum, user),
        }


class TalksWithoutMaterial(HomePanel):
    """Published talks of forums that are over which lack a summary, or slides and video."""

    name = "talks-without"
    heading = gettext_lazy("Talks without summary or slides")
    intro = gettext_lazy("Of forums that are over.")
    order = 310

    def get_rows(self, request):
        over = ForumPage.objects.annotate(last=Coalesce("end_date", "start_date")).filter(
            last__lt=timezone.localdate(),
            path=Substr(OuterRef("path"), 1, Length(OuterRef("path")) - ForumPage.steplen),
        )
        talks = (
            TalkPage.objects.filter(
                pk__in=pages_for(request.user, "change", "publish").values("pk")
            )
            .filter(Exists(over), live=True)
            .exclude(status=Status.CANCELLED)
            .only("title", "draft_title", "url_path", "summary", "slides", "videos")
            .order_by("-path")
        )
        rows = [(talk, lacks(talk)) for talk in talks]
        return [
            Row(talk.draft_title or talk.title, edit_url(talk.pk), talk.forum_label, what)
            for talk, what in rows
            if what
        ]


def lacks(talk):
    """What a talk lacks, in words; empty if nothing."""
    found = [] if talk.summary.strip() else [_("no summary")]
    if not talk.slides and not talk.videos:
        found.append(_("no slides"))
    return _(", ").join(found)
