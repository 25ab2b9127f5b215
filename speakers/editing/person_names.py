"""The names of a person in a text: finding them in any spelling, and taking them out.

A name in Latin letters is found whatever stands between its syllables: zhang-yijin, Zhang Yi Jin.
"""

import json
import re

from forum_site.two_sides.state import fingerprint
from forum_site.two_sides.words import HAN

AROUND = 24  # characters of a passage on either side of a name
MOST_PASSAGES = 8
BETWEEN = r"[\s_’'-]?"


class Names:
    """The names of a person as they may stand in a text."""

    def __init__(self, names, chinese, english):
        names = {name.strip() for name in names if name and name.strip()}
        self.chinese, self.english = chinese, english
        self.found = re.compile("|".join(map(pattern_of, by_length(names))) or r"(?!)", re.I)
        self.rash = any(is_common(name) for name in names)

    def in_text(self, text):
        """Whether a text holds one of the names."""
        return bool(self.found.search(text))

    def replaced(self, text):
        """The text without the names."""
        return self.found.sub(self._instead, text)

    def in_address(self, slug, key):
        """The address of a page without the names, which nothing else has: `key` is in it."""
        changed = self.found.sub("anonymised", slug)
        return slug if changed == slug else f"{changed}-{key}"

    def passages(self, text):
        """The first places where a text holds a name, each with a little around it."""
        found = []
        for match in self.found.finditer(text):
            start, end = max(0, match.start() - AROUND), match.end() + AROUND
            cut = ("…" if start else "", "…" if end < len(text) else "")
            found.append(f"{cut[0]}{text[start:end]}{cut[1]}")
        return found[:MOST_PASSAGES]

    def _instead(self, match):
        return self.chinese if HAN.search(match[0]) else self.english


def by_length(names):
    """The longer names first, so that a part of one is not taken for another."""
    return sorted(names, key=lambda name: (-len(name), name))


def pattern_of(name):
    """The pattern of a name: Han as it is, Latin letters whole and in any spelling of the parts."""
    if not name.isascii():
        return re.escape(name)
    letters = [re.escape(letter) for letter in name if letter.isalnum()]
    return f"(?<![A-Za-z]){BETWEEN.join(letters)}(?![A-Za-z])" if letters else r"(?!)"


def is_common(name):
    """Whether a name may be a word as well, such as 高峰; then nothing is ticked for staff."""
    return len(name) < 3 if HAN.search(name) else " " not in name and "-" not in name


# Values of fields: text, or lists and dictionaries of it, in versions as JSON once more


def texts_in(value):
    """Yield every text in a value."""
    if isinstance(value, str):
        nested = nested_in(value)
        yield from texts_in(nested) if nested is not None else (value,)
    elif isinstance(value, dict):
        for part in value.values():
            yield from texts_in(part)
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from texts_in(part)


def nested_in(text):
    """What a text says as JSON; None where it is a text."""
    if not text.startswith(("[", "{")):
        return None
    try:
        return json.loads(text)
    except ValueError:
        return None


def without(value, names, marks):
    """A value without the names; `marks` gains the fingerprints of the texts that changed."""
    if isinstance(value, str):
        nested = nested_in(value)
        if nested is not None:
            changed = without(nested, names, marks)
            return json.dumps(changed) if changed != nested else value
        changed = names.replaced(value)
        if changed != value:
            marks[fingerprint(value)] = fingerprint(changed)
        return changed
    if isinstance(value, dict):
        clean = {name: without(part, names, marks) for name, part in value.items()}
        if value.get("slug"):
            clean["slug"] = names.in_address(value["slug"], value.get("pk"))
        if marks and clean.get("english_marks"):
            clean["english_marks"] = remarked(clean["english_marks"], marks)
        return clean
    return [without(part, names, marks) for part in value] if isinstance(value, list) else value


def remarked(english_marks, marks):
    """What is remembered of English pairs, of the texts as they are now."""
    return {path: [marks.get(part, part) for part in mark] for path, mark in english_marks.items()}
