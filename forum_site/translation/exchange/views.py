"""The screens of the exchange: two files to download, and one that comes back."""

from datetime import timedelta

from django import forms
from django.contrib import messages
from django.core import signing
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from ..pages import forums
from ..views import TranslationView
from . import spreadsheet, xliff
from .files import LARGEST_FILE, RefusedFileError, Returned
from .hints import hints_of
from .plan import Kind, StalePlanError, as_of_now, carry_out, plan
from .segments import Key, open_segments

SALT = "forum_site.translation.exchange"
LASTS = timedelta(days=1)  # how long a list may wait for its confirmation
ORDER = (Kind.CHANGED, Kind.REFUSED, Kind.UNTOUCHED, Kind.NEW, Kind.SAME)
WRITABLE = (Kind.NEW, Kind.UNTOUCHED, Kind.CHANGED)


class ForumView(TranslationView):
    """A screen about the English of one forum."""

    @cached_property
    def forum(self):
        return get_object_or_404(forums(), pk=self.kwargs["pk"])

    def get_breadcrumbs_items(self):
        return [
            *self.breadcrumbs_items,
            {"url": reverse("translation:queue"), "label": _("Translation workbench")},
            {"url": "", "label": self.page_title},
        ]


class ExportView(ForumView):
    """The open pairs of a forum as a file: `?as=xlsx` or `?as=xliff`."""

    def get(self, request, *args, **kwargs):
        segments = open_segments(self.forum, request.user)
        if not segments:
            messages.success(request, _("Nothing is waiting for a translation here."))
            return redirect("translation:queue")
        notes = hints_of(segments)
        if request.GET.get("as") == "xliff":
            content = xliff.written(segments, notes, f"forum-{self.forum.slug}")
            return download(content, xliff.CONTENT_TYPE, f"forum-{self.forum.slug}.xlf")
        content = spreadsheet.written(segments, notes)
        return download(content, spreadsheet.CONTENT_TYPE, f"forum-{self.forum.slug}.xlsx")


def download(content, content_type, name):
    """A file that the browser saves."""
    return HttpResponse(
        content,
        content_type=content_type,
        headers={
            "Content-Disposition": f'attachment; filename="{name}"',
            "Cache-Control": "no-store, private",
        },
    )


class UploadForm(forms.Form):
    """The file that comes back; `found` is then what was filled in in it."""

    file = forms.FileField(
        label=gettext_lazy("The file with the English"),
        help_text=gettext_lazy(
            "The .xlsx or XLIFF (.xlf) that was downloaded here; at most 10 MB."
        ),
        widget=forms.FileInput(attrs={"accept": ".xlsx,.xlf,.xliff"}),
    )

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file.size > LARGEST_FILE:
            raise forms.ValidationError(_("This file is larger than 10 MB."))
        kinds = {".xlsx": spreadsheet, ".xlf": xliff, ".xliff": xliff}
        kind = next((kinds[end] for end in kinds if file.name.lower().endswith(end)), None)
        if kind is None:
            raise forms.ValidationError(_("Choose an .xlsx or an XLIFF (.xlf) file."))
        try:
            self.found = kind.returned(file.read())
        except RefusedFileError as error:
            raise forms.ValidationError(str(error)) from error
        if not self.found:
            raise forms.ValidationError(
                _("No English was found in this file. Use the file that was downloaded here.")
            )
        return file


class ImportView(ForumView):
    """A file comes back: first what it would change is shown, then what was ticked is written."""

    page_title = gettext_lazy("Take in translations")
    template_name = "forum_site/admin/translation/import.html"

    def post(self, request, *args, **kwargs):
        if "packed" in request.POST:
            try:
                found = unpacked(request.POST["packed"], self.forum)
            except signing.SignatureExpired:
                messages.error(request, _("This list is too old. Upload the file again."))
                return redirect("translation:import", self.forum.pk)
            return self.confirm(found)
        form = UploadForm(request.POST, request.FILES)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form), status=400)
        return self.show(form.found)

    def show(self, found, status=200):
        items = plan(self.forum, self.request.user, found)
        groups = [
            (kind, own) for kind in ORDER if (own := [item for item in items if item.kind == kind])
        ]
        context = self.get_context_data(
            groups=groups,
            packed=packed(found, self.forum),
            can_write=any(item.kind in WRITABLE for item in items),
        )
        return self.render_to_response(context, status=status)

    def confirm(self, found):
        ticked = set(self.request.POST.getlist("write"))
        items = [item for item in plan(self.forum, self.request.user, found) if item.name in ticked]
        seen = set(self.request.POST.getlist("changed"))
        if any(item.kind == Kind.CHANGED and item.name not in seen for item in items):
            return self.changed_again(found)
        chosen = [as_of_now(item) if item.kind == Kind.CHANGED else item for item in items]
        try:
            written = carry_out(
                [item for item in chosen if item.kind in WRITABLE],
                self.request.user,
            )
        except StalePlanError:
            return self.changed_again(found)
        if not written:
            messages.warning(self.request, _("Nothing was ticked, so nothing was written."))
            return self.show(found)
        messages.success(
            self.request,
            ngettext(
                "%(number)d text is in the drafts now. Look at it and publish.",
                "%(number)d texts are in the drafts now. Look at them and publish.",
                written,
            )
            % {"number": written},
        )
        return redirect("translation:queue")

    def changed_again(self, found):
        messages.error(
            self.request,
            _("Something changed on the site while you looked. Nothing was written; look again."),
        )
        return self.show(found, status=409)

    def get_context_data(self, **kwargs):
        kwargs.setdefault("form", UploadForm())
        return super().get_context_data(
            forum=self.forum,
            export_url=reverse("translation:export", args=[self.forum.pk]),
            **kwargs,
        )


def packed(found, forum):
    """What was filled in, signed, for the form that asks for confirmation."""
    rows = [[str(returned.key), returned.english, returned.place] for returned in found]
    return signing.dumps([forum.pk, rows], salt=SALT, compress=True)


def unpacked(text, forum):
    """The list of `Returned` in a form of this forum; refuses one that was tampered with.

    Raises `SignatureExpired` where it was made too long ago.
    """
    try:
        pk, rows = signing.loads(text, salt=SALT, max_age=LASTS)
    except signing.SignatureExpired:
        raise
    except signing.BadSignature as error:
        raise PermissionDenied from error
    if pk != forum.pk:
        raise PermissionDenied
    return [Returned(Key.read(key), english, place) for key, english, place in rows]
