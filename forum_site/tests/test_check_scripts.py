"""The scripts behind `make test` and `make lint`."""

import os
import subprocess
import sys

import pytest

from ..settings.environment import BASE_DIR
from .test_environment import READ

CHECKS = ("lint.sh", "postgres.sh", "test.sh", "test-wagtail-8.sh")


def find_postgres(**variables):
    """What deploy/postgres.sh says: (status, what it prints, its sentences)."""
    done = subprocess.run(  # noqa: S603  our own script
        [BASE_DIR / "deploy/postgres.sh", sys.executable],
        env={"PATH": os.environ["PATH"], **variables},
        capture_output=True,
        text=True,
        timeout=60,
    )
    return done.returncode, done.stdout.strip(), done.stderr.splitlines()


def test_checks_forget_every_setting():
    code = (BASE_DIR / "forum_site/settings/environment.py").read_text()
    listed = (BASE_DIR / "deploy/clean-env.sh").read_text().partition("unset ")[2]

    assert sorted(listed.replace("\\", " ").split()) == sorted(READ.findall(code))


@pytest.mark.parametrize("script", CHECKS)
def test_each_check_forgets_them(script):
    lines = (BASE_DIR / "deploy" / script).read_text().splitlines()

    assert ". deploy/clean-env.sh" in lines


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "psql", "pgsql"])
def test_postgres_that_was_given_must_answer(scheme):
    status, found, said = find_postgres(DATABASE_URL=f"{scheme}://forum:s3cret@127.0.0.1:1/forum")

    assert (status, found, len(said)) == (1, "", 1)
    assert said[0].startswith("error: the PostgreSQL of DATABASE_URL does not answer: ")
    assert "s3cret" not in said[0]


def test_other_database_that_was_given_is_left_aside():
    status, found, said = find_postgres(DATABASE_URL="sqlite:///var/forum.sqlite3")

    assert (status, "sqlite" in found) == (0, False)
    assert said[0] == "DATABASE_URL is not that of a PostgreSQL; the tests do without it."


def test_postgres_of_this_machine_is_tried_whatever_else_is_set():
    status, found, said = find_postgres(PORT="none", WORKERS="none")

    assert status == 0
    assert (found, said) in (
        ("postgres://postgres@127.0.0.1:5432/postgres", []),
        ("", ["No PostgreSQL answers at 127.0.0.1:5432."]),
    )
