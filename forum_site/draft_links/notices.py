"""Where staff meet the remarks of a draft's reader: their first screen, and the page's form."""

from django.contrib import messages
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.text import Truncator
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..dashboard.panels import HomePanel, Row
from ..models import Remark
from .pages import may_send

MOST_READ = 100
EXCERPT = 60  # characters of a remark
MOST_ON_A_FORM = 5


class RemarksPanel(HomePanel):
    """The remarks that nobody has dealt with yet, oldest first."""

    name = "remarks"
    heading = gettext_lazy("Remarks of speakers")
    order = 150

    def get_rows(self, request):
        remarks = (
            Remark.objects.open()
            .on_pages_of(request.user)
            .order_by("left_at")
            .select_related("link__page")
            .only("text", "approves", "left_at", "link__reader", "link__page__title")
        )
        return [row_of(remark) for remark in remarks[:MOST_READ]]


def row_of(remark):
    """A remark as a row of the first screen; it leads to the form of its page."""
    when = date_format(localtime(remark.left_at), "SHORT_DATETIME_FORMAT")
    text = Truncator(" ".join(remark.text.split())).chars(EXCERPT)
    return Row(
        title=remark.link.page.title,
        url=reverse("wagtailadmin_pages:edit", args=[remark.link.page_id]),
        note=" · ".join(filter(None, [remark.link.reader, when, text])),
        tag=_("The text is right") if remark.approves else _("Remark"),
    )


def tell_on_the_form(request, page):
    """Put the open remarks on a page above its form, each with the button that ends it."""
    if request.method != "GET" or not may_send(request.user, page):
        return
    remarks = Remark.objects.open().filter(link__page=page.pk).select_related("link")
    for remark in remarks.order_by("left_at")[:MOST_ON_A_FORM]:
        html = render_to_string(
            "forum_site/admin/draft_links/notice.html", {"remark": remark, "page": page}, request
        )
        messages.info(request, html)
