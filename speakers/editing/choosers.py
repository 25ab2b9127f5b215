"""Choosing a speaker or an organisation in the admin, and making a new one on the way."""

from django import forms
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.forms.choosers import BaseFilterForm
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic import chooser
from wagtail.admin.viewsets.chooser import ChooserViewSet
from wagtail.admin.widgets import BaseChooser

from ..models import OrganisationPage, SpeakerPage
from .create import MakeOrganisationForm, MakeSpeakerForm, make, may_make
from .details import details_of
from .find import LONGEST, choosable, chosen, newest_first, searched


class SearchForm(BaseFilterForm):
    """The line to search in."""

    q = forms.CharField(
        label=_("Search"),
        max_length=LONGEST,
        required=False,
        help_text=_("Characters, pinyin, initials, English, short or other names."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )

    def filter(self, objects):
        query = self.cleaned_data["q"]
        if not query:
            return newest_first(objects)
        self.is_searching, self.search_query = True, query
        return searched(objects, query)


class NamedChooser(BaseChooser):
    """The field; its script looks after focus and fills in how a new name is read."""

    classname = "choosing"

    @cached_property
    def media(self):
        return super().media + forms.Media(js=["js/admin/choosers.js"])

    def get_display_title(self, instance):
        return instance.get_admin_display_title()


class ListMixin:
    """The list of the modal: what is chosen last comes first, each with what tells it apart."""

    filter_form_class = SearchForm
    template_name = "speakers/admin/choosers/chooser.html"
    results_template_name = "speakers/admin/choosers/results.html"

    def can_create(self):
        return may_make(self.model_class, self.request.user)

    def get_object_list(self):
        return choosable(self.model_class)

    def apply_object_list_ordering(self, objects):
        return objects  # the form does it

    def get_results_page(self, request):
        page = super().get_results_page(request)
        page.object_list = list(page.object_list)
        details = details_of(page.object_list)
        for found in page.object_list:
            found.detail = details[found.pk]
        return page

    @property
    def title_column(self):
        column = super().title_column
        column.cell_template_name = "speakers/admin/choosers/name_cell.html"
        column.label = pgettext_lazy("of a person or a body", "Name")
        column.accessor = lambda page: page.get_admin_display_title()
        return column

    @property
    def columns(self):
        detail = Column("detail", label=self.detail_label, classname="choosing__detail")
        return [self.title_column, detail]

    def get_context_data(self, **kwargs):
        new = _("New speaker") if self.model_class is SpeakerPage else _("New organisation")
        return {**super().get_context_data(**kwargs), "new_label": new}

    @property
    def detail_label(self):
        return _("Organisation and post") if self.model_class is SpeakerPage else _("Kind")


class ChosenMixin:
    """What is put into the form that asked."""

    def get_display_title(self, instance):
        return instance.get_admin_display_title()


class ChooseView(ListMixin, chooser.ChooseView):
    creation_form_template_name = "speakers/admin/choosers/creation_form.html"


class ResultsView(ListMixin, chooser.ChooseResultsView):
    pass


class ChosenView(ChosenMixin, chooser.ChosenView):
    def get_object(self, pk):
        return chosen(self.model_class, [pk]).get()


class ChosenMultipleView(ChosenMixin, chooser.ChosenMultipleView):
    def get_objects(self, pks):
        return chosen(self.model_class, pks)


class CreateView(ChosenMixin, chooser.CreateView):
    """Makes a new one, or takes one that is there: `existing` is its key."""

    creation_form_template_name = ChooseView.creation_form_template_name

    def can_create(self):
        return may_make(self.model_class, self.request.user)

    def post(self, request):
        existing = chosen(self.model_class, request.POST.getlist("existing")[:1]).first()
        return self.get_chosen_response(existing) if existing else super().post(request)

    def save_form(self, form):
        return make(form.instance, self.request.user)


class NamedChooserViewSet(ChooserViewSet):
    """A chooser that finds by every name and warns before it makes a second page for one."""

    choose_view_class = ChooseView
    choose_results_view_class = ResultsView
    chosen_view_class = ChosenView
    chosen_multiple_view_class = ChosenMultipleView
    create_view_class = CreateView
    base_widget_class = NamedChooser
    search_tab_label = _("Find")
    create_action_clicked_label = _("Making it…")
    edit_item_text = _("Edit")
    per_page = 10


class SpeakerChooserViewSet(NamedChooserViewSet):
    model = SpeakerPage
    icon = "user"
    choose_one_text = _("Choose a speaker")
    choose_another_text = _("Choose another speaker")
    creation_tab_label = _("New speaker")
    create_action_label = _("Make this speaker")
    creation_form_class = MakeSpeakerForm


class OrganisationChooserViewSet(NamedChooserViewSet):
    model = OrganisationPage
    icon = "group"
    choose_one_text = _("Choose an organisation")
    choose_another_text = _("Choose another organisation")
    creation_tab_label = _("New organisation")
    create_action_label = _("Make this organisation")
    creation_form_class = MakeOrganisationForm


speakers = SpeakerChooserViewSet("speaker_chooser", url_prefix="people/speakers")
organisations = OrganisationChooserViewSet(
    "organisation_chooser", url_prefix="people/organisations"
)
