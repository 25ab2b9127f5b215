"""Choosing the side a reader gets, and telling which language it is in."""

import re

from django.utils.html import format_html, strip_tags
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from wagtail.rich_text import RichText

CHINESE = "zh-Hans"
ENGLISH = "en"
UNDER_ENGLISH = "_en"
HAN = re.compile("[\u4e00-\u9fff]")


def reading_english():
    """Whether the active language is English."""
    return (get_language() or "").startswith("en")


class Sided:
    """Words that know their language (`lang`, a BCP 47 tag) and whether they stand in.

    `stands_in` is true where an English reader gets the Chinese words, as no English is there.
    """

    lang = CHINESE
    stands_in = False

    @property
    def lang_attr(self):
        """` lang="zh-Hans"` on words that stand in, nothing otherwise: for an opening tag."""
        return format_html(' lang="{}"', self.lang) if self.stands_in else ""


class SidedText(Sided, str):
    """Plain text of one side."""


class SidedHTML(Sided, SafeString):
    """Rich text of one side, rendered."""


def choose(chinese, english):
    """The words for the active language, as `SidedText`, or `SidedHTML` for rich text.

    English readers get the English side, or the Chinese one, marked, where there is none.
    """
    stands_in = reading_english() and is_blank(english) and not is_blank(chinese)
    value = english if reading_english() and not stands_in else chinese
    if isinstance(value, RichText):
        words = SidedHTML("" if is_blank(value) else value.__html__())
    else:
        words = SidedText(value or "")
    words.lang = CHINESE if stands_in or not reading_english() else ENGLISH
    words.stands_in = stands_in
    return words


def in_the_words_of(words, text):
    """`text`, which was made from `words`, as `SidedText` or `SidedHTML` of the same side."""
    made = SidedHTML(text) if isinstance(text, SafeString) else SidedText(text)
    made.lang = getattr(words, "lang", CHINESE)
    made.stands_in = getattr(words, "stands_in", False)
    return made


def source(value):
    """The stored text of one side: a string, also for rich text and for None."""
    return value.source if isinstance(value, RichText) else str(value or "")


def is_blank(value):
    """Whether one side has no words; tags and white space do not count as words."""
    return not strip_tags(source(value)).strip()


def as_written(text):
    """Words that are the same on both sides; Chinese ones bear their language on English pages."""
    if text and reading_english() and HAN.search(text):
        return format_html('<span lang="{}">{}</span>', CHINESE, text)
    return text


class LocalSide:
    """Descriptor: `page.local.summary` is the summary on the side of the active language.

    A field without a partner is given as it is. This is the only place where the site's pages
    branch on language.
    """

    def __get__(self, instance, owner=None):
        return self if instance is None else _Side(instance)


class _Side:
    def __init__(self, instance):
        self._instance = instance

    def __getattr__(self, name):
        chinese = getattr(self._instance, name)
        if name not in (*self._instance.pairs, *self._instance.optional_pairs):
            return chinese
        return choose(chinese, getattr(self._instance, name + UNDER_ENGLISH))
