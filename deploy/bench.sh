#!/bin/bash
# What is measured: PARTS (pages, search; both if it is empty). For pages LIGHTHOUSE is the command,
# if it is at hand; for search see bench/search.py.
set -u
cd "$(dirname "$0")/.."
read -ra parts <<<"${PARTS:-}"
if [[ " ${parts[*]:-pages} " == *" pages "* ]]; then
    if [ -z "${LIGHTHOUSE:-}" ]; then
        command -v npx >/dev/null || { echo "error: Lighthouse needs npx, which comes with npm; or set LIGHTHOUSE to its command" >&2; exit 1; }
    fi
    deploy/browser.sh || exit 1
fi
POSTGRESQL=$(deploy/postgres.sh) || exit 1
export POSTGRESQL
. deploy/clean-env.sh
exec .venv/bin/python -m bench ${parts[@]+"${parts[@]}"}
