"""How quick, how small and how good the site is: `make bench`.

    python -m bench [pages] [search]

prints one `name: value` a line and writes docs/benchmarks.md. Without a name, all is measured.
"""

import argparse
import sys

from . import page_speed, report, search

PARTS = {"pages": page_speed.measure, "search": search.measure}


def main(names):
    """Measure the named parts, or all; what one has measured is written before the next begins."""
    for name in names or PARTS:
        report.write(PARTS[name]())


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("part", nargs="*", help=" or ".join(PARTS))
    names = parser.parse_args().part
    if unknown := [name for name in names if name not in PARTS]:
        parser.error(f"there is no part {unknown[0]!r}, only {' and '.join(PARTS)}")
    sys.exit(main(names))
