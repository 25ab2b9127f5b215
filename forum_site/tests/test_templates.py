"""What holds for all templates: their tags, their classes, and no branch on language."""

import re

import pytest
from django.conf import settings
from django.template import engines

from ..settings.environment import BASE_DIR

OURS = ("agenda_tags", "case_tags", "forum_tags", "site_tags")
THEIRS = re.compile(r"^(i18n|l10n|static|tz|wagtail\w+)$")
TEMPLATES = {
    str(path.relative_to(BASE_DIR)): path.read_text()
    for path in sorted((BASE_DIR / "templates").rglob("*.html"))
}
CLASSES = re.compile(r'class="([^"]*)"')
WRITTEN_IN_CODE = re.compile(r"\S*\{\{.*?\}\}\S*|\{%.*?%\}")


def names(*libraries):
    """The names of the tags and filters of template libraries."""
    return {name for library in libraries for name in (*library.tags, *library.filters)}


@pytest.mark.parametrize("own", OURS)
def test_no_tag_or_filter_hides_another(own):
    engine = engines["django"].engine
    libraries = engine.template_libraries
    others = {name for name in libraries if THEIRS.match(name)} | {*OURS} - {own}
    assert {"i18n", "l10n", "static", "tz", "wagtailcore_tags", "wagtailimages_tags"} <= others

    taken = names(*engine.template_builtins, *(libraries[name] for name in others))

    assert names(libraries[own]) & taken == set()


def test_own_libraries_are_all_looked_at():
    libraries = engines["django"].engine.libraries
    apps = {app for app in settings.INSTALLED_APPS if (BASE_DIR / app).is_dir()}

    assert {name for name, path in libraries.items() if path.split(".")[0] in apps} == set(OURS)


def test_no_template_branches_on_language():
    branch = re.compile(r"""language\s*[!=]=\s*["'](zh-hans|en)["']|LANGUAGE_CODE""")

    assert [path for path, text in TEMPLATES.items() if branch.search(text)] == []


def test_only_words_asks_whether_the_reader_reads_english():
    asking = {
        str(path.relative_to(BASE_DIR))
        for app in ("forum_site", "speakers", "agenda", "cases")
        for path in (BASE_DIR / app).rglob("*.py")
        if "tests" not in path.parts and "reading_english" in path.read_text()
    }

    assert asking == {"forum_site/two_sides/words.py"}


def test_each_class_has_a_rule():
    css = "".join(path.read_text() for path in (BASE_DIR / "static/css").glob("*.css"))
    rules = set(re.findall(r"\.([a-z][\w-]*)", re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)))

    without = {
        (path, name)
        for path, text in TEMPLATES.items()
        for found in CLASSES.findall(text)
        for name in WRITTEN_IN_CODE.sub(" ", found).split()
        if name not in rules
    }

    assert without == set()
