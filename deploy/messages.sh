#!/bin/bash
# Collect the interface's strings and compile them; with --check, only say whether that is done.
set -eu
cd "$(dirname "$0")/.."
bin=.venv/bin
if ! command -v xgettext >/dev/null; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        echo "Installing gettext …"
        apt-get update -qq && apt-get install -y -qq --no-install-recommends gettext >/dev/null
    else
        echo "error: gettext is missing; run: sudo apt-get install gettext" >&2
        exit 1
    fi
fi
exec $bin/python manage.py messages "$@"
