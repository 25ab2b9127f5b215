"""Cases and their vocabularies."""

from .case import CaseIndexPage, CasePage
from .vocabulary import Industry, Technology

__all__ = ["CaseIndexPage", "CasePage", "Industry", "Technology"]
