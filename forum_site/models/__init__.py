"""The site-wide models: what every page shares, the home page, standard pages, the settings."""

from .base import BasePage, BasePageQuerySet, IndexPage
from .home import HomePage
from .site import SiteSettings
from .standard import StandardPage

__all__ = [
    "BasePage",
    "BasePageQuerySet",
    "HomePage",
    "IndexPage",
    "SiteSettings",
    "StandardPage",
]
