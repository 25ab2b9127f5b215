"""All rows of a panel of the first screen, on a screen of their own."""

from django.http import Http404
from django.utils.translation import gettext as _
from django.views.generic import TemplateView
from wagtail import hooks
from wagtail.admin.paginator import WagtailPaginator
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from .panels import HomePanel

ON_A_SCREEN = 50


class AllRowsView(WagtailAdminTemplateMixin, TemplateView):
    """What a panel shows the first rows of; each panel knows what this person may see."""

    template_name = "forum_site/admin/home/all.html"

    def setup(self, request, *args, name, **kwargs):
        super().setup(request, *args, **kwargs)
        self.panel = panel_called(request, name)

    def get_page_title(self):
        return self.panel.heading

    def get_breadcrumbs_items(self):
        return [
            *super().get_breadcrumbs_items(),
            {"url": "", "label": self.panel.heading},
        ]

    def get_context_data(self, **kwargs):
        rows = WagtailPaginator(self.panel.get_rows(self.request), ON_A_SCREEN)
        shown = rows.get_page(self.request.GET.get("p"))
        return super().get_context_data(
            panel=self.panel,
            page_obj=shown,
            elided_page_range=rows.get_elided_page_range(shown.number),
            empty=self.panel.empty or _("There is nothing here any more."),
            **kwargs,
        )


def panel_called(request, name):
    """The panel of this name on this person's first screen; raises `Http404`."""
    panels = []
    for construct in hooks.get_hooks("construct_homepage_panels"):
        construct(request, panels)
    found = (panel for panel in panels if isinstance(panel, HomePanel) and panel.name == name)
    panel = next(found, None)
    if panel is None:
        raise Http404
    return panel
