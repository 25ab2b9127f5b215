#!/bin/bash
# Make the virtual environment: deploy/venv.sh PYTHON FOLDER
set -u
python=$1
folder=$2

if ! command -v "$python" >/dev/null; then
    echo "error: $python is not installed; Python 3.11 or later is needed" >&2
    exit 1
fi
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "error: Python 3.11 or later is needed, $python is $("$python" -c 'import platform; print(platform.python_version())')" >&2
    exit 1
fi
# Debian ships venv apart from Python.
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        echo "Installing python3-venv …"
        apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-venv >/dev/null
    else
        echo "error: Python's venv module is missing; run: sudo apt-get install python3-venv" >&2
        exit 1
    fi
fi
echo "Making the environment in $folder …"
"$python" -m venv "$folder"
