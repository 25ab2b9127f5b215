"""The report on broken links: page, link, since when."""

from django.core.exceptions import PermissionDenied
from django.db.models import Max
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.auth import user_has_any_page_permission
from wagtail.admin.paginator import WagtailPaginator
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from ...models.outside_link import OutsideLink
from .broken import all_broken

ON_A_SCREEN = 100


class BrokenLinksView(WagtailAdminTemplateMixin, TemplateView):
    """Each broken link that this person may mend, with the way to the page's form."""

    template_name = "forum_site/admin/home/broken_links.html"
    page_title = _("Broken links")
    header_icon = "link"

    def dispatch(self, request, *args, **kwargs):
        if not user_has_any_page_permission(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self):
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs):
        links = WagtailPaginator(all_broken(self.request.user), ON_A_SCREEN)
        shown = links.get_page(self.request.GET.get("p"))
        return super().get_context_data(
            page_obj=shown,
            elided_page_range=links.get_elided_page_range(shown.number),
            checked_at=OutsideLink.objects.aggregate(last=Max("checked_at"))["last"],
            **kwargs,
        )
