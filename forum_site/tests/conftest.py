"""Fixtures of this folder's tests."""

import pytest

from ..search.engine.breaker import breaker
from ..settings.search_engine import search_engine
from .browsing import ORIGIN
from .engine_server import installed_engines, serving
from .sketches import open_sketch


@pytest.fixture
def sketch(browser):
    """Opens a body with scripts in a browser of its own, see `sketches`.

    `before` runs before the page's scripts, `at` is the time of the visitor's clock. In the end
    there must be no errors.
    """
    pages = []

    def open_(body, *scripts, before="", at=None, **options):
        page = open_sketch(browser.new_context(**options), body, *scripts)
        pages.append(page)
        if before:
            page.add_init_script(before)
        if at:
            page.clock.install(time=at)
        page.goto(f"{ORIGIN}/")
        return page

    yield open_
    for page in pages:
        page.context.close()
    assert [page.errors for page in pages] == [[] for _ in pages]


@pytest.fixture(params=installed_engines())
def engine(request, settings):
    """A `Server` that answers as a search engine does, and the settings that name it."""
    with serving() as server:
        address = f"{request.param}+http://127.0.0.1:{server.server_port}/forum"
        settings.WAGTAILSEARCH_BACKENDS = {
            **settings.WAGTAILSEARCH_BACKENDS,
            "engine": search_engine(address),
        }
        breaker.forget()
        yield server
        breaker.forget()
