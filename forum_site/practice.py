"""Pages for practice, which are no work: nothing lists them, counts them or waits for them."""

from django.apps import apps
from django.db.models import Exists, OuterRef
from django.db.models.functions import Length, Substr

from .models import BasePage


def outside_practice(pages):
    """The pages of a queryset that neither hold practice nor stand below a page that does."""
    for model in apps.get_models():
        if issubclass(model, BasePage) and model.holds_practice:
            grounds = model.objects.filter(path=Substr(OuterRef("path"), 1, Length("path")))
            pages = pages.exclude(Exists(grounds))
    return pages
