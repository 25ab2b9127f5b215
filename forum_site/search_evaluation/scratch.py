"""A database of its own for an evaluation, gone when it ends in whatever way."""

import os
import secrets
import signal
import tempfile
import threading
from contextlib import contextmanager, suppress
from pathlib import Path

from django.db import DatabaseError, connection, connections
from django.test.utils import override_settings

# The site's cache may be shared, and its entries would be those of other pages.
OWN_CACHE = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}


class NoScratchDatabaseError(RuntimeError):
    """No scratch database could be made; says why."""


@contextmanager
def scratch_database(**other_settings):
    """Put an empty, migrated database in the default one's place, and take it away afterwards.

    It is made as Django makes one for tests: an SQLite file in a temporary folder, or a database on
    the site's PostgreSQL server under a name of its own. The models of the search index are chosen
    for the default connection, so another alias would not do. `other_settings` hold meanwhile.
    Raises `NoScratchDatabaseError`.
    """
    own_name, own_test_name = (
        connection.settings_dict["NAME"],
        connection.settings_dict["TEST"]["NAME"],
    )
    connections.close_all()
    with tempfile.TemporaryDirectory(prefix="search-eval-") as folder, ended_by_sigterm():
        name = f"search_eval_{os.getpid()}_{secrets.token_hex(4)}"
        if connection.vendor == "sqlite":
            name = str(Path(folder, f"{name}.sqlite3"))
        connection.settings_dict["TEST"]["NAME"] = name
        try:
            with override_settings(CACHES=OWN_CACHE, **other_settings):
                create()
                yield
        finally:
            # Django removes the database that is named here: it must never be the site's own.
            connection.close()
            connection.settings_dict["NAME"] = name
            with suppress(DatabaseError, FileNotFoundError):  # it may not have been made yet
                connection.creation.destroy_test_db(own_name, verbosity=0)
            connection.settings_dict["NAME"] = own_name
            connection.settings_dict["TEST"]["NAME"] = own_test_name


def create():
    """Make and migrate the database that the settings for tests name."""
    try:
        connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    except DatabaseError as error:
        reason = str(error).strip().splitlines()[0]
        raise NoScratchDatabaseError(f"no scratch database could be made: {reason}") from error
    except SystemExit as end:
        if end.code == 2:  # Django has written the server's answer
            raise NoScratchDatabaseError("the server would not make a scratch database") from end
        raise


@contextmanager
def ended_by_sigterm():
    """Have SIGTERM end the process as an exception does, so that all is cleared away."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def end(number, frame):
        raise SystemExit(128 + number)

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
