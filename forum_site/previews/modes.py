"""The kinds of preview, in both languages, and the widths at which they are looked at."""

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

PAGE, FOUND, CARD, PAPER = "page", "search", "card", "print"


def modes():
    """(name, words) of each preview: a language code for the page, `search-en` for the others."""
    names = {FOUND: _("Search result"), CARD: _("Share card"), PAPER: pgettext("preview", "Print")}
    pages = list(settings.LANGUAGES)
    others = [
        (f"{kind}-{code}", f"{words} · {language}")
        for kind, words in names.items()
        for code, language in settings.LANGUAGES
    ]
    return pages + others


def read_mode(name):
    """The (kind, language code) of a preview's name; what is none of them is the Chinese page."""
    if name not in dict(modes()):
        return PAGE, settings.LANGUAGE_CODE
    kind, _dash, code = name.partition("-")
    return (kind, code) if kind in (FOUND, CARD, PAPER) else (PAGE, name)


def sizes():
    """The widths of a phone, a tablet and a desk, as Wagtail wants them."""
    return [
        {"name": "mobile", "icon": "mobile-alt", "device_width": 390, "label": _("On a phone")},
        {"name": "tablet", "icon": "tablet-alt", "device_width": 768, "label": _("On a tablet")},
        {"name": "desktop", "icon": "desktop", "device_width": 1280, "label": _("At a desk")},
    ]
