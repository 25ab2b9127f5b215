"""The font is built when its characters change, by one process at a time."""

import io
import resource
import subprocess
import sys
from contextlib import contextmanager

import pytest
from django.core.management import CommandError, call_command
from fontTools.ttLib import TTFont

from ..display_font import build, characters, published
from ..management.commands import serve
from ..models import SiteSettings
from .factories import StandardPageFactory

HOLD = """
import fcntl, sys
file = open(sys.argv[1], "w")
fcntl.flock(file, fcntl.LOCK_EX)
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def _small_font_of_its_own(settings, tmp_path, monkeypatch):
    """A folder for each test, and few characters, as cutting them takes time."""
    settings.DATA_DIR = tmp_path
    monkeypatch.setattr(characters, "ALWAYS", "0")
    monkeypatch.setattr(characters, "interface_words", lambda: "")


@pytest.fixture
def privacy(home):
    return StandardPageFactory(title="隐私", title_en="")


def build_font(**options):
    """What `manage.py build_font` says."""
    out = io.StringIO()
    call_command("build_font", stdout=out, **options)
    return out.getvalue().strip()


def characters_of(woff2):
    with TTFont(published.folder() / woff2) as font:
        return "".join(map(chr, font.getBestCmap()))


def fonts():
    return {path.name for path in published.folder().glob("*.woff2")}


@contextmanager
def no_room(most):
    """Let no file grow over `most` bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_font_has_the_characters_of_the_headings(privacy):
    assert build_font().startswith("The display font is made: ")

    assert set("服务外包高质量发展论坛隐私") <= set(characters_of(published.current().woff2))


def test_font_is_built_again_only_if_the_characters_changed(privacy):
    build_font()
    first = published.current()

    assert build_font().startswith("The display font is up to date: ")
    assert build_font(force=True).startswith("The display font is made: ")
    assert published.current() == first

    privacy.title = "声明"
    privacy.save_revision().publish()
    assert build_font().startswith("The display font is made: ")
    assert "声" in published.current().kept
    assert "私" not in published.current().kept


def test_font_is_built_again_after_a_change_of_the_recipe(privacy, monkeypatch):
    build_font()
    monkeypatch.setattr(build, "RECIPE", "another")

    assert build_font().startswith("The display font is made: ")


def test_new_character_comes_into_the_font_with_its_publication(
    privacy, django_capture_on_commit_callbacks
):
    build_font()
    before = published.current()

    with django_capture_on_commit_callbacks(execute=True):
        privacy.title = "隐私声明"
        privacy.save_revision().publish()

    assert "声" not in characters_of(before.woff2)
    assert "声" in characters_of(published.current().woff2)
    assert fonts() == {before.woff2, published.current().woff2}


def test_new_name_of_the_alliance_comes_into_the_font(
    privacy, home, django_capture_on_commit_callbacks
):
    build_font()

    with django_capture_on_commit_callbacks(execute=True):
        SiteSettings.objects.create(site=home.get_site(), alliance="联盟")

    assert "盟" in published.current().kept


def test_draft_brings_nothing_into_the_font(privacy, django_capture_on_commit_callbacks):
    build_font()

    with django_capture_on_commit_callbacks(execute=True):
        privacy.title = "隐私声明"
        privacy.save_revision()

    assert "声" not in published.current().kept


def test_publishing_what_needs_no_new_character_builds_nothing(
    privacy, django_capture_on_commit_callbacks, monkeypatch
):
    privacy.title = "隐私𠮷"  # 𠮷 is not in the face
    privacy.save_revision().publish()
    build_font()
    monkeypatch.setattr(build, "bring_up_to_date", None)

    with django_capture_on_commit_callbacks(execute=True):
        privacy.title = "私𠮷"
        privacy.save_revision().publish()

    assert published.current().absent == "𠮷"


def test_publishing_before_the_first_build_makes_none(privacy, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        privacy.save_revision().publish()

    assert not published.folder().exists()


def test_publishing_succeeds_where_the_font_cannot_be_built(
    privacy, django_capture_on_commit_callbacks, caplog
):
    build_font()
    before = published.current()

    with no_room(1_000), django_capture_on_commit_callbacks(execute=True):
        privacy.title = "隐私声明"
        privacy.save_revision().publish()

    privacy.refresh_from_db()
    assert (privacy.title, published.current()) == ("隐私声明", before)
    assert [record.getMessage() for record in caplog.records] == [
        "the display font could not be built"
    ]


def test_half_a_file_on_a_full_disk_is_cleared_away(privacy):
    with no_room(1_000), pytest.raises(CommandError, match="could not be made: "):
        build_font()
    assert published.current() is None

    build_font()

    kinds = {path.suffix for path in published.folder().iterdir() if path.name != ".lock"}
    assert kinds == {".woff2", ".css", ".json"}


def test_site_starts_without_a_folder_for_fonts(privacy, tmp_path):
    (tmp_path / "fonts").touch()
    out, err = io.StringIO(), io.StringIO()

    serve.Command(stdout=out, stderr=err).build_font()

    assert out.getvalue() == ""
    assert err.getvalue().startswith("The display font could not be made: ")
    assert err.getvalue().count("\n") == 1


def test_two_processes_do_not_build_at_once(privacy, monkeypatch):
    monkeypatch.setattr(build, "LONGEST_WAIT", 0.1)
    published.folder().mkdir()
    other = subprocess.Popen(  # noqa: S603  our own interpreter and code
        [sys.executable, "-c", HOLD, str(published.folder() / ".lock")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with other:
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(CommandError, match="another process is building"):
            build_font()
        other.stdin.close()
        other.wait()

    assert build_font().startswith("The display font is made: ")


def test_the_three_newest_fonts_are_kept(privacy):
    built = []
    for title in ("甲", "乙", "丙", "丁"):
        privacy.title = title
        privacy.save_revision().publish()
        build_font()
        built.append(published.current().woff2)

    assert fonts() == set(built[1:])
    assert {path.stem for path in published.folder().glob("*.css")} == {
        name.removesuffix(".woff2") for name in built[1:]
    }


def test_where_the_font_is_full_only_what_has_room_is_missed():
    full = published.Build("", "", [], kept="甲乙丙", cut="丁", absent="𠮷", recipe="1")

    assert full.lacks("甲乙丙丁") == set()
    assert full.lacks("甲𠮷乙丙丁戊") == set()
    assert full.lacks("甲乙戊丙丁") == {"戊"}
    assert full.lacks("甲乙丁丙") == {"丁"}
