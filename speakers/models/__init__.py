"""People and organisations."""

from .merge import Merge
from .organisation import OrganisationIndexPage, OrganisationPage
from .speaker import SpeakerIndexPage, SpeakerPage

__all__ = ["Merge", "OrganisationIndexPage", "OrganisationPage", "SpeakerIndexPage", "SpeakerPage"]
