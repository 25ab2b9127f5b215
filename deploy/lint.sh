#!/bin/bash
# Format, style, system checks, migrations and messages; stops at the first that fails.
set -eu
cd "$(dirname "$0")/.."
bin=.venv/bin
. deploy/clean-env.sh
# A folder of its own, so that nothing here touches a developer's database.
DATA_DIR=$(mktemp -d)
trap 'rm -rf "$DATA_DIR"' EXIT
export DATA_DIR DJANGO_SETTINGS_MODULE=forum_site.settings.test
$bin/ruff format --check --quiet . || { echo "error: not in the project's format; run: make format" >&2; exit 1; }
$bin/ruff check --quiet .
$bin/djlint --quiet --check --lint templates || { echo "error: templates are not in the project's format; run: make format" >&2; exit 1; }
$bin/python manage.py check --fail-level WARNING
$bin/python manage.py makemigrations --check --dry-run
DJANGO_SETTINGS_MODULE=forum_site.settings.production SECRET_KEY=$(printf 'x%.0s%s' {1..64} y z) \
    BASE_URL=https://forum.example.org $bin/python manage.py check --deploy --fail-level WARNING
deploy/messages.sh --check
