# Sourced by test.sh and test-wagtail-8.sh: `run` runs the tests with the Python in $bin.
# BROWSER=no leaves the browser tests out.
selection=()
if [ "${BROWSER:-yes}" = no ]; then
    selection=(-m "not browser")
    echo "Browser tests are left out."
else
    deploy/browser.sh || exit 1
fi

# pytest-xdist: several processes, each with a database of its own; the tests of a file stay
# together, since some files load the whole forum once for all of theirs.
run() { "$bin/python" -m pytest -n "${PROCESSES:-2}" --dist loadfile ${selection[@]+"${selection[@]}"} "$@"; }
