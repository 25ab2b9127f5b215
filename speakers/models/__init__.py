"""People and organisations."""

from .organisation import OrganisationIndexPage, OrganisationPage
from .speaker import SpeakerIndexPage, SpeakerPage

__all__ = ["OrganisationIndexPage", "OrganisationPage", "SpeakerIndexPage", "SpeakerPage"]
