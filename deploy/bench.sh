#!/bin/bash
# Lighthouse on the pages that visitors open first; LIGHTHOUSE is the command, if it is at hand.
set -u
cd "$(dirname "$0")/.."
if [ -z "${LIGHTHOUSE:-}" ]; then
    command -v npx >/dev/null || { echo "error: Lighthouse needs npx, which comes with npm; or set LIGHTHOUSE to its command" >&2; exit 1; }
fi
deploy/browser.sh || exit 1
. deploy/clean-env.sh
exec .venv/bin/python -m bench
