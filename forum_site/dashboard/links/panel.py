"""Broken links on the first screen."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ..panels import HomePanel, Row
from .broken import known_broken


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
                f"→\u00a0{link.target}",
                link.why,
            )
            for link in known_broken(request.user)
        ]

    def get_all_url(self, request):
        return reverse("dashboard:broken_links")
