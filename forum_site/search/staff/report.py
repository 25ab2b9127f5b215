"""The reports on what people looked for, for whoever may enter the admin.

https://docs.wagtail.org/en/stable/extending/adding_reports.html
"""

import codecs
from urllib.parse import urlencode

import django_filters
from django import forms
from django.conf import settings
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext, ngettext, override
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import ButtonsColumnMixin, Column, NumberColumn, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.admin.widgets.button import ListingButton

from ...models import SearchCount
from ...models.searches import KEPT_DAYS

DAYS = (7, 30, KEPT_DAYS)
USUAL_DAYS = 30
STARTS_A_FORMULA = tuple("=+-@")


def in_days(number):
    """“The last 30 days”."""
    return ngettext("The last %(number)d day", "The last %(number)d days", number) % {
        "number": number
    }


def day_of(row):
    """The day on which a query came last, in words."""
    return date_format(row["last"], "DATE_FORMAT")


def language_of(row):
    """The name of the language in which it was asked."""
    return dict(settings.LANGUAGES).get(row["language"], row["language"])


def results_address(row):
    """Where the results of a query are, in its language."""
    with override(row["language"]):
        return f"{reverse('search')}?{urlencode({'q': row['query']})}"


def add_name_address(row):
    """Where a query is made another name of a page."""
    return f"{reverse('searches:add_name')}?{urlencode({'query': row['query']})}"


def not_a_formula(text):
    """Words of strangers as a spreadsheet may open them: a leading `=` would make a formula.

    https://owasp.org/www-community/attacks/CSV_Injection
    """
    return f"'{text}" if text.startswith(STARTS_A_FORMULA) else text


class QueryColumn(ButtonsColumnMixin, TitleColumn):
    """The words of a query, and what may be done with them."""

    def get_buttons(self, instance, parent_context):
        return [
            ListingButton(gettext("View results"), results_address(instance), priority=10),
            ListingButton(gettext("Add as another name"), add_name_address(instance), priority=20),
        ]


class SearchesFilterSet(WagtailFilterSet):
    """By time and by language."""

    days = django_filters.ChoiceFilter(
        label=_("Time"),
        method="of_the_last",
        choices=lambda: [(days, in_days(days)) for days in DAYS],
        initial=str(USUAL_DAYS),
        empty_label=None,
        widget=forms.RadioSelect,
    )
    language = django_filters.ChoiceFilter(
        label=_("Language"),
        choices=settings.LANGUAGES,
        empty_label=_("All"),
        widget=forms.RadioSelect,
    )

    class Meta:
        model = SearchCount
        fields = []

    def of_the_last(self, queryset, name, days):
        return queryset.of_the_last(int(days))


class SearchesReport(ReportView):
    """What people looked for most; rows are dictionaries, see `SearchCountQuerySet.by_query`."""

    page_title = _("What people look for")
    header_icon = "search"
    index_url_name = "searches:most"
    index_results_url_name = "searches:most_results"
    filterset_class = SearchesFilterSet
    is_searchable = True
    search_fields = ["query"]
    default_ordering = "-times"
    columns = [
        QueryColumn("query", label=_("Searched for"), sort_key="query", width="50%"),
        NumberColumn("times", label=_("Times"), sort_key="times"),
        NumberColumn("results", label=_("Results the last time"), sort_key="results"),
        Column("last", label=_("Last searched"), accessor=day_of, sort_key="last"),
        Column("language", label=_("Language"), accessor=language_of),
    ]
    list_export = ["query", "times", "results", "last", "language"]
    export_headings = {
        "query": _("Searched for"),
        "times": _("Times"),
        "results": _("Results the last time"),
        "last": _("Last searched"),
        "language": _("Language"),
    }
    custom_field_preprocess = {"query": {ReportView.FORMAT_CSV: not_a_formula}}
    export_filename = "searches"

    def get_base_queryset(self):
        return SearchCount.objects.by_query()

    def order_queryset(self, queryset):
        return queryset.order_by(self.ordering, "-last", "query", "language")

    def get_filterset_kwargs(self):
        kwargs = super().get_filterset_kwargs()
        chosen = self.request.GET.copy()
        chosen.setdefault("days", str(USUAL_DAYS))
        return {**kwargs, "data": chosen, "queryset": self.get_base_queryset()}

    def get_page_subtitle(self):
        days = self.filters.form.cleaned_data.get("days") if self.filters.is_valid() else None
        return in_days(int(days or USUAL_DAYS))

    @property
    def no_results_message(self):
        if self.is_searching or self.is_filtering:
            return gettext("Nothing in the report fits. Try a longer time or other words.")
        return self.when_empty()

    def when_empty(self):
        """What stands instead of the table when nobody searched for anything."""
        return gettext("Nobody has searched for anything in this time.")

    def stream_csv(self, queryset):
        yield codecs.BOM_UTF8  # without it Excel takes Chinese for another encoding
        yield from super().stream_csv(queryset)


class NothingFoundReport(SearchesReport):
    """Queries that found nothing the last time, the most frequent first."""

    page_title = _("Searches that found nothing")
    header_icon = "circle-xmark"
    columns = [column for column in SearchesReport.columns if column.name != "results"]
    list_export = [name for name in SearchesReport.list_export if name != "results"]
    index_url_name = "searches:nothing"
    index_results_url_name = "searches:nothing_results"
    export_filename = "searches-without-results"

    def get_base_queryset(self):
        return super().get_base_queryset().filter(results=0)

    def when_empty(self):
        return gettext("Every search in this time found something.")
