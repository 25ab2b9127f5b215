"""How well search finds, and how its time grows with the site, beside Wagtail's own search.

`SIZES` are numbers of documents; `SEARCH_CORPUS` and `SEARCH_QUERIES` are files of an evaluation;
`POSTGRESQL` is the address of a server on which the same is done.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from .growth import LIMIT
from .report import say, table
from .scoring import FIGURES, score
from .site import ROOT

SIZES = "1000,10000,100000"
SEARCHES = {"ours": (), "stock": ("--stock",)}
GROWTH = """Invented documents of 1 KB, and queries of every kind that
readers type, the commonest words among them; the same pages and queries for Wagtail's own search
(“stock”), in the same process. A query that took {limit} s was broken off. The last column is the
growth of p95 from the size before.

"""
CLASSES = """
By kind of query, at the largest size, in ms:

"""
PROMISED = {"recall@10": "≥ 0.98", "mrr@10": "≥ 0.90", "empty": "≤ 0.010", "negatives": "≤ 0.100"}
FOUND = """Queries with known documents ({queries} with {corpus}), in the interface's Chinese, first
page of results. Promised: {promised}.

"""


def measure():
    """Measure, print, and return the sections of the document."""
    found = {"How search grows": growth(databases(), sizes())}
    corpus, queries = (os.environ.get(name) for name in ("SEARCH_CORPUS", "SEARCH_QUERIES"))
    if corpus and queries:
        found["What search finds"] = evaluation(databases(), Path(corpus), Path(queries))
    return found


def sizes():
    """The numbers of documents to measure with."""
    return [int(size) for size in (os.environ.get("SIZES") or SIZES).split(",")]


def databases():
    """Map the name of each database to its address."""
    server = os.environ.get("POSTGRESQL")
    return {"SQLite": "", **({"PostgreSQL": server} if server else {})}


def run(address, *command):
    """Run Python on a module or a script, with a site of its own; return what it prints."""
    with tempfile.TemporaryDirectory() as data_dir:
        done = subprocess.run(  # noqa: S603  our own commands
            [sys.executable, *command],
            cwd=ROOT,
            env={**os.environ, "DATA_DIR": data_dir, "DATABASE_URL": address},
            stdout=subprocess.PIPE,
            text=True,
        )
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with status {done.returncode}")
    return done.stdout


def growth(addresses, numbers):
    """Measure each size on each database; return the section."""
    rows, classes = [], {}
    for database, address in addresses.items():
        before = {}
        for number in numbers:
            figures = json.loads(run(address, "-m", "bench.growth", str(number)))
            for search, measured in figures.items():
                classes[database, search] = measured.pop("classes")
                for what, value in measured.items():
                    say(f"search {database} {number} {search} {what}", value)
                p95 = measured["p95, ms"]
                grown = f"× {p95 / before[search]:.1f}" if search in before else ""
                say(f"search {database} {number} {search} p95 growth", grown or "none")
                before[search] = p95
                rows.append([database, search, *measured.values(), grown])
    heads = ["database", "search", *measured, "p95 growth"]
    text = GROWTH.format(limit=LIMIT) + table(heads, rows) + CLASSES
    heads = ["kind", *(f"{database} {search} p50 / max" for database, search in classes)]
    kinds = next(iter(classes.values()))
    return text + table(
        heads,
        [
            [
                kind,
                *(f"{one[kind]['p50, ms']} / {one[kind]['max, ms']}" for one in classes.values()),
            ]
            for kind in kinds
        ],
    )


def evaluation(addresses, corpus, queries):
    """Score the answers to the queries on each database; return the section."""
    scores = {}
    with tempfile.TemporaryDirectory() as folder:
        answers = str(Path(folder, "answers.tsv"))
        for database, address in addresses.items():
            for search, options in SEARCHES.items():
                files = [str(corpus.resolve()), str(queries.resolve()), "--out", answers]
                said = run(address, "manage.py", "search_eval", *files, *options)
                say(f"search {database} {search} build", said.strip())
                scores[database, search] = score(queries, answers)
                for figure in FIGURES:
                    value = scores[database, search]["overall"][figure]
                    say(f"search {database} {search} overall {figure}", value)
    names = next(iter(scores.values()))
    heads = ["kind", "queries"] + [
        f"{database} {search}: recall, MRR, empty or answered" for database, search in scores
    ]
    rows = [
        [name, names[name]["queries"], *(cell(one[name]) for one in scores.values())]
        for name in names
    ]
    promised = ", ".join(f"{figure} {words}" for figure, words in PROMISED.items())
    return FOUND.format(queries=queries.name, corpus=corpus.name, promised=promised) + table(
        heads, rows
    )


def cell(figures):
    """The figures of one class, those that it has."""
    return " / ".join(f"{figures[name]:.3f}" for name in FIGURES if figures[name] is not None)
