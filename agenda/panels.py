"""Panels of the editor that only this app needs."""

from wagtail.admin.panels import InlinePanel

from .forms import AppearanceFormSet


class AppearancesPanel(InlinePanel):
    """The speakers of a talk."""

    def get_form_options(self):
        options = super().get_form_options()
        options["formsets"][self.relation_name]["formset"] = AppearanceFormSet
        return options
