"""People and organisations."""

from .merge import Merge
from .organisation import OrganisationIndexPage, OrganisationPage
from .speaker import SpeakerIndexPage, SpeakerPage
from .withdrawn import WithdrawnAddress

__all__ = [
    "Merge",
    "OrganisationIndexPage",
    "OrganisationPage",
    "SpeakerIndexPage",
    "SpeakerPage",
    "WithdrawnAddress",
]
