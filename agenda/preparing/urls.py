"""The addresses below `/admin/preparing/`."""

from django.urls import path

from . import views

app_name = "preparing"
urlpatterns = [
    path("first-steps/", views.FirstStepsView.as_view(), name="first_steps"),
    path("<int:pk>/checklist/", views.ChecklistView.as_view(), name="checklist"),
    path("<int:pk>/next/", views.NewEditionView.as_view(), name="next"),
    path("<int:pk>/practise/", views.CopyForPracticeView.as_view(), name="practise"),
    path("<int:pk>/throw-away/", views.ThrowAwayView.as_view(), name="throw_away"),
]
