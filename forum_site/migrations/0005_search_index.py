"""The full-text index as this site needs it.

SQLite: FTS5 keeps a second copy of every text, and the place of every word, unless told otherwise
(https://www.sqlite.org/fts5.html, “External Content Tables” and “The Detail Option”). Neither is
asked for here. PostgreSQL: the index is made over the terms themselves, so that they are not
stored a second time as a vector.
"""

from django.db import migrations

ENTRY = "wagtailsearch_indexentry"
FTS = f"{ENTRY}_fts"
COLUMNS = "autocomplete, body, title"
OLD = ", ".join(f"old.{name}" for name in COLUMNS.split(", "))
NEW = ", ".join(f"new.{name}" for name in COLUMNS.split(", "))
REMOVE = f"INSERT INTO {FTS}({FTS}, rowid, {COLUMNS}) VALUES ('delete', old.id, {OLD});"
ADD = f"INSERT INTO {FTS}(rowid, {COLUMNS}) VALUES (new.id, {NEW});"
TRIGGERS = {"insert": ADD, "update": REMOVE + ADD, "delete": REMOVE}
# Django deletes a row of the index before the entry to which it belongs, and what is gone must not
# be taken out a second time: the number of its words tells whether it is there.
CONDITIONS = {"delete": f"WHEN EXISTS (SELECT 1 FROM {FTS}_docsize WHERE id = old.id)"}
BODY_INDEX = "search_body_terms"
# As in `forum_site.search.entries`. PostgreSQL's own parser drops characters that its locale does
# not know, such as the rare Han of newer extensions, so the terms are taken as they are.
BODY_TERMS = (
    "array_to_tsvector(array_remove("
    "string_to_array(translate(body_text, E'\\n', ' '), ' '), ''))"
)


def make(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        for event in TRIGGERS:
            schema_editor.execute(f"DROP TRIGGER IF EXISTS {event}_{FTS}")
        schema_editor.execute(f"DROP TABLE {FTS}")
        schema_editor.execute(
            f"CREATE VIRTUAL TABLE {FTS} USING fts5({COLUMNS},"
            f" content='{ENTRY}', content_rowid='id', detail=column)"
        )
        for event, actions in TRIGGERS.items():
            schema_editor.execute(
                f"CREATE TRIGGER {event}_{FTS} AFTER {event.upper()} ON {ENTRY}"
                f" {CONDITIONS.get(event, '')} BEGIN {actions} END"
            )
        schema_editor.execute(f"INSERT INTO {FTS}({FTS}) VALUES ('rebuild')")
    elif schema_editor.connection.vendor == "postgresql":
        # What another backend wrote is no list of terms; `update_index` writes it anew.
        schema_editor.execute(f"UPDATE {ENTRY} SET body_text = ''")
        schema_editor.execute(f"CREATE INDEX {BODY_INDEX} ON {ENTRY} USING gin ({BODY_TERMS})")
        # Long values out of the rows, so that counting rows reads few pages.
        schema_editor.execute(f"ALTER TABLE {ENTRY} SET (toast_tuple_target = 128)")


def undo(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        for event in TRIGGERS:
            schema_editor.execute(f"DROP TRIGGER IF EXISTS {event}_{FTS}")
        schema_editor.execute(f"DROP TABLE {FTS}")
        schema_editor.execute(f"CREATE VIRTUAL TABLE {FTS} USING fts5({COLUMNS})")
        stock = {
            "insert": f"INSERT INTO {FTS}(rowid, {COLUMNS}) VALUES (new.id, {NEW});",
            "update": f"UPDATE {FTS} SET title=new.title, body=new.body,"
            " autocomplete=new.autocomplete WHERE rowid=new.id;",
            "delete": f"DELETE FROM {FTS} WHERE rowid=old.id;",
        }
        for event, actions in stock.items():
            schema_editor.execute(
                f"CREATE TRIGGER {event}_{FTS} AFTER {event.upper()} ON {ENTRY} BEGIN {actions} END"
            )
        schema_editor.execute(
            f"INSERT INTO {FTS}(rowid, {COLUMNS}) SELECT id, {COLUMNS} FROM {ENTRY}"
        )
    elif schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(f"DROP INDEX IF EXISTS {BODY_INDEX}")
        schema_editor.execute(f"ALTER TABLE {ENTRY} RESET (toast_tuple_target)")


class Migration(migrations.Migration):
    dependencies = [
        ("forum_site", "0004_found_pages"),
        ("wagtailsearch", "0010_add_text_fields"),
    ]

    operations = [migrations.RunPython(make, undo)]
