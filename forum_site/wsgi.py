"""The WSGI application that the server runs."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "forum_site.settings.base")

application = get_wsgi_application()

from .search.analysis import load_tables_aside  # noqa: E402  the settings must be there

load_tables_aside()
