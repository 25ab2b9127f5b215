#!/bin/bash
# Print the address of a PostgreSQL for the tests: that in DATABASE_URL, which then must answer, or
# one on this machine; nothing where none answers. deploy/postgres.sh [PYTHON]
set -u
cd "$(dirname "$0")/.."
python=${1:-.venv/bin/python}
given=${DATABASE_URL:-}
. deploy/clean-env.sh
usual=postgres://postgres@127.0.0.1:5432/postgres

# Whether an address answers to the site's own settings; prints why if it does not.
answers() {
    DATABASE_URL=$1 "$python" - <<'PYTHON'
import sys
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError, connection
try:
    from forum_site.settings import environment
    settings.configure(DATABASES={"default": environment.database()})
    connection.ensure_connection()
except (DatabaseError, ImproperlyConfigured) as error:
    print(str(error).strip().splitlines()[0])
    sys.exit(1)
PYTHON
}

case $given in
    postgres://* | postgresql://* | psql://* | pgsql://*)
        why=$(answers "$given") || { echo "error: the PostgreSQL of DATABASE_URL does not answer: $why" >&2; exit 1; }
        echo "$given"
        exit
        ;;
    ?*) echo "DATABASE_URL is not that of a PostgreSQL; the tests do without it." >&2 ;;
esac
if answers $usual >/dev/null; then
    echo $usual
else
    echo "No PostgreSQL answers at 127.0.0.1:5432." >&2
fi
