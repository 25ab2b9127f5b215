"""Erasing what the index in the database has let go of but still keeps on disk."""

from django.db import connection
from wagtail.search.models import IndexEntry

FTS = f"{IndexEntry._meta.db_table}_fts"


def forget_old_terms():
    """Have SQLite's full-text index drop the words of entries that were written anew.

    It only marks them as deleted until it merges its parts, https://www.sqlite.org/fts5.html#the_optimize_command
    PostgreSQL keeps them out of reach of any query, and vacuums by itself.
    """
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute(f"INSERT INTO {FTS} ({FTS}) VALUES ('optimize')")  # noqa: S608  a constant
