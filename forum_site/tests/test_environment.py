"""Settings from the environment; what cannot be used is named in one sentence."""

import os
import re
import subprocess
import sys
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from ..settings import environment

READ = re.compile(r'^\w+ = .*?\benv\.\w+\(\s*"(\w+)"', re.MULTILINE)
SHOWN = re.compile(r"^\| `(\w+)` \|", re.MULTILINE)
KEY = "for-tests-only"


def run(code, **variables):
    """Run Python with nothing but `variables` in the environment."""
    return subprocess.run(  # noqa: S603  our own interpreter and code
        [sys.executable, "-c", code],
        cwd=settings.BASE_DIR,
        env={"PATH": os.environ["PATH"], **variables},
        capture_output=True,
        text=True,
        timeout=60,
    )


def read(expression, **variables):
    """What a setting is in an environment of `variables`."""
    done = run(
        f"from forum_site.settings import base, environment; print({expression})", **variables
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def refused(settings_module="base", **variables):
    """The sentence with which settings refuse `variables`."""
    done = run(
        "from django.core.exceptions import ImproperlyConfigured\n"
        "try:\n"
        f"    import forum_site.settings.{settings_module}\n"
        "except ImproperlyConfigured as error:\n"
        "    print(error)",
        **variables,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.rstrip("\n")


def test_settings_are_all_written_down():
    code = (settings.BASE_DIR / "forum_site/settings/environment.py").read_text()
    docs = (settings.BASE_DIR / "docs/settings.md").read_text()

    assert SHOWN.findall(docs) == READ.findall(code)


def test_settings_are_read_in_one_place():
    places = {
        path.name
        for path in (settings.BASE_DIR / "forum_site/settings").glob("*.py")
        if re.search(r"\benv\.(str|int|bool|list)\(|os\.environ\[|getenv", path.read_text())
    }

    assert places == {"environment.py"}
    assert "DATABASE_URL" in READ.findall(
        (settings.BASE_DIR / "forum_site/settings/environment.py").read_text()
    )


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "eighty"),
        ("PORT", "0"),
        ("PORT", "-1"),
        ("PORT", "65536"),
        ("WORKERS", "0"),
        ("WORKERS", "many"),
        ("WORKERS", "65"),
        ("BASE_URL", "forum.example.org"),
        ("BASE_URL", "ftp://forum.example.org"),
        ("BASE_URL", "https://"),
        ("BASE_URL", "https://forum.example.org/site"),
        ("REDIS_URL", "localhost:6379"),
        ("DATABASE_URL", "mysql://root@localhost/forum"),
        ("DATABASE_URL", "nonsense"),
        ("EMAIL_URL", "nonsense"),
        ("EMAIL_URL", "pigeon://loft"),
        ("DATA_DIR", "/proc/forum"),
    ],
)
def test_value_that_cannot_be_used_is_named_in_one_sentence(name, value):
    sentence = refused(**{name: value})

    assert sentence.startswith(name)
    assert sentence.count("\n") == 0


@pytest.mark.parametrize("value", ["", "  "])
def test_production_refuses_to_start_without_a_key(value):
    variables = {"SECRET_KEY": value.strip()} if value else {}

    assert refused("production", **variables) == "SECRET_KEY must be set in production"


def test_production_says_so_in_one_line():
    done = subprocess.run(  # noqa: S603  our own interpreter and code
        [sys.executable, "manage.py", "check"],
        cwd=settings.BASE_DIR,
        env={
            "PATH": os.environ["PATH"],
            "DJANGO_SETTINGS_MODULE": "forum_site.settings.production",
        },
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert (done.returncode, done.stderr) == (1, "error: SECRET_KEY must be set in production\n")


def test_production_trusts_https_only():
    done = run(
        "from forum_site.settings import production as p;"
        "print(p.DEBUG, p.SECURE_SSL_REDIRECT, p.SESSION_COOKIE_SECURE, p.CSRF_COOKIE_SECURE)",
        SECRET_KEY=KEY,
        DEBUG="1",
    )

    assert done.stdout == "False True True True\n"


def test_base_url_follows_the_port():
    assert read("base.BASE_URL", SECRET_KEY=KEY, PORT="8080") == "http://127.0.0.1:8080"


def test_base_url_that_is_given_stands_without_its_last_slash():
    expression = "[base.BASE_URL, *base.CSRF_TRUSTED_ORIGINS, base.WAGTAILADMIN_BASE_URL]"

    found = read(expression, SECRET_KEY=KEY, PORT="8080", BASE_URL="https://forum.example.org/")

    assert found == str(["https://forum.example.org"] * 3)


def test_site_answers_to_its_own_address_and_to_this_machine():
    found = read(
        "base.ALLOWED_HOSTS",
        SECRET_KEY=KEY,
        BASE_URL="https://forum.example.org",
        ALLOWED_HOSTS="www.example.org",
    )

    hosts = ["www.example.org", "forum.example.org", "127.0.0.1", "localhost", "[::1]"]
    assert found == str(hosts)


def test_data_dir_is_below_the_project_unless_it_is_absolute(tmp_path):
    found = [read("base.DATA_DIR", SECRET_KEY=KEY, DATA_DIR=path) for path in ("x", str(tmp_path))]

    assert found == [str(settings.BASE_DIR / "x"), str(tmp_path)]


def test_secret_key_is_made_once_and_kept_to_its_owner(tmp_path):
    folder = tmp_path / "new" / "data"

    keys = {read("base.SECRET_KEY", DATA_DIR=str(folder)) for _ in range(2)}

    (key,) = keys
    assert len(key) >= 50
    assert (folder / "secret_key").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("address", "engine"),
    [
        ("", "django.db.backends.sqlite3"),
        ("postgres://u:p@127.0.0.1:1/forum", "django.db.backends.postgresql"),
    ],
)
def test_database_is_sqlite_unless_another_is_given(address, engine):
    expression = "base.DATABASES['default']['ENGINE']"

    assert read(expression, SECRET_KEY=KEY, DATABASE_URL=address) == engine


def test_environment_of_the_tests_is_not_that_of_the_site():
    assert urlsplit(settings.BASE_URL).hostname == urlsplit(environment.BASE_URL).hostname
    assert settings.DATA_DIR != settings.BASE_DIR / "var"


def test_details_of_errors_are_not_shown_unless_asked_for():
    assert settings.DEBUG is False
    assert environment.env.switch("NO_SUCH_NAME", default="no") is False


def test_switch_takes_only_yes_and_no(monkeypatch):
    monkeypatch.setenv("DEBUG", "maybe")

    with pytest.raises(ImproperlyConfigured, match="DEBUG must be yes or no, not 'maybe'"):
        environment.env.switch("DEBUG", default="no")
