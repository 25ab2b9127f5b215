#!/bin/bash
# The tests on Wagtail 8, in an environment of its own beside the usual one.
# BROWSER=no leaves the browser tests out; further arguments go to pytest.
set -eu
cd "$(dirname "$0")/.."
folder=build/wagtail-8
bin=$folder/bin
[ -x $bin/python ] || deploy/venv.sh "${PYTHON:-python3}" $folder
grep -v '^wagtail==' requirements.txt > $folder/requirements.txt
cp requirements-dev.txt $folder/
$bin/python -m pip install -qq --disable-pip-version-check "wagtail==8.0.1" -r $folder/requirements-dev.txt
. deploy/clean-env.sh
. deploy/pytest.sh
run "$@"
