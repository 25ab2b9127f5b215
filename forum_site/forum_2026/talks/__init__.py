"""The nine talks of the first forum, one module per track, put in agenda order."""

from .ai import AI
from .data import DATA
from .going_global import GOING_GLOBAL
from .policy import POLICY
from .standards import STANDARDS

TALKS = tuple(
    sorted((*POLICY, *STANDARDS, *AI, *DATA, *GOING_GLOBAL), key=lambda talk: talk.session)
)
