"""The slot for a machine translator: nothing is sent anywhere unless a setting names one.

`TRANSLATOR` is the dotted path of a class like `Translator`. What it makes is a first draft of
English that is missing; it stays out of the public pages until a person approves it.
"""

import logging

from django.conf import settings
from django.core.checks import Error, register
from django.core.exceptions import ValidationError
from django.utils.module_loading import import_string
from django.utils.translation import gettext as _
from wagtail.models import Page

from ..two_sides.pairs import PairGoneError, pairs_of
from ..two_sides.state import PairState
from .pages import newest
from .saving import Edit, cleaned, form_field, may_translate, save_edits, seen

AT_ONCE = 200  # pairs

logger = logging.getLogger(__name__)


class TranslatorError(Exception):
    """The translator gave nothing that can be used; the message is for the person who asked."""


class Translator:
    """What a translator must be able to do. It looks after its own limits and time-outs."""

    is_configured = True

    def translate(self, texts, is_html):
        """The English of each Chinese text, in the same order; tags are kept if `is_html`.

        May raise whatever it likes: nothing is written then.
        """
        raise NotImplementedError(f"{type(self).__name__} must translate")


class NullTranslator(Translator):
    """There is no translator."""

    is_configured = False

    def translate(self, texts, is_html):
        raise TranslatorError(_("No machine translator is set up."))


def translator():
    """The translator that the settings name, or the `NullTranslator`."""
    return import_string(settings.TRANSLATOR)() if settings.TRANSLATOR else NullTranslator()


@register()
def check_translator(app_configs, **kwargs):
    """The class that TRANSLATOR names must be there."""
    try:
        translator()
    except Exception as error:  # whatever its constructor raises
        return [Error(f"TRANSLATOR cannot be used: {error}", id="forum_site.E004")]
    return []


def draft_by_machine(page_pk, user):
    """Have a machine write the missing English of a page, as a draft that waits for approval.

    Returns an `Outcome`. Raises `NotAllowedError`, and `TranslatorError` when nothing was written.
    """
    page = newest(Page.objects.get(pk=page_pk))
    may_translate(page, user)
    missing = [pair for pair in pairs_of(page) if pair.state == PairState.MISSING][:AT_ONCE]
    edits, refused = [], {}
    for is_rich in (False, True):
        pairs = [pair for pair in missing if pair.is_rich == is_rich]
        for pair, english in zip(pairs, _translated(pairs, is_rich), strict=True):
            try:
                edits.append(Edit(pair.path, _usable(page, pair, english), *seen(pair)))
            except (ValidationError, PairGoneError) as error:
                refused[pair.path] = error
    outcome = save_edits(page_pk, user, edits, machine=True)
    outcome.refused |= refused
    return outcome


def _translated(pairs, is_html):
    if not pairs:
        return []
    try:
        texts = translator().translate([pair.chinese for pair in pairs], is_html)
    except TranslatorError:
        raise
    except Exception as error:  # a translator is somebody else's code, with a network behind it
        logger.warning("the machine translator failed", exc_info=True)
        raise TranslatorError(
            _("The machine translator did not answer. Nothing was changed; try again later.")
        ) from error
    if len(texts) != len(pairs) or not all(isinstance(text, str) for text in texts):
        raise TranslatorError(_("The machine translator gave an answer that cannot be used."))
    return texts


def _usable(page, pair, english):
    """English of a machine as a form would have it: allowed tags only, not too long."""
    field = form_field(page, pair.path)
    return cleaned(page, pair.path, field.widget.format_value(english) or "")
