"""What holds for all templates: their tags, their classes, and no branch on language."""

import re

import pytest
from django.conf import settings
from django.template import engines

from ..settings.environment import BASE_DIR

OURS = (
    "agenda_samples",
    "agenda_tags",
    "case_samples",
    "case_tags",
    "forum_tags",
    "search_tags",
    "site_samples",
    "site_tags",
)
THEIRS = re.compile(r"^(i18n|l10n|static|tz|wagtail\w+)$")
TEMPLATES = {
    str(path.relative_to(BASE_DIR)): path.read_text()
    for path in sorted((BASE_DIR / "templates").rglob("*.html"))
}
# What readers get; the rest is for the admin, whose classes are Wagtail's, too.
PUBLIC = {
    path: text
    for path, text in TEMPLATES.items()
    if "/admin/" not in path and "/wagtailadmin/" not in path
}
CLASSES = re.compile(r'class="([^"]*)"')


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


# A class may be given by code (`track-{{ … }}`): then its beginning is known, ending in CODE.
CODE = "¤"


def classes_of(text):
    """The classes that a template gives: in attributes, to an include, in a block of the base."""
    includes = " ".join(re.findall(r"{% include .*?%}", text))
    given = re.findall(r"""style="([\w -]+)\"""", includes)
    given += re.findall(r"{% block \w+_class %}(.*?){% endblock %}", text)
    plain = re.sub(r"{%.*?%}", " ", re.sub(r"{{.*?}}", CODE, text), flags=re.DOTALL)
    given += CLASSES.findall(plain)
    return {name for names in given for name in names.split()} - {CODE}


def rules():
    css = "".join(path.read_text() for path in (BASE_DIR / "static/css").glob("*.css"))
    found = re.findall(r"\.([a-z][\w-]*)", re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL))
    return set(found)


def is_the_same(given, rule):
    """Whether a class as a template gives it may be that of a rule."""
    return rule.startswith(given.removesuffix(CODE)) if CODE in given else given == rule


def scripts():
    return "".join(path.read_text() for path in (BASE_DIR / "static/js").glob("*.js"))


def test_each_class_has_a_rule_or_a_script():
    without = {
        (path, name)
        for path, text in PUBLIC.items()
        for name in classes_of(text)
        if not any(is_the_same(name, rule) for rule in rules()) and f'".{name}"' not in scripts()
    }

    assert without == set()


WRITES_HTML = ("typography/html.py", "templatetags/site_tags.py")


def test_each_rule_has_a_template_or_a_script():
    code = "".join((BASE_DIR / "forum_site" / path).read_text() for path in WRITES_HTML)
    given = set().union(*map(classes_of, [*PUBLIC.values(), code]))

    unused = {
        rule
        for rule in rules()
        if not any(is_the_same(name, rule) for name in given)
        and not re.search(rf'["\' ]{rule}["\' ]', scripts() + code)
    }

    assert unused == set()


def test_each_rule_of_the_admin_is_for_something():
    css = "".join(path.read_text() for path in (BASE_DIR / "static/css/admin").glob("*.css"))
    selectors = re.findall(r"([^{}]*)\{", re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL))
    found = set(re.findall(r"\.([a-z][\w-]*)", " ".join(selectors)))
    ours = {name for name in found if not name.startswith(WAGTAILS)}
    written = "".join(
        path.read_text()
        for kind in ("templates/**/*.html", "static/js/admin/*.js", "[a-z]*/**/*.py")
        for path in BASE_DIR.glob(kind)
        if "tests" not in path.parts
    )

    assert {name for name in ours if stem(name) not in written} == set()


WAGTAILS = (
    "w-",
    "c-",
    "button",
    "help",
    "messages",
    "modal",
    "chooser",
    "listing",
    "icon",
    "field",
    "nice-padding",
)


def stem(name):
    """A class without what code puts behind it: `translation-state--stale` may be put together."""
    return name.partition("--")[0] if "--" in name else name


@pytest.mark.parametrize("name", ["base", "layout", "components", "search", "rings", "print"])
def test_colours_and_sizes_of_text_come_from_the_tokens(name):
    css = re.sub(
        r"/\*.*?\*/", "", (BASE_DIR / f"static/css/{name}.css").read_text(), flags=re.DOTALL
    )
    rules = re.sub(r":root \{.*?\}", "", css, flags=re.DOTALL)  # where print sets its own tokens

    colours = re.findall(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(", rules)
    sizes = re.findall(r"font(?:-size)?:[^;]*?\b\d*\.?\d+(?:px|rem)", rules)

    assert (colours, sizes) == ([], [])


FRAME = {"header", "footer", "menu", "head", "ways_on", "track_chips", "language_link"}
TAG = re.compile(r"{[{%].*?[%}]}")


def test_include_knows_nothing_of_its_page():
    """What it needs it is given; only the parts of the frame use what base.html looks up."""
    knowing = {
        (path, tag)
        for path, text in TEMPLATES.items()
        if path.startswith("templates/includes/") and path.split("/")[-1][:-5] not in FRAME
        for tag in TAG.findall(text)
        if re.search(r'(?<![\w"./-])(page(?=\.|\s)|newest)(?![\w"])', tag)
        and "translate" not in tag
    }

    assert knowing == set()
