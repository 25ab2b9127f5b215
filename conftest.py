"""What every test may use."""

import os
import shutil

import pytest
from django.core.cache import cache
from django.db import connections
from django.test import Client
from django.utils import translation
from playwright.sync_api import sync_playwright

# Playwright runs an event loop in the test's thread; the tests themselves do not.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

BROWSERS = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(autouse=True)
def _fresh_state():
    """No test inherits another's cache, names or language."""
    from forum_site.typography.site_names import forget

    cache.clear()
    forget()
    with translation.override("zh-hans"):
        yield


@pytest.fixture
def home(db):
    """The home page of an otherwise empty site."""
    from forum_site.tests.factories import HomePageFactory

    return HomePageFactory()


@pytest.fixture
def forum_2026(db):
    """The 2026 forum, whole."""
    from agenda.models import ForumPage
    from forum_site.forum_2026.load import load

    load()
    return ForumPage.objects.get()


@pytest.fixture
def editor(db):
    """An editor as `make run` makes one."""
    from django.contrib.auth import get_user_model

    from forum_site.management.commands.serve import DEMO_USER, make_demo_editor

    make_demo_editor()
    return get_user_model().objects.get(username=DEMO_USER)


@pytest.fixture
def editor_client(editor):
    """A client that is signed in to the admin."""
    client = Client()
    client.force_login(editor)
    return client


@pytest.fixture(scope="session")
def playwright():
    """Playwright; while its event loop runs, Django keeps other connections than before.

    Both sets are closed, or a test database could not be dropped at the end.
    """
    connections.close_all()
    with sync_playwright() as started:
        yield started
        connections.close_all()


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    """Debian's Chromium, without what needs a network."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    if not found:
        pytest.fail("Browser tests need Chromium: apt-get install chromium, or set CHROMIUM.")
    return {
        **browser_type_launch_args,
        "executable_path": found,
        "args": ["--disable-gpu", "--disable-background-networking"]
        + (["--no-sandbox"] if os.geteuid() == 0 else []),
    }
