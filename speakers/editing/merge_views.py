"""The screens on which staff merge two pages of one person or organisation, and undo it."""

from django import forms
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST
from django.views.generic import TemplateView, View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.widgets import AdminPageChooser
from wagtail.models import Page

from ..models import Merge, OrganisationPage, SpeakerPage
from .duplicates import possible_duplicates
from .merging import merge, plan
from .telling import problems_of, told
from .unmerging import CannotUndoError, unmerge

KINDS = (SpeakerPage, OrganisationPage)


def of_a_kind(page_id):
    """A speaker or an organisation by its key; 404 for any other page."""
    page = get_object_or_404(Page, pk=page_id).specific
    if not isinstance(page, KINDS):
        raise Http404
    return page


def may_keep(page, user):
    """Whether a user may merge another page into this one."""
    permissions = page.permissions_for_user(user)
    return permissions.can_edit() and permissions.can_publish()


class MergeScreen(WagtailAdminTemplateMixin, TemplateView):
    """What the screens share: the page that is kept, and who may come here."""

    page_title = gettext_lazy("Merge with another page")
    header_icon = "link"

    def dispatch(self, request, *args, **kwargs):
        if not may_keep(self.kept, request.user) or getattr(self.kept, "withdrawn_on", None):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def kept(self):
        return of_a_kind(self.kwargs["page_id"])

    def get_breadcrumbs_items(self):
        edit = reverse("wagtailadmin_pages:edit", args=[self.kept.pk])
        return [
            *super().get_breadcrumbs_items(),
            {"url": edit, "label": self.kept.title},
            {"url": "", "label": self.page_title},
        ]


class OtherPageForm(forms.Form):
    """Which other page; `kept` cannot be merged with itself."""

    other = forms.ModelChoiceField(queryset=None, label=gettext_lazy("The other page"))

    def __init__(self, *args, kept, **kwargs):
        super().__init__(*args, **kwargs)
        others = type(kept).objects.exclude(pk=kept.pk)
        if isinstance(kept, SpeakerPage):
            others = others.filter(withdrawn_on=None)
        self.fields["other"].queryset = others
        self.fields["other"].widget = AdminPageChooser(target_models=[type(kept)])


class ChooseOther(MergeScreen):
    """The first screen: pages that may be of the same, a chooser, and earlier merges."""

    template_name = "speakers/admin/merging/choose.html"

    @cached_property
    def form(self):
        data = self.request.GET if "other" in self.request.GET else None
        return OtherPageForm(data, kept=self.kept)

    def get(self, request, *args, **kwargs):
        if self.form.is_bound and self.form.is_valid():
            return redirect("merging:preview", self.kept.pk, self.form.cleaned_data["other"].pk)
        return super().get(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        kept = self.kept
        return super().get_context_data(
            **kwargs,
            kept=kept,
            form=self.form,
            media=self.form.media,
            alike=possible_duplicates(type(kept), kept.title, kept.title_en, exclude=kept.pk),
            merges=Merge.objects.filter(kept=kept.pk).select_related("made_by"),
        )


class PreviewMerge(MergeScreen):
    """The second screen: what exactly will happen; then it does."""

    template_name = "speakers/admin/merging/preview.html"

    @cached_property
    def gone(self):
        page = of_a_kind(self.kwargs["other_id"])
        if type(page) is not type(self.kept) or page.pk == self.kept.pk:
            raise Http404
        return page

    def post(self, request, *args, **kwargs):
        try:
            with transaction.atomic():
                locked = Page.objects.select_for_update().filter(
                    pk__in=[self.kept.pk, self.gone.pk]
                )
                list(locked.order_by("pk").values_list("pk"))
                planned = plan(self.kept, self.gone)
                if problems_of(planned, request.user):
                    return self.get(request, *args, **kwargs)
                if planned.state != request.POST.get("state"):
                    messages.warning(
                        request, _("Something has changed meanwhile. Please look through it again.")
                    )
                    return self.get(request, *args, **kwargs)
                merge(planned, request.user)
        except ValidationError:
            text = _("“%(page)s” has errors of its own: open it, correct them and try again.")
            messages.error(request, text % {"page": self.kept.title})
            return self.get(request, *args, **kwargs)
        self.tell_what_was_done(request)
        return redirect("wagtailadmin_pages:edit", self.kept.pk)

    def tell_what_was_done(self, request):
        """Say it, with the way to the history, where it is undone."""
        history = reverse("wagtailadmin_pages:history", args=[self.kept.pk])
        text = _("“%(gone)s” was merged into “%(kept)s”. It can be undone in the history.")
        messages.success(
            request,
            text % {"gone": self.gone.title, "kept": self.kept.title},
            buttons=[messages.button(history, _("History"))],
        )

    def get_context_data(self, **kwargs):
        planned = plan(self.kept, self.gone)
        return super().get_context_data(
            **kwargs,
            kept=self.kept,
            gone=self.gone,
            plan=planned,
            told=told(planned),
            problems=problems_of(planned, self.request.user),
            may_swap=may_keep(self.gone, self.request.user),
        )


@method_decorator(require_POST, name="dispatch")
class UndoMerge(View):
    """One click: the pages are two again, or it is said why they cannot be."""

    def post(self, request, merge_id):
        merged = get_object_or_404(Merge, pk=merge_id)
        kept = merged.kept.specific
        if not may_keep(kept, request.user) or not self.may_bring_back(merged, request.user):
            raise PermissionDenied
        try:
            back = unmerge(merged, request.user)
        except CannotUndoError as error:
            messages.error(request, _("The merge was not undone. %(why)s") % {"why": error})
        except ValidationError:
            text = _("“%(page)s” has errors of its own: open it, correct them and try again.")
            messages.error(request, text % {"page": merged.gone_title})
        else:
            edit = messages.button(reverse("wagtailadmin_pages:edit", args=[back.pk]), _("Edit"))
            text = _("“%(gone)s” and “%(kept)s” are two pages again.")
            said = text % {"gone": back.title, "kept": kept.title}
            messages.success(request, said, buttons=[edit])
        return redirect("wagtailadmin_pages:history", merged.kept_id)

    def may_bring_back(self, merged, user):
        """Whether a user may make a page where the one that went stood."""
        told = merged.what_moved
        parent = told and Page.objects.filter(pk=told["gone"]["parent"]).first()
        return not parent or parent.permissions_for_user(user).can_add_subpage()
