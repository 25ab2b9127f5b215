"""The screens for preparing a forum, and what they change."""

from django.core.exceptions import PermissionDenied
from django.db.models import ProtectedError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views import View
from django.views.generic import FormView, TemplateView
from wagtail.admin import messages
from wagtail.admin.auth import user_has_any_page_permission
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from forum_site.practice import outside_practice

from ..models import ForumPage
from .editions import may_add_beside, new_edition
from .forms import EditionForm, suggested
from .guide import FirstSteps
from .practice import copy_for_practice
from .screens import agenda_url, edit_url
from .standing import Standing


class ScreenMixin(WagtailAdminTemplateMixin):
    """A screen of this area, for who may do something with pages."""

    def dispatch(self, request, *args, **kwargs):
        if not user_has_any_page_permission(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self):
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.get_header_title()}]


def real_forums():
    """All forums but those for practice, the newest first."""
    return outside_practice(ForumPage.objects.order_by("-start_date", "-path"))


class NewEditionView(ScreenMixin, FormView):
    """The form for a new forum from the one in the address."""

    template_name = "agenda/admin/preparing/new_edition.html"
    form_class = EditionForm
    header_icon = "copy"
    page_title = gettext_lazy("New forum from this one")

    def setup(self, request, *args, pk, **kwargs):
        super().setup(request, *args, **kwargs)
        self.source = get_object_or_404(real_forums(), pk=pk)

    def dispatch(self, request, *args, **kwargs):
        if not may_add_beside(self.source, request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_page_subtitle(self):
        return self.source.draft_title

    def get_initial(self):
        return suggested(self.source)

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "source": self.source}

    def form_valid(self, form):
        forum = new_edition(self.source, form.edition(), self.request.user)
        messages.success(
            self.request,
            _("“%(title)s” is there as a draft. Nobody sees it before you publish it.")
            % {"title": forum.title},
        )
        return redirect(agenda_url(forum))

    def get_context_data(self, **kwargs):
        return super().get_context_data(source=self.source, **kwargs)


class ChecklistView(ScreenMixin, TemplateView):
    """The whole checklist of a forum: before, on the day, after."""

    template_name = "agenda/admin/preparing/checklist.html"
    header_icon = "tasks"
    page_title = gettext_lazy("Checklist")

    def setup(self, request, *args, pk, **kwargs):
        super().setup(request, *args, **kwargs)
        self.forum = get_object_or_404(real_forums(), pk=pk)

    def get_page_subtitle(self):
        return self.forum.draft_title

    def get_context_data(self, **kwargs):
        others = [forum for forum in real_forums() if forum.pk != self.forum.pk]
        return super().get_context_data(
            standing=Standing(self.forum), forum=self.forum, others=others, **kwargs
        )


class FirstStepsView(ScreenMixin, TemplateView):
    """The first steps, for who put them away on the dashboard."""

    template_name = "agenda/admin/preparing/first_steps_page.html"
    header_icon = "help"
    page_title = gettext_lazy("First steps")

    def get_context_data(self, **kwargs):
        return super().get_context_data(guide=FirstSteps(always=True), **kwargs)


class CopyForPracticeView(View):
    """Makes a copy for practice, and opens its list of talks."""

    http_method_names = ["post"]

    def post(self, request, pk):
        forum = get_object_or_404(real_forums(), pk=pk)
        if not user_has_any_page_permission(request.user):
            raise PermissionDenied
        copy = copy_for_practice(forum, request.user)
        messages.success(
            request,
            _("“%(title)s” is yours to practise with. Nothing you do in it is ever public.")
            % {"title": copy.title},
        )
        return redirect("wagtailadmin_explore", copy.pk)


class ThrowAwayView(View):
    """Deletes a forum for practice with all its talks."""

    http_method_names = ["post"]

    def post(self, request, pk):
        forum = get_object_or_404(ForumPage, pk=pk)
        if not forum.is_for_practice:
            raise Http404
        # Wagtail's own permission to delete what has pages below it is that of administrators.
        if not forum.permissions_for_user(request.user).can_edit():
            raise PermissionDenied
        try:
            forum.delete(user=request.user, skip_permission_checks=True)
        except ProtectedError as error:
            names = _(", ").join(str(page) for page in list(error.protected_objects)[:5])
            messages.error(
                request,
                _("“%(title)s” cannot be deleted: it is needed by %(names)s.")
                % {"title": forum.title, "names": names},
            )
            return redirect(edit_url(pk))
        messages.success(request, _("“%(title)s” was thrown away.") % {"title": forum.title})
        return redirect("wagtailadmin_home")
