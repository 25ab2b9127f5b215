"""The health page of a load balancer."""

import json
import os
import shutil
import subprocess
import sys
from collections import namedtuple

import pytest
from django.conf import settings
from django.db.migrations.executor import MigrationExecutor

from ..health import LEAST_DISK

Usage = namedtuple("Usage", "total used free")
WITH_A_DEAD_DATABASE = """
import django, json
django.setup()
from django.test import Client
client = Client(raise_request_exception=False)
answers = [client.get(path) for path in ("/healthz", "/zh-hans/", "/en/search/?q=a", "/")]
print(json.dumps([
    [answer.status_code, answer.headers.get("Retry-After"), answer.content.decode()]
    for answer in answers
]))
"""


@pytest.fixture(scope="module")
def dead():
    """What is answered with a database that nobody serves: (status, Retry-After, body)."""
    done = subprocess.run(  # noqa: S603  our own interpreter and code
        [sys.executable, "-c", WITH_A_DEAD_DATABASE],
        cwd=settings.BASE_DIR,
        env={
            "PATH": os.environ["PATH"],
            "DJANGO_SETTINGS_MODULE": "forum_site.settings.test",
            "DATABASE_URL": "postgres://forum:s3cret@127.0.0.1:1/forum",
        },
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return dict(zip(("healthz", "page", "search", "door"), json.loads(done.stdout), strict=True))


def test_health_of_a_site_that_is_well(db, client):
    answer = client.get("/healthz")

    assert (answer.status_code, answer.json()) == (
        200,
        {"status": "ok", "database": "ok", "migrations": "ok", "disk": "ok"},
    )


def test_health_is_told_without_a_session_or_a_language(db, client):
    answer = client.get("/healthz", headers={"Accept-Language": "en"})

    assert (answer.status_code, answer.cookies) == (200, {})


@pytest.mark.parametrize(("free", "said"), [(LEAST_DISK - 1, "failing"), (LEAST_DISK, "ok")])
def test_health_needs_room_on_the_disk(db, client, monkeypatch, free, said):
    monkeypatch.setattr(shutil, "disk_usage", lambda path: Usage(free, 0, free))

    answer = client.get("/healthz")

    assert answer.json() == {"status": said, "database": "ok", "migrations": "ok", "disk": said}
    assert answer.status_code == (200 if said == "ok" else 503)


def test_health_needs_its_folder(db, client, settings, tmp_path):
    settings.DATA_DIR = tmp_path / "gone"

    assert client.get("/healthz").json()["disk"] == "failing"


def test_health_needs_every_migration(db, client, monkeypatch):
    monkeypatch.setattr(MigrationExecutor, "migration_plan", lambda self, targets: ["one"])

    answer = client.get("/healthz")

    assert (answer.status_code, answer.json()["migrations"]) == (503, "failing")


def test_health_of_a_dead_database_says_what_fails_and_no_secret(dead):
    status, _retry, body = dead["healthz"]

    assert (status, json.loads(body)) == (
        503,
        {"status": "failing", "database": "failing", "migrations": "failing", "disk": "ok"},
    )


@pytest.mark.parametrize("name", ["page", "search", "door"])
def test_reader_of_a_dead_database_is_asked_to_come_back(dead, name):
    status, retry, body = dead[name]

    assert (status, retry) == (503, "30")
    assert [word for word in ("s3cret", "127.0.0.1", "Traceback") if word in body] == []
