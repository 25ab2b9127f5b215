"""A site of its own for what looks at it from outside: the 2026 forum on SQLite, a free port."""

import os
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 180  # seconds until the site must answer: the first start loads the forum


@contextmanager
def running_site(output=subprocess.DEVNULL):
    """Serve a fresh site and yield its origin, such as `http://127.0.0.1:40001`.

    What the site says goes to `output`, an open file, and is dropped otherwise.
    Raises `RuntimeError` if it does not answer in time.
    """
    with tempfile.TemporaryDirectory() as data_dir:
        port = free_port()
        server = subprocess.Popen(  # noqa: S603  our own command
            [sys.executable, "manage.py", "serve"],
            cwd=ROOT,
            env={**os.environ, "DATA_DIR": data_dir, "PORT": str(port), "DATABASE_URL": ""},
            stdout=output,
        )
        try:
            origin = f"http://127.0.0.1:{port}"
            wait_for(origin, server)
            yield origin
        finally:
            server.terminate()
            server.wait()


def free_port():
    """A port on which nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(origin, server):
    """Return when the site is healthy."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if server.poll() is not None:
            raise RuntimeError(f"the site stopped with status {server.returncode}")
        try:
            with urlopen(f"{origin}/healthz", timeout=5):  # noqa: S310  our own address
                return
        except (URLError, OSError):
            time.sleep(0.2)
    raise RuntimeError(f"the site did not answer within {PATIENCE} s")
