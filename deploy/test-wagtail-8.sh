#!/bin/bash
# The tests on Wagtail 8, in an environment of its own beside the usual one.
set -eu
cd "$(dirname "$0")/.."
folder=build/wagtail-8
[ -x $folder/bin/python ] || deploy/venv.sh "${PYTHON:-python3}" $folder
grep -v '^wagtail==' requirements.txt > $folder/requirements.txt
cp requirements-dev.txt $folder/
$folder/bin/python -m pip install -qq --disable-pip-version-check "wagtail==8.0.1" -r $folder/requirements-dev.txt
unset DATABASE_URL DATA_DIR BASE_URL PORT
exec $folder/bin/python -m pytest -n 2 "$@"
