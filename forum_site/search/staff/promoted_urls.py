"""Wagtail's list of promoted results, without the column of its own counter: it is not used."""

from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.search_promotions.forms import SearchPromotionsFormSet
from wagtail.contrib.search_promotions.views import IndexView

# Wagtail gives this field no name that could be translated.
SearchPromotionsFormSet.form.base_fields["external_link_text"].label = _("External link text")


class PromotedResults(IndexView):
    """The list; who may see it and what leads on is as in Wagtail's own."""

    columns = [column for column in IndexView.columns if column.name != "views"]


urlpatterns = [
    path("", PromotedResults.as_view()),
    path("results/", PromotedResults.as_view(results_only=True)),
]
