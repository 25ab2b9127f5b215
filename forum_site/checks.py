"""System checks for the project's own rules."""

from django.apps import apps
from django.core.checks import Error, register
from django.db import models
from django.template import TemplateDoesNotExist
from django.template.loader import get_template

from .models import BasePage
from .two_sides.models import TwoSided
from .two_sides.words import UNDER_ENGLISH


@register
def check_pairs(app_configs, **kwargs):
    """Each two-sided field has its partner, and each English field belongs to a pair."""
    errors = []
    for model in apps.get_models():
        if issubclass(model, TwoSided):
            errors += pair_errors(model)
    return errors


def pair_errors(model):
    """The errors of one two-sided model."""
    fields = {field.name for field in model._meta.get_fields() if isinstance(field, models.Field)}
    missing = [
        name
        for pair in (*model.pairs, *model.optional_pairs)
        for name in (pair, pair + UNDER_ENGLISH)
        if name not in fields
    ]
    loose = [
        name
        for name in fields
        if name.endswith(UNDER_ENGLISH)
        and name.removesuffix(UNDER_ENGLISH) not in (*model.pairs, *model.optional_pairs)
    ]
    return [
        Error(f"The pair needs a field {name!r}.", obj=model, id="forum_site.E001")
        for name in missing
    ] + [
        Error(
            f"{name!r} is the English side of a pair that 'pairs' does not name.",
            obj=model,
            id="forum_site.E002",
        )
        for name in sorted(loose)
    ]


@register
def check_page_templates(app_configs, **kwargs):
    """Each page type that can be made has its template."""
    errors = []
    for model in apps.get_models():
        if issubclass(model, BasePage):
            try:
                get_template(model.template)
            except TemplateDoesNotExist:
                errors.append(
                    Error(
                        f"There is no template {model.template!r}.", obj=model, id="forum_site.E003"
                    )
                )
    return errors
