"""Gentle hints on a text: what an experienced editor would ask about; nothing is ever refused.

Pure functions of a text's kind and words, for the form, for what is said after a save, and for
the browser while somebody types.
"""

import re
from dataclasses import dataclass
from datetime import date

from django.utils import timezone
from django.utils.translation import gettext

LONGEST = 5_000  # characters that are looked at

QUOTED = re.compile('(.{0,4})[“「『"]([^”」』"]*)[”」』"]?')
SAYS = re.compile("(说|表示|指出|坦言|强调|直言)$|[：:]$")
SPEECH = re.compile("[，。！？；：,!?;:]")
LONGEST_NAME = 20  # “China Data Service” is a name, not speech
HONORIFIC = re.compile("(?<=.)(先生|女士|小姐|夫人|同志|教授|博士|老师|院士|总)$")
# 我国, 我会 (our association), 我市 … are how bodies speak; 自我 and 你我 are words of their own.
FIRST_PERSON = re.compile(
    "(?<![自忘无唯你敌小大])我(?!们国家|国|会|省|市|区|县|部|委|局|院|所|校|司|党|军|方|联盟|协会|行业)|咱|笔者"
)
SENTENCE = re.compile("[^。！？!?\n]*[。！？!?]?")


@dataclass(frozen=True)
class Hint:
    """Something to look at; `code` names the rule, `message` says it in the active language."""

    code: str
    message: str


def hints(kind, text, *, days=None, today=None):
    """The hints on a text of a kind, as a list of `Hint`; empty for a kind without rules.

    `days` are the first and the last day of the forum to which the text belongs, if there is one.
    """
    text = text[:LONGEST].strip()
    if kind in ("moment", "source_date"):
        return _found(_when(kind, text, days, today or timezone.localdate()))
    return _found(*(rule(text) for rule in RULES.get(kind, ())))


def english_title_hint(english):
    """A list with the hint that a page has no English title, or an empty one."""
    if english.strip():
        return []
    said = gettext("There is no English title yet; English readers will see the Chinese one.")
    return [Hint("no_english_title", said)]


def _found(*results):
    return [hint for hint in results if hint]


def _quotation(text):
    """Words put into somebody's mouth; the quotation marks of a mere name are right."""
    for before, inside in QUOTED.findall(text):
        speech = SAYS.search(before) or SPEECH.search(inside) or len(inside) > LONGEST_NAME
        if speech:
            said = gettext(
                "This is told in our own words, so it bears no quotation marks: “%(words)s”."
            )
            return Hint("quotation", said % {"words": inside[:LONGEST_NAME]})
    return None


def _first_person(text):
    for sentence in SENTENCE.findall(text):
        if FIRST_PERSON.search(sentence):
            said = gettext("Tell it in the third person, as others will read it: “%(sentence)s”.")
            return Hint("first_person", said % {"sentence": sentence.strip()[:40]})
    return None


def _honorific(text):
    found = HONORIFIC.search(text)
    if not found:
        return None
    said = gettext("“%(honorific)s” does not belong to the name; it has a field of its own.")
    return Hint("honorific", said % {"honorific": found[1]})


def _no_summary(text):
    if text:
        return None
    return Hint("no_summary", gettext("There is no summary yet; the page will say so."))


def _when(kind, text, days, today):
    """A day that cannot be: the time of a talk, or the date of what was published about it."""
    try:
        day = date.fromisoformat(text[:10])
    except ValueError:
        return None
    if kind == "source_date" and day > today:
        return Hint("future", gettext("This day has not come yet."))
    if kind == "source_date" or not days or days[0] <= day <= days[1]:
        return None
    if days[1] < today < day:
        said = gettext("The forum is over, but this day has not come yet.")
        return Hint("future_for_past_forum", said)
    return Hint("outside_forum_days", gettext("The forum is not held on this day."))


RULES = {
    "name": [_honorific],
    "summary": [_no_summary, _quotation, _first_person],
    "lede": [_quotation, _first_person],
    "point": [_quotation, _first_person],
    "takeaway": [_quotation, _first_person],
}
