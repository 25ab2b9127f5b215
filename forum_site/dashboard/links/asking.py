"""Asking another site whether an address answers, without ever asking a private network.

The name is resolved once, every address that it resolves to must be public, and the connection
goes to just that one; the same at each redirect. So neither a name that points inwards nor one
that changes between question and connection leads into the network of the server.
https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html
"""

import socket
import ssl
import threading
from contextlib import suppress
from http.client import HTTPConnection, HTTPException
from ipaddress import IPv4Address, ip_address, ip_network
from urllib.parse import urljoin, urlsplit

TIMEOUT = 5  # seconds for each step of the network
LONGEST = 20  # seconds for an answer as a whole, however slowly it drips
MOST_REDIRECTS = 5
REDIRECTS = {301, 302, 303, 307, 308}
HEADERS = {
    "User-Agent": "Mozilla/5.0 (compatible; link check)",
    "Accept": "*/*",
    "Accept-Encoding": "identity",
    "Connection": "close",
}
TRANSLATED = ip_network("64:ff9b::/96")  # IPv4 behind IPv6, RFC 6052


class RefusedError(Exception):
    """An address that is not asked: another protocol, or a host that is not public."""


def is_public(address):
    """Whether an IP address, a string, belongs to the public internet."""
    ip = ip_address(address.partition("%")[0])
    if not isinstance(ip, IPv4Address):
        if ip.sixtofour or ip.teredo or ip in TRANSLATED:
            return False
        ip = ip.ipv4_mapped or ip
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


def resolve(host, port):
    """The IP addresses of a host, as strings; raises `OSError`."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(entry[4][0] for entry in found))


class Asker:
    """Asks addresses; `resolve` and `allows` are how names are resolved and what may be asked."""

    def __init__(self, resolve=resolve, allows=is_public):
        self.resolve, self.allows = resolve, allows

    def status(self, address):
        """The HTTP status of an address at the end of its redirects; None if no answer came.

        First only the head is asked for; servers that do not give it are asked for the page, of
        which nothing is read.
        """
        try:
            status = self.follow("HEAD", address)
            return self.follow("GET", address) if status >= 400 else status
        except (OSError, HTTPException, RefusedError, ValueError):
            return None

    def follow(self, method, address):
        """The status after at most `MOST_REDIRECTS` redirects; raises `RefusedError` after more."""
        for _step in range(MOST_REDIRECTS + 1):
            status, location = self.ask(method, address)
            if status not in REDIRECTS or not location:
                return status
            address = urljoin(address, location)
        raise RefusedError("too many redirects")

    def ask(self, method, address):
        """One question: (status, where it redirects to or None)."""
        parts = urlsplit(address)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise RefusedError(address)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        ips = self.resolve(parts.hostname, port)
        if not ips or not all(self.allows(ip) for ip in ips):
            raise RefusedError(address)
        connection = _Connection(parts, port, ips[0])
        deadline = threading.Timer(LONGEST, connection.cut)
        deadline.daemon = True
        deadline.start()
        try:
            target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
            connection.request(method, target, headers=HEADERS)
            response = connection.getresponse()
            return response.status, response.getheader("Location")
        finally:
            deadline.cancel()
            connection.close()


class _Connection(HTTPConnection):
    """To an IP address that was checked, while the host's name stands in what is sent."""

    def __init__(self, parts, port, ip):
        self.default_port = 443 if parts.scheme == "https" else 80  # is left out of `Host`
        super().__init__(parts.hostname, port, timeout=TIMEOUT)
        self.ip, self.encrypted = ip, parts.scheme == "https"

    def connect(self):
        self.sock = socket.create_connection((self.ip, self.port), self.timeout)
        if self.encrypted:
            context = ssl.create_default_context()
            self.sock = context.wrap_socket(self.sock, server_hostname=self.host)

    def cut(self):
        """End it from another thread: what waits for an answer gets an error."""
        if self.sock:
            with suppress(OSError):  # it has ended by itself
                self.sock.shutdown(socket.SHUT_RDWR)
