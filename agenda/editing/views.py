"""The screen of a forum's agenda, and what it asks while someone types."""

from django.core.exceptions import PermissionDenied
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views import View
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from forum_site.practice import outside_practice

from ..models import ForumPage
from .board import Board
from .changes import changes_of, conflicts_of
from .checking import is_valid
from .clashes import clashes_of
from .rebase import rebased
from .saving import CannotPublishError, save
from .times import times_after
from .words import what_was_saved, words_of_scripts

PUBLISH = "publish"


def forum_to_edit(pk, user):
    """The forum at an address; raises `PermissionDenied` for an account that may not edit it."""
    forum = get_object_or_404(ForumPage.objects.select_related("latest_revision"), pk=pk)
    if not forum.permissions_for_user(user).can_edit():
        raise PermissionDenied
    return forum


class NewestView(View):
    """Leads from the menu to the newest forum, drafts included."""

    def get(self, request):
        forum = outside_practice(ForumPage.objects.order_by("-start_date", "-path")).first()
        if forum is None:
            messages.info(request, _("There is no forum yet. Make the first one here."))
            return redirect("wagtailadmin_explore_root")
        return redirect("agenda_editing:agenda", forum.pk)


class ForumScreen(WagtailAdminTemplateMixin, TemplateView):
    """A screen about one forum."""

    header_icon = "list-ul"

    def setup(self, request, *args, pk, **kwargs):
        super().setup(request, *args, **kwargs)
        self.forum = forum_to_edit(pk, request.user)

    def get_page_subtitle(self):
        return self.forum.draft_title

    def get_breadcrumbs_items(self):
        return [
            *super().get_breadcrumbs_items(),
            {
                "url": reverse("wagtailadmin_explore", args=[self.forum.pk]),
                "label": str(self.forum),
            },
            {"url": "", "label": self.get_page_title()},
        ]

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            forum=self.forum,
            others=outside_practice(ForumPage.objects.order_by("-start_date", "-path"))[:20],
            **kwargs,
        )


class AgendaView(ForumScreen):
    """The sessions and talks of a forum, to be changed in place and saved together."""

    template_name = "agenda/admin/agenda/agenda.html"
    page_title = gettext_lazy("Edit the agenda")
    conflicts = ()

    @cached_property
    def board(self):
        data = self.request.POST if self.request.method == "POST" else None
        return Board(self.forum, self.request.user, data)

    def post(self, request, *args, **kwargs):
        changes = changes_of(self.board)
        if not is_valid(self.board, changes):
            messages.error(request, _("Nothing was saved yet: see what is marked below."))
            return self.get(request)
        self.conflicts = conflicts_of(self.board, changes)
        if self.conflicts:
            self.board = Board(self.forum, request.user, rebased(self.board))
            return self.get(request)
        return self.save(changes)

    def save(self, changes):
        """Write, and say what was written."""
        publish, publish_forum = self.to_publish(changes)
        try:
            saved = save(self.board, changes, publish=publish, publish_forum=publish_forum)
        except CannotPublishError as error:
            messages.error(self.request, _("Nothing was saved yet. %(why)s") % {"why": error})
            return self.get(self.request)
        for level, text in what_was_saved(saved, self.board):
            getattr(messages, level)(self.request, text)
        return redirect(self.success_url())

    def success_url(self):
        return reverse("agenda_editing:agenda", args=[self.forum.pk])

    def to_publish(self, changes):
        """The keys of the talks that become public, and whether the forum does."""
        if self.request.POST.get("action") != PUBLISH:
            return [], False
        if not self.board.may_publish:
            raise PermissionDenied
        keys = [row.form.row_key for row in changes.talks]
        earlier = self.request.POST.get("earlier") == "on"
        if earlier:
            keys += [str(talk.pk) for talk in self.board.talks_in_draft if str(talk.pk) not in keys]
        forum = changes.agenda or not self.forum.live or self.board.waits_for_forum(keys)
        return keys, forum or (earlier and self.forum.has_unpublished_changes)

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            board=self.board,
            conflicts=self.conflicts,
            clashes=clashes_of(self.board.slots),
            addresses=addresses(self.forum),
            words=words_of_scripts(),
            **kwargs,
        )


def addresses(forum):
    """What the scripts of the screen ask, by name."""
    found = {"check": reverse("agenda_editing:check", args=[forum.pk])}
    for name in ("find", "create", "reading"):
        try:
            found[name] = reverse(f"people:{name}")
        except NoReverseMatch:  # people are then chosen on the talk's own page
            found[name] = ""
    return found


class CheckView(View):
    """What clashes in the state of the screen that is posted, and what times would follow.

    Answers `{"clashes": [{"kind", "text", "rows"}], "times": [{"row", "label", "was", "day",
    "time"}]}`; nothing is written.
    """

    http_method_names = ["post"]

    def post(self, request, pk):
        board = Board(forum_to_edit(pk, request.user), request.user, request.POST)
        key = request.POST.get("follow", "")
        times = times_after(board.slots, key) if key else []
        return JsonResponse(
            {
                "clashes": [
                    {"kind": clash.kind, "text": clash.text, "rows": clash.rows}
                    for clash in clashes_of(board.slots)
                ],
                "times": [_as_json(new) for new in times],
            }
        )


def _as_json(new):
    start = timezone.localtime(new.start)
    return {
        "row": new.key,
        "label": new.label,
        "was": timezone.localtime(new.was).strftime("%H:%M") if new.was else "",
        "day": start.date().isoformat(),
        "time": start.strftime("%H:%M"),
    }
