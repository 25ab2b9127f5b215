"""The addresses below `/admin/people/` at which pages are merged and people withdrawn."""

from django.urls import path

from .merge_views import ChooseOther, PreviewMerge, UndoMerge
from .withdrawal_views import AfterWithdrawal, Withdraw

app_name = "merging"
urlpatterns = [
    path("merge/<int:page_id>/", ChooseOther.as_view(), name="choose"),
    path("merge/<int:page_id>/<int:other_id>/", PreviewMerge.as_view(), name="preview"),
    path("merge/undo/<int:merge_id>/", UndoMerge.as_view(), name="undo"),
    path("withdraw/<int:page_id>/", Withdraw.as_view(), name="withdraw"),
    path("withdraw/<int:page_id>/done/", AfterWithdrawal.as_view(), name="withdrawn"),
]
