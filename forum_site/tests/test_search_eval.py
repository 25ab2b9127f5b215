"""`manage.py search_eval`: what it writes, what it says, and that it leaves nothing behind."""

import json
import os
import signal
import subprocess
import sys
import time
from io import StringIO

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import connection

DOCUMENT = {
    "year": None,
    "title_en": "",
    "people": [],
    "organisations": [],
    "short_names": [],
    "topics": [],
    "summary": "",
    "summary_en": "",
    "key_points": [],
}
CORPUS = [
    {"id": "o1", "kind": "organisation", "title": "云栈科技有限公司", "short_names": ["云栈"]},
    {
        "id": "s1",
        "kind": "speaker",
        "title": "Ada Lindqvist",
        "organisations": ["云栈科技有限公司"],
    },
    {
        "id": "t1",
        "kind": "talk",
        "year": 2024,
        "title": "Warehouse robots",
        "people": ["Ada Lindqvist"],
        "organisations": ["云栈科技有限公司"],
        "topics": ["Robotics"],
        "summary": "Night shifts without light.",
    },
    {"id": "c1", "kind": "case", "year": 2024, "title": "Harbour lights", "topics": ["Robotics"]},
    {"id": "r1", "kind": "reference", "year": 2021, "title": "Rules for cranes"},
]
QUERIES = [
    ("q1", "title", "cranes", "r1"),
    ("q2", "body", "night shifts", "t1"),
    ("q3", "none", "zzzunheardof", ""),
    ("q4", "loader's own page", "HomePage", ""),
]


def write(folder, corpus=CORPUS, queries=QUERIES):
    """Write a corpus and queries; return the arguments of the command."""
    lines = [line if isinstance(line, str) else json.dumps(DOCUMENT | line) for line in corpus]
    (folder / "corpus.jsonl").write_text("\n".join(lines))
    (folder / "queries.tsv").write_text("".join("\t".join(query) + "\n" for query in queries))
    return [str(folder / name) for name in ("corpus.jsonl", "queries.tsv")] + [
        f"--out={folder / 'answers.tsv'}"
    ]


class Site:
    """A site of its own in a folder, in which the command runs as a process."""

    def __init__(self, folder):
        self.folder, self.data, self.temporary = folder, folder / "data", folder / "temporary"
        self.data.mkdir()
        self.temporary.mkdir()
        self.database = self.data / "forum.sqlite3"
        self.database.write_bytes(b"the site's own data")
        self.arguments = write(folder)

    def start(self, *options):
        """Start the command; its process is returned."""
        return subprocess.Popen(  # noqa: S603  our own command
            [sys.executable, "manage.py", "search_eval", *self.arguments, *options],
            cwd=settings.BASE_DIR,
            env=self.environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def environment(self):
        """The variables of the process: the tests' own settings are not for it."""
        own = {"DATA_DIR": str(self.data), "TMPDIR": str(self.temporary)}
        others = {k: v for k, v in os.environ.items() if k != "DJANGO_SETTINGS_MODULE"}
        return others | own

    def run(self, *options):
        """Run the command to its end; return its output and the rows of its answers."""
        process = self.start(*options)
        output, errors = process.communicate(timeout=120)
        assert process.returncode == 0, errors
        rows = (self.folder / "answers.tsv").read_text().splitlines()
        assert not self.leftovers(process.pid)
        return output, {row.split("\t")[0]: row.split("\t")[1:] for row in rows}

    def leftovers(self, pid):
        """What there is of a process's scratch database: in files, and on the server."""
        return [*self.temporary.iterdir(), *self.databases(pid)]

    def databases(self, pid):
        """The scratch databases of a process."""
        if connection.vendor == "sqlite":
            return list(self.temporary.rglob("*.sqlite3"))
        with connection.cursor() as cursor:
            like = f"search\\_eval\\_{pid}\\_%"
            cursor.execute("SELECT datname FROM pg_database WHERE datname LIKE %s", [like])
            return cursor.fetchall()


@pytest.fixture
def site(tmp_path, db):
    return Site(tmp_path)


@pytest.mark.parametrize("options", [(), ("--stock",)], ids=["our own search", "stock"])
def test_each_query_is_answered_by_the_ids_of_its_documents_and_a_time(site, options):
    output, answers = site.run(*options)

    assert {qid: ids for qid, (ids, _) in answers.items()} == {
        "q1": "r1",
        "q2": "t1",
        "q3": "",
        "q4": "",
    }
    assert all(float(milliseconds) > 0 for _, milliseconds in answers.values())
    assert output.startswith("5 documents")
    assert site.database.read_bytes() == b"the site's own data"
    assert {path.name for path in site.data.iterdir()} <= {"forum.sqlite3", "secret_key"}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_evaluation_that_is_stopped_leaves_nothing_behind(site, number):
    process = site.start()
    end = time.monotonic() + 60
    while not site.databases(process.pid) and time.monotonic() < end:
        time.sleep(0.05)
    assert site.databases(process.pid)

    process.send_signal(number)
    process.communicate(timeout=60)

    assert process.returncode != 0
    assert not site.leftovers(process.pid)
    assert not (site.folder / "answers.tsv").exists()
    assert site.database.read_bytes() == b"the site's own data"


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("{broken", "line 2 is not JSON"),
        ("[]", "line 2: not an object"),
        ('{"id": "x"}', "line 2: kind is missing"),
        ({"id": "x", "kind": "film", "title": "无题"}, "line 2: kind must be one of talk"),
        ({"id": "x", "kind": "talk", "title": "无题"}, "line 2: a talk needs a year"),
        ({"id": "x", "kind": "case", "title": "无题", "year": "2024"}, "line 2: year must be"),
        ({"id": "x", "kind": "case", "title": "无题", "topics": "a"}, "line 2: topics must be"),
        ({"id": "x", "kind": "case", "title": " "}, "line 2: title is empty"),
        ({"id": "o1", "kind": "case", "title": "无题"}, "line 2: there are two documents 'o1'"),
    ],
)
def test_a_line_that_cannot_be_used_is_named(tmp_path, line, problem):
    arguments = write(tmp_path, [CORPUS[0], line])

    with pytest.raises(CommandError, match=problem):
        call_command("search_eval", *arguments)


def test_a_query_without_its_cells_is_named(tmp_path):
    arguments = write(tmp_path, queries=[("q1", "name", "x"), ("q2",)])

    with pytest.raises(CommandError, match=r"queries\.tsv, line 2"):
        call_command("search_eval", *arguments)


@pytest.mark.parametrize("name", ["corpus.jsonl", "queries.tsv"])
def test_a_missing_file_is_named(tmp_path, name):
    arguments = write(tmp_path)
    (tmp_path / name).unlink()

    with pytest.raises(CommandError, match=f"{name} cannot be read: No such file"):
        call_command("search_eval", *arguments)


def test_a_folder_to_write_to_that_is_not_there_is_named_before_anything_is_loaded(tmp_path):
    arguments = write(tmp_path)[:2] + [f"--out={tmp_path}/nowhere/answers.tsv"]

    with pytest.raises(CommandError, match="nowhere/answers.tsv cannot be written"):
        call_command("search_eval", *arguments, stdout=StringIO())
