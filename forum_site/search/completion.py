"""Pages whose names begin as what a reader is typing."""

from .analysis.characters import joined
from .analysis.terms import completion_terms
from .engine import asking as entries
from .kinds import Kind
from .reading import completing
from .showing import pages_of

MOST_LOOKED_AT = 400
SHORTEST_NAME = 3  # letters that are taken for a name's


def complete(query, kinds, limit):
    """Pages of `kinds` that anyone may read, of their own types, best first, at most `limit`.

    Names that begin with what was typed come first, then shorter names; of equal ones those of
    the kind that stands first in `kinds`.
    """
    expression = completing(query)
    if not expression:
        return []
    found = entries.completions(expression, kinds, MOST_LOOKED_AT)
    best = sorted(found, key=lambda each: _place(each, query, kinds))[:limit]
    pages = pages_of(best)
    return [pages[each.page] for each in best if each.page in pages]


def _place(candidate, query, kinds):
    typed = joined(query)
    names = candidate.names
    starts = any(joined(name).startswith(typed) for name in names)
    heard = starts or any(
        term.startswith(typed) for name in names for term in completion_terms(name)[1:4]
    )
    # AI is a word before it is the beginning of a person's name.
    syllable = candidate.kind == Kind.SPEAKER and typed.isascii() and len(typed) < SHORTEST_NAME
    place = kinds.index(candidate.kind)
    return (not starts, not heard, syllable, len(names[0]), place, candidate.page)
