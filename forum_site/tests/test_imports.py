"""Dependencies point one way: forum_site ← speakers ← agenda, and speakers ← cases."""

import ast
from pathlib import Path

import pytest
from django.conf import settings

APPS = ("forum_site", "speakers", "agenda", "cases")
MAY_IMPORT = {
    "forum_site": {"forum_site"},
    "speakers": {"speakers", "forum_site"},
    "agenda": {"agenda", "speakers", "forum_site"},
    "cases": {"cases", "speakers", "forum_site"},
}
# The places where apps meet; a folder stands for all below it.
MEETING_PLACES = {
    "forum_site/urls.py",
    "forum_site/forum_2026",
    "forum_site/management/commands",
    "forum_site/search_evaluation",
    *(f"{app}/tests" for app in APPS),
}


def imported_apps(source):
    """The apps that a module's source imports by their full names, wherever it does so."""
    names = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names.add(node.module)
    return {name.partition(".")[0] for name in names} & set(APPS)


def modules(app):
    """The paths of an app's modules that are no meeting places, below the project's folder."""
    for path in sorted((settings.BASE_DIR / app).rglob("*.py")):
        module = path.relative_to(settings.BASE_DIR)
        here = {str(module), *map(str, module.parents)}
        if not here & MEETING_PLACES and "migrations" not in module.parts:
            yield module


@pytest.mark.parametrize("app", APPS)
def test_app_imports_only_what_lies_below_it(app):
    wrong = {
        (str(module), name)
        for module in modules(app)
        for name in imported_apps((settings.BASE_DIR / module).read_text()) - MAY_IMPORT[app]
    }

    assert wrong == set()


@pytest.mark.parametrize("app", APPS)
def test_app_has_modules_to_look_at(app):
    assert {Path(app, "apps.py"), Path(app, "models/__init__.py")} <= set(modules(app))


def test_imported_apps_sees_every_kind_of_import():
    source = (
        "import cases\n"
        "import agenda.models as m\n"
        "from . import cases as own\n"
        "import django\n"
        "def late():\n"
        "    from speakers.names import plain\n"
    )

    assert imported_apps(source) == {"cases", "agenda", "speakers"}
