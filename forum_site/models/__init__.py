"""The site-wide models: what every page shares, the home page, standard pages, the settings."""

from .base import BasePage, BasePageQuerySet, IndexPage
from .draft_link import DraftLink, Remark
from .found import FoundPage
from .home import HomePage
from .outside_link import OutsideLink
from .picture import Picture, PictureRendition
from .searches import SearchCount
from .site import SiteSettings
from .standard import StandardPage

__all__ = [
    "BasePage",
    "BasePageQuerySet",
    "DraftLink",
    "FoundPage",
    "HomePage",
    "IndexPage",
    "OutsideLink",
    "Picture",
    "PictureRendition",
    "Remark",
    "SearchCount",
    "SiteSettings",
    "StandardPage",
]
