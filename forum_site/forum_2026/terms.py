"""The glossary of the first forum: the named things, then the words of trade and of AI."""

from .ai_terms import AI_TERMS
from .named_terms import NAMED_TERMS
from .trade_terms import TRADE_TERMS

TERMS = (*NAMED_TERMS, *TRADE_TERMS, *AI_TERMS)
