"""`serve` ends in one sentence where it cannot start."""

import os
import socket
import subprocess
import sys

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model

from ..management.commands.serve import (
    DEMO_USER,
    make_demo_editor,
    set_password_command,
)

CLOSED_PORT = "1"  # nothing listens on tcpmux


def serve(**variables):
    """Try to serve; for what must fail before the server starts."""
    return subprocess.run(  # noqa: S603  our own interpreter and code
        [sys.executable, "manage.py", "serve"],
        cwd=settings.BASE_DIR,
        env={"PATH": os.environ["PATH"], "SECRET_KEY": "for-tests-only", **variables},
        capture_output=True,
        text=True,
        timeout=60,
    )


def sentence(done):
    """The one line with which a command failed."""
    assert "Traceback" not in done.stderr
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    return done.stderr.strip()


@pytest.fixture
def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return str(probe.getsockname()[1])


def test_serve_on_a_busy_port_names_another(tmp_path):
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        port = busy.getsockname()[1]

        said = sentence(serve(PORT=str(port), DATA_DIR=str(tmp_path)))

    assert f"port {port} is in use" in said
    assert f"make run PORT={port + 1}" in said
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("port", ["0", "70000", "http"])
def test_serve_on_a_port_that_is_none_says_so(tmp_path, port):
    assert sentence(serve(PORT=port, DATA_DIR=str(tmp_path))).startswith("error: PORT ")


@pytest.mark.parametrize("key", [{}, {"SECRET_KEY": ""}])
def test_serve_without_a_folder_to_write_to_names_it(tmp_path, free_port, key):
    (tmp_path / "file").touch()

    for folder in ("/proc/forum", str(tmp_path / "file")):
        said = sentence(serve(PORT=free_port, DATA_DIR=folder, **key))
        assert f"DATA_DIR {folder} cannot be written: " in said


def test_serve_without_its_database_says_so(tmp_path, free_port):
    address = f"postgres://forum:s3cret@127.0.0.1:{CLOSED_PORT}/forum"

    said = sentence(serve(PORT=free_port, DATA_DIR=str(tmp_path), DATABASE_URL=address))

    assert "the database does not answer" in said
    assert "s3cret" not in said


def test_demo_editor_is_made_once(db):
    password = make_demo_editor()

    user = get_user_model().objects.get()
    assert (user.username, user.check_password(password)) == (DEMO_USER, True)
    assert make_demo_editor() is None


def test_demo_editor_edits_everything_but_accounts(editor_client, home):
    pages = [
        "/admin/",
        f"/admin/pages/{home.pk}/edit/",
        "/admin/redirects/",
        "/admin/snippets/cases/industry/",
        "/admin/settings/forum_site/sitesettings/",
    ]

    assert [editor_client.get(page, follow=True).status_code for page in pages] == [200] * 5
    assert editor_client.get("/admin/users/").status_code == 302


def test_password_command_names_the_database(monkeypatch):
    monkeypatch.setenv("DATA_DIR", "elsewhere")
    monkeypatch.delenv("DATABASE_URL", raising=False)

    said = set_password_command()

    assert said.startswith("DATA_DIR=elsewhere ")
    assert said.endswith(f"manage.py changepassword {DEMO_USER}")
