"""The addresses below `/admin/translation/`."""

from django.urls import include, path

from .save_views import SaveView
from .views import PageView, QueueView

app_name = "translation"
urlpatterns = [
    path("forum/<int:pk>/", include("forum_site.translation.exchange.urls")),
    path("", QueueView.as_view(), name="queue"),
    path("<int:pk>/", PageView.as_view(), name="page"),
    path("<int:pk>/save/", SaveView.as_view(), name="save"),
]
