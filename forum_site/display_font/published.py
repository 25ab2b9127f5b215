"""What was cut, as files in DATA_DIR/fonts: a font, its stylesheet, and which of them is current.

Every process looks at the files, so that none goes on with what another has replaced. A file that
is missing or not whole means that there is no display font, never an error.
"""

import json
import os
import tempfile
from dataclasses import asdict, dataclass
from functools import lru_cache
from hashlib import blake2s
from pathlib import Path

from django.conf import settings

STYLESHEET = """\
@font-face {{
  font-family: "Forum Song";
  font-weight: 700;
  font-display: swap;
  src: url("{font}") format("woff2");
}}
"""
CURRENT = "current.json"
UNFINISHED = ".new-"
KEPT_BUILDS = 3  # pages in caches name older ones for a while


@dataclass(frozen=True)
class Build:
    """A font that was built: its files with their sizes, and which characters went into it.

    `recipe` stands for what it was made with, besides the characters.
    """

    woff2: str
    css: str
    sizes: list
    kept: str
    cut: str
    absent: str
    recipe: str

    def is_whole(self):
        """Whether both files are there as they were written."""
        files = (folder() / self.woff2, folder() / self.css)
        return [path.stat().st_size for path in files] == self.sizes

    def is_made_of(self, characters, recipe):
        """Whether building it again from these would make no difference."""
        known = {*self.kept, *self.cut, *self.absent}
        return self.recipe == recipe and known == set(characters) and not self.lacks(characters)

    def lacks(self, characters):
        """Those of the wanted characters that should be in the font and are not.

        Where some were cut for the font's size, only as many are due as it has room for.
        """
        due = [character for character in characters if character not in self.absent]
        if self.cut:
            due = due[: len(self.kept)]
        return set(due) - set(self.kept)


def folder():
    """Where the fonts are."""
    return Path(settings.DATA_DIR) / "fonts"


def current():
    """The `Build` that pages should name, or None."""
    path = folder() / CURRENT
    try:
        status = path.stat()
        build = _read(path, status.st_mtime_ns, status.st_ino)
        return build if build.is_whole() else None
    except (OSError, ValueError, TypeError):
        return None


@lru_cache(maxsize=1)
def _read(path, _changed, _inode):
    return Build(**json.loads(path.read_text("utf-8")))


def publish(subset, recipe):
    """Write a `Subset` and make it current; returns its `Build`.

    Only for who holds the lock of `build`.
    """
    digest = blake2s(subset.font + STYLESHEET.encode(), digest_size=8).hexdigest()
    woff2, css = f"forum-song.{digest}.woff2", f"forum-song.{digest}.css"
    style = STYLESHEET.format(font=woff2).encode()
    sizes = [len(subset.font), len(style)]
    build = Build(woff2, css, sizes, subset.kept, subset.cut, subset.absent, recipe)
    remove_unfinished()
    write(woff2, subset.font)
    write(css, style)
    write(CURRENT, json.dumps(asdict(build), ensure_ascii=False).encode())
    remove_old()
    return build


def write(name, data):
    """Write a file that is there whole or not at all, and readable by the server's user."""
    handle, unfinished = tempfile.mkstemp(prefix=UNFINISHED, dir=folder())
    with open(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    os.chmod(unfinished, 0o644)  # noqa: S103  everyone may read what the web serves
    os.replace(unfinished, folder() / name)


def remove_unfinished():
    """Remove what a build left behind that did not end."""
    for path in folder().glob(f"{UNFINISHED}*"):
        path.unlink()


def remove_old():
    """Remove all but the newest builds."""
    fonts = sorted(folder().glob("*.woff2"), key=lambda path: path.stat().st_mtime_ns)
    for path in fonts[:-KEPT_BUILDS]:
        path.unlink()
        path.with_suffix(".css").unlink(missing_ok=True)
