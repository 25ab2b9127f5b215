#!/usr/bin/env python
"""Django's command line for this project."""

import os
import sys

if sys.version_info < (3, 11):  # noqa: UP036  older ones shall say so, not fail
    sys.exit("error: Python 3.11 or later is needed, this is " + sys.version.split()[0])


def main():
    """Run the command that was asked for; a wrong setting ends in one sentence and status 1."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "forum_site.settings.base")
    from django.core.exceptions import ImproperlyConfigured
    from django.core.management import execute_from_command_line

    try:
        execute_from_command_line(sys.argv)
    except ImproperlyConfigured as error:
        sys.exit(f"error: {error}")


if __name__ == "__main__":
    main()
