"""What SEARCH_URL means: the search backend of Wagtail's that speaks to an engine."""

import re
from importlib.metadata import PackageNotFoundError, version
from urllib.parse import parse_qs, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

# How an address begins, and the client library that speaks to such a server, by major version.
CLIENTS = {
    "opensearch": ("opensearch-py", 3),
    "elasticsearch8": ("elasticsearch", 8),
    "elasticsearch9": ("elasticsearch", 9),
}
PORT = 9200
INDEX = re.compile(r"/([a-z0-9][a-z0-9_-]{0,59})")  # index names are lower case
SAVING = 2  # seconds that an answer may take while staff save a page
SHAPE = "SEARCH_URL must look like opensearch+http://host:9200/forum"


def search_engine(address):
    """The entry of WAGTAILSEARCH_BACKENDS for an address such as opensearch+http://host:9200/forum.

    The path is what the names of its indexes begin with. `?ca_certs=` names a file with the
    authorities to trust. Raises `ImproperlyConfigured`, without the password, for an address that
    cannot be used or for which the client library is not installed.
    """
    try:
        parts = urlsplit(address)
        port = parts.port or PORT
        more = parse_qs(parts.query, strict_parsing=bool(parts.query))
    except ValueError as error:
        raise ImproperlyConfigured(SHAPE) from error
    kind, _, scheme = parts.scheme.partition("+")
    index = INDEX.fullmatch(parts.path)
    if kind not in CLIENTS or scheme not in ("http", "https") or not parts.hostname or not index:
        raise ImproperlyConfigured(f"{SHAPE}; it may begin with {', '.join(CLIENTS)}")
    if set(more) - {"ca_certs"} or (more and scheme != "https"):
        raise ImproperlyConfigured("SEARCH_URL takes only ?ca_certs=, and only with https")
    _needs_client(kind)
    account = (unquote(parts.username or ""), unquote(parts.password or ""))
    make = _opensearch if kind == "opensearch" else _elasticsearch
    return {
        "BACKEND": f"forum_site.search.engine.{kind}",
        "INDEX_PREFIX": f"{index[1]}_",
        "TIMEOUT": SAVING,
        **make(parts.hostname, port, scheme, account if any(account) else None, more),
    }


def _opensearch(host, port, scheme, account, more):
    secure = scheme == "https"
    return {
        "HOSTS": [
            {
                "host": host,
                "port": port,
                "use_ssl": secure,
                "verify_certs": secure,
                "http_auth": account,
            }
        ],
        "OPTIONS": {"max_retries": 0} | {name: values[0] for name, values in more.items()},
    }


def _elasticsearch(host, port, scheme, account, more):
    options = {"max_retries": 0} | {name: values[0] for name, values in more.items()}
    if account:
        options["basic_auth"] = account
    return {"HOSTS": [{"host": host, "port": port, "scheme": scheme}], "OPTIONS": options}


def _needs_client(kind):
    package, major = CLIENTS[kind]
    try:
        installed = version(package)
    except PackageNotFoundError:
        installed = "nothing"
    if installed.split(".")[0] != str(major):
        raise ImproperlyConfigured(
            f"SEARCH_URL for {kind} needs version {major} of the Python package {package}, "
            f"and {installed} is installed: pip install '{package}>={major},<{major + 1}'"
        )
