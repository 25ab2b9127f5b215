"""`update_index` makes the index anew while the site goes on."""

import json
import os
import subprocess
import sys
import tracemalloc

import pytest
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.db import connection
from django.utils.timezone import now
from modelsearch.backends import get_search_backend
from wagtail.models import Page
from wagtail.search.models import IndexEntry

from ..management.commands import serve
from ..models import FoundPage, StandardPage
from ..search.backends import rebuilding, writing
from ..search.backends.rebuilding import is_behind
from ..search_evaluation.rows import Tree
from .factories import StandardPageFactory
from .searching import counts, found

# Makes an index anew in a database of its own. After each chunk, before it is stored, another
# connection searches; between two chunks it publishes.
WITH_ANOTHER_CONNECTION = """
import json, sys
from threading import Thread, current_thread, main_thread
import django
django.setup()
from django.core.management import call_command
from django.db import connection
connection.settings_dict["TEST"]["NAME"] = sys.argv[1]
connection.creation.create_test_db(verbosity=0, autoclobber=True)

from forum_site.models import FoundPage, StandardPage
from forum_site.search.asked import Asked
from forum_site.search.backends import writing
from forum_site.search.find import find
from forum_site.tests.factories import StandardPageFactory

def elsewhere(do):
    def run():
        try:
            said.append(do())
        except Exception as error:
            said.append(repr(error))
        finally:
            connection.close()
    other = Thread(target=run)
    other.start()
    other.join(60)

def publish():
    page = StandardPage.objects.order_by("-pk").first()
    page.title = "新灯塔"
    page.save_revision().publish()
    return find(Asked("新灯塔")).total

said = []
for number in range(4):
    StandardPageFactory(title=f"灯塔{number}")
write_facts, add_items = writing.write_facts, writing.AnalysedIndexMixin.add_items
def facts(entries, model, pages):
    write_facts(entries, model, pages)
    if model is StandardPage and current_thread() is main_thread():
        elsewhere(lambda: find(Asked("灯塔")).total)
def items(self, model, objs):
    if model is StandardPage and current_thread() is main_thread():
        elsewhere(publish)
    add_items(self, model, objs)
writing.write_facts, writing.AnalysedIndexMixin.add_items = facts, items
call_command("update_index", chunk_size=2, verbosity=0)
said.append(find(Asked("新灯塔")).total)
connection.creation.destroy_test_db("", verbosity=0)
print(json.dumps(said))
"""


def test_reader_finds_and_staff_publish_while_the_index_is_made_anew(tmp_path):
    if connection.vendor == "sqlite":
        address, name = f"sqlite:///{tmp_path}/site.sqlite3", str(tmp_path / "test.sqlite3")
    else:
        address, name = os.environ["DATABASE_URL"], f"test_update_index_{os.getpid()}"

    done = subprocess.run(  # noqa: S603  our own interpreter and code
        [sys.executable, "-c", WITH_ANOTHER_CONNECTION, name],
        cwd=settings.BASE_DIR,
        env={
            "PATH": os.environ["PATH"],
            "DJANGO_SETTINGS_MODULE": "forum_site.settings.test",
            "DATA_DIR": str(tmp_path),
            "DATABASE_URL": address,
        },
        capture_output=True,
        text=True,
        timeout=300,
    )

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [1, 4, 1, 4, 1]


# What it writes and what it removes


def bare(number, home):
    """Published pages of which the index does not know."""
    tree = Tree(home)
    for each in range(number):
        tree.add(home, StandardPage(title=f"灯塔{each}", title_en="", slug=f"s{each}"), now())
    tree.finish()
    type(home).objects.get().save()


def test_pages_that_were_missing_are_found(client, home):
    bare(3, home)
    assert found(client, "灯塔") == set()

    call_command("update_index", verbosity=0)

    assert found(client, "灯塔") == {"灯塔0", "灯塔1", "灯塔2"}


def test_what_was_changed_behind_its_back_is_put_right(client, home):
    page = StandardPageFactory(title="灯塔")
    hidden = StandardPageFactory(title="机密灯塔")
    Page.objects.filter(pk=page.pk).update(title="智能工厂")
    Page.objects.filter(pk=hidden.pk).update(live=False)

    call_command("update_index", verbosity=0)

    assert counts(client, "灯塔", "kind") == {}
    assert found(client, "智能工厂") == {"智能工厂"}


def test_entries_of_what_is_gone_are_removed(client, home):
    page = StandardPageFactory(title="灯塔")
    call_command("update_index", verbosity=0)
    kept = {entry.object_id for entry in IndexEntry.objects.all()}
    of_another_type = ContentType.objects.get_for_model(type(home))
    of_no_page = ContentType.objects.get_for_model(ContentType)
    for content_type, key in (
        (of_another_type, page.pk),
        (of_another_type, 987_654),
        (of_no_page, 1),
    ):
        IndexEntry.objects.create(
            content_type=content_type, object_id=str(key), title="", body="", autocomplete=""
        )
    FoundPage.objects.filter(page=home.pk).update(entry=987_654)

    call_command("update_index", verbosity=0)

    assert {entry.object_id for entry in IndexEntry.objects.all()} == kept
    entries = set(IndexEntry.objects.values_list("pk", flat=True))
    assert set(FoundPage.objects.values_list("entry", flat=True)) <= entries
    assert set(FoundPage.objects.values_list("page", flat=True)) == {home.pk, page.pk}


def peak(**options):
    """The most memory in bytes that a rebuild has taken, besides what is kept for the next."""
    call_command("update_index", verbosity=0, **options)
    tracemalloc.start()
    try:
        call_command("update_index", verbosity=0, **options)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_ten_times_as_many_pages_take_no_more_memory(home):
    bare(60, home)
    few = peak(chunk_size=30)

    Page.objects.filter(depth__gt=2).delete()
    bare(600, home)

    assert peak(chunk_size=30) < 3 * few  # all at once would be twenty times as much


def test_no_more_pages_than_a_chunk_are_read_at_once(home, monkeypatch):
    bare(7, home)
    read = []
    index = type(get_search_backend().get_index_for_model(StandardPage))
    add_items = index.add_items

    def watched(self, model, objs):
        read.append((model, len(objs)))
        return add_items(self, model, objs)

    monkeypatch.setattr(index, "add_items", watched)
    call_command("update_index", chunk_size=3, verbosity=0)

    assert [number for model, number in read if model is StandardPage] == [3, 3, 1]


# Whether it is needed


def test_index_that_follows_every_change_is_not_behind(home):
    StandardPageFactory().save_revision().publish()

    assert not is_behind()


def test_index_is_behind_where_pages_are_missing(home):
    bare(1, home)
    assert is_behind()

    call_command("update_index", verbosity=0)
    assert not is_behind()


def test_index_is_behind_where_older_code_wrote_it(home, monkeypatch):
    for module in (rebuilding, writing):
        monkeypatch.setattr(module, "VERSION", writing.VERSION + 1)
    assert is_behind()

    call_command("update_index", verbosity=0)
    assert not is_behind()


@pytest.mark.parametrize("pages", [0, 2])
def test_serve_makes_the_index_anew_only_where_it_is_behind(
    client, home, monkeypatch, capsys, pages
):
    bare(pages, home)
    for name in ("check_port", "check_data_dir", "collect_if_changed", "start_server"):
        monkeypatch.setattr(serve, name, lambda *args: None)
    monkeypatch.setattr(serve.Command, "build_font", lambda self: None)
    monkeypatch.setattr(serve.connections, "close_all", lambda: None)

    call_command("serve")

    assert ("search index" in capsys.readouterr().out) is bool(pages)
    assert len(found(client, "灯塔")) == pages
