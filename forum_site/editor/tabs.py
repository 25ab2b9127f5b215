"""The tabs of a page's form: what is read, what is shared, and what is set."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList, TabbedInterface

from ..two_sides.panels import pair_panel
from .summary_panel import SummaryPanel


def tabs_of(page_class):
    """The edit handler of a kind of page, to be bound to it.

    There is no tab for the English: it stands beside the Chinese.
    """
    tabs = [
        ObjectList([SummaryPanel(), *page_class.content_panels], heading=_("Content")),
        ObjectList(page_class.promote_panels, heading=_("Sharing")),
        ObjectList(page_class.settings_panels, heading=_("Settings")),
    ]
    return TabbedInterface(tabs, base_form_class=page_class.base_form_class)


def sharing_panels():
    """What stands on a card in WeChat and below a result of a search engine."""
    title = pair_panel(
        "seo_title",
        kind="seo_title",
        help_text=_("Only where the title is too long for a card in WeChat."),
    )
    description = pair_panel(
        "search_description",
        help_text=_("Left empty, the opening words of the page are used."),
    )
    return [MultiFieldPanel([title, description], _("In search results and when shared"))]


def address_panel():
    """The page's address, which may be left empty."""
    slug = FieldPanel(
        "slug",
        help_text=_(
            "Left empty, it is made from the title: 数据要素 becomes shu-ju-yao-su."
            " Old addresses keep leading here."
        ),
    )
    return MultiFieldPanel([slug], _("Web address"))
