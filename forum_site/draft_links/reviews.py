"""What a public page says of its review: only while its words are those that were approved."""

from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.utils.translation import get_language

from ..models import Remark
from .words import fingerprint


@dataclass(frozen=True)
class Review:
    """When the speaker approved the words; `here` tells whether on the reader's side.

    On an English page whose English was not read by the speaker, it is of the Chinese text.
    """

    at: datetime
    here: bool


def review_of(page):
    """The `Review` that holds for the words of a live page in the active language, or None."""
    approvals = list(
        Remark.objects.filter(link__page=page.pk, approves=True)
        .order_by("-left_at")
        .values_list("words", "left_at")
    )
    if not approvals:
        return None
    for language in dict.fromkeys([get_language(), settings.LANGUAGE_CODE]):
        read = fingerprint(page, language)
        for words, left_at in approvals:
            if words == read:
                return Review(left_at, here=language == get_language())
    return None
