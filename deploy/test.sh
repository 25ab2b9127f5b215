#!/bin/bash
# Every check and every test: on SQLite, and on PostgreSQL where one answers.
# BROWSER=no leaves the browser tests out; further arguments go to pytest.
set -u
cd "$(dirname "$0")/.."
bin=.venv/bin
given=${DATABASE_URL:-}
# What a developer's own site is set to does not reach the tests.
unset SECRET_KEY DEBUG ALLOWED_HOSTS PORT BASE_URL DATA_DIR DATABASE_URL REDIS_URL WORKERS \
    MEDIA_BUCKET MEDIA_ENDPOINT_URL MEDIA_PUBLIC_URL EMAIL_URL DEFAULT_FROM_EMAIL

deploy/lint.sh || exit 1

selection=()
if [ "${BROWSER:-yes}" = no ]; then
    selection=(-m "not browser")
    echo "Browser tests are left out."
else
    deploy/browser.sh || exit 1
fi

# pytest-xdist: one process a core, each with a database of its own.
run() { $bin/python -m pytest -n "${PROCESSES:-2}" ${selection[@]+"${selection[@]}"} "$@"; }

postgres=$($bin/python - "$given" <<'PYTHON'
import sys
import psycopg2
url = sys.argv[1] if sys.argv[1].startswith("postgres") else "postgres://postgres@127.0.0.1:5432/postgres"
try:
    psycopg2.connect(url, connect_timeout=2).close()
except psycopg2.Error:
    sys.exit()
print(url)
PYTHON
)

echo "Tests on SQLite"
run "$@"
sqlite=$?
if [ -z "$postgres" ]; then
    echo "No PostgreSQL answers: the tests above ran on SQLite only." >&2
    exit $sqlite
fi
echo "Tests on SQLite: $([ $sqlite = 0 ] && echo passed || echo FAILED)"
echo "Tests on PostgreSQL"
DATABASE_URL=$postgres run "$@"
status=$?
[ $sqlite = 0 ] && exit $status
exit $sqlite
