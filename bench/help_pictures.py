"""Pictures of the admin's screens for its help pages, in both languages.

    python -m bench.help_pictures [SLUG …]

writes static/help/<slug>.<language>.webp. It fails, and names the screen, where one does not answer
200 or its scripts report an error.
"""

import argparse
import io
import re
import sys
import tempfile
from pathlib import PurePosixPath
from urllib.parse import urljoin

from PIL import Image
from playwright.sync_api import sync_playwright

from .chromium import FLAGS, chromium
from .help_scenes import SCENES
from .site import ROOT, running_site

FOLDER = ROOT / "static" / "help"
LOCALES = {"zh-hans": "zh-CN", "en": "en-GB"}  # the admin speaks as the browser does
WINDOW = {"width": 1280, "height": 800}
LARGEST = 60_000  # bytes of a picture
QUALITIES = (60, 50, 40, 30)
GLANCES = 40  # at a screen until it is still


class ScreenError(Exception):
    """A screen of which no picture can be taken; says which, and why."""


def main(slugs):
    """Take the pictures of the named help pages, or of all; return their paths."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryFile("w+") as said, running_site(output=said) as origin:
        said.seek(0)
        password = re.search(r"^password: (\S+)$", said.read(), re.MULTILINE)[1]
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
            taken = []
            for language, locale in LOCALES.items():
                context = browser.new_context(
                    viewport=WINDOW, reduced_motion="reduce", locale=locale
                )
                page = context.new_page()
                sign_in(page, origin, password)
                taken += take(page, origin, language, slugs)
            browser.close()
    if not slugs:
        remove_others(taken)
    return taken


def sign_in(page, origin, password):
    """As the editor that `make run` makes."""
    page.goto(f"{origin}/admin/login/")
    page.fill("[name=username]", "editor")
    page.fill("[name=password]", password)
    page.click("[type=submit]")
    page.wait_for_url(f"{origin}/admin/")


def take(page, origin, language, slugs):
    """Yield the path of each picture in a language once it is written."""
    page.goto(f"{origin}/admin/help/")
    links = page.eval_on_selector_all("[data-help]", "links => links.map(link => link.href)")
    for link in links:
        slug = PurePosixPath(link).name
        if not slugs or slug in slugs:
            with page.context.new_page() as tab:  # what a scene leaves unsaved goes with it
                picture = take_one(tab, link, slug, language)
            path = FOLDER / f"{slug}.{language}.webp"
            path.write_bytes(small(picture, slug))
            yield path


def take_one(page, link, slug, language):
    """The picture of the screen to which a help page leads, as PNG."""
    page.goto(link)
    target = page.get_attribute("[data-screen]", "href")
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
    response = page.goto(urljoin(link, target), wait_until="networkidle")
    if response.request.redirected_from or response.status != 200:
        raise ScreenError(f"The screen of {slug!r}, {target}, answers {first_status(response)}.")
    if slug in SCENES:
        SCENES[slug](page, language)
    picture = still(page, slug)
    if errors:
        raise ScreenError(f"The screen of {slug!r}, {target}, reports: {errors[0]}")
    return picture


def first_status(response):
    """What was answered first: a redirect hides what a screen would not show."""
    earlier = response.request.redirected_from
    return earlier.response().status if earlier else response.status


def still(page, slug):
    """A picture of a screen on which nothing moves any more."""
    page.mouse.move(0, 0)
    page.wait_for_load_state("networkidle")
    before = None
    for _glance in range(GLANCES):
        picture = page.screenshot(animations="disabled")
        if picture == before:
            return picture
        before = picture
        page.wait_for_timeout(250)
    raise ScreenError(f"The screen of {slug!r} does not come to rest.")


def small(picture, slug):
    """A PNG as a WebP that is small enough."""
    image = Image.open(io.BytesIO(picture)).convert("RGB")
    for quality in QUALITIES:
        file = io.BytesIO()
        image.save(file, "WEBP", quality=quality, method=6)
        if file.tell() <= LARGEST:
            return file.getvalue()
    raise ScreenError(f"The picture of {slug!r} is larger than {LARGEST // 1000} KB.")


def remove_others(taken):
    """Delete the pictures of help pages that are no more."""
    for path in FOLDER.glob("*.webp"):
        if path not in taken:
            path.unlink()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("slug", nargs="*", help="the last part of a help page’s address")
    try:
        pictures = main(parser.parse_args().slug)
    except ScreenError as error:
        sys.exit(str(error))
    sys.stdout.write(f"{len(pictures)} pictures in {FOLDER.relative_to(ROOT)}\n")
