"""The screen on which staff withdraw a person who asked for it."""

from django import forms
from django.apps import apps
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.http import urlencode
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Page

from ..models import SpeakerPage
from .mentions import Mention
from .pointing import digest, holder_of, keys_to
from .portraits import portraits_of, used_elsewhere
from .withdrawal import mentions, names_of, withdraw

MOST_SHOWN_AFTER = 100


def may_withdraw(page, user):
    """Whether a user may withdraw a person: who may publish the page and delete it."""
    permissions = page.permissions_for_user(user)
    return permissions.can_edit() and permissions.can_publish() and permissions.can_delete()


class Place:
    """A mention as the screen lists it, with the way to it."""

    def __init__(self, mention, user):
        self.key, self.passages = mention.key, mention.passages
        self.only_in_versions = mention.only_in_versions
        self.in_a_file_name = mention.in_a_file_name
        thing = mention.thing
        self.name = str(thing) if thing else mention.key
        self.kind = capfirst(thing._meta.verbose_name) if thing else ""
        self.address = AdminURLFinder(user).get_edit_url(thing) if thing else None
        self.may_change = thing is not None and self._may_change(thing, user)
        self.is_a_person = isinstance(thing, SpeakerPage)  # a namesake, whose name stays

    def _may_change(self, thing, user):
        if not isinstance(thing, Page):
            return self.address is not None
        permissions = thing.permissions_for_user(user)
        return permissions.can_edit() and (not thing.live or permissions.can_publish())


class WithdrawForm(forms.Form):
    """What staff decide; `replace` are the keys of places, of which there may be none."""

    keep_organisation = forms.BooleanField(
        label=gettext_lazy("Keep the organisation with the talks"),
        help_text=gettext_lazy("Only if nobody can tell from it who it was."),
        required=False,
    )
    replace = forms.MultipleChoiceField(required=False)
    confirm = forms.BooleanField(
        label=gettext_lazy("I know that this cannot be undone"), required=True
    )
    state = forms.CharField(widget=forms.HiddenInput)

    def __init__(self, *args, places, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["replace"].choices = [
            (place.key, place.name) for place in places if place.may_change
        ]


class WithdrawalScreen(WagtailAdminTemplateMixin, TemplateView):
    """What both screens share: the person, and who may come here."""

    page_title = gettext_lazy("Withdraw at the person’s wish")
    header_icon = "no-view"

    def dispatch(self, request, *args, **kwargs):
        if not may_withdraw(self.speaker, request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def speaker(self):
        return get_object_or_404(SpeakerPage, pk=self.kwargs["page_id"])

    def get_breadcrumbs_items(self):
        edit = reverse("wagtailadmin_pages:edit", args=[self.speaker.pk])
        return [
            *super().get_breadcrumbs_items(),
            {"url": edit, "label": self.speaker.title},
            {"url": "", "label": self.page_title},
        ]


class Withdraw(WithdrawalScreen):
    """What will go and what is left to do, before it is done."""

    template_name = "speakers/admin/withdrawal/withdraw.html"

    def dispatch(self, request, *args, **kwargs):
        if self.speaker.withdrawn_on:
            return redirect("merging:withdrawn", self.speaker.pk)
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def places(self):
        return [Place(mention, self.request.user) for mention in mentions(self.speaker)]

    @property
    def state(self):
        """Tells whether something has changed since the screen was shown."""
        keys = [(place.key, place.passages) for place in self.places]
        return digest([self.speaker.latest_revision_id, keys])

    @cached_property
    def form(self):
        return WithdrawForm(self.request.POST or None, places=self.places)

    def post(self, request, *args, **kwargs):
        if not self.form.is_valid():
            return self.get(request, *args, **kwargs)
        with transaction.atomic():
            list(Page.objects.select_for_update().filter(pk=self.speaker.pk).values_list("pk"))
            if self.form.cleaned_data["state"] != self.state:
                messages.warning(
                    request, _("Something has changed meanwhile. Please look through it again.")
                )
                return self.get(request, *args, **kwargs)
            outcome = withdraw(
                self.speaker,
                request.user,
                keep_organisation=self.form.cleaned_data["keep_organisation"],
                replace_in=self.form.cleaned_data["replace"],
            )
        for title in outcome.portraits_used_elsewhere:
            text = _("The picture “%(title)s” is used elsewhere and was only taken off this page.")
            messages.warning(request, text % {"title": title})
        address = reverse("merging:withdrawn", args=[self.speaker.pk])
        left = [("left", key) for key in outcome.left[:MOST_SHOWN_AFTER]]
        return redirect(f"{address}?{urlencode(left)}" if left else address)

    def chosen(self, names):
        """The keys of the places that are ticked: as was sent, else all where that is safe."""
        if self.form.is_bound:
            return self.request.POST.getlist("replace")
        safe = [place for place in self.places if place.may_change and not place.is_a_person]
        return [] if names.rash else [place.key for place in safe]

    def get_context_data(self, **kwargs):
        page, names = self.speaker, names_of(self.speaker)
        return super().get_context_data(
            **kwargs,
            speaker=page,
            form=self.form,
            state=self.state,
            places=self.places,
            chosen=self.chosen(names),
            rash=names.rash,
            talks=talks_of(page),
            portraits=len(portraits_of(page)),
            portraits_elsewhere=len(used_elsewhere(page)),
        )


def talks_of(page):
    """The titles of the pages on which a person stands."""
    rows = [
        row
        for key in keys_to(SpeakerPage)
        if hasattr(key.model, "pairs")
        for row in key.model._base_manager.filter(**{key.name: page.pk})
    ]
    return list(dict.fromkeys(str(holder_of(row)) for row in rows))


class AfterWithdrawal(WithdrawalScreen):
    """That it was done, and the places where staff still have to rewrite a text."""

    template_name = "speakers/admin/withdrawal/done.html"

    def get_context_data(self, **kwargs):
        if not self.speaker.withdrawn_on:
            raise Http404
        keys = self.request.GET.getlist("left")[:MOST_SHOWN_AFTER]
        left = [Place(Mention(key), self.request.user) for key in keys if is_key(key)]
        return super().get_context_data(
            **kwargs, speaker=self.speaker, left=[place for place in left if place.address]
        )


def is_key(text):
    """Whether a text from an address is the key of something that there is."""
    label, _colon, pk = text.partition(":")
    try:
        apps.get_model(label)
    except (LookupError, ValueError):
        return False
    return pk.isascii() and pk.isdigit() and len(pk) < 19
