"""Everything between a fresh checkout and a running site, in one command."""

import errno
import os
import secrets
import socket
import sys
import tempfile

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError, connection, connections
from granian import Granian
from granian.constants import Interfaces
from granian.log import LogLevels

from forum_site.display_font.build import bring_up_to_date, in_words
from forum_site.health import migrations_are_applied
from forum_site.models import HomePage
from forum_site.search.backends.rebuilding import is_behind
from forum_site.settings import environment
from forum_site.static_files import collect_if_changed

HOST = "127.0.0.1"
DEMO_USER = "editor"
THREADS = 16  # of a worker: a slow download holds one as long as it lasts


class Command(BaseCommand):
    help = "Prepare the database, load the 2026 forum if it is new, and serve the site."
    requires_system_checks = []
    requires_migrations_checks = False

    def add_arguments(self, parser):
        parser.add_argument("--host", default=HOST, help="Address to listen on.")

    def handle(self, *args, host, **options):
        port = environment.PORT
        check_port(host, port)
        check_data_dir(settings.DATA_DIR)
        check_database()
        if not migrations_are_applied():
            self.stdout.write("Preparing the database …")
            call_command("migrate", interactive=False, verbosity=0)
        if not HomePage.objects.exists():
            from forum_site.forum_2026.load import load  # only the first run needs it

            self.stdout.write("Loading the 2026 forum …")
            load()
        if is_behind():
            self.stdout.write("Bringing the search index up to date …")
            call_command("update_index", backend_name="default", verbosity=0)
        collect_if_changed(self.stdout)
        self.build_font()
        self.announce()
        self.stdout.flush()
        connections.close_all()
        start_server(host, port)

    def build_font(self):
        """Bring the display font up to date; the site starts without it as well."""
        try:
            build, new = bring_up_to_date()
        except Exception as error:
            self.stderr.write(f"The display font could not be made: {error}")
        else:
            if new:
                self.stdout.write(in_words(build, new))

    def announce(self):
        """Print the addresses and how to sign in."""
        self.stdout.write(f"site: {settings.BASE_URL}/")
        self.stdout.write(f"admin: {settings.BASE_URL}/admin/")
        password = make_demo_editor()
        if password:
            self.stdout.write(f"user: {DEMO_USER}")
            self.stdout.write(f"password: {password}")
        else:
            self.stdout.write(f"To set a new password: {set_password_command()}")


def check_port(host, port):
    """Raise `CommandError` if the port cannot be listened on."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                raise CommandError(
                    f"port {port} is in use; stop what listens there or choose another: "
                    f"make run PORT={port + 1 if port < 65535 else 8000}"
                ) from error
            raise CommandError(f"cannot listen on {host}:{port}: {error.strerror}") from error


def check_data_dir(path):
    """Raise `CommandError` if DATA_DIR cannot be made or written to."""
    try:
        path.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=path):
            pass
    except OSError as error:
        raise CommandError(f"DATA_DIR {path} cannot be written: {error.strerror}") from error


def check_database():
    """Raise `CommandError` if the database does not answer."""
    try:
        connection.ensure_connection()
    except DatabaseError as error:
        reason = str(error).strip().splitlines()[0]
        raise CommandError(f"the database does not answer: {reason}") from error


def make_demo_editor():
    """Make the demo editor on a site without accounts; return the password, or None.

    The editor may change and publish everything on the site, but manages no accounts.
    """
    users = get_user_model().objects
    if users.exists():
        return None
    password = secrets.token_urlsafe(12)
    editor = users.create_user(DEMO_USER, password=password)
    editor.groups.add(Group.objects.get(name="Moderators"))
    editor.user_permissions.set(
        Permission.objects.filter(
            content_type__app_label__in=[
                "cases",
                "forum_site",
                "wagtailredirects",
                "wagtailsearchpromotions",
            ]
        )
    )
    return password


def set_password_command():
    """What to type for a new password of the demo editor."""
    variables = [
        f"{name}={os.environ[name]} "
        for name in ("DATA_DIR", "DATABASE_URL")
        if os.environ.get(name)
    ]
    python = os.path.relpath(sys.executable, environment.BASE_DIR)
    return f"{''.join(variables)}{python} manage.py changepassword {DEMO_USER}"


def start_server(host, port):
    """Serve until Ctrl-C or SIGTERM. The workers are forked, so what is loaded serves them, too."""
    Granian(
        "forum_site.wsgi:application",
        interface=Interfaces.WSGI,
        address=host,
        port=port,
        workers=environment.WORKERS,
        blocking_threads=THREADS,
        respawn_failed_workers=True,
        websockets=False,
        log_level=LogLevels.warning,
    ).serve()
