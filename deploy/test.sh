#!/bin/bash
# Every check and every test: on SQLite, and on the PostgreSQL that postgres.sh finds.
# BROWSER=no leaves the browser tests out; further arguments go to pytest.
set -u
cd "$(dirname "$0")/.."
bin=.venv/bin
postgres=$(deploy/postgres.sh) || exit 1
. deploy/clean-env.sh

deploy/lint.sh || exit 1
. deploy/pytest.sh

echo "Tests on SQLite"
run "$@"
sqlite=$?
if [ -z "$postgres" ]; then
    echo "No PostgreSQL answers: the tests above ran on SQLite only." >&2
    exit $sqlite
fi
echo "Tests on SQLite: $([ $sqlite = 0 ] && echo passed || echo FAILED)"
echo "Tests on PostgreSQL, without the browser: it sees the same pages as above"
DATABASE_URL=$postgres run -m "not browser" "$@"
status=$?
[ $sqlite = 0 ] && exit $status
exit $sqlite
