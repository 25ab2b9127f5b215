"""Every kind of page, in both languages, before the Nu Html Checker: `make validate`.

    python -m bench.validate JAR

prints each error with the page and line, and keeps the pages in build/html to look at.
"""

import shutil
import subprocess
import sys

from .pages import pages, prepare
from .site import ROOT

FOLDER = ROOT / "build" / "html"


def main(jar):
    """Check the pages with the checker in `jar`; return its status, 0 where all are valid."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    prepare()
    for name, html in pages():
        (FOLDER / f"{name}.html").write_text(html)
    files = sorted(str(path.relative_to(ROOT)) for path in FOLDER.iterdir())
    checked = subprocess.run(  # noqa: S603  our own command
        ["java", "-jar", jar, "--errors-only", "--format", "gnu", *files],  # noqa: S607
        cwd=ROOT,
    )
    if checked.returncode == 0:
        sys.stdout.write(f"{len(files)} pages are valid\n")
    return checked.returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
