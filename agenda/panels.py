"""Panels of the editor that only this app needs."""

from wagtail.admin.panels import InlinePanel

from .forms import AppearanceFormSet, SessionFormSet


class RowsPanel(InlinePanel):
    """Rows with rules of their own, which `formset` has."""

    formset = None

    def get_form_options(self):
        options = super().get_form_options()
        options["formsets"][self.relation_name]["formset"] = self.formset
        return options


class AppearancesPanel(RowsPanel):
    """The speakers of a talk."""

    formset = AppearanceFormSet


class SessionsPanel(RowsPanel):
    """The agenda of a forum."""

    formset = SessionFormSet
