"""Broken links on the first screen."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ..panels import HomePanel, Row
from .broken import broken_links


class BrokenLinks(HomePanel):
    """The broken links that this person may mend."""

    name = "broken-links"
    heading = _("Broken links")
    order = 400

    def get_rows(self, request):
        return [
            Row(
                link.page.draft_title,
                reverse("wagtailadmin_pages:edit", args=[link.page.pk]),
                f"→ {link.target}",
                link.why,
            )
            for link in broken_links(request.user)
        ]

    def get_all_url(self, request):
        return reverse("dashboard:broken_links")
