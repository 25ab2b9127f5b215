from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SpeakersConfig(AppConfig):
    """People and organisations, over all forums."""

    name = "speakers"
    verbose_name = _("Speakers and organisations")
