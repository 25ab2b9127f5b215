"""An old address leads to the new one in both languages.

Wagtail's own receivers leave a redirect for the address in the active language, that of the
editor. Here they are run once more for each of the other languages.
https://docs.wagtail.org/en/stable/reference/contrib/redirects.html
"""

from django.conf import settings
from django.dispatch import receiver
from django.utils import translation
from wagtail.contrib.redirects.signal_handlers import (
    autocreate_redirects_on_page_move,
    autocreate_redirects_on_slug_change,
)
from wagtail.signals import page_slug_changed, post_page_move


def in_other_languages(leave_redirect, **kwargs):
    """Run one of Wagtail's receivers in each language but the active one."""
    for code, _name in settings.LANGUAGES:
        if code != translation.get_language():
            with translation.override(code):
                leave_redirect(**kwargs)


@receiver(page_slug_changed)
def redirect_after_rename(**kwargs):
    in_other_languages(autocreate_redirects_on_slug_change, **kwargs)


@receiver(post_page_move)
def redirect_after_move(**kwargs):
    in_other_languages(autocreate_redirects_on_page_move, **kwargs)
