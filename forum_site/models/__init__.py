"""The site-wide models: what every page shares, the home page, standard pages, the settings."""

from .base import BasePage, BasePageQuerySet, IndexPage
from .found import FoundPage
from .home import HomePage
from .searches import SearchCount
from .site import SiteSettings
from .standard import StandardPage

__all__ = [
    "BasePage",
    "BasePageQuerySet",
    "FoundPage",
    "HomePage",
    "IndexPage",
    "SearchCount",
    "SiteSettings",
    "StandardPage",
]
