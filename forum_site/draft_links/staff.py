"""The staff's side of links to drafts: making and withdrawing them, and dealing with remarks."""

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST
from wagtail.admin import messages
from wagtail.admin.utils import get_admin_base_url, get_valid_next_url_from_request
from wagtail.log_actions import log
from wagtail.models import Page

from ..models import DraftLink, Remark
from .forms import DraftLinkForm
from .pages import draft_of, may_send, usual_reader

MOST_SHOWN = 50  # links on a page's screen, newest first


def address_of(link):
    """The whole address of a link, on the Chinese side; the page itself leads to the other."""
    with translation.override("zh-hans"):
        return get_admin_base_url() + reverse("draft", args=[link.token])


def page_to_send(request, page_id):
    """The page with this key; raises `Http404` or `PermissionDenied`."""
    page = get_object_or_404(Page, pk=page_id)
    if not may_send(request.user, page):
        raise PermissionDenied
    return page


@require_http_methods(["GET", "HEAD", "POST"])
def links(request, page_id):
    """The links to a page's draft with what was remarked, and the form for another link."""
    page = draft_of(page_to_send(request, page_id))
    link = DraftLink(page=page, made_by=request.user)
    form = DraftLinkForm(
        request.POST or None, instance=link, initial={"reader": usual_reader(page)}
    )
    if request.method == "POST" and form.is_valid():
        make(form, page, request.user)
        messages.success(
            request,
            _("The link for %(reader)s is ready: copy it and send it yourself.")
            % {"reader": link.reader},
        )
        return redirect("draft_links", page.pk)
    return render(request, "forum_site/admin/draft_links/links.html", screen(page, form))


@transaction.atomic
def make(form, page, user):
    """Store the link of a valid form, and say so in the page's history."""
    link = form.save()
    log(instance=page, action="forum_site.draft_link.make", user=user, data={"reader": link.reader})


def screen(page, form):
    """What the screen of a page's links shows."""
    now = timezone.now()
    made = list(page.draft_links.prefetch_related("remarks")[:MOST_SHOWN])
    for link in made:
        link.address = address_of(link)
        link.is_open = link.expires_at > now
    return {
        "page": page,
        "form": form,
        "open_links": [link for link in made if link.is_open],
        "closed_links": [link for link in made if not link.is_open],
        "remarks": Remark.objects.filter(link__page=page).select_related("link")[:MOST_SHOWN],
        "header_title": _("Send to the speaker"),
        "breadcrumbs_items": [
            {"url": reverse("wagtailadmin_pages:edit", args=[page.pk]), "label": page.title},
            {"url": "", "label": _("Send to the speaker")},
        ],
        "header_icon": "mail",
    }


@require_POST
@transaction.atomic
def withdraw(request, link_id):
    """Let a link expire now."""
    link = get_object_or_404(DraftLink, pk=link_id)
    page = page_to_send(request, link.page_id)
    if DraftLink.objects.open().filter(pk=link.pk).update(expires_at=timezone.now()):
        action = "forum_site.draft_link.withdraw"
        log(instance=page, action=action, user=request.user, data={"reader": link.reader})
    messages.success(request, _("The link for %(reader)s is closed.") % {"reader": link.reader})
    return redirect("draft_links", page.pk)


@require_POST
def done(request, remark_id):
    """Say that a remark has been dealt with; it leaves the first screen and the page's form."""
    remark = get_object_or_404(Remark.objects.select_related("link"), pk=remark_id)
    page = page_to_send(request, remark.link.page_id)
    Remark.objects.open().filter(pk=remark.pk).update(done_at=timezone.now())
    messages.success(
        request, _("The remark of %(reader)s is done.") % {"reader": remark.link.reader}
    )
    back = get_valid_next_url_from_request(request)
    return redirect(back) if back else redirect("draft_links", page.pk)
