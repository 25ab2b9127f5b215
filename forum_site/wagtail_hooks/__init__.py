"""How the admin differs from Wagtail's own, by subject; Wagtail imports this package."""

from . import (  # noqa: F401  they register themselves
    appearance,
    dashboard,
    deleting,
    draft_links,
    editor,
    help_pages,
    pictures,
    searches,
    translation,
)
