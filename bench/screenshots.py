"""Pictures of every kind of page: two languages, light and dark, phone and desk.

    python -m bench.screenshots [NAME …]

writes them to build/screenshots; names are those of `forum_site.tests.places`.
"""

import argparse
import shutil
import sys
from itertools import product

from playwright.sync_api import sync_playwright

from forum_site.tests.places import PLACES

from .chromium import FLAGS, chromium
from .site import ROOT, running_site

FOLDER = ROOT / "build" / "screenshots"
WIDTHS = (390, 1440)


def main(names):
    """Take the pictures of the named places, or of all."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    with running_site() as origin, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        for language, scheme, width in product(("zh-hans", "en"), ("light", "dark"), WIDTHS):
            page = browser.new_page(
                viewport={"width": width, "height": 900},
                color_scheme=scheme,
                reduced_motion="reduce",
            )
            for name in names or PLACES:
                page.goto(f"{origin}/{language}/{PLACES[name]}", wait_until="networkidle")
                page.screenshot(
                    path=FOLDER / f"{name}-{language}-{scheme}-{width}.png", full_page=True
                )
            page.close()
        browser.close()
    sys.stdout.write(f"{len(list(FOLDER.iterdir()))} pictures in {FOLDER.relative_to(ROOT)}\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("name", nargs="*", help=f"one of {', '.join(PLACES)}")
    names = parser.parse_args().name
    unknown = [name for name in names if name not in PLACES]
    if unknown:
        parser.error(f"there is no {unknown[0]!r} in forum_site/tests/places.py")
    main(names)
