"""Everything that the environment may set, read in one place; docs/settings.md has a row for each.

A value that cannot be used raises `ImproperlyConfigured` with a sentence that names it.
"""

import secrets
from pathlib import Path
from urllib.parse import urlsplit

import environ
from django.core.exceptions import ImproperlyConfigured

BASE_DIR = Path(__file__).resolve().parent.parent.parent

SQLITE = "django.db.backends.sqlite3"
POSTGRESQL = "django.db.backends.postgresql"

ON = ("yes", "true", "on", "1")
OFF = ("no", "false", "off", "0", "")


class Env(environ.Env):
    """The environment; a value of the wrong kind is named."""

    def get_value(self, var, *args, **kwargs):
        try:
            return super().get_value(var, *args, **kwargs)
        except ValueError as error:
            raise ImproperlyConfigured(f"{var} cannot be read: {error}") from error

    def switch(self, var, default):
        """A setting that is on or off; the library's own `bool` takes any other word for off."""
        value = self.str(var, default=default).lower()
        if value not in ON + OFF:
            raise ImproperlyConfigured(f"{var} must be yes or no, not {value!r}")
        return value in ON


env = Env()

# One row here is one row in docs/settings.md.
SECRET_KEY = env.str("SECRET_KEY", default="")
DEBUG = env.switch("DEBUG", default="no")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=[])
PORT = env.int("PORT", default=8000)
BASE_URL = env.str("BASE_URL", default=f"http://127.0.0.1:{PORT}").rstrip("/")
DATA_DIR = Path(env.str("DATA_DIR", default="var") or "var")
DATABASE_URL = env.str("DATABASE_URL", default="")
REDIS_URL = env.str("REDIS_URL", default="")
SEARCH_URL = env.str("SEARCH_URL", default="")
MEDIA_BUCKET = env.str("MEDIA_BUCKET", default="")
MEDIA_ENDPOINT_URL = env.str("MEDIA_ENDPOINT_URL", default="")
MEDIA_PUBLIC_URL = env.str("MEDIA_PUBLIC_URL", default="")
EMAIL_URL = env.str("EMAIL_URL", default="consolemail://")
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", default="forum@localhost")
TRANSLATOR = env.str("TRANSLATOR", default="")
WORKERS = env.int("WORKERS", default=2)

if not 1 <= PORT <= 65535:
    raise ImproperlyConfigured(f"PORT must be a number from 1 to 65535, not {PORT}")
if not 1 <= WORKERS <= 64:
    raise ImproperlyConfigured(f"WORKERS must be a number from 1 to 64, not {WORKERS}")

try:
    _base_url = urlsplit(BASE_URL)
except ValueError as error:
    raise ImproperlyConfigured(f"BASE_URL cannot be read: {error}") from error
if _base_url.scheme not in ("http", "https") or not _base_url.hostname or _base_url.path:
    raise ImproperlyConfigured(
        f"BASE_URL must look like https://forum.example.org, not {BASE_URL!r}"
    )
try:
    _base_url.port  # noqa: B018  reading it is the check
except ValueError as error:
    raise ImproperlyConfigured(f"BASE_URL has no usable port: {BASE_URL!r}") from error
if REDIS_URL and urlsplit(REDIS_URL).scheme not in ("redis", "rediss", "unix"):
    raise ImproperlyConfigured(f"REDIS_URL must look like redis://host:6379/0, not {REDIS_URL!r}")

_media_url = urlsplit(MEDIA_PUBLIC_URL)
if MEDIA_BUCKET and (_media_url.scheme != "https" or _media_url.path or not _media_url.hostname):
    raise ImproperlyConfigured(
        "MEDIA_PUBLIC_URL must name the bucket's public host, such as https://media.example.org, "
        f"not {MEDIA_PUBLIC_URL!r}"
    )

if not DATA_DIR.is_absolute():
    DATA_DIR = BASE_DIR / DATA_DIR

# The site answers to its own address and to this machine, besides what is listed.
ALLOWED_HOSTS = [*ALLOWED_HOSTS, _base_url.hostname, "127.0.0.1", "localhost", "[::1]"]


def database():
    """Django's database settings: DATABASE_URL, or an SQLite file in DATA_DIR.

    Parameters of the address, such as `?sslmode=require`, are handed to the driver.
    """
    if DATABASE_URL:
        try:
            config = env.db_url_config(DATABASE_URL)
        except (ValueError, ImproperlyConfigured) as error:
            raise ImproperlyConfigured(f"DATABASE_URL cannot be read: {error}") from error
    else:
        config = {"ENGINE": SQLITE, "NAME": DATA_DIR / "forum.sqlite3"}
    options = config.get("OPTIONS", {})
    if config.get("ENGINE") == SQLITE:
        # WAL lets readers go on while an editor saves; IMMEDIATE avoids "database is locked"
        # when two writers meet (https://docs.djangoproject.com/en/5.2/ref/databases/#sqlite-notes).
        pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
        own = {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": pragmas}
        return config | {"OPTIONS": own | options}
    if config.get("ENGINE") == POSTGRESQL:
        kept_open = {"CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True}
        return config | kept_open | {"OPTIONS": {"connect_timeout": 5} | options}
    raise ImproperlyConfigured(
        "DATABASE_URL must be an SQLite or PostgreSQL address, "
        "such as postgres://user:password@host:5432/forum"
    )


def email():
    """Django's e-mail settings from EMAIL_URL."""
    try:
        return env.email_url_config(EMAIL_URL)
    except (ValueError, KeyError, ImproperlyConfigured) as error:
        raise ImproperlyConfigured(f"EMAIL_URL cannot be read: {error}") from error


def local_secret_key():
    """SECRET_KEY, or a key of this machine's own, made once and kept in DATA_DIR."""
    if SECRET_KEY:
        return SECRET_KEY
    path = DATA_DIR / "secret_key"
    try:
        if not path.exists():
            DATA_DIR.mkdir(parents=True, exist_ok=True)
            path.touch(mode=0o600)
            path.write_text(secrets.token_urlsafe(64))
        return path.read_text().strip()
    except OSError as error:
        raise ImproperlyConfigured(
            f"DATA_DIR {DATA_DIR} cannot be written: {error.strerror}"
        ) from error
