"""The addresses below `/admin/help/`."""

from django.urls import path

from .views import IndexView, PageView

app_name = "help"
urlpatterns = [
    path("", IndexView.as_view(), name="index"),
    path("<slug:slug>/", PageView.as_view(), name="page"),
]
