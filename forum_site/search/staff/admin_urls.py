"""The addresses below `/admin/searches/`."""

from django.urls import path

from .other_names import AddName
from .report import NothingFoundReport, SearchesReport

app_name = "searches"
urlpatterns = [
    path("", SearchesReport.as_view(), name="most"),
    path("results/", SearchesReport.as_view(results_only=True), name="most_results"),
    path("nothing/", NothingFoundReport.as_view(), name="nothing"),
    path("nothing/results/", NothingFoundReport.as_view(results_only=True), name="nothing_results"),
    path("add-name/", AddName.as_view(), name="add_name"),
]
