"""The admin's page explorer, with each page's forum and the state of its English side.

https://docs.wagtail.org/en/stable/extending/custom_page_listings.html
"""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, StatusTagColumn
from wagtail.admin.views.pages.listing import ExplorableIndexView
from wagtail.admin.viewsets.pages import PageViewSet
from wagtail.models import Page

from .models import BasePage
from .two_sides.state import PairState


def english_state(page):
    """The state of a page's English side in words; empty for pages that have no sides."""
    return page.get_english_state_display() if isinstance(page, BasePage) else ""


def wants_english(page):
    """Whether a page's English side is not in step."""
    return isinstance(page, BasePage) and page.english_state != PairState.IN_STEP


class ExplorerView(ExplorableIndexView):
    """The explorer with two more columns."""

    base_columns = [
        *ExplorableIndexView.base_columns,
        Column("forum", label=_("Forum"), accessor="forum_label", width="8%"),
        StatusTagColumn(
            "english",
            label=_("English"),
            accessor=english_state,
            primary=wants_english,
            width="10%",
        ),
    ]


class ExplorerViewSet(PageViewSet):
    """Every page's children are listed by `ExplorerView`."""

    model = Page
    index_view_class = ExplorerView
