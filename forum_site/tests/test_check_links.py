"""Asking other sites: what counts as broken, and that no private network is ever asked."""

import socket
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import StringIO
from threading import Thread
from unittest import mock

import pytest
from django.conf import settings
from django.core.management import call_command

from agenda.tests.factories import ForumPageFactory, ReferencePageFactory, TalkPageFactory
from forum_site.dashboard.links.asking import MOST_REDIRECTS, Asker, is_public
from forum_site.dashboard.links.checking import check_all
from forum_site.dashboard.links.naming import addresses_by_page
from forum_site.models.outside_link import OutsideLink
from speakers.tests.factories import OrganisationPageFactory

NIGHT = datetime(2026, 3, 1, 3, tzinfo=UTC)


class Site(BaseHTTPRequestHandler):
    """Answers with the status that the path names: /404; /to/<address> redirects there."""

    def do_HEAD(self):
        self.server.asked.append((self.command, self.path, self.headers["Host"]))
        what = self.path.strip("/")
        if what.startswith("to/"):
            self.answer(302, what.removeprefix("to/"))
        elif what == "only-get":
            self.answer(405 if self.command == "HEAD" else 200)
        elif what == "loop":
            self.answer(302, "/loop")
        else:
            self.answer(int(what or 200))

    do_GET = do_HEAD  # noqa: N815 the name that http.server looks for

    def answer(self, status, location=None):
        self.send_response(status)
        if location:
            self.send_header("Location", location)
        self.end_headers()

    def log_message(self, *args):
        pass


@pytest.fixture
def site():
    """A server on this machine, with a list of what it was asked."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.asked = []
    Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def address(server, path="", host="else.example"):
    return f"http://{host}:{server.server_port}/{path}"


NAMES = {
    "else.example": ["127.0.0.1"],
    "inward.example": ["10.0.0.7"],
    "both.example": ["127.0.0.1", "10.0.0.7"],
}


def resolve(host, port):
    """A resolver of made-up names; addresses stand for themselves."""
    if host == "unknown.example":
        raise OSError("no such host")
    return NAMES.get(host, [host])


def asker():
    """Takes this machine for a public one, and nothing else that is not."""
    return Asker(resolve, lambda ip: ip == "127.0.0.1" or is_public(ip))


@pytest.mark.parametrize(
    ("path", "status"), [("200", 200), ("404", 404), ("410", 410), ("503", 503), ("only-get", 200)]
)
def test_an_address_answers_with_its_status(site, path, status):
    assert asker().status(address(site, path)) == status


def test_the_head_alone_is_asked_for_where_that_says_enough(site):
    asker().status(address(site, "200"))

    host = f"else.example:{site.server_port}"
    assert site.asked == [("HEAD", "/200", host)]


def test_redirects_are_followed_to_their_end(site):
    assert asker().status(address(site, f"to/{address(site, '410')}")) == 410


def test_redirects_without_end_are_no_answer(site):
    assert asker().status(address(site, "loop")) is None
    assert len(site.asked) == MOST_REDIRECTS + 1


@pytest.mark.parametrize(
    "refused",
    [
        "http://inward.example/",
        "http://both.example/",
        "http://unknown.example/",
        "http://192.168.1.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::1]/",
        "file:///etc/passwd",
        "gopher://else.example/",
        "http://",
        "http://[",
        "http://else.example:99999/",
    ],
)
def test_what_is_not_public_is_not_asked(site, refused):
    assert asker().status(refused) is None
    assert site.asked == []


@pytest.mark.parametrize("inward", ["http://inward.example/", "http://10.0.0.7/", "file:///etc"])
def test_no_redirect_leads_into_the_private_network(site, inward):
    with mock.patch("socket.create_connection", wraps=socket.create_connection) as connect:
        assert asker().status(address(site, f"to/{inward}")) is None

    asked = {call.args[0] for call in connect.call_args_list}
    assert asked == {("127.0.0.1", site.server_port)}


def test_this_machine_is_never_asked_as_it_is_deployed(site):
    assert Asker().status(f"http://127.0.0.1:{site.server_port}/200") is None
    assert Asker().status(f"http://localhost:{site.server_port}/200") is None
    assert site.asked == []


@pytest.mark.parametrize(
    ("ip", "public"),
    [
        ("8.8.8.8", True),
        ("2606:4700::1111", True),
        ("127.0.0.1", False),
        ("0.0.0.0", False),  # noqa: S104 asked about, not listened on
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.0.1", False),
        ("100.64.0.1", False),
        ("169.254.169.254", False),
        ("224.0.0.1", False),
        ("::1", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:8.8.8.8", True),
        ("64:ff9b::7f00:1", False),
        ("2002:7f00:1::", False),
    ],
)
def test_which_networks_are_public(ip, public):
    assert is_public(ip) is public


# What is asked, and what is remembered


@contextmanager
def at(moment):
    with mock.patch("django.utils.timezone.now", return_value=moment):
        yield


class Answers:
    """Stands in for the network: a status for each address."""

    def __init__(self, **statuses):
        self.statuses, self.asked = statuses, []

    def status(self, asked):
        self.asked.append(asked)
        return self.statuses[asked.rpartition("/")[2]]


def name(word, **kwargs):
    return ReferencePageFactory(link=f"https://else.example/{word}", **kwargs)


def broken():
    return [link.address.rpartition("/")[2] for link in OutsideLink.objects.broken()]


@pytest.mark.django_db
def test_addresses_stand_in_fields_streams_and_rich_text(home):
    forum = ForumPageFactory(source_link="https://else.example/source#part")
    recap = {
        "zh": '<p><a href="https://else.example/文章">文</a><a linktype="page" id="1">页</a></p>'
    }
    forum.recap = [("paragraph", {**recap, "en": ""})]
    forum.save()
    talk = TalkPageFactory(parent=forum)
    video = {"link": "https://视频.example/1", "name": {"zh": "录像", "en": ""}, "language": "zh"}
    talk.videos = [("video", video)]
    talk.save()
    TalkPageFactory(
        parent=forum, live=False, videos=[("video", {**video, "link": "https://x.example"})]
    )
    OrganisationPageFactory(website=f"{settings.BASE_URL}/own")

    found = {page.pk: named for page, named in addresses_by_page()}

    assert found == {
        forum.pk: {"https://else.example/source", "https://else.example/%E6%96%87%E7%AB%A0"},
        talk.pk: {"https://xn--cy2a840a.example/1"},
    }


@pytest.mark.django_db
def test_each_address_is_asked_once(home):
    for _page in range(3):
        name("same")
    answers = Answers(same=200)

    check_all(answers)

    assert answers.asked == ["https://else.example/same"]


@pytest.mark.django_db
def test_a_page_that_is_gone_is_broken_at_once(home):
    for word in ("missing", "gone", "well", "away", "busy", "shy"):
        name(word)

    check_all(Answers(missing=404, gone=410, well=200, away=None, busy=503, shy=403))

    assert broken() == ["gone", "missing"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("later", "is_broken"),
    [
        (timedelta(hours=23, minutes=59), False),
        (timedelta(days=1), True),
        (timedelta(days=3), True),
    ],
)
def test_what_fails_for_a_day_is_broken(home, later, is_broken):
    name("away")
    with at(NIGHT):
        check_all(Answers(away=None))
    with at(NIGHT + later):
        check_all(Answers(away=503))

    assert broken() == ["away"] * is_broken
    assert OutsideLink.objects.get().failing_since == NIGHT


@pytest.mark.django_db
def test_what_answers_again_is_well(home):
    name("away")
    for days, status in enumerate([None, None, 200]):
        with at(NIGHT + timedelta(days=days)):
            check_all(Answers(away=status))

    assert broken() == []
    assert OutsideLink.objects.get().failing_since is None


@pytest.mark.django_db
def test_addresses_that_nobody_names_any_more_are_forgotten(home):
    page = name("old")
    with at(NIGHT):
        check_all(Answers(old=404))
    page.link = "https://else.example/new"
    page.save()
    with at(NIGHT + timedelta(days=1)):
        check_all(Answers(new=200))

    assert list(OutsideLink.objects.values_list("address", "status")) == [
        ("https://else.example/new", 200)
    ]


@pytest.mark.django_db
def test_the_command_says_what_it_found(home):
    name("missing")
    name("well")
    out = StringIO()
    with mock.patch(
        "forum_site.dashboard.links.checking.Asker", return_value=Answers(missing=404, well=200)
    ):
        call_command("check_links", stdout=out)

    assert out.getvalue().splitlines() == [
        "addresses: 2",
        "failing: 1",
        "broken: 1",
        "404 https://else.example/missing",
    ]
