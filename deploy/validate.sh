#!/bin/bash
# Every kind of page before the Nu Html Checker; VNU is the path of its vnu.jar, if it is at hand.
set -u
cd "$(dirname "$0")/.."
version=26.9
jar=${VNU:-build/vnu-$version/node_modules/vnu-jar/build/dist/vnu.jar}
command -v java >/dev/null || { echo "error: the HTML checker needs Java; run: sudo apt-get install default-jre-headless" >&2; exit 1; }
if [ ! -f "$jar" ]; then
    [ -z "${VNU:-}" ] || { echo "error: VNU=$VNU is not a file" >&2; exit 1; }
    command -v npm >/dev/null || { echo "error: fetching the HTML checker needs npm; or set VNU to the path of vnu.jar" >&2; exit 1; }
    echo "Fetching the HTML checker …"
    npm install --silent --no-save --ignore-scripts --prefix build/vnu-$version vnu-jar@$version >/dev/null \
        || { echo "error: npm could not fetch vnu-jar@$version" >&2; exit 1; }
fi
. deploy/clean-env.sh
exec .venv/bin/python -m bench.validate "$jar"
