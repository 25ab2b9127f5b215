"""The names in a query, and what else the pages go by that bear them: staff's synonyms."""

from .analysis.characters import joined
from .analysis.sounds import typed_sounds
from .analysis.terms import exact
from .analysis.words import Script
from .engine import asking as entries
from .kinds import Kind
from .reading import has_initials, is_initials, sounds_like, windows

KINDS = (Kind.SPEAKER, Kind.ORGANISATION, Kind.TERM)
MOST = 60  # pages whose names are looked at


def names_in(reading):
    """The names in a query, and the set of those that are people's.

    Each name is mapped to the set of other names of the pages that go by it.

    Names are in the form of `joined`. Terms lend their names in both languages, people and
    organisations only their Chinese ones, as pages about them have both sides. Letters that may
    be initials stand with an iota before them: {"ιzyj": {"张译今"}}.
    """
    texts = windows(reading)
    words = [
        "".join(unit.text for unit in group)
        for group in reading.groups
        if group[0].script is Script.WORD
    ]
    ways = [(exact(text),) for text in texts if exact(text)]
    for word in words:
        ways += typed_sounds([word])
        if is_initials(word):
            ways.append((f"ι{word}",))
    if not ways:
        return {}, frozenset()
    found, people = {}, set()
    for kind, names in entries.named(list(dict.fromkeys(ways)), KINDS, MOST):
        chinese = [name for name in names if not name.isascii()]
        for text in {joined(name) for name in names}.intersection(texts):
            usable = names if kind == Kind.TERM else chinese
            others = {name for name in usable if joined(name) and text not in joined(name)}
            found.setdefault(text, set()).update(others)
            if kind == Kind.SPEAKER:
                people.add(text)
        for word in words:
            heard = {name for name in chinese if sounds_like(name, word)}
            short = {name for name in chinese if is_initials(word) and has_initials(name, word)}
            if heard:
                found.setdefault(word, set()).update(heard)
            if short:
                found.setdefault(f"ι{word}", set()).update(short)
    return found, frozenset(people)
