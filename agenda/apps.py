from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AgendaConfig(AppConfig):
    """Forums, their sessions and talks, and what the talks are about."""

    name = "agenda"
    verbose_name = _("Agenda")

    def ready(self):
        from . import handlers  # noqa: F401  they register themselves
