"""Whether the site is well: what `/healthz` tells and what `serve` asks before it starts."""

import logging
import shutil

from django.conf import settings
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor

from .search.engine.asking import is_configured
from .search.engine.breaker import breaker

logger = logging.getLogger(__name__)

LEAST_DISK = 200 * 1024 * 1024  # bytes that must be free in DATA_DIR


def database_answers():
    """Whether the database answers a query."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        logger.exception("the database does not answer")
        return False
    return True


def migrations_are_applied():
    """Whether no migration is waiting; a database that does not answer counts as no."""
    try:
        executor = MigrationExecutor(connection)
        return not executor.migration_plan(executor.loader.graph.leaf_nodes())
    except DatabaseError:
        return False


def disk_has_room():
    """Whether DATA_DIR has at least `LEAST_DISK` free."""
    try:
        return shutil.disk_usage(settings.DATA_DIR).free >= LEAST_DISK
    except OSError:
        logger.exception("DATA_DIR cannot be read")
        return False


HEALTH_CHECKS = {
    "database": database_answers,
    "migrations": migrations_are_applied,
    "disk": disk_has_room,
}


def notes():
    """What else is told, by name: it may fail, and the site is well all the same.

    Without its engine, search asks the database. Nothing is asked here: it is what the last search
    of this process found.
    """
    return {"search_engine": breaker.is_closed} if is_configured() else {}
