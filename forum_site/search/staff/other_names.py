"""Making a word that people search for another name of a term, an organisation or a speaker."""

from django import forms
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import transaction
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.widgets import AdminPageChooser
from wagtail.models import Page

from ...models import BasePage
from ...models.searches import LONGEST_COUNTED
from ...two_sides.words import UNDER_ENGLISH
from ..counting import normalised


def models_with_other_names():
    """The kinds of pages on which staff keep other names."""
    return [
        model
        for model in apps.get_models()
        if issubclass(model, BasePage) and has_field(model, "other_names")
    ]


def has_field(model, name):
    """Whether a model has a field of that name."""
    return any(field.name == name for field in model._meta.get_fields())


def names_of(page):
    """All names that a page has, in both languages, the other names among them."""
    fields = [f"{name}{side}" for name in page.proper_names for side in ("", UNDER_ENGLISH)]
    texts = [getattr(page, name) for name in fields if has_field(page, name)]
    return [line for text in texts for line in map(str.strip, text.splitlines()) if line]


def newest_version(page):
    """A page of its own type as editors see it: its draft where there is one."""
    return page.get_latest_revision_as_object() if page.has_unpublished_changes else page.specific


def add_name(page, name, user):
    """Add a name to the newest version of a page, and publish it where that publishes nothing else.

    Returns the page, and whether the name is public now. Raises `ValidationError` where the page
    as it stands cannot be saved.
    """
    publish = may_publish(page, user)
    page = newest_version(page)
    lines = [line for line in page.other_names.splitlines() if line.strip()]
    page.other_names = "\n".join([*lines, name])
    with transaction.atomic():
        revision = page.save_revision(user=user, log_action=True)
        if publish:
            revision.publish(user=user)
    return page, publish


def may_publish(page, user):
    """Whether a change of a page by a user goes out at once, with no other change."""
    permissions = page.permissions_for_user(user)
    return page.live and not page.has_unpublished_changes and permissions.can_publish()


class OtherNameForm(forms.Form):
    """A word, and the page whose name it becomes."""

    name = forms.CharField(
        label=gettext_lazy("Name"),
        max_length=LONGEST_COUNTED,
        help_text=gettext_lazy(
            "As it should be written: terms and organisations show it on their pages. Search does "
            "not tell capitals from small letters."
        ),
    )
    page = forms.ModelChoiceField(
        label=gettext_lazy("Name of"),
        queryset=Page.objects.filter(alias_of__isnull=True),
        help_text=gettext_lazy("A term, an organisation or a speaker."),
    )

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = user
        self.fields["page"].widget = AdminPageChooser(target_models=models_with_other_names())

    def clean_name(self):
        return " ".join(self.cleaned_data["name"].split())

    def clean_page(self):
        page = self.cleaned_data["page"].specific
        permissions = page.permissions_for_user(self.user)
        if not isinstance(page, tuple(models_with_other_names())):
            raise ValidationError(_("Choose a term, an organisation or a speaker."))
        if not permissions.can_edit():
            raise ValidationError(_("You may not edit “%(page)s”.") % {"page": page.title})
        if permissions.page_locked():
            raise ValidationError(
                _("“%(page)s” is locked and cannot be changed now.") % {"page": page.title}
            )
        return page

    def clean(self):
        name, page = self.cleaned_data.get("name"), self.cleaned_data.get("page")
        if name and page:
            taken = {normalised(known): known for known in names_of(newest_version(page))}
            if normalised(name) in taken:
                self.add_error(
                    "name",
                    _("“%(page)s” already has this name: %(name)s.")
                    % {"page": page.title, "name": taken[normalised(name)]},
                )
        return self.cleaned_data


class AddName(WagtailAdminTemplateMixin, FormView):
    """The page in the admin with the form; the word comes as `?query=`."""

    form_class = OtherNameForm
    template_name = "wagtailadmin/generic/form.html"
    page_title = gettext_lazy("Add as another name")
    header_icon = "tag"

    def get_breadcrumbs_items(self):
        report = {
            "url": reverse("searches:nothing"),
            "label": gettext_lazy("Searches that found nothing"),
        }
        here = {"url": "", "label": self.page_title}
        return [*super().get_breadcrumbs_items(), report, here]

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "user": self.request.user}

    def get_initial(self):
        return {"name": self.request.GET.get("query", "")[:LONGEST_COUNTED]}

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        return {
            **context,
            "media": context["form"].media,
            "action_url": reverse("searches:add_name"),
            "submit_button_label": _("Add"),
            "submit_button_active_label": _("Adding…"),
        }

    def form_valid(self, form):
        name, chosen = form.cleaned_data["name"], form.cleaned_data["page"]
        try:
            page, is_public = add_name(chosen, name, self.request.user)
        except ValidationError:
            form.add_error(
                "page",
                _("“%(page)s” has errors of its own: open it, correct them and try again.")
                % {"page": chosen.title},
            )
            return self.form_invalid(form)
        self.tell(page, name, is_public)
        return redirect("searches:nothing")

    def tell(self, page, name, is_public):
        """Say what became of the name."""
        told = {"page": page.title, "name": name}
        edit = messages.button(reverse("wagtailadmin_pages:edit", args=[page.pk]), _("Edit"))
        if is_public:
            said = _("“%(name)s” is now another name of “%(page)s”; search finds it.") % told
            messages.success(self.request, said, buttons=[edit])
        else:
            said = (
                _(
                    "“%(name)s” stands in the draft of “%(page)s” now. "
                    "Search will find it once the page is published."
                )
                % told
            )
            messages.warning(self.request, said, buttons=[edit])
