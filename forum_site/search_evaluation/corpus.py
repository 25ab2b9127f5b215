"""The files of an evaluation: documents as lines of JSON, queries and answers as tabbed lines."""

import json
from dataclasses import dataclass, fields
from pathlib import Path

KINDS = ("talk", "speaker", "organisation", "case", "reference")
DATED = ("talk",)  # kinds that cannot be without a year
YEARS = range(1949, 2101)


class BadFileError(ValueError):
    """A file that cannot be used; its message names the file and the line."""


@dataclass(frozen=True)
class Document:
    """A line of a corpus: one page to be."""

    id: str
    kind: str
    year: int | None
    title: str
    title_en: str
    people: tuple[str, ...]
    organisations: tuple[str, ...]
    short_names: tuple[str, ...]
    topics: tuple[str, ...]
    summary: str
    summary_en: str
    key_points: tuple[str, ...]

    @property
    def text_bytes(self):
        """How many bytes its words are."""
        lists = (self.people, self.organisations, self.short_names, self.topics, self.key_points)
        words = [self.title, self.title_en, self.summary, self.summary_en]
        return sum(len(text.encode()) for text in words + [text for row in lists for text in row])


@dataclass(frozen=True)
class Query:
    """A line of a queries file, of which only this much is read."""

    qid: str
    query: str


def read_corpus(path):
    """The documents of a file, one JSON object a line; raises `BadFileError`."""
    documents, seen = [], set()
    for number, line in lines_of(path):
        document = parsed(path, number, line)
        if document.id in seen:
            raise BadFileError(f"{path}, line {number}: there are two documents {document.id!r}")
        seen.add(document.id)
        documents.append(document)
    if not documents:
        raise BadFileError(f"{path} holds no documents")
    return documents


def parsed(path, number, line):
    """The document of a line; raises `BadFileError` with what is wrong with it."""
    try:
        given = json.loads(line)
    except ValueError as error:
        raise BadFileError(f"{path}, line {number} is not JSON: {error}") from error
    problem = problem_of(given)
    if problem:
        raise BadFileError(f"{path}, line {number}: {problem}")
    kept = {field.name: given[field.name] for field in fields(Document)}
    return Document(
        **{name: tuple(value) if isinstance(value, list) else value for name, value in kept.items()}
    )


def problem_of(given):
    """What keeps a JSON value from being a document, in words; empty if nothing does."""
    if not isinstance(given, dict):
        return "not an object"
    for field in fields(Document):
        name = field.name
        if name not in given:
            return f"{name} is missing"
        value = given[name]
        if name == "year":
            if value is not None and (type(value) is not int or value not in YEARS):
                return f"year must be a number or null, not {value!r}"
        elif field.type is str or field.type == "str":
            if not isinstance(value, str):
                return f"{name} must be text"
        elif not (isinstance(value, list) and all(isinstance(each, str) for each in value)):
            return f"{name} must be a list of texts"
    if given["kind"] not in KINDS:
        return f"kind must be one of {', '.join(KINDS)}, not {given['kind']!r}"
    if given["kind"] in DATED and given["year"] is None:
        return f"a {given['kind']} needs a year"
    if not given["id"] or "," in given["id"] or "\t" in given["id"]:
        return f"id must be a word without commas, not {given['id']!r}"
    return "" if given["title"].strip() else "title is empty"


def read_queries(path):
    """The queries of a file: `qid`, class, query, …, with tabs between; raises `BadFileError`."""
    queries = []
    for number, line in lines_of(path):
        cells = line.split("\t")
        if len(cells) < 3 or not cells[0]:
            raise BadFileError(
                f"{path}, line {number}: qid, class and query must stand between tabs"
            )
        queries.append(Query(cells[0], cells[2]))
    return queries


def lines_of(path):
    """Yield (number, line) of each line that is not blank; raises `BadFileError`."""
    try:
        with Path(path).open(encoding="utf-8-sig", newline="\n") as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    yield number, line.rstrip("\r\n")
    except OSError as error:
        raise BadFileError(f"{path} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise BadFileError(f"{path} is not UTF-8") from error


def check_folder(path):
    """Raise `BadFileError` if there is no folder in which the file at `path` could be written."""
    if not Path(path).parent.is_dir():
        raise BadFileError(f"{path} cannot be written: there is no such folder")


def write_answers(path, answers):
    """Write `run.Answered` items, one a line; raises `BadFileError` if that cannot be done."""
    rows = [f"{one.qid}\t{','.join(one.ids)}\t{one.milliseconds:.3f}\n" for one in answers]
    try:
        Path(path).write_text("".join(rows), encoding="utf-8")
    except OSError as error:
        raise BadFileError(f"{path} cannot be written: {error.strerror}") from error
