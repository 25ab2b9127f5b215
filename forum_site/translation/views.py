"""The screens of the workbench: the queue, and one page with Chinese beside English."""

from django import forms
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin.auth import user_has_any_page_permission
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from ..two_sides.state import PageEnglish
from . import queue
from .machine import translator
from .pages import forums
from .progress import Progress, progress_of
from .publishing import may_publish
from .saving import NotAllowedError, may_translate, others_in_draft
from .workbench import neighbours, rows_of, state_label, version_for

PAGES = 12  # of the queue on one screen


class TranslationView(WagtailAdminTemplateMixin, TemplateView):
    """A screen of the workbench, for accounts that may do something with pages."""

    _show_breadcrumbs = True
    header_icon = "globe"
    page_title = gettext_lazy("Translation workbench")

    def dispatch(self, request, *args, **kwargs):
        if not user_has_any_page_permission(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


class FilterForm(forms.Form):
    """What of the queue to show. The choices are those that lead to something."""

    forum = forms.ChoiceField(label=gettext_lazy("Forum"), required=False)
    kind = forms.ChoiceField(label=gettext_lazy("Kind of page"), required=False)
    state = forms.ChoiceField(label=gettext_lazy("State"), required=False)

    def __init__(self, data, entries):
        super().__init__(data)
        everything = ("", _("All"))
        belonging = {entry.forum.pk: str(entry.forum) for entry in entries if entry.forum}
        shared = [(queue.SHARED, _("Shared by all forums"))]
        kinds = {entry.page.content_type_id: entry.page for entry in entries}
        self.fields["forum"].choices = [
            everything,
            *((str(pk), name) for pk, name in belonging.items()),
            *(shared if any(entry.forum is None for entry in entries) else []),
        ]
        self.fields["kind"].choices = [
            everything,
            *sorted((str(pk), kind_of(page)) for pk, page in kinds.items()),
        ]
        self.fields["state"].choices = [
            everything,
            *((state.value, state_label(state)) for state in queue.OPEN_STATES),
        ]

    def apply(self, entries):
        """Those of `entries` that are asked for; what cannot be understood asks for all."""
        asked = self.cleaned_data if self.is_valid() else {}
        if forum := asked.get("forum"):
            entries = [entry for entry in entries if forum_key(entry) == forum]
        if kind := asked.get("kind"):
            entries = [entry for entry in entries if str(entry.page.content_type_id) == kind]
        if state := asked.get("state"):
            entries = queue.with_state(entries, PageEnglish(state))
        return entries


def forum_key(entry):
    """What the filter calls the forum of an entry."""
    return str(entry.forum.pk) if entry.forum else queue.SHARED


def kind_of(page):
    """What kind of page it is, in words."""
    return str(page.specific_class._meta.verbose_name)


class QueueView(TranslationView):
    """Every page with open pairs, filtered and in pages."""

    template_name = "forum_site/admin/translation/queue.html"

    @cached_property
    def entries(self):
        return queue.waiting(self.request.user)

    def get_breadcrumbs_items(self):
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs):
        form = FilterForm(self.request.GET or None, self.entries)
        found = form.apply(self.entries)
        listing = Paginator(found, PAGES).get_page(self.request.GET.get("p"))
        return super().get_context_data(
            form=form,
            is_filtered=form.is_bound and len(found) != len(self.entries),
            listing=listing,
            elided_page_range=listing.paginator.get_elided_page_range(listing.number),
            groups=self.grouped(queue.with_versions(listing.object_list)),
            forums=self.forums_with_progress(),
            total=len(found),
            **kwargs,
        )

    def grouped(self, entries):
        """`entries` as (forum, rows), each row a page, its kind and its open pairs."""
        groups = []
        for entry in entries:
            if not groups or groups[-1][0] != entry.forum:
                groups.append((entry.forum, []))
            pairs = queue.open_pairs(entry)
            row = {
                "page": entry.version,
                "kind": kind_of(entry.page),
                "pairs": pairs,
                "counts": counted(pairs),
                "progress": Progress.of_pairs(entry.pairs),
            }
            groups[-1][1].append(row)
        return groups

    def forums_with_progress(self):
        """Each forum with its progress; only those with open pages need to be counted."""
        return [(forum, progress_of(forum)) for forum in forums()]


def counted(pairs):
    """How many open pairs are in each state, as (state, words, number), the worst first."""
    states = [pair.state for pair in pairs]
    return [
        (state.value, state_label(state), states.count(state))
        for state in queue.OPEN_STATES
        if state in states
    ]


class PageView(TranslationView):
    """One page: Chinese on the left, English on the right."""

    template_name = "forum_site/admin/translation/page.html"
    typed = problems = None  # what a plain form sent that could not be stored

    def dispatch(self, request, *args, pk, **kwargs):
        if not request.user.is_authenticated:
            raise PermissionDenied
        self.version = version_for(pk)
        if self.version is None:
            raise Http404
        if not self.version.permissions_for_user(request.user).can_edit():
            raise PermissionDenied
        return super().dispatch(request, *args, pk=pk, **kwargs)

    def get_page_title(self):
        return _("Translate: %(title)s") % {"title": self.version.title}

    def get_breadcrumbs_items(self):
        queue_item = {"url": reverse("translation:queue"), "label": super().get_page_title()}
        return [*self.breadcrumbs_items, queue_item, {"url": "", "label": self.version.title}]

    def get_context_data(self, **kwargs):
        user = self.request.user
        rows = rows_of(self.version, self.typed, self.problems)
        previous, following = neighbours(self.version, user)
        media = sum((row.field.widget.media for row in rows), start=forms.Media())
        pairs = [row.pair for row in rows]
        return super().get_context_data(
            version=self.version,
            kind=kind_of(self.version),
            rows=rows,
            media=media,
            progress=Progress.of_pairs(pairs),
            previous=previous,
            following=following,
            locked=self.why_not(user),
            may_publish=may_publish(self.version, user),
            others=others_in_draft(self.version),
            may_draft=translator().is_configured and any(row.state == "missing" for row in rows),
            **kwargs,
        )

    def why_not(self, user):
        """Why nothing can be written now; empty if it can."""
        try:
            may_translate(self.version, user)
        except NotAllowedError as error:
            return str(error)
        return ""
