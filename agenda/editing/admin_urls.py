"""The addresses below `/admin/agenda/`."""

from django.urls import path

from .table import TableView
from .views import AgendaView, CheckView, NewestView

app_name = "agenda_editing"
urlpatterns = [
    path("", NewestView.as_view(), name="newest"),
    path("<int:pk>/", AgendaView.as_view(), name="agenda"),
    path("<int:pk>/check/", CheckView.as_view(), name="check"),
    path("<int:pk>/table/", TableView.as_view(), name="table"),
]
