"""How far the English of each forum is, on the first screen of the admin."""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from wagtail.permissions import page_permission_policy

from ..dashboard.panels import HomePanel, Row
from .pages import forums
from .progress import progress_of

FORUMS = 5  # older ones are looked at in the queue


class TranslationPanel(HomePanel):
    """The newest forums whose English is not all there and in step."""

    heading = gettext_lazy("English side")
    empty = gettext_lazy("The English of the newest forums is complete and in step.")
    name = "translation"
    order = 150

    def get_rows(self, request):
        if not page_permission_policy.user_has_permission(request.user, "change"):
            return []
        newest = [(forum, progress_of(forum)) for forum in forums()[:FORUMS]]
        return [row(forum, progress) for forum, progress in newest if progress.open]

    def get_all_url(self, request):
        return reverse("translation:queue")


def row(forum, progress):
    """The line of a forum: how many texts are open, and how much is done."""
    note = ngettext(
        "%(open)d of %(total)d text to translate or check",
        "%(open)d of %(total)d texts to translate or check",
        progress.total,
    ) % {"open": progress.open, "total": progress.total}
    return Row(
        title=forum.get_admin_display_title(),
        url=f"{reverse('translation:queue')}?forum={forum.pk}",
        note=note,
        tag=_("%(percent)d %%") % {"percent": progress.percent},
    )
