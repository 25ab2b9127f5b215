"""The addresses below `/admin/people/`."""

from django.urls import path

from .create import CreateView, ReadingView
from .find import FindView

app_name = "people"
urlpatterns = [
    path("find/", FindView.as_view(), name="find"),
    path("create/", CreateView.as_view(), name="create"),
    path("reading/", ReadingView.as_view(), name="reading"),
]
