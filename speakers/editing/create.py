"""Making a speaker or an organisation where one is needed, with no more than a name."""

from django import forms
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.http import JsonResponse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from django.views import View

from forum_site.search.analysis.characters import joined

from .. import names
from ..models import OrganisationPage, SpeakerPage
from .details import as_json, described, details_of, edit_url
from .duplicates import possible_duplicates
from .find import KINDS


def index_of(model):
    """The page below which pages of a kind stand; None on a site that has none yet."""
    return model.allowed_parent_page_models()[0].objects.first()


def may_make(model, user):
    """Whether a user may add a page of this kind."""
    index = index_of(model)
    return bool(index) and index.permissions_for_user(user).can_add_subpage()


def make(page, user):
    """Put a new page into the tree as its maker may: published, or else as a draft.

    A talk shows nobody whose page is not published, and this page holds no more than a name; so
    whoever may publish it does so by making it. Raises `PermissionDenied` for one who may not add
    such pages, `ValidationError` for a page that cannot be saved; then nothing is written.
    """
    if not may_make(type(page), user):
        raise PermissionDenied
    index = index_of(type(page))
    page.live, page.owner = False, user
    with transaction.atomic():
        index.add_child(instance=page)
        revision = page.save_revision(user=user, log_action=True)
        if index.permissions_for_user(user).can_publish_subpage():
            revision.publish(user=user)
    page.refresh_from_db()
    return page


class MakeForm(forms.ModelForm):
    """The name of somebody new.

    Where pages of the same may be there already, the form is not valid and holds them in
    `duplicates`, until `confirmed` repeats the names that were warned of, or `sure` is true.
    """

    confirmed = forms.CharField(required=False, widget=forms.HiddenInput)
    duplicates = ()

    def __init__(self, *args, sure=False, **kwargs):
        # The form that it stands before has a field for a title, too.
        super().__init__(*args, **{"auto_id": "id_new_%s", **kwargs})
        self.sure = sure

    @property
    def names_asked(self):
        """The names as they are compared, for `confirmed`."""
        return "|".join(joined(self.cleaned_data.get(name) or "") for name in ("title", "title_en"))

    def clean_title(self):
        title = " ".join(self.cleaned_data["title"].split())
        if not joined(title):
            raise ValidationError(_("Write a name."))
        return title

    def clean_title_en(self):
        return " ".join(self.cleaned_data["title_en"].split())

    def clean(self):
        super().clean()
        asked = self.cleaned_data
        if self.errors or self.sure or asked["confirmed"] == self.names_asked:
            return
        self.duplicates = possible_duplicates(self._meta.model, asked["title"], asked["title_en"])
        if self.duplicates:
            raise ValidationError(_("This may be there already."), code="duplicates")

    @property
    def described_duplicates(self):
        """The duplicates for a template or for JSON."""
        return described(self.duplicates)


class MakeSpeakerForm(MakeForm):
    class Meta:
        model = SpeakerPage
        fields = ["title", "title_en", "family_name", "pinyin"]
        labels = {
            "title": pgettext_lazy("of a person", "Name"),
            "title_en": pgettext_lazy("of a person", "English name"),
        }
        help_texts = {
            "title": _("Without a title such as 先生 or 教授. For example 张译今."),
            "title_en": _("Family name first where it is Chinese. For example Zhang Yijin."),
        }


class MakeOrganisationForm(MakeForm):
    class Meta:
        model = OrganisationPage
        fields = ["title", "title_en", "kind", "short_name", "short_name_en"]
        labels = {"title": _("Full name"), "title_en": _("English name")}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["kind"].initial = OrganisationPage.Kind.COMPANY


FORMS = {"speaker": MakeSpeakerForm, "organisation": MakeOrganisationForm}


class CreateView(View):
    """`POST kind, title, title_en …`: makes a page and answers with it as JSON.

    409 with what may be the same, unless `confirm` is 1; 400 with errors by field; 403 to whom may
    not add one.
    """

    http_method_names = ["post"]

    def post(self, request):
        kind = request.POST.get("kind")
        if kind not in KINDS:
            return JsonResponse({"errors": {"kind": [_("Choose a kind.")]}}, status=400)
        if not may_make(KINDS[kind], request.user):
            return JsonResponse({"errors": {"": [_("You may not add one.")]}}, status=403)
        form = FORMS[kind](_posted(request.POST), sure=request.POST.get("confirm") == "1")
        if form.is_valid():
            try:
                return self.answer(make(form.instance, request.user))
            except ValidationError as error:
                return JsonResponse({"errors": error.message_dict}, status=400)
        if form.duplicates:
            return JsonResponse({"duplicates": form.described_duplicates}, status=409)
        return JsonResponse({"errors": _errors(form)}, status=400)

    def answer(self, page):
        detail = details_of([page])[page.pk]
        return JsonResponse({**as_json(page, detail), "edit_url": edit_url(page)}, status=201)


def _posted(data):
    """The fields of the form: there an organisation's kind is `kind`."""
    return {**data.dict(), "kind": data.get("organisation_kind") or OrganisationPage.Kind.COMPANY}


def _errors(form):
    errors = dict(form.errors)
    if "kind" in errors:
        errors["organisation_kind"] = errors.pop("kind")
    return errors


class ReadingView(View):
    """`GET ?title=张译今`: how a name is taken apart and read, as JSON; empty for other scripts."""

    http_method_names = ["get"]

    def get(self, request):
        title = " ".join(request.GET.get("title", "").split())[:20]
        if not names.HAN.match(title):
            return JsonResponse({"family_name": "", "pinyin": "", "title_en": ""})
        speaker = SpeakerPage(title=title)
        return JsonResponse(
            {
                "family_name": speaker.surname,
                "pinyin": speaker.reading,
                "title_en": names.plain(speaker.reading),
            }
        )
