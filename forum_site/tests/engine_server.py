"""A server, on a socket of this machine, that answers as a search engine does, or badly."""

import fnmatch
import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from django.core.exceptions import ImproperlyConfigured

from ..settings.search_engine import CLIENTS, search_engine
from .pretended_engine import NoSuchIndexError, PretendedEngine, RefusedError

JSON = "application/json"
GARBAGE = {
    "no JSON": "<html>It works!</html>",
    "half of it": '{"timed_out": false, "hits": {"hits": [',
    "a list": "[]",
    "an empty object": "{}",
    "no hits": '{"timed_out": false, "_shards": {"failed": 0}}',
    "parts missing": '{"timed_out": false, "_shards": {"failed": 1}, "hits": {"hits": []}}',
    "out of time": '{"timed_out": true, "_shards": {"failed": 0}, "hits": {"hits": []}}',
    "other hits": '{"timed_out": false, "_shards": {"failed": 0}, "hits": {"hits": [{}]},'
    ' "aggregations": {"facts": {"sum_other_doc_count": 0, "buckets": [{"key": "talk"}]}}}',
}


class Server(ThreadingHTTPServer):
    """`requests` holds each as (method, path); `trouble` is what it does instead of answering."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.engine = PretendedEngine()
        self.requests = []
        self.trouble = None
        self.go_on = threading.Event()
        self.lock = threading.Lock()

    @property
    def searches(self):
        """How many questions were asked."""
        return sum(path.endswith("/_search") for _, path in self.requests)

    def handle_error(self, request, client_address):
        """Nothing: clients that wait no longer hang up."""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *args):
        """Nothing."""

    def _answered(self):
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length)
        path = urlsplit(self.path)
        with self.server.lock:
            self.server.requests.append((self.command, path.path))
        trouble = self.server.trouble
        if trouble == "hang":
            self.server.go_on.wait(10)
            self.close_connection = True
            return
        if trouble == "drop":
            self.close_connection = True
            return
        if trouble == "slow":
            self.server.go_on.wait(0.6)
        if isinstance(trouble, int):
            self._send(trouble, json.dumps({"error": "as told", "status": trouble}))
            return
        if trouble in GARBAGE:
            self._send(200, GARBAGE[trouble])
            return
        with self.server.lock:
            try:
                status, answer = answer_of(
                    self.server.engine, self.command, path.path, parse_qs(path.query), body
                )
            except NoSuchIndexError:
                status, answer = 404, {"error": {"type": "index_not_found_exception"}}
            except (RefusedError, KeyError, ValueError, TypeError) as error:
                status, answer = 400, {"error": {"type": "parsing_exception", "reason": str(error)}}
        self._send(status, json.dumps(answer))

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = _answered  # noqa: N815  the library's names

    def _send(self, status, text):
        body = b"" if self.command == "HEAD" else text.encode()
        self.send_response(status)
        asked_as = self.headers.get("Accept") or JSON
        self.send_header("Content-Type", asked_as if "json" in asked_as else JSON)
        self.send_header("X-Elastic-Product", "Elasticsearch")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def answer_of(engine, method, path, params, body):
    """(status, answer) to one request."""
    parts = path.strip("/").split("/")
    match method, *parts:
        case "PUT", name if not name.startswith("_"):
            engine.create(name, json.loads(body))
        case "DELETE", name:
            if name not in engine.indexes:
                raise NoSuchIndexError(name)
            del engine.indexes[name]
            engine.aliases = {
                alias: names - {name} for alias, names in engine.aliases.items() if names - {name}
            }
        case "PUT", name, "_mapping":
            engine.index(name)["mapping"] = json.loads(body)
        case (("PUT" | "POST"), name, "_bulk"):
            return 200, written(engine, name, params, body)
        case "POST", name, "_refresh":
            engine.index(name)
        case (("GET" | "HEAD"), "_alias", alias):
            if alias not in engine.aliases:
                raise NoSuchIndexError(alias)
            return 200, {name: {} for name in engine.aliases[alias]}
        case "GET", pattern, "_alias":
            return 200, {name: {} for name in fnmatch.filter(engine.indexes, pattern)}
        case "PUT", name, ("_alias" | "_aliases"), alias:
            engine.aliases.setdefault(alias, set()).add(name)
        case "DELETE", name, "_doc", key:
            found = engine.index(name)["documents"].pop(key, None)
            return (200 if found else 404), {"result": "deleted" if found else "not_found"}
        case "POST", name, "_search":
            return 200, engine.search(name, json.loads(body))
        case _:
            raise RefusedError(f"{method} {path}")
    return 200, {"acknowledged": True}


def written(engine, name, params, body):
    """The answer to a bulk of documents."""
    lines = [json.loads(line) for line in body.splitlines()]
    needs_alias = params.get("require_alias") == ["true"]
    items = []
    for head, document in zip(lines[::2], lines[1::2], strict=True):
        key = head["index"]["_id"]
        status = engine.write(name, key, document, needs_alias)
        problem = {} if status == 201 else {"error": {"type": "refused", "reason": "as told"}}
        items.append({"index": {"_id": key, "status": status, **problem}})
    return {"errors": any("error" in each["index"] for each in items), "items": items}


@contextmanager
def serving():
    """A `Server` that runs meanwhile."""
    with Server() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        yield server
        server.go_on.set()
        server.shutdown()
        thread.join()


def installed_engines():
    """The kinds of engines whose client library is here; that of OpenSearch always is."""
    kinds = []
    for kind in CLIENTS:
        try:
            search_engine(f"{kind}+http://127.0.0.1/forum")
        except ImproperlyConfigured:
            continue
        kinds.append(kind)
    return kinds
