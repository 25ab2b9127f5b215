"""The terms that occur in what goes out, for the translator: each with its English."""

from ..glossary import terms_in
from ..site_terms import site_terms


def hints_of(segments):
    """Map the key of each segment in which terms occur to “名词 = rendering; …”."""
    terms = site_terms()
    hints = {}
    for segment in segments:
        found = terms_in(segment.chinese, terms)
        if found:
            hints[segment.key] = "; ".join(f"{term.name} = {term.english[0]}" for term in found)
    return hints
