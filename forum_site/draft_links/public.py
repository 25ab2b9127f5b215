"""The public side of a link to a draft: the page as it would be, and a box for a remark."""

from dataclasses import replace
from functools import partial

from django.db import transaction
from django.http import HttpResponse, HttpResponseRedirect
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_http_methods
from wagtail.log_actions import log

from ..models import DraftLink, Remark
from ..seo import paths_of
from .forms import RemarkForm
from .pages import draft_of
from .words import fingerprint

# `no-referrer` would take the origin from the form as well, and with it the proof that it was sent
# from here: https://fetch.spec.whatwg.org/#append-a-request-origin-header
SECRET = {
    "Cache-Control": "no-store, private",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
    "Referrer-Policy": "same-origin",
}


@require_http_methods(["GET", "HEAD", "POST"])
@sensitive_variables("token")
def draft(request, token):
    """The newest draft of the page to which a link leads, or what is left of the link.

    A token that never was, one that has expired and one whose page is gone get the same answer.
    """
    link = DraftLink.objects.open().select_related("page").filter(token=token).first()
    page = link and draft_of(link.page)
    if page is None:
        return secret(
            HttpResponse(render_to_string("draft_links/closed.html", {}, request), status=404)
        )
    if request.method == "POST":
        return secret(answer(request, link, page))
    if request.method == "GET":
        DraftLink.objects.filter(pk=link.pk, opened_at=None).update(opened_at=timezone.now())
    return secret(show(request, link, page))


def secret(response):
    """The response with what keeps it out of caches, searches and other sites' logs."""
    for name, value in SECRET.items():
        response[name] = value
    return response


@transaction.atomic
def answer(request, link, page):
    """Keep the reader's remark and lead back to the page, or show the form with what is wrong."""
    DraftLink.objects.select_for_update().get(pk=link.pk)  # one remark after the other
    language = get_language()
    now = fingerprint(page, language)
    remark = Remark(link=link, language=language, words=now)
    form = RemarkForm(request.POST, instance=remark, now=now)
    if not form.is_valid():
        too_many = form.has_error("__all__", "too_many")
        return show(request, link, page, form, status=429 if too_many else 200)
    form.save()
    log(instance=page, action="forum_site.remark", data={"reader": link.reader})
    return HttpResponseRedirect(f"{request.path}?sent#review")


def show(request, link, page, form=None, status=200):
    """The draft as it would be public, between a line that says what it is and the form."""
    words = fingerprint(page, get_language())
    response = page.serve(request)
    context = response.context_data
    addresses = paths_of(partial(reverse, "draft", args=[link.token]))
    context["head"] = replace(context["head"], paths=addresses, query="", index=False)
    context["draft"] = {
        "link": link,
        "form": form or RemarkForm(now=words),
        "words": words,
        "sent": list(link.remarks.all()),
        "thanks": "sent" in request.GET and not form,
    }
    response.status_code = status
    return response.render()
