"""The question on the form of a new page: is it one of these?"""

from wagtail.admin.panels import Panel


class DuplicatesPanel(Panel):
    """What may be the same as a new page, with a box to say that it is not; shown when needed."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "speakers/admin/choosers/duplicates_panel.html"

        def is_shown(self):
            return super().is_shown() and bool(getattr(self.form, "duplicates", ()))

        def get_context_data(self, parent_context=None):
            from .details import described  # the models, which it needs, have this panel

            context = super().get_context_data(parent_context)
            context["duplicates"] = described(self.form.duplicates)
            context["field"] = self.form["is_another"]
            return context
