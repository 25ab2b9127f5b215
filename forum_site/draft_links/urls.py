"""The addresses of links to drafts within the admin."""

from django.urls import path

from . import staff

urlpatterns = [
    path("pages/<int:page_id>/draft-links/", staff.links, name="draft_links"),
    path("draft-links/<int:link_id>/withdraw/", staff.withdraw, name="draft_link_withdraw"),
    path("draft-links/remarks/<int:remark_id>/done/", staff.done, name="draft_remark_done"),
]
