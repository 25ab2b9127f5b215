"""The kinds of pages that search tells apart."""

from django.db import models
from django.utils.translation import pgettext_lazy


class Kind(models.TextChoices):
    """What a page is, in the order in which kinds are listed; the value stands in addresses."""

    TALK = "talk", pgettext_lazy("kind of result", "Talk")
    SPEAKER = "speaker", pgettext_lazy("kind of result", "Speaker")
    ORGANISATION = "organisation", pgettext_lazy("kind of result", "Organisation")
    CASE = "case", pgettext_lazy("kind of result", "Case")
    REFERENCE = "reference", pgettext_lazy("kind of result", "Policy or standard")
    TOPIC = "topic", pgettext_lazy("kind of result", "Topic")
    TERM = "term", pgettext_lazy("kind of result", "Term")
    FORUM = "forum", pgettext_lazy("kind of result", "Forum")
    PAGE = "page", pgettext_lazy("kind of result", "Page")
