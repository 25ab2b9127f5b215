"""Wagtail's search on our analysis, for the database that the site runs on.

Named in `WAGTAILSEARCH_BACKENDS`: the public search, the admin's lists and its choosers use it.
"""

from django.db import connection


def SearchBackend(params):  # noqa: N802  the name by which modelsearch asks for it
    """The backend for the vendor of the database; raises ImportError for one that has none.

    A rebuild is written chunk by chunk, or nobody could publish while it lasts.
    """
    params = {"ATOMIC_REBUILD": False, **params}
    if connection.vendor == "postgresql":
        from .postgres import PostgresBackend

        return PostgresBackend(params)
    from .sqlite import SQLiteBackend

    return SQLiteBackend(params)
