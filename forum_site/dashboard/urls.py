"""The addresses of the dashboard besides Wagtail's own."""

from django.urls import path

from .links.report import BrokenLinksView
from .views import AllRowsView

app_name = "dashboard"
urlpatterns = [
    path("home/<slug:name>/", AllRowsView.as_view(), name="all"),
    path("reports/broken-links/", BrokenLinksView.as_view(), name="broken_links"),
]
